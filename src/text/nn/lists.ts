/** The lists to work from: where least is known, whom to call, what to do in a fylke. */
import type { lists as nbLists } from '../nb/lists';
import { format } from './format';

export const lists: typeof nbLists = {
  response: {
    heading: 'Kvar veit vi minst?',
    explained: 'Områda etter kor stor del av kommunane som svarte. Færrast svar først.',
    kommuner: 'På kommunenivå viser lista fylka: ein kommune svarte eller svarte ikkje.',
    rate: (answered, asked, share) =>
      `${format.count(answered)} av ${format.count(asked)} svarte (${share})`,
    group: (range) => `Klassen i rapporten: ${range}`,
    bounds: (range) =>
      `Delen som samarbeider, er ${range}, same kva dei som ikkje svarte, ville ha svart`,
    noBounds: 'Grensene for delen som samarbeider, er ikkje kjende',
    bandMeaning:
      'Bandet viser kvar delen som samarbeider, kan liggje når vi ikkje tek noko for gitt om dei som ikkje svarte.',
    unknown: 'Svarprosenten er ikkje kjend for områda på dette nivået.',
  },
  calls: {
    heading: 'Ringeliste',
    title: (place) => `Kommunar som ikkje svarte: ${place}`,
    country: 'heile landet',
    count: (count) =>
      count === 1 ? '1 kommune svarte ikkje.' : `${format.count(count)} kommunar svarte ikkje.`,
    none: 'Alle kommunane her svarte.',
    reportOnly: 'Rapporten oppgir kor mange kommunar som svarte, men ikkje kven.',
    needs: 'kven som ikkje svarte',
    chooseArea:
      'Vel eit fylke eller ein landsdel i kartet eller lista for å få berre dei kommunane.',
    line: (navn, fylke, folketall) => `${navn} (${fylke}), ${folketall} innbyggjarar`,
    noPhone: 'Telefonnummer er ikkje med i datasettet.',
    columns: ['kommunenummer', 'kommune', 'fylke', 'innbyggjarar', 'status', 'datasett'],
  },
  work: {
    heading: (fylke) => `Arbeidsliste for ${fylke}`,
    plain: 'Arbeidsliste for eit fylke',
    explained: 'Kommunane etter kva som manglar. Lista følgjer filtera.',
    choose: 'Fylke',
    chooseFirst: 'Vel eit fylke',
    reportOnly:
      'Svara frå enkeltkommunar er ikkje offentlege. Det einaste rapporten oppgir for kvart fylke, er kor mange som svarte.',
    needs: 'kva som manglar i kvar kommune',
    empty: 'Ingen kommunar her passar filteret.',
    group: (count, need) => `${need} (${format.count(count)})`,
    need: {
      onsker: 'Samarbeider ikkje, men ønskjer det',
      ingen: 'Samarbeider ikkje',
      ingen_i_filteret: 'Har samarbeid, men ikkje noko som passar filteret',
      uformelt: 'Berre samarbeid som ikkje er formaliserte',
      lav_effekt: 'Låg opplevd effekt',
      ikke_svart: 'Svarte ikkje',
      skjermet: 'Samarbeida er skjerma',
      uvurdert: 'Samarbeider, men har ikkje vurdert noko samarbeid',
      i_orden: 'Ikkje noko som manglar',
    },
    reason: {
      onsket: {
        ja: 'Svarte nei, og at dei ønskjer eit samarbeid',
        nei: 'Svarte nei, og at dei ikkje ønskjer eit samarbeid',
        vet_ikke: 'Svarte nei, og veit ikkje om dei ønskjer eit samarbeid',
      },
      no: 'Svarte nei',
      noAnswer: 'Det seier ikkje at kommunen ikkje samarbeider',
      hidden: 'For få vurderte samarbeid til å visast',
      notAssessed: 'Svarte ja, utan å vurdere noko samarbeid',
      notInFilter: (count) => `${format.count(count)} samarbeid, ingen passar filteret`,
      samarbeid: (count) => `${format.count(count)} samarbeid`,
      informal: (count) =>
        `${format.count(count)} ikkje ${count === 1 ? 'formalisert' : 'formaliserte'}`,
      formal: (count) => `${format.count(count)} ${count === 1 ? 'formalisert' : 'formaliserte'}`,
      effekt: (mean) => `effekt ${mean}`,
      effektOn: (mean, measure) => `effekt på ${measure} ${mean}`,
    },
    inhabitants: (count) => `${count} innbyggjarar`,
    lowMeans: (low, from, to) =>
      `Låg effekt er eit snitt under ${format.count(low)} på skalaen frå ${format.count(from)} til ${format.count(to)}.`,
    columns: [
      'kommunenummer',
      'kommune',
      'innbyggjarar',
      'kva som manglar',
      'grunn',
      'status',
      'datasett',
    ],
  },
  copy: {
    text: 'Kopier som tekst',
    table: 'Kopier til rekneark',
    done: 'Kopiert.',
    refused: 'Nettlesaren tillét ikkje kopieringa. Merk og kopier teksten her:',
    real: (year) => `Frå svara til kommunane i undersøkinga ${year}.`,
    set: {
      undersokelsen: (year) => `undersøkinga ${year}`,
      eksempel: () => 'eksempel',
    },
    filters: (filters) => `Filter: ${filters}`,
  },
  example: {
    heading: (heading) => `Eksempel: ${heading}`,
    response: {
      explained: 'Områda etter kor stor del av kommunane som er med i eksempelet. Færrast først.',
      kommuner: 'På kommunenivå viser lista fylka.',
      rate: (answered, asked, share) =>
        `${format.count(answered)} av ${format.count(asked)} er med i eksempelet (${share})`,
      group: (range) => `Klasse: ${range}`,
      bounds: (range) =>
        `Delen som samarbeider, er ${range}, same kva dei som ikkje er med i eksempelet, meiner`,
      bandMeaning:
        'Bandet viser kvar delen som samarbeider, kan liggje når vi ikkje tek noko for gitt om dei som ikkje er med i eksempelet.',
    },
    calls: {
      title: (place) => `Eksempel: kommunar som ikkje er med i eksempelet: ${place}`,
      count: (count) =>
        count === 1
          ? '1 kommune er ikkje med i eksempelet.'
          : `${format.count(count)} kommunar er ikkje med i eksempelet.`,
      none: 'Alle kommunane her er med i eksempelet.',
    },
    work: {
      heading: (fylke) => `Eksempel: arbeidsliste for ${fylke}`,
      plain: 'Eksempel: arbeidsliste for eit fylke',
      silent: 'Ikkje med i eksempelet',
    },
    reason: {
      onsket: {
        ja: 'Oppdikta nei, og ønskjer eit samarbeid',
        nei: 'Oppdikta nei, og ønskjer ikkje eit samarbeid',
        vet_ikke: 'Oppdikta nei, og veit ikkje om dei ønskjer eit samarbeid',
      },
      no: 'Oppdikta nei',
      noAnswer: 'Det seier ikkje noko om kommunen',
      notAssessed: 'Oppdikta ja, utan vurderte samarbeid',
    },
    note: 'Lista er eit eksempel: svara er oppdikta. Ho seier ikkje noko om kommunane og kan ikkje brukast til å ta kontakt.',
  },
};
