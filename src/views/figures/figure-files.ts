/** A figure as it can be taken away. */
import { extent } from 'd3';
import type { FileContent } from '../../out/files/about';
import { chartTable } from '../../out/files/chart-table';
import { sourcesOf } from '../../out/files/view-content';
import type { Chart } from '../../model/chart';
import type { DataMark } from '../../model/data-mark';
import { markOf } from '../../model/data-mark';
import { noFilters } from '../../query/filters';
import { fixedLink, liveLink, originOf } from '../../state/links';
import type { Session } from '../../state/session.svelte';
import type { ChartFiles } from '../../out/charts/chart-files';
import {
  figureNotes,
  figureTitle,
  reportNumberText,
  sourceLine,
  valuesOf,
} from '../../text/figure-text';
import type { PictureTexts } from '../../text/nb/picture';
import { originLines } from '../../text/picture-words';
import { statusLine } from '../../text/status-text';
import type { Texts } from '../../text/texts';

const markOfChart = ({ datasett }: Session, chart: Chart): DataMark | null =>
  markOf(
    datasett,
    valuesOf(chart).map(({ status }) => status),
  );

function contentOf(t: Texts, session: Session, chart: Chart): FileContent | null {
  const { manifest, choices } = session;
  if (!manifest) return null;
  return {
    title: figureTitle(t, chart),
    filters: chart.series[0]?.filters ?? noFilters,
    round: chart.round,
    table: chartTable(t, chart),
    datasett: session.datasett,
    mark: markOfChart(session, chart),
    version: manifest.version,
    sources: sourcesOf(session.datasett),
    date: new Date().toISOString().slice(0, 10),
    address: liveLink(choices),
    fixed: fixedLink(choices, manifest.version),
  };
}

/** Maps have no room for n beside each number. */
function nNote(t: Texts, pictureTexts: PictureTexts, chart: Chart): string {
  const [low, high] = extent(valuesOf(chart), ({ n }) => n ?? undefined);
  if (low === undefined) return `${t.figures.nUnknown}.`;
  return pictureTexts.n(t.format.count(low), t.format.count(high), '').trim();
}

/** @param map the drawing is maps, which have neither n nor intervals, and a source of their own */
export function figureFiles(
  t: Texts,
  pictureTexts: PictureTexts,
  session: Session,
  chart: Chart,
  draw: ChartFiles['draw'],
  map: boolean,
): ChartFiles {
  const { number, id } = chart.figure;
  const title = figureTitle(t, chart);
  const mark = markOfChart(session, chart);
  return {
    heading: title,
    parts: [number ?? '', id],
    mark,
    draw,
    content: contentOf(t, session, chart),
    words: {
      title,
      lead: reportNumberText(t, chart.figure, chart.round) ?? '',
      notes: [
        ...(mark ? [pictureTexts.notes[mark]] : []),
        [...figureNotes(t, chart, !map), ...(map ? [nNote(t, pictureTexts, chart)] : [])].join(' '),
      ],
      origin: [
        sourceLine(t, chart),
        ...(map ? [`${t.map.attribution}.`] : []),
        statusLine(t, valuesOf(chart)),
        ...originLines(t, pictureTexts, originOf(session)),
      ],
    },
  };
}
