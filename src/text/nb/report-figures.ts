/** The figures of the report: what each shows, and how numbers, bounds, orders and directions are said. */
import type {
  ReportDirection,
  ReportFigureId,
  ReportSection,
  ReportSeries,
} from '../../contract/figures-file';
import { format } from './format';

const size = 'etter kommunestørrelse';

export const reportFigures = {
  intro:
    'Det rapporten trykker om undersøkelsen, figur for figur. Der teksten bare gir en grense, en rekkefølge eller en retning, er det den som vises.',
  sections: {
    svar: 'Hvem som svarte',
    samarbeid: 'Hvor mange som samarbeider',
    form: 'Hva slags samarbeid kommunene har',
    formalisert: 'Hvor mange samarbeid som er formalisert',
    effekt: 'Opplevd effekt',
    svarvalg: 'Det som hjelper og det som hindrer',
  } satisfies Record<ReportSection, string>,
  titles: {
    'svar-fylke': 'Svarandel etter fylke',
    'svar-storrelse': `Svar ${size}`,
    'svar-sentralitet': 'Svar etter sentralitet',
    'svar-stilling': 'Stillingen til dem som svarte',
    'samarbeid-norge': 'Kommuner med og uten beredskapssamarbeid',
    'samarbeid-storrelse': `Andel kommuner som samarbeider, ${size}`,
    'uten-samarbeid-storrelse': `Kommunene uten samarbeid, ${size}`,
    'samarbeid-landsdel': 'Andel kommuner som samarbeider, etter landsdel',
    'samarbeid-sentralitet': 'Andel kommuner som samarbeider, etter sentralitet',
    form: 'Samarbeidene etter samarbeidsform',
    sektor: 'Andel av kommunene med samarbeid, etter sektor',
    oppgave: 'Samarbeidene etter beredskapsoppgave',
    'formalisert-norge': 'Andel samarbeid som er formalisert, i hele landet',
    'formalisert-storrelse': `Andel samarbeid som er formalisert, ${size}`,
    'formalisert-sentralitet': 'Andel samarbeid som er formalisert, etter sentralitet',
    'formalisert-landsdel': 'Formaliserte og ikke formaliserte samarbeid, etter landsdel',
    'formalisert-fylke': 'Andel samarbeid som er formalisert, etter fylke',
    'effekt-norge': 'Opplevd effekt i hele landet',
    'effekt-formalisering': 'Stor effekt av formaliserte samarbeid og av de andre',
    'effekt-storrelse': `Stor effekt ${size}`,
    'effekt-fylke': 'Snitt for opplevd effekt (1–5), etter fylke',
    'effekt-fylke-formalisering': 'Forebygging mot håndtering i fylkene',
    'effekt-sentralitet': 'Stor effekt etter sentralitet',
    'effekt-form': 'Stor effekt etter samarbeidsform',
    'effekt-sektor': 'Stor effekt etter sektor',
    suksessfaktor: 'Det som er avgjørende for å lykkes',
    utfordring: 'Utfordringer i samarbeidet',
    arsak: 'Hvorfor ønsket samarbeid ikke er etablert',
  } satisfies Record<ReportFigureId, string>,
  /** Figure 24 has maps too. */
  maps: 'Snitt for opplevd effekt i fylkene, på kart',
  /** What n counts, and what else the numbers are. */
  base: {
    'svar-fylke': 'n er kommunene i fylket i 2024. Rapporten trykker svarene, ikke n.',
    'svar-storrelse': 'n er alle kommuner som svarte.',
    'svar-sentralitet':
      'n er alle kommuner som svarte. Klasse 3–6 har hver et sted mellom 36 og 49 svar.',
    'svar-stilling': 'n er kommuner som svarte.',
    'samarbeid-norge': 'n er kommuner som svarte, for ønsket samarbeid dem uten samarbeid.',
    'samarbeid-storrelse': 'n er kommuner som svarte.',
    'uten-samarbeid-storrelse': 'n er kommuner uten samarbeid.',
    'samarbeid-landsdel': 'n er kommuner som svarte, lagt sammen av figur 6.',
    'samarbeid-sentralitet': 'n er kommuner som svarte.',
    form: 'n er vurderte samarbeid. Samme samarbeid kan være vurdert av flere kommuner.',
    sektor: 'n er kommuner som samarbeider.',
    oppgave: 'n er vurderte samarbeid.',
    'formalisert-norge': 'n er vurderte samarbeid med kjent form.',
    'formalisert-storrelse': 'n er vurderte samarbeid med kjent form.',
    'formalisert-sentralitet': 'n er vurderte samarbeid med kjent form.',
    'formalisert-landsdel': 'Andelene er av samarbeid med kjent form.',
    'formalisert-fylke': 'Andelene er av samarbeid med kjent form.',
    'effekt-norge': 'n er vurderte samarbeid. 63–64 % er ett tall for hver effekt.',
    'effekt-formalisering': 'Stor effekt er 4 eller 5 av 5. Forskjellen er i prosentpoeng.',
    'effekt-storrelse':
      'Stor effekt er 4 eller 5 av 5. Rapporten skriver «de minste» og «de største»; grensene er lest ut av andre steder i rapporten.',
    'effekt-fylke':
      'Snittene er over samarbeid som kommunene i fylket har vurdert. Rapporten oppgir ikke n.',
    'effekt-fylke-formalisering': 'Rapporten sier hvilket snitt som er høyest, uten tall.',
    'effekt-sentralitet': 'Stor effekt er 4 eller 5 av 5.',
    'effekt-form': 'Stor effekt er 4 eller 5 av 5, på å «forebygge eller håndtere».',
    'effekt-sektor': 'Stor effekt er 4 eller 5 av 5. Rapporten gir ingen tall.',
    suksessfaktor: 'n er svar på spørsmålet. De kunne velge flere svar.',
    utfordring: 'n er svar på spørsmålet. De kunne velge flere svar.',
    arsak: 'n er kommuner uten samarbeid som har ønsket det. De kunne velge flere svar.',
  } satisfies Record<ReportFigureId, string>,
  number: (number: string) => `${number.startsWith('A') ? 'Graf' : 'Figur'} ${number} i rapporten`,
  /** Groups that are no value of a filter. */
  groups: {
    norge: 'Hele landet',
    '10000+': '10 000 innbyggere eller flere',
    '10000-44999': '10 000–44 999 innbyggere',
    alle_grupper_unntatt_2: 'Alle klasser unntatt 2',
    andre_fylker: 'De andre fylkene, hvert av dem',
    mange_fylker: 'Mange fylker',
    de_fleste_fylker: 'De fleste fylker',
    samarbeider: 'Samarbeider',
    uten_samarbeid: 'Uten samarbeid',
    onsket: 'Har ønsket samarbeid, av dem uten',
    vurderinger: 'Vurderte samarbeid',
    snitt_antall: 'Samarbeid i snitt per kommune som samarbeider',
    klassifisert: 'Samarbeid med kjent form',
    formalisert: 'Formalisert',
    positiv: 'Positiv effekt',
    middels_eller_mer: 'Middels effekt eller mer (3–5)',
    stor: 'Stor eller svært stor effekt (4–5)',
    liten_ingen: 'Liten eller ingen effekt (1–2)',
    forebygging: 'Forebygging',
    handtering: 'Håndtering',
    beredskapssjef_koordinator: 'Beredskapssjef eller -koordinator',
    kommunedirektor_tilsvarende: 'Kommunedirektør eller tilsvarende',
    annet: 'Andre',
  },
  series: {
    svarandel: 'svarandel',
    samarbeider: 'samarbeider',
    uten_samarbeid: 'uten samarbeid',
    formalisert: 'formaliserte samarbeid',
    ikke_formalisert: 'ikke formaliserte',
    forskjell: 'forskjell mellom formaliserte og andre',
    forebygging: 'forebygging',
    handtering: 'håndtering',
  } satisfies Record<ReportSeries, string>,
  about: (value: string) => `om lag ${value}`,
  over: (value: string) => `mer enn ${value}`,
  atMost: (value: string) => `høyst ${value}`,
  printed: (value: string) => `rapporten trykker ${value}`,
  half: 'opp mot halvparten',
  points: (count: string) => `${count} prosentpoeng`,
  of: (count: string, n: string) => `${count} av ${n}`,
  /** @param count how many are named; 1 is alone at its end */
  order: {
    topp: {
      ordnet: (count: number) =>
        count === 1 ? 'Høyest' : `De ${format.count(count)} høyeste, høyest først`,
      mengde: (count: number) => `De ${format.count(count)} høyeste, uten rekkefølge`,
      blant: 'Blant de høyeste, uten rekkefølge',
    },
    bunn: {
      ordnet: (count: number) =>
        count === 1 ? 'Lavest' : `De ${format.count(count)} laveste, lavest først`,
      mengde: (count: number) => `De ${format.count(count)} laveste, uten rekkefølge`,
      blant: 'Blant de laveste, uten rekkefølge',
    },
  },
  direction: {
    storrelse: {
      opp: 'stiger med innbyggertall',
      ned: 'synker med innbyggertall',
      likt: 'om lag likt i alle størrelser',
    },
    sentralitet: {
      opp: 'høyere i mer sentrale kommuner',
      ned: 'høyere i mindre sentrale kommuner',
      likt: 'om lag likt i alle sentralitetsklasser',
    },
    handtering_mot_forebygging: {
      opp: 'høyere på håndtering enn på forebygging',
      ned: 'høyere på forebygging enn på håndtering',
      likt: 'om lag like stor effekt på håndtering som på forebygging',
    },
    formalisert_mot_ikke: {
      opp: 'større effekt av formaliserte samarbeid enn av de andre',
      ned: 'mindre effekt av formaliserte samarbeid enn av de andre',
      likt: 'om lag samme effekt av formaliserte samarbeid som av de andre',
    },
    nest_minste_mot_minste: {
      opp: 'høyere i kommuner med 10 000–19 999 innbyggere enn i de minste',
      ned: 'lavere i kommuner med 10 000–19 999 innbyggere enn i de minste',
      likt: 'om lag likt i kommuner med 10 000–19 999 innbyggere og i de minste',
    },
  } satisfies Record<ReportDirection['hva'], Record<'opp' | 'ned' | 'likt', string>>,
  twoWays: 'Rapporten sier dette på to måter',
  used: (what: string) => `Brukt her: ${what}`,
  kinds: { verdi: 'Tall', grense: 'Grense', orden: 'Rekkefølge', retning: 'Retning' },
  said: 'Det rapporten trykker',
  /** What the report has no number of at all, as `datasett.needs` has it. */
  unprinted: 'grunnene til å samarbeide (graf A2), og alle figurene for filtrene du velger,',
};

export type ReportFigureTexts = typeof reportFigures;
