/** Files with answers that must be refused, and all that the report says of each. */
import type { ExpectedProblem } from './expected';
import * as expected from './expected';

const forebygge = '«Effekt på evnen til å forebygge uønskede hendelser»';
const handtere = '«Effekt på evnen til å håndtere uønskede hendelser»';
const harSamarbeid = '«Har kommunen minst ett beredskapssamarbeid med andre kommuner?»';
const afterNo =
  'Kommunen svarte nei i B (samarbeid), men har svart på det som bare de som svarer ja, får spørsmål om';
const split =
  'Kommunenummer 1507 er Ålesund før 2024, som nå er delt i Ålesund (1508) og Haram (1580).';
const isSplit = 'nummeret eller navnet til én av dem: Ålesund (1508) eller Haram (1580)';
const atMostFive = 'høyst 5 samarbeid, i kolonnene s1_… til s5_…';

export const refusedAnswers: Readonly<Record<string, readonly ExpectedProblem[]>> = {
  'kommune-ukjent.csv': [
    ['Rad 3, kolonne A (kommune), «Bergn»: Ukjent kommune.', expected.kommune, 'Bergen'],
    ['Rad 4, kolonne A (kommune), «Atlantis»: Ukjent kommune.', expected.kommune],
    ['Rad 5, kolonne A (kommune), «0302»: Ukjent kommunenummer.', expected.kommune, '0301 Oslo'],
    [
      'Rad 6, kolonne A (kommune), «0101 Halden»: Ukjent kommunenummer.',
      expected.kommune,
      '3101 Halden',
    ],
    [
      'Rad 7, kolonne A (kommune): Kommunen er ikke oppgitt.',
      'navnet på kommunen eller kommunenummeret',
    ],
  ],
  'kommune-valer-og-heroy-uten-fylke.csv': [
    [
      'Rad 2, kolonne A (kommune), «Våler»: Flere kommuner har dette navnet.',
      'navnet med fylket: Våler (Østfold) eller Våler (Innlandet)',
    ],
    [
      'Rad 3, kolonne A (kommune), «Herøy»: Flere kommuner har dette navnet.',
      'navnet med fylket: Herøy (Møre og Romsdal) eller Herøy (Nordland)',
    ],
    [
      'Rad 4, kolonne A (kommune), «Våler (Nordland)»: Ingen kommune har dette navnet i dette fylket.',
      'navnet med fylket kommunen lå i i 2024',
      'Våler (Østfold) eller Våler (Innlandet)',
    ],
  ],
  'kommune-gammelt-nummer-som-ble-delt.csv': [
    [`Rad 2, kolonne A (kommune), «1507»: ${split}`, isSplit],
    [`Rad 3, kolonne A (kommune), «1507 Ålesund»: ${split}`, isSplit],
  ],
  'kommune-nummer-og-navn-er-uenige.csv': [
    [
      'Rad 2, kolonne A (kommune), «3101 Moss»: Nummeret og navnet hører ikke til samme kommune.',
      'nummeret eller navnet alene, eller begge for samme kommune',
      '3101 Halden',
    ],
  ],

  'svar-ukjent-alternativ.csv': [
    [
      'Rad 2, kolonne E (s1_form), «Interkomunalt selskap»: Ikke et svaralternativ på «Samarbeidsform».',
      expected.former,
      'Interkommunalt selskap',
    ],
    [
      'Rad 3, kolonne F (s1_sektor), «Brann og redning, Vei og framkommelighet, romfart»: «vei og framkommelighet» er ikke et svaralternativ på «Sektorer/områder i samarbeidet».',
      expected.sektorer,
      'Vei og fremkommelighet',
    ],
    [
      'Rad 3, kolonne F (s1_sektor), «Brann og redning, Vei og framkommelighet, romfart»: «romfart» er ikke et svaralternativ på «Sektorer/områder i samarbeidet».',
      expected.sektorer,
    ],
    [
      'Rad 4, kolonne G (s1_oppgave), «Opplæring, øvelse og trening»: «opplæring, øvelse og trening» er ikke et svaralternativ på «Beredskapsoppgaver i samarbeidet».',
      expected.oppgaver,
      'Opplæring, øvelser og trening',
    ],
    [
      `Rad 5, kolonne B (samarbeid), «kanskje»: Ikke et svaralternativ på ${harSamarbeid}.`,
      expected.jaEllerNei,
    ],
    [
      'Rad 6, kolonne F (s1_sektor), «12»: «12» er ikke et svaralternativ på «Sektorer/områder i samarbeidet».',
      expected.sektorer,
    ],
  ],
  'svar-flere-paa-sporsmal-som-tar-ett.csv': [
    [
      'Rad 2, kolonne E (s1_form), «iks;as»: Flere svar på «Samarbeidsform», som bare tar ett.',
      expected.former,
    ],
    [
      `Rad 3, kolonne B (samarbeid), «1,2»: Flere svar på ${harSamarbeid}, som bare tar ett.`,
      expected.jaEllerNei,
    ],
  ],
  'svar-mangler-paa-samarbeid.csv': [
    [`Rad 3, kolonne B (samarbeid): ${harSamarbeid} er ikke besvart.`, 'Ja eller Nei'],
  ],
  'effekt-utenfor-1-til-5.csv': [
    [
      `Rad 2, kolonne H (s1_forebygging), «0»: Ikke på skalaen 1–5 i ${forebygge}.`,
      expected.effekt,
      '1',
    ],
    [
      `Rad 2, kolonne I (s1_handtering), «6»: Ikke på skalaen 1–5 i ${handtere}.`,
      expected.effekt,
      '5',
    ],
    [
      `Rad 3, kolonne H (s1_forebygging), «3,5»: Ikke på skalaen 1–5 i ${forebygge}.`,
      expected.effekt,
      '3',
    ],
    [
      `Rad 3, kolonne I (s1_handtering), «Stor positv effekt»: Ikke på skalaen 1–5 i ${handtere}.`,
      expected.effekt,
      'Stor positiv effekt',
    ],
    [
      `Rad 4, kolonne H (s1_forebygging), «-1»: Ikke på skalaen 1–5 i ${forebygge}.`,
      expected.effekt,
      '1',
    ],
    [
      `Rad 4, kolonne I (s1_handtering), «bra»: Ikke på skalaen 1–5 i ${handtere}.`,
      expected.effekt,
    ],
  ],

  'svar-etter-nei.csv': [
    [
      `Rad 2, kolonne C (antall), «1»: ${afterNo}: C (antall), E (s1_form), F (s1_sektor), G (s1_oppgave), H (s1_forebygging) og I (s1_handtering).`,
      'tomme celler der, eller ja i B (samarbeid)',
    ],
    [
      `Rad 3, kolonne D (s1_navn): ${afterNo}: D (s1_navn).`,
      'tomme celler der, eller ja i B (samarbeid)',
    ],
    [
      `Rad 4, kolonne C (antall), «2»: ${afterNo}: C (antall).`,
      'tomme celler der, eller ja i B (samarbeid)',
    ],
  ],
  'svar-etter-ja.csv': [
    [
      'Rad 2, kolonne M (onsket), «nei»: Kommunen svarte ja i B (samarbeid), men har svart på det som bare de som svarer nei, får spørsmål om: M (onsket) og N (arsak).',
      'tomme celler der, eller nei i B (samarbeid)',
    ],
  ],
  'samarbeid-flere-enn-antall.csv': [
    [
      'Rad 2, kolonne C (antall), «1»: Raden beskriver 2 samarbeid, men sier at kommunen har 1.',
      '2 her, eller tomme celler i J (s2_form), K (s2_forebygging) og L (s2_handtering)',
      '2',
    ],
  ],
  'samarbeid-flere-enn-fem.csv': [
    ['Rad 2, kolonne Y (s6_form), «iks»: Raden beskriver samarbeid nummer 6.', atMostFive],
    [
      'Rad 3, kolonne C (antall), «6»: Ikke et svaralternativ på «Antall beredskapssamarbeid».',
      'ett av alternativene 1, 2, 3, 4 eller 5',
      '5',
    ],
    ['Rad 4, kolonne X (s6_navn): Raden beskriver samarbeid nummer 6.', atMostFive],
  ],
};
