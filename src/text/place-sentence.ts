/** A place in plain sentences, each number with its own status: on the page, and to be copied. */
import type { Onsket } from '../contract/codes';
import type { Filters } from '../query/filters';
import { isFiltered, limitsKommuner, limitsSamarbeid } from '../query/filters';
import { isReal, reportYear } from '../query/round';
import type { Area } from '../model/view';
import type { Measured, PlaceViews } from '../model/place-comparison';
import { measured } from '../model/place-comparison';
import type { Status } from '../indicators/status';
import { measureText, statusMeaning, valueInWords } from './area-text';
import { capitalised, inSentence } from './casing';
import { filterTexts } from './filter-text';
import { statusWord } from './status-text';
import type { Texts } from './texts';

/** Status of an area's number, whom else it is about, and whether there are few answers. */
function tag(t: Texts, { status, gjelder_navn, few, modelled }: Area): string {
  return [
    statusWord(t, modelled ? 'modellert' : status),
    gjelder_navn === null ? null : t.place.sentence.appliesTo(gjelder_navn),
    few ? inSentence(t, t.card.few) : null,
  ]
    .filter((part) => part !== null)
    .join(', ');
}

interface Answered {
  readonly place: string;
  readonly count: number;
  readonly all: number;
  readonly status: Status;
}

/** What the report's count of answers of an area is called: it prints fylker and the country. */
const reportStatus = ({ niva }: Area): Status => (niva === 'landsdel' ? 'avledet' : 'publisert');

function answeredOf(t: Texts, { view, area }: Measured, report: Area | undefined): Answered | null {
  const { round, filters } = view;
  const placeOf = ({ navn, gjelder_navn }: Area) =>
    gjelder_navn === null ? navn : t.place.sentence.joint(gjelder_navn);
  const counted = (from: Area, status: Status): Answered | null =>
    from.svart === null
      ? null
      : { place: placeOf(from), count: from.svart, all: from.kommuner, status };
  if (isReal(round)) return counted(area, 'beregnet');
  if (!area.modelled) return counted(area, reportStatus(area));
  const printed = report && !limitsKommuner(filters) && round?.bolge === reportYear ? report : null;
  if (printed?.gjelder_navn === null) return counted(printed, reportStatus(printed));
  return counted(area, 'modellert');
}

function shareClause(t: Texts, { view, area }: Measured, answered: number | null): string {
  const { sentence } = t.place;
  const share = valueInWords(t, view.indikator, area);
  if (share === null) return sentence.noShare(tag(t, area));
  const clause = limitsSamarbeid(view.filters) ? sentence.pass : sentence.cooperate;
  const { teller, teller_lav, teller_hoy } = area;
  if (area.n !== answered) return sentence.share(share, tag(t, area));
  if (teller !== null) return clause(t.format.count(teller), share, tag(t, area));
  if (teller_lav === null || teller_hoy === null) return sentence.share(share, tag(t, area));
  return clause(sentence.between(teller_lav, teller_hoy), share, tag(t, area));
}

function answeredText(t: Texts, place: string, count: number, all: number, status: Status): string {
  const where = capitalised(t, t.inPlaces([place]));
  return t.place.sentence.answered(where, count, all, statusWord(t, status));
}

function ofArea(t: Texts, share: Measured, report: Area | undefined): string {
  const answered = answeredOf(t, share, report);
  const clause = shareClause(t, share, answered?.count ?? null);
  if (!answered) return `${share.area.navn}: ${clause}.`;
  const { place, count, all, status } = answered;
  return `${answeredText(t, place, count, all, status)}; ${clause}.`;
}

function ofKommune(t: Texts, { view, area }: Measured, onsket: Onsket | null): string[] {
  const { sentence } = t.place;
  const status = tag(t, area);
  const limited = limitsSamarbeid(view.filters);
  if (area.verdi !== null && area.verdi > 0) {
    return [(limited ? sentence.passes : sentence.yes)(area.navn, status)];
  }
  if (area.verdi === 0) {
    const wish = { ja: sentence.wishes, nei: sentence.wishesNot, vet_ikke: null }[
      onsket ?? 'vet_ikke'
    ];
    return [
      (limited ? sentence.passesNot : sentence.no)(area.navn, status),
      ...(wish ? [wish(status)] : []),
    ];
  }
  if (area.status === 'ikke_svart') {
    return [sentence.silent(area.navn, statusWord(t, area.modelled ? 'modellert' : 'beregnet'))];
  }
  if (area.status !== 'ikke_publisert' || isFiltered(view.filters)) {
    return [sentence.other(area.navn, statusMeaning(t, view, area))];
  }
  const { fylke_svart, fylke_kommuner, fylke_gruppe_navn } = area;
  const response =
    fylke_svart === null || fylke_kommuner === null || fylke_gruppe_navn === null
      ? []
      : [`${answeredText(t, fylke_gruppe_navn, fylke_svart, fylke_kommuner, 'publisert')}.`];
  const own = area.svart === 1 ? [`${t.card.kommuneAnswered}.`] : [];
  const silent = area.svart === 0 ? [`${t.card.kommuneSilent}.`] : [];
  return [sentence.unknown(area.navn), ...own, ...silent, ...response];
}

type Part = 'formal' | 'effect';

function ofSamarbeid(t: Texts, part: Part, { view, area }: Measured): string {
  const { sentence } = t.place;
  const value = valueInWords(t, view.indikator, area);
  if (value === null)
    return sentence.missing(measureText(t, view.indikator, view.effekt), tag(t, area));
  const withoutN = part === 'formal' ? sentence.formalWithoutN : sentence.effectWithoutN;
  const said =
    area.n === null ? withoutN(value, tag(t, area)) : sentence[part](value, area.n, tag(t, area));
  return capitalised(t, said);
}

/** A kommune without cooperations has no forms and no effects: its first sentence says why. */
const hasSamarbeid = ({ niva, verdi }: Area) => niva !== 'kommune' || (verdi !== null && verdi > 0);

/** The filters, where any are set. */
export const filterSentences = (t: Texts, filters: Filters): string =>
  filterTexts(t, filters).map(t.filter.only).join(' ');

/**
 * The place in sentences: who answered, how many cooperate, how much of it is formalised, and the
 * effect.
 * @param onsket whether a kommune without cooperation has wanted one
 */
export function placeSentence(
  t: Texts,
  views: PlaceViews,
  omrade: string,
  onsket: Onsket | null,
): string {
  const share = measured(views, 'samarbeider', omrade);
  if (!share) return '';
  const report = views.samarbeider.get('rapport')?.byOmrade.get(omrade);
  const first =
    share.area.niva === 'kommune' ? ofKommune(t, share, onsket) : [ofArea(t, share, report)];
  const [formal, effect] = (['formalisert', 'begge'] as const).map((id) =>
    measured(views, id, omrade),
  );
  const rest = hasSamarbeid(share.area)
    ? [
        ...(formal ? [ofSamarbeid(t, 'formal', formal)] : []),
        ...(effect ? [ofSamarbeid(t, 'effect', effect)] : []),
      ]
    : [];
  return [...first, ...rest].join(' ');
}
