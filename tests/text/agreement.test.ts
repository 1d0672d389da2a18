/**
 * What is said of an area never disagrees: the colour of the picture, table, CSV, card, spoken text and
 * the sentence of a place have the same numbers, read back from what they write.
 */
import { csvParse } from 'd3';
import { describe, expect, test } from 'vitest';
import { viewAsCsv } from '../../src/download/rows';
import { catalogue } from '../../src/indicators/catalogue';
import { nivaer } from '../../src/indicators/niva';
import type { PlaceViews } from '../../src/model/place-comparison';
import { placeViews } from '../../src/model/place-comparison';
import type { Area, View } from '../../src/model/view';
import { buildView } from '../../src/model/view';
import type { AreaRow } from '../../src/query/area-row';
import { areasQuery } from '../../src/query/areas';
import type { Filters } from '../../src/query/filters';
import { noFilters } from '../../src/query/filters';
import type { MeasureId, PlaceRow } from '../../src/query/place-measures';
import { measureIds, measures, placeQueries } from '../../src/query/place-measures';
import type { Round } from '../../src/query/round';
import { columnsOf } from '../../src/table/columns';
import { noValueText, spokenText, valueInWords } from '../../src/text/area-text';
import { placeSentence } from '../../src/text/place-sentence';
import { textsOf } from '../../src/text/texts';
import type { Run } from '../database';
import { openTables } from '../database';
import { randomSurvey } from '../random-survey';
import { withTables } from '../survey-tables';

const t = textsOf('nb');

/** The numbers in a text, with their decimals as a point. */
const numbersIn = (text: string): number[] =>
  (text.match(/\d+(?:[.,]\d+)?/g) ?? []).map((number) => Number(number.replace(',', '.')));

/** The value's own words in the sentence of its place; null where the sentence has no such part. */
function valueInSentence(measure: MeasureId, sentence: string): string | null {
  const patterns: Partial<Record<MeasureId, RegExp>> = {
    samarbeider: /av dem \(([^)]*%)\) |andelen som samarbeider, er ([^(]*%) \(/,
    formalisert: /([\d\s–]+%|mellom [\d\s]+ og [\d\s]+%)(?: \([^)]*\))? av [^.]* er formalisert/i,
    begge: /Opplevd effekt er (.*?) av 5 i snitt/,
  };
  const found = patterns[measure]?.exec(sentence);
  return found ? (found[1] ?? found[2] ?? null) : null;
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

interface Said {
  readonly table: (id: string) => string;
  readonly csv: Record<string, string>;
  readonly sentence: string;
}

const isClose = (csv: string | undefined, written: number, step: number) =>
  csv !== '' && Math.abs(Number(csv) - written) <= step / 2 + 1e-4;

const same = (a: readonly number[], b: readonly number[]) => a.join() === b.join();

/** How the sentence begins for what is written of a kommune. */
function yesOrNoSentence({ filters }: View, { navn }: Area, written: string): string {
  const some = filters.sektor.length + filters.form.length + filters.oppgave.length > 0;
  const said = new Map([
    [some ? t.card.yesFiltered : t.card.yes, some ? 'har samarbeid som passer' : 'samarbeider om'],
    [
      some ? t.card.noFiltered : t.card.no,
      some ? 'har ikke samarbeid som passer' : 'svarte at den ikke har',
    ],
  ]);
  return `${navn} ${said.get(written) ?? written}`;
}

/** What of an area's forms disagree; empty where none do. */
function disagreements(view: View, measure: MeasureId, area: Area, said: Said): string[] {
  const { indikator, niva } = view;
  const { table, csv, sentence } = said;
  const written = table('verdi');
  const values = numbersIn(written);
  const spoken = spokenText(t, indikator, area).slice(
    (area.gjelder === null ? area.navn : `${area.navn} (${area.gjelder})`).length + 2,
  );
  const [spokenValue = '', ...spokenRest] = spoken.split(', ');
  const card = valueInWords(t, indikator, area) ?? noValueText(t, area);
  const has = area.verdi !== null || area.verdi_lav !== null;
  const yesOrNo = niva === 'kommune' && measure === 'samarbeider' && area.verdi !== null;
  const [low = NaN, high = low] = values;
  const counts = numbersIn(table('n'));
  const inSentence = valueInSentence(measure, sentence);
  const sentenceN = nInSentence(measure, sentence);
  const interval = numbersIn(table('intervall'));
  const checks: Record<string, boolean> = {
    'value or none': yesOrNo ? values.length === 0 : has === values.length > 0,
    spoken: !has || (yesOrNo ? spokenValue === written : same(numbersIn(spokenValue), values)),
    card: !has || (yesOrNo ? card === written : same(numbersIn(card), values)),
    csv:
      area.verdi === null
        ? csv['verdi'] === ''
        : yesOrNo
          ? csv['verdi'] ===
            (written === t.card.no || written === t.card.noFiltered ? '0.0000' : '100.0000')
          : values.length === 1
            ? isClose(csv['verdi'], low, indikator.step)
            : low <= Number(csv['verdi']) && Number(csv['verdi']) <= high,
    sentence:
      inSentence === null
        ? values.length === 0 || measure.endsWith('ing')
        : same(numbersIn(inSentence), values),
    'yes or no': !yesOrNo || sentence.includes(yesOrNoSentence(view, area, written)),
    'n in CSV': Number(csv['n']) === (counts.at(-1) ?? 0),
    'n in sentence': sentenceN === null || sentenceN === counts.at(-1),
    'n spoken':
      yesOrNo || !has || area.n === null || numbersIn(spokenRest[0] ?? '').at(-1) === counts.at(-1),
    'numerator in CSV':
      indikator.unit !== 'prosent' || counts.length !== 2 || Number(csv['teller']) === counts[0],
    'interval in CSV':
      interval.length === 0
        ? csv['ki_lav'] === ''
        : isClose(csv['ki_lav'], interval[0] ?? NaN, indikator.step) &&
          isClose(csv['ki_hoy'], interval.at(-1) ?? NaN, indikator.step),
    status: csv['status'] === area.status && spoken.includes(table('status')),
    colour:
      values.length !== 1 || area.utledning === 'snitt' || area.classIndex === classOf(view, low),
    legend: view.legend.some(({ omrader }) => omrader.includes(area.omrade)),
  };
  return Object.keys(checks).filter((name) => checks[name] === false);
}

const filterSets: readonly Filters[] = [
  noFilters,
  { ...noFilters, sektor: ['brann_redning'] },
  { ...noFilters, form: ['iks', 'vert'], storrelse: ['0-9999', '45000+'], sentralitet: ['4', '1'] },
];

async function placesOf(run: Run, round: Round | null, filters: Filters): Promise<PlaceViews> {
  const omrader = (
    await run<AreaRow>(
      areasQuery({ indikator: catalogue.samarbeider, effekt: 'begge', round, filters }),
    )
  ).map(({ omrade }) => omrade);
  const rows: PlaceRow[] = [];
  for (const query of placeQueries({ omrader, like: null, round, filters })) {
    rows.push(...(await run<PlaceRow>(query)));
  }
  return placeViews(rows, { round, filters });
}

/** @returns how many areas with a value were held together */
async function check(run: Run, round: Round | null, filters: Filters): Promise<number> {
  const places = await placesOf(run, round, filters);
  let held = 0;
  for (const measure of measureIds) {
    const { indikator, effekt } = measures[measure];
    const question = { indikator: catalogue[indikator], effekt, round, filters };
    const rows = await run<AreaRow>(areasQuery(question));
    for (const niva of nivaer) {
      const view = buildView({ indikator, effekt, round, filters, niva }, rows, []);
      const columns = new Map(columnsOf(t, view).map(({ id, text }) => [id, text]));
      const csv = new Map(csvParse(viewAsCsv(t, view)).map((row) => [row['omrade'], row]));
      const faults = view.areas.flatMap((area) => {
        const said: Said = {
          table: (id) => columns.get(id)?.(area) ?? '',
          csv: { ...csv.get(area.omrade) },
          sentence: placeSentence(t, places, area.omrade, null),
        };
        const spoken = spokenText(t, view.indikator, area);
        const names = disagreements(view, measure, area, said).join(', ');
        return names ? [`${names}: ${spoken} | ${said.table('verdi')} | ${said.sentence}`] : [];
      });
      expect(faults, `${measure} ${niva} ${JSON.stringify(filters)}`).toEqual([]);
      held += view.areas.filter(
        ({ verdi, verdi_lav }) => verdi !== null || verdi_lav !== null,
      ).length;
    }
  }
  return held;
}

const answers = randomSurvey({ seed: 31, response: 0.5, yes: 0.8 });

describe.each([
  ['the report alone', null, 1],
  ['made answers beside the report', { bolge: 2024, datasett: 'eksempel' }, 1],
  ['real answers', { bolge: 2026, datasett: 'undersokelsen' }, 1],
  ['real answers with a threshold', { bolge: 2026, datasett: 'undersokelsen' }, 3],
] as const)('%s', (_, round, minN) => {
  test('have the same numbers wherever they are said', async () => {
    const { bolge, datasett } = round ?? { bolge: 2024, datasett: 'eksempel' };
    await withTables({ answers, bolge, datasett, minN }, async (folder) => {
      const run = await openTables(folder);
      let held = 0;
      for (const filters of filterSets) {
        held += await check(run, round, filters);
      }
      expect(held).toBeGreaterThan(round ? 500 : 60);
    });
  });
});
