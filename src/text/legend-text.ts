/** The label of a line in the legend. */
import type { Indikator } from '../indicators/catalogue';
import type { LegendGroup, View } from '../model/view';
import { limitsSamarbeid } from '../query/filters';
import type { ColourClass } from '../scale/classes';
import { changeLegendText } from './change-text';
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

/** Why its areas have no value is the example survey's word, and nobody's answer. */
const isOfExample = ({ byOmrade }: View, { status, omrader }: LegendGroup): boolean =>
  status !== 'ikke_publisert' &&
  omrader.some((omrade) => {
    const area = byOmrade.get(omrade);
    return area !== undefined && area.modelled && area.kommuner > 0;
  });

export function legendText(t: Texts, view: View, line: LegendGroup): string {
  if (view.change) return changeLegendText(t, view, line);
  const { indikator, filters, yesOrNo } = view;
  if (line.colourClass && yesOrNo) {
    const some = limitsSamarbeid(filters);
    if (line.colourClass.low === null) return some ? t.card.noFiltered : t.card.no;
    return some ? t.card.yesFiltered : t.card.yes;
  }
  if (line.colourClass) return classText(t, indikator, line.colourClass);
  if (line.overlaps) return t.legend.modelled;
  if (!line.status) return '';
  const { short } = t.status[line.status];
  return isOfExample(view, line) ? t.legend.inExample(short) : short;
}
