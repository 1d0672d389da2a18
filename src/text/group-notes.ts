/** How what is told of a group is known: each status with its meaning, and with how many when there are several. */
import { group } from 'd3';
import type { Area } from '../model/area';
import type { View } from '../model/view';
import { statusMeaning } from './status-meaning';
import type { Texts } from './texts';

export function groupNotes(t: Texts, view: View, areas: readonly Area[]): string[] {
  const meant = areas.map((area) => ({
    short: t.status[area.status].short,
    meaning: statusMeaning(t, view, area),
  }));
  const ways = [...group(meant, ({ short, meaning }) => `${short}: ${meaning}`).values()];
  return ways.flatMap((alike) => {
    const [first] = alike;
    if (!first) return [];
    const { short, meaning } = first;
    return [
      `${ways.length > 1 ? `${short} (${t.format.count(alike.length)})` : short}: ${meaning}`,
    ];
  });
}
