/** The label of a line in the legend, and what it says once of all numbers. */
import { isMade } from '../contract/datasett';
import type { Indikator } from '../indicators/catalogue';
import type { LegendGroup } from '../model/legend';
import type { View } from '../model/view';
import { limitsSamarbeid } from '../query/filters';
import type { Status } from '../indicators/status';
import { statusesAmong } from '../indicators/status';
import type { ColourClass } from '../model/scale/classes';
import { changeLegendText } from './change-text';
import { statusWord, texturedText } from './status-text';
import type { Texts } from './texts';

/** The values of a class, with the unit. */
export function classText(
  t: Texts,
  { unit, domain }: Indikator,
  { low, high }: ColourClass,
): string {
  if (low === null && high !== null) {
    return unit === 'score_1_5'
      ? t.legend.atMost(t.format.value(high, unit))
      : t.format.range(domain[0], high, unit);
  }
  if (low === null) return '';
  if (high !== null) return t.format.range(low, high, unit);
  return unit === 'score_1_5'
    ? t.legend.atLeast(t.format.value(low, unit))
    : t.format.range(low, domain[1], unit);
}

/** The number that a class begins at, where the classes lie side by side; nothing of the first. */
export function edgeText(t: Texts, view: View, { low }: ColourClass): string {
  if (low === null) return '';
  const { unit } = view.indikator;
  return view.change ? t.format.signed(low, unit) : t.format.bare(low, unit);
}

export function legendText(t: Texts, view: View, line: LegendGroup): string {
  if (view.change) return changeLegendText(t, view, line);
  const { indikator, filters, yesOrNo } = view;
  if (line.colourClass && yesOrNo) {
    const limited = limitsSamarbeid(filters);
    if (line.colourClass.low === null) return limited ? t.card.noFiltered : t.card.no;
    return limited ? t.card.yesFiltered : t.card.yes;
  }
  if (line.colourClass) return classText(t, indikator, line.colourClass);
  if (line.orden !== null) return t.legend.orden[line.orden];
  if (!line.status) return '';
  if (line.status === 'anslag' && !line.overlaps) return t.legend.wideEstimate;
  return line.overlaps ? texturedText(t, line.status) : t.status[line.status].short;
}

/** The status of all numbers, said once; where they differ, that of those without a texture. */
function statusNote(t: Texts, { areas, plain, soleStatus }: View): string | undefined {
  const measured = areas.filter(({ classIndex, orden }) => classIndex !== null && orden === null);
  const cooperating = areas.filter(({ orden }) => orden === 'kjent');
  const seen = statusesAmong([...measured, ...cooperating].map(({ status }) => status));
  if (measured.length === 0) return soleStatus === 'avgrenset' ? t.legend.onlyOrder : undefined;
  const [first, ...others] = seen;
  const words: Readonly<Partial<Record<Status, string>>> = t.legend.sole;
  if (first !== undefined && others.length === 0) {
    const ordered = areas.some(({ orden }) => orden !== null && orden !== 'kjent');
    const said = [words[first], ...(ordered ? [t.legend.withOrder] : [])];
    return said.filter((part) => part !== undefined).join(' ');
  }
  const isTextured = (status: Status) =>
    !plain.has(status) && measured.some((area) => area.status === status);
  const untextured = seen.filter((status) => !isTextured(status));
  const said = t.format.list(untextured.map((status) => statusWord(t, status)));
  return untextured.length === seen.length ? t.legend.mixed(said) : t.legend.plain(said);
}

/** What is the same of all numbers is said once: their status, and whom they are about. */
export function legendNote(t: Texts, view: View): string | null {
  const { areas, niva, datasett } = view;
  if (isMade(datasett)) return t.legend.example;
  const said = view.change ? undefined : statusNote(t, view);
  const joined = niva === 'kommune' && areas.some(({ gjelder }) => gjelder !== null);
  const isGroup = areas.some((area) => area.status === 'anslag' && area.gjelder !== null);
  const whom = !joined ? undefined : isGroup ? t.legend.ofGroups : t.legend.ofFylker;
  return [said, whom].filter((part) => part !== undefined).join(' ') || null;
}
