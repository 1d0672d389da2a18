/** Real answers held against the report: the value shown is the computed one, and what is printed a note. */
import { malingOf } from '../indicators/catalogue';
import type { Area } from '../model/area';
import type { View } from '../model/view';
import type { AreaNumber } from '../query/area-row';
import { isFiltered } from '../query/filters';
import type { ReportAnswers } from '../query/report-answers';
import { everything } from '../query/report-answers';
import { isReportRound } from '../query/round';
import { roundToStep } from '../model/scale/rounding';
import { numberInWords } from './area-text';
import type { Texts } from './texts';

/** The report's own number for the very same: none of a kommune, of fylker together, or of other answers. */
function printedOf(
  { round, filters, indikator, effekt }: View,
  { omrade, niva }: Area,
  report: ReportAnswers,
): AreaNumber | null {
  if (!isReportRound(round) || isFiltered(filters) || niva === 'kommune') return null;
  const rows = report.get(malingOf(indikator, effekt))?.get(everything);
  const row = rows?.find((printed) => printed.omrade === omrade);
  return row && row.gjelder === null && row.verdi !== null ? row : null;
}

/** To the last digit that is printed; the mean of two printed numbers may be half a digit off. */
function agrees({ indikator }: View, verdi: number, printed: AreaNumber & { verdi: number }) {
  const { step } = indikator;
  if (printed.utledning === 'snitt') return Math.abs(verdi - printed.verdi) <= step / 2 + 1e-9;
  return roundToStep(indikator, verdi) === roundToStep(indikator, printed.verdi);
}

/**
 * What the report prints beside a number computed from real answers.
 * @param report what it says; null while that is not there
 */
export function agreementNote(
  t: Texts,
  view: View,
  area: Area,
  report: ReportAnswers | null,
): string | null {
  const printed = report && printedOf(view, area, report);
  const value = printed && numberInWords(t, view.indikator, printed);
  if (!printed || value === null || printed.verdi === null || area.verdi === null) return null;
  const same = agrees(view, area.verdi, { ...printed, verdi: printed.verdi });
  if (printed.status === 'publisert') {
    return same ? t.card.printedSame(value) : t.card.printedOther(value);
  }
  return same ? t.card.derivedSame(value) : t.card.derivedOther(value);
}
