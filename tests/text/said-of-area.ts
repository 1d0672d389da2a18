/** All that is said of an area, held against the row of the table: what of it disagrees. */
import type { View } from '../../src/model/view';
import type { Area } from '../../src/model/area';
import type { MeasureId } from '../../src/query/place-measures';

export interface Said {
  /** A cell of the area's row. */
  readonly table: (id: string) => string;
  readonly csv: Readonly<Record<string, string>>;
  /** The number's own line on the card. */
  readonly line: string;
  readonly spoken: string;
  readonly sentence: string;
}

/** The numbers in a text, with their decimals as a point. */
export const numbersIn = (text: string): number[] =>
  (text.match(/\d+(?:[.,]\d+)?/g) ?? []).map((number) => Number(number.replace(',', '.')));

const same = (a: readonly number[], b: readonly number[]) => a.join() === b.join();

/** The value's own words in the sentence of its place; null where the sentence has no such part. */
function valueInSentence(measure: MeasureId, sentence: string): string | null {
  const patterns: Partial<Record<MeasureId, RegExp>> = {
    samarbeider:
      /av dem \(([^)]*%)\) |andelen som samarbeider, er ([^(]*%) \(|anslås (.*%) å samarbeide/,
    formalisert: /([\d\s–]+%|mellom [\d\s]+ og [\d\s]+%)(?: \([^)]*\))? av [^.]* er formalisert/i,
    begge: /pplevd effekt (?:er|anslås til) (.*?) av 5 i snitt/,
  };
  const found = patterns[measure]?.exec(sentence);
  return found?.slice(1).find((part) => part) ?? null;
}

const nInSentence = (measure: MeasureId, sentence: string): number | null => {
  const pattern = {
    formalisert: /av (\d+) samarbeid med kjent form/,
    begge: /i snitt for (\d+) samarbeid/,
  }[measure as string];
  const found = pattern?.exec(sentence)?.[1];
  return found === undefined ? null : Number(found);
};

/** Index of the class that a written number lies in. */
const classOf = ({ indikator }: View, number: number) =>
  indikator.breaks.filter((from) => number >= from).length;

const isClose = (csv: string | undefined, written: number, step: number) =>
  csv !== '' && Math.abs(Number(csv) - written) <= step / 2 + 1e-4;

/** A pair of written ends is that of the file, or there is none in either. */
const areEnds = (
  written: string,
  low: string | undefined,
  high: string | undefined,
  step: number,
): boolean => {
  const [from, to = from] = numbersIn(written);
  // A file without the columns says nothing of them.
  if (from === undefined || to === undefined || low === undefined) return true;
  return isClose(low, from, step) && isClose(high, to, step);
};

/** What of the numbers disagrees; empty where nothing does. */
export function disagreements(view: View, measure: MeasureId, area: Area, said: Said): string[] {
  const { indikator } = view;
  const { table, csv, line, spoken, sentence } = said;
  const { step } = indikator;
  const written = table('verdi');
  /** Yes or no, or a place in the report's order. */
  const isWorded =
    area.orden !== null || (view.yesOrNo && measure === 'samarbeider' && area.verdi !== null);
  const has = area.verdi !== null || area.verdi_lav !== null;
  const values = isWorded ? [] : numbersIn(written);
  const [low = NaN, high = low] = values;
  const isEstimate = area.status === 'anslag';
  const ownLine = area.gjelder_navn === null ? line : line.replace(area.gjelder_navn, '');
  const counts = numbersIn(table('n'));
  const inSentence = valueInSentence(measure, sentence);
  const sentenceN = nInSentence(measure, sentence);
  const interval = table('intervall');
  const bounds = table('grenser');
  const ofShare = measure === 'samarbeider';
  const checks: Record<string, boolean> = {
    'value or none': isWorded || has === values.length > 0,
    'line of the card': isWorded
      ? line.toLowerCase().includes(written.toLowerCase())
      : !has || (isEstimate ? line.startsWith(written) : same(numbersIn(ownLine), values)),
    spoken: spoken.startsWith(area.navn) && (!has || spoken.includes(line)),
    csv:
      area.verdi === null
        ? csv['verdi'] === ''
        : isWorded
          ? Number(csv['verdi']) === area.verdi
          : values.length === 1
            ? isClose(csv['verdi'], low, step)
            : low <= Number(csv['verdi']) && Number(csv['verdi']) <= high,
    sentence: isWorded || inSentence === null || same(numbersIn(inSentence), values),
    'in the sentence':
      isWorded || measure.endsWith('ing') || (inSentence !== null) === values.length > 0,
    'n in CSV': area.orden === 'kjent' || Number(csv['n']) === (counts.at(-1) ?? 0),
    'n is not 0 where it is not known': area.n !== null || csv['n'] === '',
    'n in sentence': sentenceN === null || sentenceN === counts.at(-1),
    'numerator in CSV':
      indikator.unit !== 'prosent' || counts.length !== 2 || Number(csv['teller']) === counts[0],
    'interval in CSV': areEnds(interval, csv['ki_lav'], csv['ki_hoy'], step),
    'interval of an estimate':
      !isEstimate || !ofShare || (area.verdi === null ? interval === '–' : line.includes(interval)),
    'bounds in CSV': bounds === '' || areEnds(bounds, csv['grense_lav'], csv['grense_hoy'], step),
    'bounds of an estimate':
      !isEstimate ||
      !ofShare ||
      (numbersIn(bounds).length > 0 &&
        spoken.includes(bounds) &&
        numbersIn(bounds).every((end) => numbersIn(sentence).includes(end))),
    status: csv['status'] === area.status && spoken.includes(table('status')),
    colour:
      isWorded ||
      values.length !== 1 ||
      area.utledning === 'snitt' ||
      area.classIndex === classOf(view, low),
    legend: view.legend.some(({ omrader }) => omrader.includes(area.omrade)),
  };
  return Object.keys(checks).filter((name) => checks[name] === false);
}
