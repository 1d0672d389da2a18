/** What a preview says of a place: its three numbers, each with what it is of and its status. */
import type { PlaceViews } from '../model/place-comparison';
import { measured } from '../model/place-comparison';
import { catalogue } from '../indicators/catalogue';
import { mainMeasures, measures } from '../query/place-measures';
import { baseText, intervalText, measureText, valueInWords } from '../text/area-text';
import { inSentence } from '../text/casing';
import { preview } from '../text/nb/preview';
import { statusWord } from '../text/status-text';
import type { Texts } from '../text/texts';

export interface PreviewNumber {
  readonly measure: string;
  /** As it is computed: per cent, or a mean from 1 to 5; null where there is none. */
  readonly verdi: number | null;
  readonly value: string;
  /** What it is a share or a mean of; empty where that is not known. */
  readonly base: string;
  /** 95 %; empty where there is none. */
  readonly interval: string;
  readonly status: string;
  readonly modelled: boolean;
}

/** The place's numbers, in the order of the catalogue. */
export function previewNumbers(t: Texts, views: PlaceViews, omrade: string): PreviewNumber[] {
  return mainMeasures.flatMap((id) => {
    const number = measured(views, id, omrade);
    if (!number) return [];
    const { area } = number;
    const indikator = catalogue[measures[id].indikator];
    const status = statusWord(t, area.modelled ? 'modellert' : area.status);
    const joint =
      area.gjelder_navn === null ? [] : [inSentence(t, t.place.sentence.appliesTo(area.gjelder_navn))];
    return [
      {
        measure: measureText(t, indikator, measures[id].effekt),
        verdi: area.verdi,
        value: valueInWords(t, indikator, area) ?? preview.missing,
        base: baseText(t, indikator, area) ?? '',
        interval: intervalText(t, indikator, area) ?? '',
        status: [status, ...joint].join(', '),
        modelled: area.modelled,
      },
    ];
  });
}
