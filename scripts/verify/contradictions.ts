/** Where the report contradicts itself: which numbers, why, and which one is used (`I` as in the report notes). */

export interface Contradiction {
  readonly nr: string;
  /** The ids of the rows it is about: equal, or the same beginning. */
  readonly ids: readonly string[];
  readonly why: string;
  /** Whether no survey can give the number along with the others, so that it is let off. */
  readonly exempt: boolean;
}

export const contradictions: readonly Contradiction[] = [
  {
    nr: 'I1',
    ids: ['andel-suksessfaktor.suksessfaktor.it-kompatibilitet.sammendrag'],
    why: 'sammendraget har 9 %, kap. 3.7 har 24 % to ganger; 24 brukes',
    exempt: true,
  },
  {
    nr: 'I2',
    ids: ['andel-suksessfaktor.', 'andel-utfordring.'],
    why: 'rapporten har n=159, men 157 samarbeider; spørsmålet går bare til dem, så n er 157 her',
    exempt: false,
  },
  {
    nr: 'I3',
    ids: ['andel-onsket.nasjonalt.norge', 'andel-onsket.nasjonalt.norge.kap-3-6'],
    why: 'ingen heltall av 32 gir 40 %; 13 av 32 (41 %) brukes, for n=13 er trykt i graf A5',
    exempt: true,
  },
  {
    nr: 'I4',
    ids: [
      'andel-samarbeider.nasjonalt.norge.sammendrag',
      'andel-samarbeider-ikke.nasjonalt.norge.sammendrag',
    ],
    why: 'rund formulering i sammendraget; 83 og 17 % brukes',
    exempt: false,
  },
  {
    nr: 'I6',
    ids: [
      'antall-samarbeider-ikke.landsdel.agder-og-rogaland',
      'antall-samarbeider-ikke.landsdel.oslo-og-akershus',
    ],
    why: '«bare én kommune» kan være én til sammen; lest som én i hver landsdel',
    exempt: false,
  },
  {
    nr: 'I7',
    ids: ['andel-sektor.sektor.brann-redning'],
    why: 'n=157 i figur 14, «respondentene» i sammendraget; 157 brukes',
    exempt: false,
  },
  {
    nr: 'I8',
    ids: ['andel-positiv-effekt.', 'andel-middels-eller-mer.'],
    why: 'rapporten skifter mellom samarbeid og kommuner og sier ikke hvilke trinn som er positive; trinn 3–5 per samarbeid brukes, for kommuner snitt på minst 3',
    exempt: false,
  },
  {
    nr: 'I9',
    ids: ['andel-stor-effekt-samlet.', 'rang-stor-effekt.samarbeidsform.'],
    why: 'uklart om tallet gjelder én effekt eller begge; regnet av svarene på begge skalaer til sammen',
    exempt: false,
  },
  {
    nr: 'I10',
    ids: ['andel-stor-effekt.nasjonalt.norge.begge'],
    why: 'ett tall for hver effekt uten at det står hvilket; bare 64 forebygging og 63 håndtering går opp, og bare når nesten alle de 11 ukjente har stor effekt',
    exempt: false,
  },
  {
    nr: 'I11',
    ids: ['andel-stor-effekt.nasjonalt.norge.begge.sammendrag'],
    why: '«seks av ti» er rundt for 63–64 %, som brukes',
    exempt: false,
  },
  {
    nr: 'I14',
    ids: ['rang-andel-formalisert.landsdel.'],
    why: 'overskrift og brødtekst har ulik rekkefølge; lest som en mengde',
    exempt: false,
  },
  {
    nr: 'I17',
    ids: ['rang-snitt-effekt.fylke.'],
    why: 'like snitt deler plass; tekstens rekkefølge er én av flere',
    exempt: false,
  },
  {
    nr: 'I26',
    ids: ['trend-stor-effekt.sentralitet.'],
    why: 'kap. 4.5 beskriver et mønster og konkluderer med at det ikke er noe',
    exempt: false,
  },
  {
    nr: 'I27',
    ids: ['trend-stor-effekt.kommunestorrelse.alle-grupper.'],
    why: 'for håndtering er de største på høyde med de to midterste; begge effekter til sammen faller',
    exempt: false,
  },
];

/** A name that ends in a dot is the beginning of several. */
export const concerning = (id: string): readonly Contradiction[] =>
  contradictions.filter(({ ids }) =>
    ids.some((one) => (one.endsWith('.') ? id.startsWith(one) : id === one)),
  );
