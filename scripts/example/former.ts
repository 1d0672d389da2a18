/** The form of every cooperation: so many of each, and so many of them with great effect (figures 13 and 29). */
import type { Form } from '../../src/contract/codes';
import { IntegerProgramme, sum, type Term } from '../integer-programme';
import { formAntall, formOmtrent, type FormalisertForm, formalisertFormer } from './choices';
import type { Printed } from './printed';
import type { Random } from './random';
import { greatAnswers, type Samarbeid } from './samarbeid';

export interface SamarbeidMedForm extends Samarbeid {
  readonly form: Form;
}

const expected = { ...formAntall, ...formOmtrent };

/** The report's number for a form is read as the share of both scales' answers together (I9). */
const printedShare: Partial<Record<FormalisertForm, string>> = {
  iks: 'iks.form.begge',
  ko: 'ko.form.begge',
  vert: 'vert.form.begge',
  avtale: 'avtale.form.begge',
  annet: 'annet.begge',
};

/** Gives the formalised cooperations their forms; the others have only one. */
export async function drawFormer(
  samarbeid: readonly Samarbeid[],
  printed: Printed,
  random: Random,
): Promise<SamarbeidMedForm[]> {
  const formalisert = random.shuffled(samarbeid.filter(({ klasse }) => klasse === 'formalisert'));
  const groups = [0, 1, 2].map((great) =>
    formalisert.filter((member) => greatAnswers(member) === great),
  );
  const programme = new IntegerProgramme();
  const counted = formalisertFormer.map((form) => ({
    form,
    variables: groups.map(({ length }) => {
      const variable = programme.integer(0, length);
      programme.wish(variable, Math.round((length / formalisert.length) * expected[form]));
      return variable;
    }),
  }));
  groups.forEach(({ length }, great) => {
    const all = counted.flatMap(({ variables }) => variables.slice(great, great + 1));
    programme.require(sum(all), [length, length]);
  });
  for (const { form, variables } of counted) {
    if (form in formAntall) {
      const antall = expected[form];
      programme.require(sum(variables), [antall, antall]);
    }
    const id = printedShare[form];
    if (id === undefined) continue;
    const great = variables.map((variable, index): Term => [variable, index / 2]);
    programme.requireRatio(
      great,
      sum(variables),
      printed.share(`andel-stor-effekt-samlet.samarbeidsform.${id}`),
    );
  }
  const solution = await programme.solve('Former');
  const formOf = new Map<Samarbeid, Form>();
  groups.forEach((group, great) => {
    const former = counted.flatMap(({ form, variables }) => {
      const variable = variables[great];
      return variable === undefined ? [] : Array<Form>(solution(variable)).fill(form);
    });
    group.forEach((member, index) => formOf.set(member, former[index] ?? 'annet'));
  });
  return samarbeid.map((dealt) => ({ ...dealt, form: formOf.get(dealt) ?? otherForm(dealt) }));
}

const otherForm = ({ klasse }: Samarbeid): Form =>
  klasse === 'vet_ikke' ? 'vet_ikke' : 'ikke_formalisert';
