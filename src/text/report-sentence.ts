/** A place in sentences from what the report says: the group that a number is about is its subject. */
import type { Status } from '../indicators/status';
import type { Measured } from '../model/place-comparison';
import type { Area } from '../model/area';
import { estimatedGroup, intervalText, numberInWords } from './area-text';
import { inSentence } from './casing';
import { referenceText } from './names';
import { allAnswered } from './response-text';
import type { Part } from './sentence-parts';
import { answeredOf, answeredText, samarbeidSentence, shareSentence, tag } from './sentence-parts';
import { statusWord } from './status-text';
import type { Texts } from './texts';

/** What the report's count of answers is called: it prints fylker and the country. */
const responseStatus = ({ niva }: Area): Status => (niva === 'landsdel' ? 'avledet' : 'publisert');

/** The bounds that hold whatever the silent would say. */
function sureSentence(t: Texts, area: Area): string[] {
  const { grense_lav, grense_hoy } = area;
  if (grense_lav === null || grense_hoy === null) return [];
  const status = statusWord(t, 'avgrenset');
  const { sure, sureByReport } = t.place.sentence;
  if (!allAnswered(area)) return [sure(t.format.range(grense_lav, grense_hoy, 'prosent'), status)];
  return [
    sureByReport(
      t.card.rangeInWords(t.format.endsInWords(grense_lav, grense_hoy, 'prosent')),
      status,
    ),
  ];
}

/** How many answered in the area, or in the fylke of a kommune. */
function responseSentence(t: Texts, area: Area): string[] {
  const { fylke_svart, fylke_kommuner, fylke_gruppe_navn } = area;
  if (area.niva !== 'kommune') {
    const answered = answeredOf(t, area, responseStatus(area));
    return answered ? [`${answeredText(t, area, answered)}.`] : [];
  }
  if (fylke_svart === null || fylke_kommuner === null || fylke_gruppe_navn === null) return [];
  const counts = { place: fylke_gruppe_navn, count: fylke_svart, all: fylke_kommuner };
  return [`${answeredText(t, area, { ...counts, status: 'publisert' })}.`];
}

/** What of a kommune's own answer is public: in a fylke where all answered, that it did. */
function publicSentence(t: Texts, { navn, niva, svart }: Area): string[] {
  if (niva !== 'kommune') return [];
  return [svart === 1 ? t.card.answerNotPublic(navn) : t.card.notPublic(navn)];
}

function estimateSentences(t: Texts, { view, area }: Measured): string[] {
  const share = numberInWords(t, view.indikator, area);
  if (share === null) return [];
  const interval = intervalText(t, view.indikator, area);
  return [
    t.place.sentence.estimated(estimatedGroup(t, area), share, interval, tag(t, area)),
    ...(area.verdi === null ? [t.card.allLarge] : []),
    ...sureSentence(t, area),
    ...responseSentence(t, area),
    ...publicSentence(t, area),
  ];
}

function cooperatingSentences(t: Texts, area: Area): string[] {
  const { navn, kilde, utledning } = area;
  const { sentence } = t.place;
  if (utledning !== 'case') return [sentence.follows(navn, tag(t, area))];
  const reference = referenceText(t, kilde ?? '');
  return [sentence.caseMember(navn, reference, tag(t, area)), ...publicSentence(t, area)];
}

/** Who answered, and how many cooperate. */
export function reportSentences(t: Texts, share: Measured): string[] {
  const { area } = share;
  if (area.status === 'anslag') return estimateSentences(t, share);
  if (area.orden === 'kjent') return cooperatingSentences(t, area);
  const answered =
    area.status === 'ikke_publisert' ? null : answeredOf(t, area, responseStatus(area));
  return [shareSentence(t, share, answered)];
}

/** A share or a mean over cooperations: of a kommune its fylke's, and a place in an order in words. */
export function reportSamarbeid(t: Texts, part: Part, measured: Measured): string {
  const { view, area } = measured;
  const { orden, del_lav, del_hoy, gjelder_navn } = area;
  const { sentence } = t.place;
  const said = () => {
    if (orden !== null && orden !== 'kjent') return sentence.orden[orden](tag(t, area));
    const value = numberInWords(t, view.indikator, area);
    if (area.utledning !== 'vektet' || value === null || del_lav === null || del_hoy === null) {
      return samarbeidSentence(t, part, measured);
    }
    const [low, high] = [del_lav, del_hoy].map((end) => t.format.value(end, view.indikator.unit));
    // What is said of both kinds of effect together is derived of each fylke.
    const parts = statusWord(t, 'avledet');
    return sentence.effectWeighted(value, low ?? '', high ?? '', tag(t, area), parts);
  };
  if (area.niva !== 'kommune' || gjelder_navn === null) return said();
  return t.card.about(gjelder_navn, inSentence(t, said()));
}
