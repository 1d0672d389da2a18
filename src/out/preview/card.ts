/** What a preview says of a place: its numbers or the words for them, each with its status. */
import type { Indikator, IndikatorId } from '../../indicators/catalogue';
import { catalogue } from '../../indicators/catalogue';
import type { Status } from '../../indicators/status';
import { isSettled } from '../../indicators/status';
import type { PlaceViews } from '../../model/place-comparison';
import { measured } from '../../model/place-comparison';
import type { Area } from '../../model/area';
import { mainMeasures, measures } from '../../query/place-measures';
import { baseText, intervalText, measureText, writtenSpan } from '../../text/area-text';
import { preview } from '../../text/nb/preview';
import { ordenText } from '../../text/orden-text';
import { statusWord } from '../../text/status-text';
import type { Texts } from '../../text/texts';

export interface PreviewNumber {
  readonly indikator: Indikator;
  readonly area: Area;
  readonly measure: string;
  /** The number, the range it lies in, or the report's words where it prints none. */
  readonly value: string;
  /** What it is a share or a mean of; empty where that is not known. */
  readonly base: string;
  /** 95 %; empty where there is none. */
  readonly interval: string;
  readonly status: string;
  /** Whom it is about, where it is not the place alone. */
  readonly joint: string | null;
}

function valueOf(t: Texts, indikator: Indikator, area: Area): string {
  const words = ordenText(t, area);
  if (words !== null) return words;
  const span = writtenSpan(indikator, area);
  return span ? t.format.range(span.low, span.high, indikator.unit) : preview.missing;
}

/** The place's numbers, in the order of the catalogue. */
export function previewNumbers(t: Texts, views: PlaceViews, omrade: string): PreviewNumber[] {
  return mainMeasures.flatMap((id) => {
    const number = measured(views, id, omrade);
    if (!number) return [];
    const { area } = number;
    const indikator = catalogue[measures[id].indikator];
    return [
      {
        indikator,
        area,
        measure: measureText(t, indikator, measures[id].effekt),
        value: valueOf(t, indikator, area),
        base: baseText(t, indikator, area) ?? '',
        interval: intervalText(t, indikator, area) ?? '',
        status: statusWord(t, area.status),
        joint: area.gjelder_navn && t.place.sentence.appliesTo(area.gjelder_navn),
      },
    ];
  });
}

/** The words of a picture: what stands large, what is said of it, and what else is known. */
export interface CardWords {
  /** The number, as large as what kind of number it is; null where it is not one number. */
  readonly large: string | null;
  readonly said: readonly string[];
  readonly more: readonly string[];
}

const hasNumber = (status: Status) => isSettled(status) || status === 'anslag';

/** Of whom a number is the share: of an estimate all municipalities, else those that answered. */
function shareOf(t: Texts, { status, gjelder_navn, navn, niva }: Area): string {
  const place = t.inPlaces([gjelder_navn ?? navn]);
  const group = preview.kommuner(niva === 'norge' ? t.inPlaces([navn]) : place);
  return preview.cooperate(status === 'anslag' ? group : preview.answering(group));
}

const short: Readonly<Partial<Record<IndikatorId, string>>> = preview.short;

const toldOf = (t: Texts, { indikator, value, status }: PreviewNumber): string =>
  preview.told(short[indikator.id] ?? t.indikator[indikator.id].measure, value, status);

export function cardWords(t: Texts, [first, ...others]: readonly PreviewNumber[]): CardWords {
  const more = others.map((number) => toldOf(t, number));
  if (!first) return { large: null, said: [], more };
  const { area, value, interval, base, status } = first;
  if (area.verdi === null || !hasNumber(area.status)) {
    return { large: null, said: [toldOf(t, first)], more };
  }
  const share = shareOf(t, area);
  if (area.status !== 'anslag') {
    const basis = [base, status].filter((part) => part !== '').join(', ');
    return { large: value, said: [`${share} (${basis}).`], more };
  }
  const { grense_lav, grense_hoy } = area;
  const sure =
    grense_lav === null || grense_hoy === null
      ? []
      : [preview.sure(t.format.range(grense_lav, grense_hoy, 'prosent'))];
  return {
    large: preview.estimate(value),
    said: [`${share}.`, ...(interval === '' ? [] : [preview.interval(interval)]), ...sure],
    more,
  };
}

/** What is said where only a line or two are shown: the status before the number. */
export function descriptionOf(t: Texts, numbers: readonly PreviewNumber[]): string {
  const [first] = numbers;
  const { large, said, more } = cardWords(t, numbers);
  const [share = '', ...rest] = said;
  const opening =
    first && large !== null
      ? preview.first(t.status[first.area.status].short, first.value, share)
      : share;
  return [opening, ...rest, ...more.map((line) => `${line}.`)].join(' ');
}
