/** One row of the areas query: an area and what is known of it. */
import type { AreaNiva } from '../indicators/niva';
import type { Orden } from '../indicators/orden';
import type { Status } from '../indicators/status';

/** How a value came about; with `status` it says what the reader may make of it. */
export type Derivation =
  | 'trykt'
  | 'snitt'
  | 'utledet'
  /** It follows if the report is read in one of two ways. */
  | 'betinget'
  /** A landsdel's mean over its fylker, weighted by the cooperations that are expected of each. */
  | 'vektet'
  /** Estimated from the report's margins. */
  | 'anslag'
  /** The report describes a cooperation that the kommune takes part in. */
  | 'case'
  /** Only its place in an order is told. */
  | 'rekkefolge'
  | 'svar';

/** What an area is, whatever is measured of it. Null is "does not apply". */
export interface AreaFacts {
  readonly niva: AreaNiva;
  /** Kommunenummer, fylkesnummer, the landsdel's code or `norge`. */
  readonly omrade: string;
  readonly navn: string;
  readonly navn_offisielt: string;
  readonly fylkesnummer: string | null;
  readonly fylkesnavn: string | null;
  readonly landsdel: string | null;
  readonly landsdel_navn: string | null;
  readonly folketall: number;
  /** SSB's class 1–6; of a kommune only. */
  readonly sentralitet: number | null;
}

/** What is known of an area's number. Null is "not known" or "does not apply". */
export interface AreaNumber {
  readonly niva: AreaNiva;
  readonly omrade: string;
  /**
   * Code of the group the number is about, when that is not the area alone: fylkesnumre joined by `+`, a
   * fylkesnummer, or an estimate's group (`nord-norge/0-9999`, `norge/45000+`).
   */
  readonly gjelder: string | null;
  /** Per cent or 1–5, by the indicator's unit. */
  readonly verdi: number | null;
  /** The range of an `avgrenset` value. */
  readonly verdi_lav: number | null;
  readonly verdi_hoy: number | null;
  /** Where only the area's place in an order is told: which of the order's classes it is of. */
  readonly orden: Orden | null;
  /** The smaller and the larger of the printed numbers that `verdi` is a mean of. */
  readonly del_lav: number | null;
  readonly del_hoy: number | null;
  readonly teller: number | null;
  readonly teller_lav: number | null;
  readonly teller_hoy: number | null;
  /** What the value is a share or a mean of; null where the report does not say. */
  readonly n: number | null;
  /** Municipalities that answered, and that there are. */
  readonly svart: number | null;
  readonly kommuner: number;
  /** 95 % interval. */
  readonly ki_lav: number | null;
  readonly ki_hoy: number | null;
  /** Bounds over those who did not answer. */
  readonly grense_lav: number | null;
  readonly grense_hoy: number | null;
  readonly status: Status;
  readonly utledning: Derivation | null;
  readonly kilde: string | null;
  readonly grunnlag: string | null;
  /** Response in the fylke of a kommune. */
  readonly fylke_svart: number | null;
  readonly fylke_kommuner: number | null;
  /** Code of the report's fylke that this response is of. */
  readonly fylke_gruppe: string | null;
}

export type AreaRow = AreaFacts & AreaNumber;

/** What is known of a number, whatever it is about. */
export type NumberRow = Pick<
  AreaRow,
  | 'omrade'
  | 'gjelder'
  | 'verdi'
  | 'verdi_lav'
  | 'verdi_hoy'
  | 'teller'
  | 'n'
  | 'ki_lav'
  | 'ki_hoy'
  | 'status'
  | 'utledning'
  | 'kilde'
> & { readonly svart: number | null; readonly kommuner: number | null };
