/** A figure of the report as it can be taken away. */
import type { ReportFigure } from '../../contract/figures-file';
import { figuresFile } from '../../contract/figures-file';
import { manifestFile } from '../../contract/manifest';
import type { FileContent } from '../../out/files/about';
import { reportFigureTable } from '../../out/files/report-figure-table';
import { reportDrawing } from '../../model/drawn-figure';
import { noFilters } from '../../query/filters';
import { fixedLink, liveLink, originOf } from '../../state/links';
import type { Session } from '../../state/session.svelte';
import type { ChartFiles } from '../../out/charts/chart-files';
import type { PictureTexts } from '../../text/nb/picture';
import { originLines } from '../../text/picture-words';
import type { ReportWords } from '../../text/report-figure-text';
import { reportSourceText } from '../../text/report-figure-text';
import { reportRowText, statementLine } from '../../text/report-statement-text';

function contentOf(
  words: ReportWords,
  session: Session,
  figure: ReportFigure,
  title: string,
): FileContent | null {
  const { manifest, choices } = session;
  if (!manifest) return null;
  return {
    title,
    filters: noFilters,
    datasett: 'rapporten',
    round: null,
    table: reportFigureTable(words, figure),
    mark: null,
    version: manifest.version,
    sources: manifestFile(manifest, figuresFile).sources,
    date: new Date().toISOString().slice(0, 10),
    address: liveLink(choices),
    fixed: fixedLink(choices, manifest.version),
  };
}

/** @param title of what is drawn, which may be a part of the figure */
export function reportFigureFiles(
  pictureTexts: PictureTexts,
  session: Session,
  words: ReportWords,
  figure: ReportFigure,
  title: string,
  draw: ChartFiles['draw'],
): ChartFiles {
  const { t, r } = words;
  const { id, nummer, rader } = figure;
  const { inWords, statements } = reportDrawing(figure);
  const sources = new Set(rader.map((row) => reportSourceText(words, row)));
  const statuses = new Set(rader.map(({ status }) => t.status[status].short));
  return {
    heading: title,
    parts: [nummer ?? '', id],
    mark: null,
    content: contentOf(words, session, figure, title),
    draw,
    words: {
      title,
      lead: nummer === null ? '' : r.number(nummer),
      notes: [
        ...inWords.map((row) => reportRowText(words, figure, row)),
        ...statements.map((row) => statementLine(words, figure, row)),
        r.base[id],
      ],
      origin: [
        `${t.figures.sources([...sources].join('; '))}.`,
        `${t.figures.statuses([...statuses].join(', '))}.`,
        ...originLines(t, pictureTexts, originOf(session)),
      ],
    },
  };
}
