/** The example survey: nobody's answers, made so that everything the report prints comes out of them. */
import { group } from 'd3';
import { drawEffekter } from './effekter';
import { type Answer, formatFile } from './fil';
import { drawFormalisering } from './formalisering';
import { drawFormer, type SamarbeidMedForm } from './former';
import { readKommuner, toCells } from './kommuner';
import { drawOppgaver } from './oppgaver';
import { readPrinted } from './printed';
import { createRandom, type Random } from './random';
import { dealSamarbeid } from './samarbeid';
import { drawSektorer } from './sektorer';
import { drawSporsmal } from './sporsmal';
import { drawSvarkommuner } from './svarkommuner';

/** The survey's year: another number gives another survey that fits as well. */
export const exampleSeed = 0.2024;

type Cells = Record<string, string | readonly string[]>;

function samarbeidCells(
  ofKommune: readonly SamarbeidMedForm[],
  sektorer: ReadonlyMap<SamarbeidMedForm, readonly string[]>,
  random: Random,
): Cells {
  const cells = ofKommune.map((samarbeid, index): Cells => {
    const column = (name: string) => `s${index + 1}_${name}`;
    return {
      [column('form')]: samarbeid.form,
      [column('sektor')]: sektorer.get(samarbeid) ?? [],
      [column('oppgave')]: drawOppgaver(random),
      [column('forebygging')]: String(samarbeid.forebygging),
      [column('handtering')]: String(samarbeid.handtering),
    };
  });
  return Object.assign({ antall: String(ofKommune.length) }, ...cells) as Cells;
}

/**
 * Calibrates step by step – who answers, how many cooperations of each kind, their effects, forms and
 * sectors – and returns the file's text. The same seed gives the same bytes.
 * @param root the project's folder
 */
export async function generateExample(root: string, seed = exampleSeed): Promise<string> {
  const printed = readPrinted(root);
  const random = createRandom(seed);
  const cells = await drawSvarkommuner(toCells(readKommuner(root)), printed, random);
  const counted = await drawFormalisering(cells, printed, random);
  const effekter = await drawEffekter(counted, printed, random);
  const samarbeid = await drawFormer(dealSamarbeid(effekter, printed, random), printed, random);
  const sektorer = await drawSektorer(samarbeid, printed, random);

  const ja = cells.flatMap((cell) => cell.ja);
  const nei = cells.flatMap((cell) => cell.nei);
  const sporsmal = Object.entries(drawSporsmal(ja, nei, printed, random));
  const byKommune = group(samarbeid, ({ kommune }) => kommune);
  const answers = [...ja, ...nei].map((kommune): Answer => {
    const ofKommune = byKommune.get(kommune);
    const chosen = sporsmal.map(([column, chosen]) => [column, chosen.get(kommune) ?? []] as const);
    return {
      kommune: kommune.navn,
      samarbeid: ofKommune ? 'ja' : 'nei',
      ...(Object.fromEntries(chosen) as Cells),
      ...(ofKommune ? samarbeidCells(ofKommune, sektorer, random) : {}),
    };
  });
  return formatFile(root, answers, random);
}
