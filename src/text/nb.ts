/** The texts in bokmål. Another language is another module with the same keys. */
import type { Form, Oppgave, Sektor, Sentralitet, Storrelse } from '../contract/codes';
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
      note: 'Rapporten trykker andelen for to fylker. Hvilke former som regnes som formalisert, er sluttet av de trykte tallene.',
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

  /** Said of a status where its usual meaning would say too much or too little. */
  statusMeaning: {
    ikke_svart_spm: 'Kommunen svarte på undersøkelsen, men ikke på dette.',
    ikke_svart_mange: 'Ingen av kommunene svarte på dette.',
    ingen_samarbeid_mange: 'Ingen av kommunene som svarte, har beredskapssamarbeid.',
    ingen_samarbeid_filter: 'Ingen samarbeid her passer filteret.',
    ingen_kommuner: 'Ingen kommuner her passer filteret.',
    avgrenset_skjermet:
      'Noen kommuner er skjermet, så svarene gir bare grensene tallet ligger mellom.',
    i_eksempelet: (meaning: string) => `I eksempelundersøkelsen: ${meaning}`,
  },

  banner: {
    heading: 'Modellerte tall',
    text: 'De skraverte tallene er regnet ut fra en eksempelundersøkelse. Den er laget slik at den gir tallene rapporten trykker. Ingen kommune har svart det som står der.',
  },

  filter: {
    heading: 'Filter',
    open: 'Filtrer samarbeid og kommuner',
    samarbeid: 'samarbeid',
    kommuner: 'kommuner som svarte',
    formal: 'Alle formaliserte',
    informal: 'Ikke formalisert',
    empty: 'Ingen samarbeid passer filtrene.',
    emptyAdvice: 'Ta bort et av dem for å se tall igjen.',
    drop: (filter: string) => `Ta bort ${filter.toLocaleLowerCase('nb')}`,
    remove: (filter: string) => `Fjern filteret ${filter}`,
    clear: 'Nullstill filtrene',
    only: (what: string) => `Bare ${what}.`,
    sektor: {
      label: 'Sektor',
      values: {
        brann_redning: 'Brann og redning',
        helse_sosial: 'Helsemessig og sosial beredskap',
        vann_avlop: 'Vann og avløp',
        vei: 'Vei og fremkommelighet',
        barnehage_skole: 'Barnehage og skole',
        miljo_akutt: 'Miljø og akuttforurensning',
        ikt: 'IKT-sikkerhet',
        plan_bygg: 'Plan og bygg',
        administrasjon: 'Administrasjon',
        annet: 'Annen sektor',
        vet_ikke: 'Vet ikke sektor',
      } satisfies Record<Sektor, string>,
    },
    form: {
      label: 'Samarbeidsform',
      values: {
        as: 'Aksjeselskap (AS)',
        iks: 'Interkommunalt selskap (IKS)',
        ko: 'Kommunalt oppgavefellesskap',
        ipr: 'Interkommunalt politisk råd',
        vert: 'Vertskommunesamarbeid',
        avtale: 'Annet avtalebasert samarbeid',
        ikke_formalisert: 'Ikke formalisert',
        annet: 'Annet samarbeid',
        vet_ikke: 'Vet ikke form',
      } satisfies Record<Form, string>,
    },
    oppgave: {
      label: 'Beredskapsoppgave',
      values: {
        risikoanalyser: 'Risikoanalyser',
        planverk: 'Beredskapsplanverk',
        ovelser: 'Opplæring, øvelser og trening',
        handtering: 'Håndtering av hendelser',
        evaluering: 'Evaluering og læring',
        andre_tiltak: 'Andre tiltak mot risiko og sårbarhet',
        annet: 'Annen oppgave',
        vet_ikke: 'Vet ikke oppgave',
      } satisfies Record<Oppgave, string>,
    },
    storrelse: {
      label: 'Kommunestørrelse',
      values: {
        '0-9999': 'Under 10 000 innbyggere',
        '10000-19999': '10 000–19 999 innbyggere',
        '20000-44999': '20 000–44 999 innbyggere',
        '45000+': '45 000 innbyggere eller flere',
      } satisfies Record<Storrelse, string>,
    },
    sentralitet: {
      label: 'Sentralitet',
      values: {
        '1': 'Sentralitet 1 (mest sentral)',
        '2': 'Sentralitet 2',
        '3': 'Sentralitet 3',
        '4': 'Sentralitet 4',
        '5': 'Sentralitet 5',
        '6': 'Sentralitet 6 (minst sentral)',
      } satisfies Record<Sentralitet, string>,
    },
  },

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
    responseOfRound: (answered: number, all: number, year: number) =>
      `${format.count(answered)} av ${format.count(all)} kommuner svarte i undersøkelsen ${year}.`,
    modelled: (areas: string) =>
      `Rapporten oppgir ikke tallet for noen enkelt ${areas}. Fargene er modellert.`,
    othersModelled: 'De andre er modellert.',
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
    survey: (year: number) => `Kommunenes svar i undersøkelsen ${year}`,
    example: 'Eksempelundersøkelsen. Ingens svar',
    yes: 'Samarbeider',
    no: 'Samarbeider ikke',
    yesFiltered: 'Har samarbeid som passer filteret',
    noFiltered: 'Har ikke samarbeid som passer filteret',
    ownAnswer: 'Kommunens eget svar',
    n: 'n',
    ofKommuner: (teller: number, n: number) =>
      `${format.count(teller)} av ${format.count(n)} kommuner som svarte`,
    ofKommunerRange: (low: number, high: number, n: number) =>
      `${format.count(low)}–${format.count(high)} av ${format.count(n)} kommuner som svarte`,
    ofSamarbeid: (n: number) => `${format.count(n)} ${n === 1 ? 'vurdert' : 'vurderte'} samarbeid`,
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
    modelled: 'Skravert: modellert',
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
    introExample:
      'Der rapporten ikke oppgir tallet, er det modellert: regnet ut fra en eksempelundersøkelse som er laget slik at den gir tallene rapporten trykker. Modellerte tall er skravert. Hvilke kommuner som svarer hva i eksempelet, er tilfeldig valgt.',
    introSurvey: (years: string) =>
      `Kartet viser kommunenes egne svar i undersøkelsen ${years}, slått sammen. Tall som også står i PwCs rapport for KS av 21. mars 2025, er merket publisert.`,
    skipped: (rows: number, year: number) =>
      `${format.count(rows)} ${rows === 1 ? 'rad' : 'rader'} i undersøkelsesfila for ${year} er utelatt fordi noe i dem er feil.`,
    shielded: (minN: number) =>
      `Kommuner med færre enn ${format.count(minN)} vurderte samarbeid er skjermet.`,
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
