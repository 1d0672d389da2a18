/** The texts in bokmål. Another language is another module with the same keys. */
import type { Status } from '../indicators/status';
import { formatsFor } from './format';

const format = formatsFor('nb-NO');

export const nb = {
  locale: 'nb',
  format,

  product: 'Beredskapskartet',
  productLine: 'Kommunenes samarbeid om beredskap',
  skipToContent: 'Gå til innholdet',

  indikator: {
    label: 'Vis',
    samarbeider: {
      short: 'Samarbeider',
      title: 'Hvor samarbeider kommunene om beredskap?',
      measure: 'Andel kommuner som samarbeider',
      definition:
        'Andelen av kommunene som svarte, som har minst ett beredskapssamarbeid med andre kommuner.',
      note: 'Svarene er kommunenes egne. Lovpålagte samarbeid, som 110-sentral og akutt forurensning (IUA), er ikke skilt ut.',
    },
    formalisert: {
      short: 'Formalisert',
      title: 'Hvor er samarbeidet om beredskap formalisert?',
      measure: 'Andel samarbeid som er formalisert',
      definition:
        'Andelen av de vurderte samarbeidene som har en formell form: selskap, oppgavefellesskap, politisk råd, vertskommune, annen avtale eller annet samarbeid. «Vet ikke» er holdt utenfor.',
      note: 'Rapporten trykker andelen for to fylker. For de andre setter den bare grenser.',
    },
    effekt: {
      short: 'Opplevd effekt',
      title: 'Hvor opplever kommunene effekt av beredskapssamarbeid?',
      measure: 'Opplevd effekt, snitt fra 1 til 5',
      definition:
        'Kommunene vurderte hvert samarbeid fra 1 (ingen positiv effekt) til 5 (svært stor positiv effekt). Tallet er snittet over samarbeidene.',
      note: 'Et snitt kan skjule store forskjeller mellom samarbeid i samme område.',
    },
  },
  effekt: {
    label: 'Effekt på',
    begge: { short: 'Begge', measure: 'forebygging og håndtering samlet' },
    forebygging: { short: 'Forebygging', measure: 'forebygging' },
    handtering: { short: 'Håndtering', measure: 'håndtering' },
  },
  niva: {
    label: 'Fordelt på',
    landsdel: { short: 'Landsdel', one: 'landsdel', many: 'landsdeler' },
    fylke: { short: 'Fylke', one: 'fylke', many: 'fylker' },
    kommune: { short: 'Kommune', one: 'kommune', many: 'kommuner' },
  },
  visning: { label: 'Visning', kart: 'Kart', tabell: 'Tabell' },

  status: {
    publisert: { short: 'Publisert', meaning: 'Trykt i rapporten.' },
    avledet: { short: 'Avledet', meaning: 'Følger av tall som er trykt i rapporten.' },
    avgrenset: {
      short: 'Avgrenset',
      meaning: 'Rapporten gir bare grensene som tallet ligger mellom.',
    },
    beregnet: { short: 'Beregnet', meaning: 'Regnet ut fra kommunenes svar.' },
    modellert: {
      short: 'Modellert',
      meaning: 'Regnet ut fra en eksempelundersøkelse. Ingen kommune har svart dette.',
    },
    skjermet: { short: 'Skjermet', meaning: 'For få svar til å vises.' },
    ikke_svart: {
      short: 'Ikke svart',
      meaning: 'Kommunen svarte ikke. Det sier ikke at den ikke samarbeider.',
    },
    ingen_samarbeid: {
      short: 'Ingen samarbeid',
      meaning: 'Kommunen svarte at den ikke har beredskapssamarbeid.',
    },
    ikke_publisert: { short: 'Ikke publisert', meaning: 'Rapporten oppgir ikke tallet.' },
  } satisfies Record<Status, { short: string; meaning: string }>,

  lead: {
    spread: (low: string, lowAreas: string, high: string, highAreas: string) =>
      `Fra ${low} i ${lowAreas} til ${high} i ${highAreas}.`,
    spreadOfKnown: (low: string, lowAreas: string, high: string, highAreas: string) =>
      `Av dem ligger ${lowAreas} lavest med ${low} og ${highAreas} høyest med ${high}.`,
    country: (value: string, base: string) => `I hele landet: ${value}${base}.`,
    known: (count: number, all: number, areas: string) =>
      `Tallet er kjent for ${format.count(count)} av ${format.count(all)} ${areas}.`,
    response: (answered: number, all: number) =>
      `${format.count(answered)} av ${format.count(all)} kommuner svarte høsten 2024.`,
    none: (area: string) =>
      `Rapporten oppgir ikke tallet for noen enkelt ${area}. Velg et område for å se hva som er kjent.`,
    manyAreas: (count: number, areas: string) => `${format.count(count)} ${areas}`,
  },

  card: {
    hint: 'Pek på, trykk på eller gå med piltastene til et område i kartet.',
    noValue: 'Ikke oppgitt',
    between: (ends: string) => `mellom ${ends}`,
    status: 'Status',
    source: 'Kilde',
    report: (kilde: string) => `PwC for KS 2025, ${kilde}`,
    derivedFrom: (kilde: string) => `Følger av PwC for KS 2025, ${kilde}`,
    noSource: 'PwC for KS 2025 oppgir ikke tallet',
    n: 'n',
    ofKommuner: (teller: number, n: number) =>
      `${format.count(teller)} av ${format.count(n)} kommuner som svarte`,
    ofKommunerRange: (low: number, high: number, n: number) =>
      `${format.count(low)}–${format.count(high)} av ${format.count(n)} kommuner som svarte`,
    ofSamarbeid: (n: number) => `${format.count(n)} vurderte samarbeid`,
    ofKlassifisert: (n: number) => `${format.count(n)} samarbeid med kjent form`,
    nUnknown: (what: string) => `Rapporten oppgir ikke antall ${what}`,
    samarbeid: 'samarbeid',
    kommunerWithAnswer: 'kommuner',
    few: 'Få svar',
    interval: '95 %-intervall',
    bounds: 'Alle kommuner',
    boundsMeaning: (range: string) => `${range}, uansett hva de som ikke svarte, ville ha svart`,
    response: 'Svarte',
    responseOf: (answered: number, all: number, share: string) =>
      `${format.count(answered)} av ${format.count(all)} kommuner (${share})`,
    responseIn: (place: string) => `Svarte i ${place}`,
    kommuneAnswered: 'Kommunen svarte på undersøkelsen',
    kommuneSilent: 'Kommunen svarte ikke på undersøkelsen',
    appliesTo: (place: string) => `Tallet gjelder ${place} samlet.`,
    averageOf: (low: string, high: string) =>
      `Snittet av de to trykte tallene, ${low} og ${high}. De er avrundet, så snittet kan være inntil 0,05 lavere eller høyere.`,
    averageOfSame: (value: string) =>
      `Snittet av de to trykte tallene, som begge er ${value}. De er avrundet, så snittet kan være inntil 0,05 lavere eller høyere.`,
    betweenFylker: 'Ligger mellom det laveste og det høyeste fylket i landsdelen.',
    population: 'Innbyggere',
    sentralitet: 'Sentralitet',
    sentralitetOf: (klasse: number) =>
      klasse === 1 ? '1 (mest sentral)' : klasse === 6 ? '6 (minst sentral)' : `${klasse} av 6`,
    partOf: (places: string) => `I ${places}`,
    officialName: 'Offisielt navn',
    cases: 'Med i rapportens eksempler',
    caseLine: (form: string, since: number, ended: boolean) =>
      `${form}, fra ${since}${ended ? ', avsluttet' : ''}`,
    fit: 'Zoom til området',
    clear: 'Fjern valget',
  },

  legend: {
    heading: 'Tegnforklaring',
    atMost: (value: string) => `${value} eller lavere`,
    atLeast: (value: string) => `${value} eller høyere`,
    count: (count: number, areas: string) => `${format.count(count)} ${areas}`,
    inSight: (count: number, all: number, areas: string) =>
      `Teller ${format.count(count)} av ${format.count(all)} ${areas}: de som er i utsnittet.`,
    all: (all: number, areas: string) => `Søylene teller ${format.count(all)} ${areas}.`,
  },

  map: {
    label: (title: string, areas: string) => `Kart: ${title} Fordelt på ${areas}.`,
    areas: (areas: string) => `Områder i kartet, ${areas}`,
    keys: 'Piltastene går til området i den retningen, Enter velger, Escape fjerner valget, + og − zoomer, Home viser hele landet.',
    zoomIn: 'Zoom inn',
    zoomOut: 'Zoom ut',
    reset: 'Vis hele landet',
    touch: 'Bruk to fingre for å flytte kartet',
    wheel: 'Hold Ctrl og rull for å zoome i kartet',
    wheelMac: 'Hold ⌘ og rull for å zoome i kartet',
    simple:
      'Nettleseren kunne ikke tegne kartet med WebGL, så det er tegnet på en enklere måte. Tallene er de samme.',
    failed:
      'Kartet kunne ikke tegnes. Velg Tabell for å se de samme tallene, eller last siden på nytt.',
    attribution: 'Kart: Kartverket, CC BY 4.0',
  },

  table: {
    caption: (measure: string, areas: string) => `${measure}, per ${areas}`,
    name: 'Område',
    fylke: 'Fylke',
    value: 'Verdi',
    baseOfKommuner: 'Samarbeider av dem som svarte (n)',
    baseOfSamarbeid: 'Antall samarbeid (n)',
    interval: '95 %-intervall',
    bounds: 'Grenser for alle kommuner',
    response: 'Svarte',
    responseInFylke: 'Svarte i fylket',
    status: 'Status',
    source: 'Kilde',
    population: 'Innbyggere',
    sentralitet: 'Sentralitet',
    empty: '–',
    of: (part: string, whole: number) => `${part} av ${format.count(whole)}`,
    scrollLabel: 'Tabell som kan rulles',
  },

  progress: {
    boundaries: 'Henter kartet …',
    database: 'Henter tallene og starter databasen i nettleseren …',
    query: 'Regner …',
  },
  error: {
    heading: { numbers: 'Tallene kan ikke vises nå', map: 'Kartet kan ikke vises nå' },
    map: 'Kartgrensene kunne ikke hentes. Tabellen har de samme tallene.',
    manifest: 'Siden fant ikke oversikten over datafilene.',
    filer: 'En datafil kunne ikke hentes eller leses.',
    database: 'Databasen som regner i nettleseren, ville ikke starte. Den trenger WebAssembly.',
    sporring: 'Databasen kunne ikke svare på spørringen.',
    unknown: 'Noe uventet gikk galt.',
    advice:
      'Prøv igjen. Hjelper det ikke, kan en oppdatert nettleser eller et annet nett være løsningen. Tallene ligger også som filer du kan laste ned.',
    retry: 'Prøv igjen',
    details: 'Teknisk forklaring',
    files: 'Liste over datafilene',
  },

  about: {
    heading: 'Om tallene',
    intro:
      'Kartet viser det som er trykt i PwCs rapport for KS av 21. mars 2025. Undersøkelsen gikk til alle 357 kommuner 28. oktober–15. november 2024. Svarene fra hver enkelt kommune er ikke offentlige.',
    notAnswered: 'En kommune som ikke svarte, er aldri tegnet som en kommune uten samarbeid.',
    oslo: 'Rapporten slår Oslo og Akershus sammen. Begge fylkene viser tallet for de to samlet.',
    statuses: 'Hva statusene betyr',
    sources: 'Kilder',
    version: (version: string) => `Datasettets versjon: ${version}`,
    licence: (licence: string) => `Lisens: ${licence}`,
  },

  documentTitle: (title: string) => `${title} – Beredskapskartet`,
};

export type Texts = typeof nb;
