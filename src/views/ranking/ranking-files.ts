/** The lists beside the map as charts that can be taken away: by value, and by how many answered. */
import { viewParts } from '../../out/files/view-content';
import type { Status } from '../../indicators/status';
import { paperDrawing } from '../../model/drawing';
import { markOf, markOfView } from '../../model/data-mark';
import type { ResponseRow } from '../../model/response-order';
import { responseRows } from '../../model/response-order';
import type { View } from '../../model/view';
import BarChart from '../../out/picture/BarChart.svelte';
import RankingDrawing from '../../out/picture/RankingDrawing.svelte';
import { mapColours } from '../../model/scale/palette';
import { originOf } from '../../state/links';
import type { Session } from '../../state/session.svelte';
import type { ChartFiles } from '../../out/charts/chart-files';
import { measureText } from '../../text/area-text';
import { listWords } from '../../text/list-words';
import type { PictureTexts } from '../../text/nb/picture';
import { pictureRanking } from '../../text/picture-ranking';
import { originLines, pictureWords, sourcesLine } from '../../text/picture-words';
import { statusWord } from '../../text/status-text';
import type { Texts } from '../../text/texts';

/** More rows than twice this make a picture too high to be read. */
const mostFromEnd = 15;

const colours = mapColours.light;

/** @throws {Error} when the areas have no order */
export function rankingFiles(
  t: Texts,
  pictureTexts: PictureTexts,
  session: Session,
  view: View,
): ChartFiles {
  const drawing = paperDrawing(view, session.scene);
  const ranking = pictureRanking(t, pictureTexts, view, drawing, mostFromEnd);
  if (!ranking) throw new Error('The view has no ranking');
  const source = originOf(session);
  const { lead, notes, origin } = pictureWords(t, pictureTexts, view, drawing, false, source, {
    drawsMap: false,
  });
  return {
    heading: ranking.heading,
    parts: [...viewParts(view), 'rangering'],
    mark: markOfView(view),
    content: null,
    draw: (draw, width) =>
      draw(RankingDrawing, { ranking, unit: view.indikator.unit, colours, width }),
    words: {
      title: ranking.heading,
      lead,
      notes: [...ranking.notes, ...notes],
      origin,
    },
  };
}

const bare = { verdi: null, verdi_lav: null, verdi_hoy: null, ki_lav: null, ki_hoy: null };

/** An area's two marks: how many answered, and, where it is known, what the share may be whatever the silent say. */
function responseBars(t: Texts, row: ResponseRow, { datasett, indikator, effekt }: View) {
  const { area, answered, asked, rate, bounds, boundsStatus, rateStatus } = row;
  const rateText = listWords(t, datasett).response.rate(
    answered,
    asked,
    t.format.value(rate, 'prosent'),
  );
  const whole =
    area.gjelder_navn === null ? '' : ` · ${t.place.sentence.appliesTo(area.gjelder_navn)}`;
  const told = (said: string, status: Status) => `${said} · ${statusWord(t, status)}${whole}`;
  const answers = {
    text: told(rateText, rateStatus),
    value: { ...bare, verdi: rate },
  };
  if (!indikator.boundedBySilent || !bounds) {
    return { code: area.omrade, label: area.navn, marks: [answers] };
  }
  const range = t.format.range(bounds.low, bounds.high, 'prosent');
  const share = {
    text: told(`${measureText(t, indikator, effekt)}: ${range}`, boundsStatus),
    value: { ...bare, verdi_lav: bounds.low, verdi_hoy: bounds.high },
  };
  return { code: area.omrade, label: area.navn, marks: [answers, share] };
}

export function responseFiles(
  t: Texts,
  pictureTexts: PictureTexts,
  session: Session,
  view: View,
): ChartFiles {
  const { response: words, heading } = listWords(t, view.datasett);
  const rows = responseRows(view);
  const withBounds = view.indikator.boundedBySilent;
  const mark = markOf(
    view.datasett,
    withBounds ? rows.map(({ boundsStatus }) => boundsStatus) : [],
  );
  const title = heading(words.heading);
  return {
    heading: title,
    parts: [...viewParts(view), 'svar'],
    mark,
    content: null,
    draw: (draw, width) =>
      draw(BarChart, {
        rows: rows.map((row) => responseBars(t, row, view)),
        scale: { unit: 'prosent' as const, domain: [0, 100] as const },
        label: title,
        colours,
        width,
      }),
    words: {
      title,
      lead: words.explained,
      notes: [
        ...(mark ? [pictureTexts.notes[mark]] : []),
        ...(withBounds ? [words.bandMeaning] : []),
      ],
      origin: [sourcesLine(t, view), ...originLines(t, pictureTexts, originOf(session))],
    },
  };
}
