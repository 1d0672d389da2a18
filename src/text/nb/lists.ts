/** The lists to work from: where least is known, whom to call, what to do in a fylke. */
import type { SurveyDatasett } from '../../contract/datasett';
import type { Need } from '../../model/work-list';
import { format } from './format';

export const lists = {
  response: {
    heading: 'Hvor vet vi minst?',
    explained: 'Områdene etter hvor stor andel av kommunene som svarte. Færrest svar først.',
    kommuner: 'På kommunenivå vises fylkene: en kommune svarte eller svarte ikke.',
    rate: (answered: number, asked: number, share: string) =>
      `${format.count(answered)} av ${format.count(asked)} svarte (${share})`,
    group: (range: string) => `Rapportens klasse: ${range}`,
    bounds: (range: string) =>
      `Andelen som samarbeider, er ${range}, uansett hva de som ikke svarte, ville ha svart`,
    noBounds: 'Grensene for andelen som samarbeider, er ikke kjent',
    bandMeaning:
      'Båndet viser hvor andelen som samarbeider, kan ligge når vi ikke antar noe om dem som ikke svarte.',
    unknown: 'Svarandelen er ikke kjent for områdene på dette nivået.',
  },
  calls: {
    heading: 'Ringeliste',
    title: (place: string) => `Kommuner som ikke svarte: ${place}`,
    country: 'hele landet',
    count: (count: number) =>
      count === 1 ? '1 kommune svarte ikke.' : `${format.count(count)} kommuner svarte ikke.`,
    none: 'Alle kommunene her svarte.',
    reportOnly: 'Rapporten oppgir hvor mange kommuner som svarte, men ikke hvilke.',
    needs: 'hvem som ikke svarte',
    chooseArea: 'Velg et fylke eller en landsdel i kartet eller lista for å få bare de kommunene.',
    line: (navn: string, fylke: string, folketall: string) =>
      `${navn} (${fylke}), ${folketall} innbyggere`,
    noPhone: 'Telefonnumre er ikke med i datasettet.',
    columns: ['kommunenummer', 'kommune', 'fylke', 'innbyggere', 'status', 'datasett'],
  },
  work: {
    heading: (fylke: string) => `Arbeidsliste for ${fylke}`,
    plain: 'Arbeidsliste for et fylke',
    explained: 'Kommunene etter hva som mangler. Lista følger filtrene.',
    choose: 'Fylke',
    chooseFirst: 'Velg et fylke',
    reportOnly:
      'Svarene fra enkeltkommuner er ikke offentlige. Det eneste rapporten oppgir for hvert fylke, er hvor mange som svarte.',
    needs: 'hva som mangler i hver kommune',
    empty: 'Ingen kommuner her passer filteret.',
    group: (count: number, need: string) => `${need} (${format.count(count)})`,
    need: {
      onsker: 'Samarbeider ikke, men ønsker det',
      ingen: 'Samarbeider ikke',
      ingen_i_filteret: 'Har samarbeid, men ikke noe som passer filteret',
      uformelt: 'Bare samarbeid som ikke er formalisert',
      lav_effekt: 'Lav opplevd effekt',
      ikke_svart: 'Svarte ikke',
      skjermet: 'Samarbeidene er skjermet',
      uvurdert: 'Samarbeider, men har ikke vurdert noe samarbeid',
      i_orden: 'Ikke noe som mangler',
    } satisfies Record<Need, string>,
    reason: {
      onsket: {
        ja: 'Svarte nei, og at de ønsker et samarbeid',
        nei: 'Svarte nei, og at de ikke ønsker et samarbeid',
        vet_ikke: 'Svarte nei, og vet ikke om de ønsker et samarbeid',
      },
      no: 'Svarte nei',
      noAnswer: 'Det sier ikke at kommunen ikke samarbeider',
      hidden: 'For få vurderte samarbeid til å vises',
      notAssessed: 'Svarte ja, uten å vurdere noe samarbeid',
      notInFilter: (count: number) => `${format.count(count)} samarbeid, ingen passer filteret`,
      samarbeid: (count: number) => `${format.count(count)} samarbeid`,
      informal: (count: number) => `${format.count(count)} ikke formalisert`,
      formal: (count: number) => `${format.count(count)} formalisert`,
      effekt: (mean: string) => `effekt ${mean}`,
      effektOn: (mean: string, measure: string) => `effekt på ${measure} ${mean}`,
    },
    inhabitants: (count: string) => `${count} innbyggere`,
    lowMeans: (low: number, from: number, to: number) =>
      `Lav effekt er et snitt under ${format.count(low)} på skalaen fra ${format.count(from)} til ${format.count(to)}.`,
    columns: [
      'kommunenummer',
      'kommune',
      'innbyggere',
      'hva som mangler',
      'grunn',
      'status',
      'datasett',
    ],
  },
  copy: {
    text: 'Kopier som tekst',
    table: 'Kopier til regneark',
    done: 'Kopiert.',
    refused: 'Nettleseren tillot ikke kopieringen. Merk og kopier teksten her:',
    real: (year: number) => `Fra kommunenes svar i undersøkelsen ${year}.`,
    /** Goes along on every line. */
    set: {
      undersokelsen: (year: number) => `undersøkelsen ${year}`,
      eksempel: () => 'eksempel',
    } satisfies Record<SurveyDatasett, (year: number) => string>,
    filters: (filters: string) => `Filter: ${filters}`,
  },
  /** Said instead of the words above where the answers are made: nobody has given them. */
  example: {
    heading: (heading: string) => `Eksempel: ${heading}`,
    response: {
      explained:
        'Områdene etter hvor stor andel av kommunene som er med i eksempelet. Færrest først.',
      kommuner: 'På kommunenivå vises fylkene.',
      rate: (answered: number, asked: number, share: string) =>
        `${format.count(answered)} av ${format.count(asked)} er med i eksempelet (${share})`,
      group: (range: string) => `Klasse: ${range}`,
      bounds: (range: string) =>
        `Andelen som samarbeider, er ${range}, uansett hva de som ikke er med i eksempelet, mener`,
      bandMeaning:
        'Båndet viser hvor andelen som samarbeider, kan ligge når vi ikke antar noe om dem som ikke er med i eksempelet.',
    },
    calls: {
      title: (place: string) => `Eksempel: kommuner som ikke er med i eksempelet: ${place}`,
      count: (count: number) =>
        count === 1
          ? '1 kommune er ikke med i eksempelet.'
          : `${format.count(count)} kommuner er ikke med i eksempelet.`,
      none: 'Alle kommunene her er med i eksempelet.',
    },
    work: {
      heading: (fylke: string) => `Eksempel: arbeidsliste for ${fylke}`,
      plain: 'Eksempel: arbeidsliste for et fylke',
      silent: 'Ikke med i eksempelet',
    },
    reason: {
      onsket: {
        ja: 'Oppdiktet nei, og ønsker et samarbeid',
        nei: 'Oppdiktet nei, og ønsker ikke et samarbeid',
        vet_ikke: 'Oppdiktet nei, og vet ikke om de ønsker et samarbeid',
      },
      no: 'Oppdiktet nei',
      noAnswer: 'Det sier ikke noe om kommunen',
      notAssessed: 'Oppdiktet ja, uten vurderte samarbeid',
    },
    note: 'Lista er et eksempel: svarene er oppdiktet. Den sier ikke noe om kommunene og kan ikke brukes til å ta kontakt.',
  },
};
