/** The connections and processors that the bench plays. */

export interface Speed {
  /** Thousand bits a second, of all connections together. */
  readonly kilobits: number;
  /** Milliseconds to the server and back. */
  readonly roundTrip: number;
}

export const speeds = {
  'slow-4g': { kilobits: 1600, roundTrip: 150 },
  'fast-4g': { kilobits: 9000, roundTrip: 60 },
  none: { kilobits: Infinity, roundTrip: 0 },
} as const satisfies Readonly<Record<string, Speed>>;
export type SpeedId = keyof typeof speeds;
export const speedIds = Object.keys(speeds) as SpeedId[];
