declare module 'mapshaper' {
  /** Runs mapshaper commands on files held in memory; gives the files they write. */
  export function applyCommands(
    commands: string,
    input: Record<string, string>,
  ): Promise<Record<string, Uint8Array>>;
}
