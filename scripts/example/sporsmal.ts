/** Every answer about a municipality itself: who answers, reasons, challenges, what it takes, wishes. */
import type { Kommune } from './kommuner';
import type { Printed } from './printed';
import type { Random } from './random';
import { type Chosen, drawValg, printedCount, withPrinted } from './valg';

const printedSuksess = [
  'prioritet',
  'moter',
  'klare_foringer',
  'tillit',
  'informasjonsdeling',
  'ressurser',
  'klare_roller',
  'it_kompatibilitet',
];
const printedUtfordring = [
  'manglende_ressurser',
  'uklare_foringer',
  'for_fa_moter',
  'mangelfull_info',
  'it_ulikhet',
];

/** One code each, in the given numbers; the first code takes whoever is left. */
function drawOne(
  kommuner: readonly Kommune[],
  rest: string,
  counts: Readonly<Record<string, number>>,
  random: Random,
): Chosen {
  const codes = Object.entries(counts).flatMap(([code, count]) => Array<string>(count).fill(code));
  return new Map(
    random.shuffled(kommuner).map((kommune, index) => [kommune, [codes[index] ?? rest]]),
  );
}

export type Sporsmal =
  'stilling' | 'grunn' | 'utfordring' | 'suksessfaktor' | 'eksempel' | 'onsket' | 'arsak';

/** The chosen codes of every municipality that was asked, question by question. */
export function drawSporsmal(
  ja: readonly Kommune[],
  nei: readonly Kommune[],
  printed: Printed,
  random: Random,
): Readonly<Record<Sporsmal, Chosen>> {
  const alle = [...ja, ...nei];
  const leaders = printedCount(
    printed,
    'andel-stilling.stilling.kommunedirektor-tilsvarende',
    alle.length,
  );
  const onsket = drawOne(
    nei,
    'nei',
    { ja: printed.value('antall-onsket.nasjonalt.norge'), vet_ikke: 5 },
    random,
  );
  const harOnsket = nei.filter((kommune) => onsket.get(kommune)?.includes('ja'));
  return {
    // Three printed percentages of 189: one of the two small groups must be the larger.
    stilling: drawOne(
      alle,
      'beredskapssjef_koordinator',
      { kommunedirektor_tilsvarende: leaders, annet: leaders + 1 },
      random,
    ),
    grunn: drawValg(
      ja,
      {
        juridiske_krav: 92,
        effektivisering: 108,
        kompetanse: 121,
        kapasitet: 127,
        god_praksis: 112,
        felles_verdier: 69,
        annet: 6,
      },
      () => 'vet_ikke',
      random,
    ),
    utfordring: drawValg(
      ja,
      withPrinted(printed, 'utfordring', printedUtfordring, ja.length, {
        uklare_roller: 22,
        ikke_prioritert: 19,
        manglende_tillit: 5,
        manglende_forankring: 11,
        andre: 9,
      }),
      () => (random.chance(0.85) ? 'ingen' : 'vet_ikke'),
      random,
    ),
    suksessfaktor: drawValg(
      ja,
      withPrinted(printed, 'suksessfaktor', printedSuksess, ja.length, {
        politisk_forankring: 68,
        andre: 4,
      }),
      () => 'vet_ikke',
      random,
    ),
    eksempel: drawOne(ja, 'nei', { ja: 38 }, random),
    onsket,
    arsak: drawValg(
      harOnsket,
      {
        nok_egne_ressurser: 1,
        mangler_egne_ressurser: 8,
        mangler_partner_ressurser: 7,
        avstand: 4,
        ulike_prioriteringer: printedCount(
          printed,
          'andel-arsak-ikke-etablert.arsak.ulike-prioriteringer',
          harOnsket.length,
        ),
        juridisk_admin: 3,
        manglende_tillit: printed.value('antall-arsak-ikke-etablert.arsak.manglende-tillit'),
        ulike_it: printed.value('antall-arsak-ikke-etablert.arsak.ulike-it'),
      },
      () => 'andre',
      random,
    ),
  };
}
