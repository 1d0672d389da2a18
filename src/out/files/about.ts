/** What a file says about itself: what it holds, from where, on what terms, and of which version. */
import type { Datasett } from '../../contract/datasett';
import { isMade } from '../../contract/datasett';
import type { Source } from '../../contract/data-origins';
import type { Status } from '../../indicators/status';
import { statusesAmong } from '../../indicators/status';
import type { DataMark } from '../../model/data-mark';
import type { Filters } from '../../query/filters';
import type { Round } from '../../query/round';
import { filterTexts } from '../../text/filter-text';
import type { DownloadTexts } from '../../text/nb/download';
import { sourceParts } from '../../text/source-text';
import { meaningIn } from '../../text/status-meaning';
import type { Texts } from '../../text/texts';
import type { FileTable } from './file-table';

/** All that a file holds, before it has a format. */
export interface FileContent {
  readonly title: string;
  readonly filters: Filters;
  readonly datasett: Datasett;
  /** Null in `rapporten`. */
  readonly round: Round | null;
  readonly table: FileTable;
  readonly mark: DataMark | null;
  /** Of the data build. */
  readonly version: string;
  readonly sources: readonly Source[];
  /** The day it is made, as ISO 8601. */
  readonly date: string;
  /** Where the view is on the web, with the newest numbers. */
  readonly address: string;
  /** The same, with the numbers of this version. */
  readonly fixed: string;
}

export interface SourceLine {
  readonly title: string;
  readonly owner: string;
  readonly licence: string;
  readonly url: string;
}

/** A {@link FileContent} in the reader's language. */
export interface About {
  readonly datasett: Datasett;
  /** Names and what is said under them, in order. */
  readonly facts: readonly (readonly [string, string])[];
  readonly sources: readonly SourceLine[];
  /** The statuses that the file's rows have. */
  readonly statuses: readonly { readonly status: Status; readonly meaning: string }[];
  readonly columns: readonly {
    readonly name: string;
    readonly type: string;
    readonly meaning: string;
  }[];
}

/** The statuses in the columns that hold one, as the catalogue orders them. */
function statusesIn({ columns, rows }: FileTable): Status[] {
  const at = columns.flatMap(({ name }, index) => (/status$/.test(name) ? [index] : []));
  return statusesAmong(rows.flatMap((row) => at.map((index) => row[index])));
}

const roundText = ({ file }: DownloadTexts, round: Round): string =>
  isMade(round.datasett) ? file.made(round.bolge) : file.real(round.bolge);

export function aboutFile(t: Texts, d: DownloadTexts, content: FileContent): About {
  const { table, sources, datasett, round, mark } = content;
  const { file } = d;
  return {
    datasett,
    facts: [
      [file.title, content.title],
      [file.filters, filterTexts(t, content.filters).join('; ') || file.noFilters],
      [file.datasett, file.datasettOf[datasett]],
      ...(round === null ? [] : [[file.round, roundText(d, round)] as const]),
      ...(mark === null ? [] : [[file.mark, d.notes[mark]] as const]),
      [file.version, content.version],
      [file.date, content.date],
      [file.address, content.address],
      [file.fixed, content.fixed],
    ],
    sources: sources.map((source) => {
      const { title, licence } = sourceParts(t, source);
      return { title: title.text, owner: source.owner, licence: licence.text, url: source.url };
    }),
    statuses: statusesIn(table).map((status) => ({
      status,
      meaning: meaningIn(t, datasett, status),
    })),
    columns: table.columns.map(({ name, type }) => ({
      name,
      type: d.types[type],
      meaning: d.columns[name],
    })),
  };
}
