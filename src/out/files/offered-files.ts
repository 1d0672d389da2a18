/** The files that a table of numbers can be had as. The libraries that write them are fetched with the first. */
import type { Boundaries } from '../../contract/boundaries';
import { sources } from '../../contract/data-origins';
import type { Niva } from '../../indicators/niva';
import type { DownloadTexts } from '../../text/nb/download';
import type { Texts } from '../../text/texts';
import type { FileContent } from './about';
import { aboutFile } from './about';
import { asCsv } from './cells';

export type FileKind = keyof DownloadTexts['files'];

export interface OfferedFile {
  readonly kind: FileKind;
  readonly extension: string;
  /** Its media type. */
  readonly type: string;
  /** @throws {Error} when a part that writes it, or the boundaries, cannot be fetched */
  readonly make: () => Promise<Blob>;
}

/** What is needed to draw the rows as areas. */
export interface Geography {
  readonly niva: Niva;
  /** The boundaries in longitude and latitude. */
  readonly boundaries: () => Promise<Boundaries>;
}

const spreadsheet = 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet';

/** @param geography null where the rows are no areas */
export function offeredFiles(
  t: Texts,
  d: DownloadTexts,
  content: FileContent,
  geography: Geography | null,
): readonly OfferedFile[] {
  const { table } = content;
  const about = aboutFile(t, d, content);
  const file = (
    kind: FileKind,
    extension: string,
    type: string,
    write: () => Promise<BlobPart>,
  ): OfferedFile => ({
    kind,
    extension,
    type,
    make: async () => new Blob([await write()], { type }),
  });
  const topology = async ({ niva, boundaries }: Geography) => {
    const [{ asTopology, asGeoJson }, all] = await Promise.all([
      import('./geography'),
      boundaries(),
    ]);
    const withMap = aboutFile(t, d, {
      ...content,
      sources: [...content.sources, sources.kartverket],
    });
    return { topology: asTopology(table, withMap, all, niva), asGeoJson };
  };
  return [
    file('xlsx', 'xlsx', spreadsheet, async () =>
      (await import('./excel')).asExcel(table, d, about),
    ),
    file('csvNorsk', 'norsk-excel.csv', 'text/csv;charset=utf-8', async () =>
      (await import('./norwegian-csv')).asNorwegianCsv(table),
    ),
    file('csv', 'csv', 'text/csv;charset=utf-8', () => Promise.resolve(asCsv(table))),
    file('parquet', 'parquet', 'application/vnd.apache.parquet', async () =>
      (await import('./parquet')).asParquet(table, about),
    ),
    ...(geography === null
      ? []
      : [
          file('geojson', 'geojson', 'application/geo+json', async () => {
            const { topology: areas, asGeoJson } = await topology(geography);
            return JSON.stringify(asGeoJson(areas));
          }),
          file('topojson', 'topojson', 'application/json', async () =>
            JSON.stringify((await topology(geography)).topology),
          ),
        ]),
    file('schema', 'schema.json', 'application/json', async () =>
      (await import('./table-schema')).asTableSchema(table, d),
    ),
  ];
}
