/** The sectors of every cooperation (figures 14, 30 and 31). */
import { group } from 'd3';
import { type Sektor, sektorer } from '../../src/contract/codes';
import { IntegerProgramme, type Term } from '../integer-programme';
import { type NamedSektor, sektorChoices } from './choices-sektor';
import { cover } from './dekning';
import type { SamarbeidMedForm } from './former';
import type { Printed } from './printed';
import type { Random } from './random';
import { contentGroup } from './samarbeid';

const named = Object.keys(sektorChoices) as NamedSektor[];

type Groups = ReadonlyMap<string, readonly SamarbeidMedForm[]>;

/** How many cooperations of each content group are about each sector. */
async function countSektorer(
  groups: Groups,
): Promise<(sektor: NamedSektor, key: string) => number> {
  const programme = new IntegerProgramme();
  const counted = named.map((sektor) => {
    const { antall, stor } = sektorChoices[sektor];
    const variables = [...groups].map(([key, { length }]) => {
      const [klasse, forebygging, handtering] = key.split(' ');
      const variable = programme.integer(0, Math.ceil(length * 0.8));
      programme.wish(variable, Math.round((length * antall) / 440));
      return {
        key,
        variable,
        klasse,
        forebygging: forebygging === '1',
        handtering: handtering === '1',
      };
    });
    for (const klasse of ['formalisert', 'ikke_formalisert'] as const) {
      const ofKlasse = variables.filter((content) => content.klasse === klasse);
      const whole = ofKlasse.map(({ variable }): Term => [variable, 1]);
      for (const effekt of ['forebygging', 'handtering'] as const) {
        const great = ofKlasse.flatMap((content): Term[] =>
          content[effekt] ? [[content.variable, 1]] : [],
        );
        programme.requireRatio(great, whole, stor[klasse][effekt]);
      }
    }
    return { sektor, variables };
  });
  const solution = await programme.solve('Sektorer');
  return (sektor, key) => {
    const variables = counted.find((row) => row.sektor === sektor)?.variables;
    const found = variables?.find((content) => content.key === key);
    return found ? solution(found.variable) : 0;
  };
}

/** Draws the sectors: mostly to cooperations that have few so far, so that most have one to three. */
export async function drawSektorer(
  samarbeid: readonly SamarbeidMedForm[],
  printed: Printed,
  random: Random,
): Promise<ReadonlyMap<SamarbeidMedForm, readonly Sektor[]>> {
  const groups = group(samarbeid, contentGroup);
  const antall = await countSektorer(groups);
  const drawn = new Map(samarbeid.map((medForm) => [medForm, new Set<Sektor>()]));
  for (const sektor of named) {
    const chosen = [...groups].flatMap(([key, members]) =>
      members
        .map((member) => ({ member, place: (drawn.get(member)?.size ?? 0) + 6 * random.uniform() }))
        .sort((a, b) => a.place - b.place)
        .slice(0, antall(sektor, key))
        .map(({ member }) => member),
    );
    const isPrinted = sektor === 'brann_redning';
    const final = isPrinted
      ? cover(groups, chosen, printed.share('andel-sektor.sektor.brann-redning'), random)
      : chosen;
    for (const member of final) drawn.get(member)?.add(sektor);
  }
  for (const chosen of drawn.values()) {
    if (chosen.size === 0) chosen.add(random.chance(0.6) ? 'annet' : 'vet_ikke');
  }
  return new Map(
    [...drawn].map(([medForm, chosen]) => [
      medForm,
      sektorer.filter((sektor) => chosen.has(sektor)),
    ]),
  );
}
