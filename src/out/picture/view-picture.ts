/** The view on screen as a picture has it: light colours, nothing under the pointer, its own words. */
import { contains, country } from '../../geo/plane';
import type { Bounds } from '../../geo/plane';
import { mapDrawing } from '../../model/drawing';
import type { View } from '../../model/view';
import { originOf } from '../../state/links';
import type { Session } from '../../state/session.svelte';
import type { Stage } from '../../state/stage.svelte';
import type { PictureTexts } from '../../text/nb/picture';
import { pictureRanking } from '../../text/picture-ranking';
import { pictureWords } from '../../text/picture-words';
import type { Texts } from '../../text/texts';

/** The part of the map on screen; null while all of the country is. */
export function sightOf({ visning }: Session, { attention: { sight } }: Stage): Bounds | null {
  const [west, south, east, north] = country;
  const whole = contains(sight, [west, south]) && contains(sight, [east, north]);
  return visning !== 'kart' || whole ? null : sight;
}

/** @param sight the part of the plane that is to be seen, and whose areas the legend counts */
export function viewPicture(
  t: Texts,
  pictureTexts: PictureTexts,
  { session, stage }: { readonly session: Session; readonly stage: Stage },
  view: View,
  sight: Bounds,
) {
  const { chosen, choices, scene } = session;
  const fades = choices.usikkerhet !== null;
  const drawing = mapDrawing({
    view,
    scene,
    sight,
    theme: 'light',
    highlightedLine: null,
    marked: null,
    fades,
    active: null,
    chosen,
    compared: chosen && choices.sammenlign,
    outlined: stage.drawing?.paint.outlined ?? null,
  });
  return {
    words: pictureWords(t, pictureTexts, view, drawing, fades, originOf(session), {
      place: chosen?.navn ?? null,
    }),
    paint: drawing.paint,
    ranking: pictureRanking(t, pictureTexts, view, drawing),
    sight,
  };
}
