/** Whether what is on screen is anybody's answer. */
import type { Area, View } from './view';

/** Some number is modelled: of an area of the level, of the area that is told of, or of another round. */
export function isModelled({ areas, change }: View, shown: Area): boolean {
  const shownChange = change?.byOmrade.get(shown.omrade);
  return [...areas, ...(change?.areas ?? []), shown, ...(shownChange ? [shownChange] : [])].some(
    ({ modelled }) => modelled,
  );
}
