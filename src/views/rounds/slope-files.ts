/** The change between two rounds as a chart that can be taken away. */
import { viewParts } from '../../out/files/view-content';
import type { Change } from '../../model/change';
import { paperDrawing } from '../../model/drawing';
import { markOfView } from '../../model/data-mark';
import type { View } from '../../model/view';
import { mapColours } from '../../model/scale/palette';
import { originOf } from '../../state/links';
import type { Session } from '../../state/session.svelte';
import type { ChartFiles } from '../../out/charts/chart-files';
import type { PictureTexts } from '../../text/nb/picture';
import { pictureWords } from '../../text/picture-words';
import type { Texts } from '../../text/texts';
import SlopeDrawing from './SlopeDrawing.svelte';

export function slopeFiles(
  t: Texts,
  pictureTexts: PictureTexts,
  session: Session,
  view: View,
  change: Change,
): ChartFiles {
  const drawing = paperDrawing(view, session.scene);
  const fills = new Map(drawing.paint.areas.map(({ omrade, fill }) => [omrade, fill.colour]));
  const colours = mapColours.light;
  const { title, lead, notes, origin } = pictureWords(
    t,
    pictureTexts,
    view,
    drawing,
    false,
    originOf(session),
    { drawsMap: false },
  );
  const key = change.areas.some(({ visshet }) => visshet !== null) ? [t.rounds.slopeKey] : [];
  return {
    heading: title,
    parts: [...viewParts(view), 'helling'],
    mark: markOfView(view),
    content: null,
    draw: (drawn, width) =>
      drawn(SlopeDrawing, {
        view,
        change,
        colours,
        width,
        colourOf: (omrade: string) => fills.get(omrade) ?? colours.empty,
      }),
    words: { title, lead, notes: [...notes, ...key], origin },
  };
}
