/** What the report prints about effect, as requirements on the numbers of answers. */
import type { Storrelse } from '../../src/contract/codes';
import { type Bounds, type IntegerProgramme, type Term, times } from '../integer-programme';
import { slug } from '../slug';
import type { Block, Effekt } from './effektblokker';
import type { Printed } from './printed';

const weights = {
  liten: [1, 1, 0, 0, 0],
  stor: [0, 0, 0, 1, 1],
  sum: [1, 2, 3, 4, 5],
} as const;

/** The share (or mean) of the blocks' answers on the scales: its terms are divided by their number. */
function share(
  blocks: readonly Block[],
  effekter: readonly Effekt[],
  weight: keyof typeof weights = 'stor',
): Term[] {
  const n = blocks.reduce((total, { antall }) => total + antall, 0) * effekter.length;
  return blocks.flatMap(({ trinn }) =>
    effekter.flatMap((effekt) =>
      trinn[effekt].map((variable, index): Term => [variable, (weights[weight][index] ?? 0) / n]),
    ),
  );
}

const minus = (a: readonly Term[], b: readonly Term[]): Term[] => [...a, ...times(b, -1)];

const forebygging = ['forebygging'] as const;
const handtering = ['handtering'] as const;
const begge = ['forebygging', 'handtering'] as const;
const scales = [forebygging, handtering] as const;

const formalisert = ({ klasse }: Block) => klasse === 'formalisert';
const ikkeFormalisert = ({ klasse }: Block) => klasse === 'ikke_formalisert';

/** Each is higher than the next, by at least this. */
function requireOrder(programme: IntegerProgramme, falling: readonly Term[][], gap = 0.003) {
  falling.forEach((higher, index) => {
    const lower = falling[index + 1];
    if (lower) programme.require(minus(higher, lower), [gap, Infinity]);
  });
}

/** The country and the two kinds: figures 19–21. */
export function requireNational(
  programme: IntegerProgramme,
  blocks: readonly Block[],
  printed: Printed,
) {
  // Of 63–64 % and 9–10 %, one for each scale: which is implied for the first, chosen for the second.
  const great = { forebygging: [0.636, 0.644], handtering: [0.627, 0.634] } as const;
  const small = { forebygging: [0.086, 0.094], handtering: [0.0951, 0.0989] } as const;
  for (const scale of scales) {
    const [effekt] = scale;
    programme.require(share(blocks, scale), great[effekt]);
    programme.require(share(blocks, scale, 'liten'), small[effekt]);
    programme.require(
      share(blocks, scale, 'sum'),
      printed.mean(`snitt-effekt-${effekt}.nasjonalt.norge`),
    );
    const form = share(blocks.filter(formalisert), scale);
    const ikke = share(blocks.filter(ikkeFormalisert), scale);
    const id = `andel-stor-effekt-${effekt}.formalisering`;
    programme.require(form, printed.share(`${id}.formalisert.form`));
    programme.require(ikke, printed.share(`${id}.ikke-formalisert.ikkeform`));
    programme.require(
      minus(form, ikke),
      printed.difference(`diff-stor-effekt-${effekt}.formalisering.formalisert-minus-ikke`),
    );
  }
  programme.require(
    minus(share(blocks, forebygging, 'sum'), share(blocks, handtering, 'sum')),
    [-0.03, 0.03],
  );
}

/** Figures 22–23. */
export function requireStorrelse(
  programme: IntegerProgramme,
  blocks: readonly Block[],
  printed: Printed,
) {
  const form = (storrelse: Storrelse, effekter: readonly Effekt[]) =>
    share(
      blocks.filter((block) => formalisert(block) && block.cell.storrelse === storrelse),
      effekter,
    );
  const ikke = (storrelse: Storrelse, effekter: readonly Effekt[]) =>
    share(
      blocks.filter((block) => ikkeFormalisert(block) && block.cell.storrelse === storrelse),
      effekter,
    );
  const diff = (storrelse: Storrelse, effekter: readonly Effekt[]) =>
    minus(form(storrelse, effekter), ikke(storrelse, effekter));

  for (const scale of scales) {
    for (const [storrelse, name] of [
      ['0-9999', '0-9999'],
      ['45000+', '45000pluss'],
    ] as const) {
      programme.require(
        diff(storrelse, scale),
        printed.difference(`diff-stor-effekt-${scale[0]}.kommunestorrelse.${name}`),
      );
    }
  }
  programme.require(
    form('45000+', handtering),
    printed.share('andel-stor-effekt-handtering.kommunestorrelse.45000pluss.form'),
  );
  programme.require(
    ikke('45000+', handtering),
    printed.share('andel-stor-effekt-handtering.kommunestorrelse.45000pluss.ikkeform'),
  );

  const rising: readonly Storrelse[] = ['0-9999', '10000-19999', '20000-44999', '45000+'];
  for (const effekter of [forebygging, begge]) {
    requireOrder(
      programme,
      rising.map((storrelse) => form(storrelse, effekter)),
    );
  }
  requireOrder(
    programme,
    rising.slice(0, 3).map((storrelse) => form(storrelse, handtering)),
  );
  // The exception: for handling, the largest are level with the second smallest.
  programme.require(
    minus(form('45000+', handtering), form('10000-19999', handtering)),
    [-0.005, 1],
  );

  requireOrder(
    programme,
    rising.slice(1).map((storrelse) => ikke(storrelse, begge)),
    0.03,
  );
  programme.require(minus(ikke('10000-19999', begge), ikke('0-9999', begge)), [0.02, 1]);
  for (const effekter of [forebygging, handtering, begge]) {
    for (const storrelse of rising.slice(1, 3)) {
      requireOrder(programme, [
        diff('45000+', effekter),
        diff('0-9999', effekter),
        diff(storrelse, effekter),
      ]);
    }
  }
}

/** Figures 27–28. */
export function requireSentralitet(
  programme: IntegerProgramme,
  blocks: readonly Block[],
  printed: Printed,
) {
  const form = (sentralitet: number, effekter: readonly Effekt[]) =>
    share(
      blocks.filter((block) => formalisert(block) && block.cell.sentralitet === sentralitet),
      effekter,
    );
  const ikke = (sentralitet: number, effekter: readonly Effekt[]) =>
    share(
      blocks.filter((block) => ikkeFormalisert(block) && block.cell.sentralitet === sentralitet),
      effekter,
    );
  for (const scale of scales) {
    programme.require(
      form(6, scale),
      printed.share(`andel-stor-effekt-${scale[0]}.sentralitet.6.form`),
    );
  }
  requireOrder(programme, [form(6, forebygging), form(1, forebygging)], 0.03);
  for (const other of [2, 3, 4, 5]) {
    requireOrder(programme, [form(1, forebygging), form(other, forebygging)], 0.02);
  }
  requireOrder(
    programme,
    [6, 5, 4, 3, 1].map((sentralitet) => form(sentralitet, handtering)),
  );
  // Group 2 breaks the pattern: it lies below the most central.
  requireOrder(programme, [form(1, handtering), form(2, handtering)], 0.02);
  for (const other of [1, 3, 4, 5]) {
    for (const highest of [2, 6]) {
      requireOrder(programme, [ikke(highest, forebygging), ikke(other, forebygging)]);
    }
  }
  const level: Bounds = [0.435, 0.525];
  for (const sentralitet of [1, 2, 3, 4, 5, 6]) {
    programme.require(ikke(sentralitet, handtering), level);
  }
}

/** Figures 24–26. */
export function requireFylker(
  programme: IntegerProgramme,
  blocks: readonly Block[],
  printed: Printed,
) {
  const clearlyHigher = ['Møre og Romsdal', 'Telemark', 'Vestland'];
  for (const fylke of new Set(blocks.map(({ cell }) => cell.fylke))) {
    const inFylke = blocks.filter(({ cell }) => cell.fylke === fylke);
    for (const scale of scales) {
      programme.require(
        share(inFylke, scale, 'sum'),
        printed.mean(`snitt-effekt-${scale[0]}.fylke.${slug(fylke)}`),
      );
    }
    const gain = (klasse: (block: Block) => boolean) =>
      minus(
        share(inFylke.filter(klasse), handtering, 'sum'),
        share(inFylke.filter(klasse), forebygging, 'sum'),
      );
    if (clearlyHigher.includes(fylke)) programme.require(gain(formalisert), [0.2, 4]);
    programme.require(gain(ikkeFormalisert), fylke === 'Troms' ? [0.1, 4] : [-4, -0.05]);
  }
}
