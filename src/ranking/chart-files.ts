/** The lists beside the map as charts that can be taken away: by value, and by how many answered. */
import { viewParts } from '../download/view-content';
import { paperDrawing } from '../model/drawing';
import type { ResponseRow } from '../model/response';
import { responseRows } from '../model/response';
import type { View } from '../model/view';
import BarChart from '../picture/BarChart.svelte';
import RankingDrawing from '../picture/RankingDrawing.svelte';
import { mapColours } from '../scale/palette';
import { originOf } from '../state/links';
import type { Session } from '../state/session.svelte';
import type { ChartFiles } from '../takeaway/chart-files';
import { inSentence } from '../text/casing';
import type { PictureTexts } from '../text/nb/picture';
import { pictureRanking } from '../text/picture-ranking';
import { originLines, pictureWords } from '../text/picture-words';
import { statusText } from '../text/status-text';
import type { Texts } from '../text/texts';

/** More rows than twice this make a picture too high to be read. */
const mostFromEnd = 15;

const colours = mapColours.light;

/** What is said below every picture of the view. */
const wordsOf = (t: Texts, own: PictureTexts, session: Session, view: View) =>
  pictureWords(t, own, view, paperDrawing(view, session.scene), false, originOf(session));

/** @throws {Error} when the areas have no order */
function rankingIn(t: Texts, own: PictureTexts, session: Session, view: View) {
  const drawing = paperDrawing(view, session.scene);
  const ranking = pictureRanking(t, own, view, drawing, mostFromEnd);
  if (!ranking) throw new Error('The view has no ranking');
  return ranking;
}

export function rankingFiles(
  t: Texts,
  own: PictureTexts,
  session: Session,
  view: View,
): ChartFiles {
  const ranking = rankingIn(t, own, session, view);
  const { lead, notes, origin } = wordsOf(t, own, session, view);
  return {
    heading: ranking.heading,
    parts: [...viewParts(view), 'rangering'],
    modelled: ranking.rows.some(({ modelled }) => modelled),
    content: null,
    draw: (draw, width) =>
      draw(RankingDrawing, { ranking, unit: view.indikator.unit, colours, width }),
    words: { title: ranking.heading, lead, notes: [...ranking.notes, ...notes], origin },
  };
}

const bare = { verdi: null, verdi_lav: null, verdi_hoy: null, ki_lav: null, ki_hoy: null };

/** An area's two marks: how many answered, and, where it is known, what the share may be whatever the silent say. */
function responseBars(t: Texts, row: ResponseRow, withBounds: boolean) {
  const { area, answered, asked, rate, bounds, modelled, boundsStatus, rateStatus } = row;
  const { response: words } = t.lists;
  const said = [
    words.rate(answered, asked, t.format.value(rate, 'prosent')),
    inSentence(t, t.status[rateStatus].short),
  ];
  const status = statusText(t, { ...area, status: boundsStatus });
  return {
    code: area.omrade,
    label: area.navn,
    marks: [
      { text: said.join(' · '), value: { ...bare, verdi: rate, modelled } },
      ...(withBounds && bounds
        ? [
            {
              text: `${words.bounds(t.format.range(bounds.low, bounds.high, 'prosent'))}. ${status}`,
              value: { ...bare, verdi_lav: bounds.low, verdi_hoy: bounds.high, modelled },
            },
          ]
        : []),
    ],
  };
}

export function responseFiles(
  t: Texts,
  own: PictureTexts,
  session: Session,
  view: View,
): ChartFiles {
  const { response: words } = t.lists;
  const rows = responseRows(view);
  const withBounds = view.indikator.base === 'kommuner';
  const [sources = ''] = wordsOf(t, own, session, view).origin;
  const modelled = rows.some((row) => row.modelled);
  return {
    heading: words.heading,
    parts: [...viewParts(view), 'svar'],
    modelled,
    content: null,
    draw: (draw, width) =>
      draw(BarChart, {
        rows: rows.map((row) => responseBars(t, row, withBounds)),
        scale: { unit: 'prosent' as const, domain: [0, 100] as const },
        label: words.heading,
        colours,
        width,
      }),
    words: {
      title: words.heading,
      lead: words.explained,
      notes: [...(modelled ? [own.modelled] : []), ...(withBounds ? [words.bandMeaning] : [])],
      origin: [sources, ...originLines(t, own, originOf(session))],
    },
  };
}
