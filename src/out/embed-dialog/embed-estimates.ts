/** Whether an embed of the report's numbers shows estimates, told before there is one. */
import { catalogue, firstIndikator } from '../../indicators/catalogue';
import type { Niva } from '../../indicators/niva';
import type { Opening } from '../../query/opening';
import { reportRows } from '../../query/report-answers';
import type { Choices } from '../../state/address';
import { filtersOf } from '../../query/filters';

/** @param choices those of the embed, which need not be the page's */
export function embedsEstimates(
  choices: Choices,
  niva: Niva,
  { facts, report }: Pick<Opening, 'facts' | 'report'>,
): boolean {
  const indikator = catalogue[choices.indikator ?? firstIndikator];
  const rows = reportRows(facts, report, indikator, choices.effekt ?? 'begge', filtersOf(choices));
  return rows.some((row) => row.niva === niva && row.status === 'anslag');
}
