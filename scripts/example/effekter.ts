/** How many cooperations of each cell and kind answer 1 to 5 on each of the two scales. */
import { IntegerProgramme, sum } from '../integer-programme';
import { slug } from '../slug';
import { type Klasse, klasser } from './choices';
import type { Block, Effekt } from './effektblokker';
import { requireFylker, requireNational, requireSentralitet, requireStorrelse } from './effektkrav';
import type { SamarbeidCell } from './formalisering';
import type { Printed } from './printed';
import type { Random } from './random';

/** The two answers about one cooperation. */
export type Effektsvar = Readonly<Record<Effekt, number>>;

export interface EffektBlock {
  readonly cell: SamarbeidCell;
  readonly klasse: Klasse;
  readonly svar: readonly Effektsvar[];
}

/** How answers spread around their mean, and how much a cooperation's two answers have in common. */
const spread = 0.95;
const common = 0.7;

const clamp = (svar: number) => Math.min(5, Math.max(1, Math.round(svar)));

/** A formalised cooperation is answered this much higher than the fylke's mean, another that much lower. */
const shift: Readonly<Record<Effekt, Readonly<Record<Klasse, number>>>> = {
  forebygging: { formalisert: 0.07, ikke_formalisert: -0.12, vet_ikke: 0.6 },
  handtering: { formalisert: 0.17, ikke_formalisert: -0.28, vet_ikke: 0.6 },
};

function drawAnswers(fylke: string, klasse: Klasse, printed: Printed, random: Random): Effektsvar {
  const shared = random.normal() * Math.sqrt(common);
  const draw = (effekt: Effekt) => {
    const mean =
      printed.value(`snitt-effekt-${effekt}.fylke.${slug(fylke)}`) + shift[effekt][klasse];
    return clamp(mean + spread * (shared + random.normal() * Math.sqrt(1 - common)));
  };
  return { forebygging: draw('forebygging'), handtering: draw('handtering') };
}

function count(programme: IntegerProgramme, drawn: readonly Effektsvar[]): Block['trinn'] {
  const scale = (effekt: Effekt) => {
    const trinn = [1, 2, 3, 4, 5].map((step) => {
      const variable = programme.integer(0, drawn.length);
      programme.wish(variable, drawn.filter((svar) => svar[effekt] === step).length);
      return variable;
    });
    programme.require(sum(trinn), [drawn.length, drawn.length]);
    return trinn;
  };
  return { forebygging: scale('forebygging'), handtering: scale('handtering') };
}

/** Draws answers as if by chance, then finds the nearest that fit every effect the report prints. */
export async function drawEffekter(
  cells: readonly SamarbeidCell[],
  printed: Printed,
  random: Random,
): Promise<EffektBlock[]> {
  const programme = new IntegerProgramme();
  const blocks = cells.flatMap((cell) =>
    klasser.flatMap((klasse) => {
      const antall = cell.antall[klasse];
      if (antall === 0) return [];
      const drawn = Array.from({ length: antall }, () =>
        drawAnswers(cell.fylke, klasse, printed, random),
      );
      return [{ cell, klasse, antall, trinn: count(programme, drawn) }];
    }),
  );
  for (const require of [requireNational, requireStorrelse, requireSentralitet, requireFylker]) {
    require(programme, blocks, printed);
  }
  const solution = await programme.solve('Effekter');
  return blocks.map(({ cell, klasse, trinn }) => {
    const answers = (effekt: Effekt) =>
      trinn[effekt].flatMap((variable, index) => Array<number>(solution(variable)).fill(index + 1));
    return { cell, klasse, svar: pair(answers('forebygging'), answers('handtering'), random) };
  });
}

/** Puts the two scales' answers together so that high goes mostly with high. */
function pair(forebygging: number[], handtering: number[], random: Random): Effektsvar[] {
  const noisy = (answers: number[]) =>
    answers
      .map((svar) => ({ svar, place: svar + random.normal() * (1 - common) * 3 }))
      .sort((a, b) => a.place - b.place);
  const other = noisy(handtering);
  return random.shuffled(
    noisy(forebygging).map(({ svar }, index) => ({
      forebygging: svar,
      handtering: other[index]?.svar ?? svar,
    })),
  );
}
