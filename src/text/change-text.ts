/** What is said of a change: the same words on lead, legend, card, map option and table. */
import { isMade } from '../contract/datasett';
import type { Indikator } from '../indicators/catalogue';
import type { Status } from '../indicators/status';
import type { AreaChange, Change } from '../model/change';
import { isDistinct, unsureKey } from '../model/change';
import type { LegendGroup } from '../model/legend';
import type { View } from '../model/view';
import { roundedChange } from '../model/scale/change-classes';
import { measureText, sourceText, valueText } from './area-text';
import { statusText, texturedText } from './status-text';
import type { Texts } from './texts';

const unitOf = (t: Texts, { unit }: Indikator) => t.rounds.units[unit];

/** A change with its sign, rounded as it is classed. */
const signed = (t: Texts, indikator: Indikator, change: number) =>
  t.format.signed(roundedChange(indikator, change), indikator.unit);

/** The change in figures, without its unit; null where there is none to show. */
export const changeShort = (t: Texts, indikator: Indikator, change: AreaChange): string | null =>
  change.endring === null ? null : signed(t, indikator, change.endring);

/** The change with its unit. */
export function changeText(t: Texts, indikator: Indikator, change: AreaChange): string | null {
  const amount = changeShort(t, indikator, change);
  return amount === null ? null : t.rounds.amount(amount, unitOf(t, indikator));
}

/** Nobody has failed to answer in the example. */
function missingWord(t: Texts, { datasett }: View, status: Status): string {
  if (isMade(datasett) && status === 'ikke_svart') return t.rounds.missingMade;
  const words: Readonly<Partial<Record<Status, string>>> = t.rounds.missing;
  return words[status] ?? t.status[status].short;
}

/** Why there is no change to show. */
export const missingText = (t: Texts, view: View, { status }: AreaChange): string =>
  missingWord(t, view, status);

/** The title of the page while two rounds are held together. */
export const changeTitle = (t: Texts, { indikator }: View, { fra, til }: Change): string =>
  t.rounds.title[indikator.id](fra.bolge, til.bolge);

/** What is measured and from when to when, with the unit of the change. */
export function changeMeasure(t: Texts, { indikator, effekt }: View, { fra, til }: Change): string {
  const measure = t.rounds.measure(measureText(t, indikator, effekt), fra.bolge, til.bolge);
  return t.rounds.measureUnit(measure, unitOf(t, indikator));
}

/** The label of a line in the legend of a change. */
export function changeLegendText(t: Texts, view: View, line: LegendGroup): string {
  const { indikator, yesOrNo } = view;
  if (line.key === unsureKey) return t.rounds.unsure;
  if (line.overlaps) return line.status ? texturedText(t, line.status) : '';
  if (!line.colourClass) return line.status ? missingWord(t, view, line.status) : '';
  const { low, high } = line.colourClass;
  if (yesOrNo)
    return low === null ? t.rounds.stopped : high === null ? t.rounds.begun : t.rounds.same;
  if (low === null) return t.legend.atMost(signed(t, indikator, high ?? 0));
  if (high === null) return t.legend.atLeast(signed(t, indikator, low));
  const [from, to] = [signed(t, indikator, low), signed(t, indikator, high)];
  return from === to ? t.rounds.unchanged(from) : t.rounds.interval(from, to);
}

/** Both values, the earlier first. */
export const changeValues = (t: Texts, indikator: Indikator, { fra, til }: AreaChange): string =>
  [fra, til].map((area) => valueText(t, indikator, area) ?? '').join(' → ');

/** Where the two numbers are from. */
export const changeSource = (t: Texts, { fra, til }: AreaChange): string =>
  [...new Set([fra, til].map((area) => sourceText(t, area)))].join('; ');

/** How sure the change is, and why. */
export function visshetText(t: Texts, { visshet }: AreaChange): string | null {
  if (visshet === null) return null;
  return `${t.rounds.visshet[visshet]}: ${t.rounds.visshetMeaning[visshet]}`;
}

/** One line that says it all: for a screen reader on the map. */
export function spokenChange(t: Texts, view: View, area: AreaChange): string {
  const { indikator } = view;
  const text = changeText(t, indikator, area);
  if (text === null) return `${area.navn}, ${missingText(t, view, area)}`;
  const status = statusText(t, { status: area.status, datasett: view.datasett });
  const doubt = area.visshet && t.rounds.visshet[area.visshet];
  return [area.navn, text, changeValues(t, indikator, area), doubt, status]
    .filter((part) => part !== null)
    .join(', ');
}

function countrySentence(t: Texts, { indikator }: View, { norge }: Change): string {
  const text = changeText(t, indikator, norge);
  const [from, to] = [norge.fra, norge.til].map((area) => valueText(t, indikator, area));
  if (text === null || !from || !to) return '';
  const { visshet } = norge;
  const doubt = visshet === null ? t.rounds.doubtMade : t.rounds.visshet[visshet];
  return t.rounds.country(from, to, text, doubt);
}

function areasSentence(
  t: Texts,
  { indikator, niva, yesOrNo, datasett }: View,
  { areas, classes }: Change,
): string {
  const compared = areas.filter(({ endring }) => endring !== null);
  if (compared.length === 0) return t.rounds.slopeNone;
  if (yesOrNo) {
    const [stopped, same, begun] = classes.map(
      ({ index }) => compared.filter(({ classIndex }) => classIndex === index).length,
    );
    return t.rounds.answers(begun ?? 0, stopped ?? 0, same ?? 0);
  }
  if (niva === 'kommune') {
    const [down, same, up] = [-1, 0, 1].map(
      (way) =>
        compared.filter(({ endring }) => Math.sign(roundedChange(indikator, endring ?? 0)) === way)
          .length,
    );
    return t.rounds.kommuner(compared.length, up ?? 0, down ?? 0, same ?? 0);
  }
  if (isMade(datasett)) return '';
  return t.rounds.distinct(compared.filter(isDistinct).length, compared.length, t.niva[niva].many);
}

/** The sentences under the title while two rounds are held together. */
export function changeLead(t: Texts, view: View, change: Change): string {
  const { begge } = change.norge;
  const made = isMade(view.datasett);
  return [
    countrySentence(t, view, change),
    areasSentence(t, view, change),
    made ? t.rounds.bothMade(begge) : t.rounds.bothAnswered(begge),
    made ? t.rounds.made : t.rounds.everyone,
  ]
    .filter((sentence) => sentence !== '')
    .join(' ');
}
