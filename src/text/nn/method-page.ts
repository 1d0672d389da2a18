/** The method page. */
import type { MethodTexts } from '../nb/method-page';
import { format } from './format';
import { estimates } from './method-estimates';

export const method: MethodTexts = {
  title: 'Slik er tala laga',
  lead: 'Kvar tala kjem frå, korleis dei er rekna ut, kor sikre dei er, og kva du kan sjekke sjølv.',
  toMap: 'Til kartet',
  contents: 'På denne sida',
  loading: 'Hentar oversikta over datasettet …',
  failed:
    'Oversikta over datasettet kunne ikkje hentast. Det som står her utan henne, gjeld likevel.',
  sql: (what: string) => `Spørjing (SQL): ${what}`,
  data: {
    heading: 'Kvar tala kjem frå',
    survey:
      'PwC gjorde undersøkinga for KS. Ho gjekk til alle 357 kommunar 28. oktober–15. november 2024. 189 svarte, 157 av desse samarbeider om beredskap, og 440 samarbeid er vurderte. Kvar kommune kunne vurdere inntil fem.',
    report:
      'Rapporten er av 21. mars 2025. Figurane i han er bilete, så berre tal som òg står i teksten eller i tabellane (figur 6 og 24), er med. Svara frå kvar kommune er ikkje offentlege.',
    counts:
      'Eit samarbeid tel éin gong for kvar kommune som vurderte det. Eit samarbeid mellom fem kommunar kan derfor vere med fem gonger.',
    round: (year: number, answered: number, cooperations: number) =>
      `Undersøkinga ${year}: ${format.count(answered)} kommunar svarte, ${format.count(cooperations)} samarbeid er vurderte.`,
    roundReal: 'Svara frå kommunane sjølve.',
    roundExample: 'Sida har òg eit eksempel, med oppdikta svar.',
    noRound: 'Svara frå kommunane er ikkje med på denne sida.',
  },
  indicators: {
    heading: 'Kva tala måler',
    intro:
      'Uttrykka og spørjingane under er dei same som kartet bruker, henta frå koden når sida blir vist.',
    unit: 'Eining',
    units: { prosent: 'prosent', score_1_5: 'snitt frå 1 til 5' },
    classes: 'Fargeklassar',
    counted: 'Grunnlag',
    bases: { kommuner: 'kommunar', samarbeid: 'vurderte samarbeid' },
    printed: 'Rader med trykte tal',
    numerator: 'Teljar',
    denominator: 'Nemnar',
    yes: 'kommunar som svarte ja',
    answered: 'kommunar som svarte',
    whole: 'svara: heile spørjinga bak kartet',
    lookup: 'rapporten: oppslaget bak kartet',
    note: 'Merk',
  },
  intervals: {
    heading: 'Kor sikre tala er',
    wilson:
      'Ein andel av kommunane får Wilsons 95 %-intervall, korrigert for at det finst eit bestemt tal kommunar: di fleire som svarte, di smalare. Det går aldri lenger enn svara gjer mogleg, og blir ikkje vist der alle har svart.',
    clustered:
      'Andelar og snitt over samarbeid blir rekna med kommunen som klyngje, for samarbeid som er vurderte av same kommune, liknar på kvarandre. Intervallet bruker Students t-fordeling, har den same korreksjonen, og treng minst to kommunar.',
    bounds:
      'For delen som samarbeider blir òg grensene for alle kommunar viste: han er lågast dersom ingen av dei som ikkje svarte, samarbeider, og høgast dersom alle gjer det. Grensene byggjer ikkje på noka antaking.',
    few: (kommuner, samarbeid) =>
      `Færre enn ${format.count(kommuner)} kommunar eller ${format.count(samarbeid)} samarbeid er merkte som få svar. Ei rangering er aldri sikrare enn intervalla.`,
    sources: 'Kjelder',
    wilsonSource: 'Wilson, E. B. (1927), JASA 22, 209–212',
    cochranSource: 'Cochran, W. G. (1977), Sampling Techniques, kap. 3.2, formel 2.46 og kap. 9A',
    share: 'intervallet for ein andel av kommunar',
    ratio: 'intervallet for eit snitt over samarbeid',
    silent: 'grensene for alle kommunar',
  },
  datasett: {
    heading: 'Datasetta, og kva statusane tyder',
    intro: [
      'Kartet viser eitt datasett om gongen, og blandar dei aldri. Kva for eit som blir vist, står ved tittelen og i adressa.',
      'Kvart tal står med ein status, òg i tabellar, bilete og filer.',
    ],
    what: {
      rapporten:
        'Det rapporten trykkjer, det som følgjer av det, grensene der berre dei er kjende, og overslag der det trykte gir grunnlag for det. Kartet opnar med dette til svara er der.',
      undersokelsen:
        'Svara frå kommunane sjølve, når sida er bygd med svarfila frå KS. Då opnar kartet med dei. Verdien er alltid den som er rekna ut frå svara. At rapporten trykkjer det same, står som ein merknad.',
      eksempel:
        'Oppdikta svar som viser kva kartet kan når svara er der. Dei blir berre henta når du ber om dei.',
    },
  },
  useAnswers: {
    heading: 'Bruk eigne svar',
    text: 'Den som har svarfila, kan byggje kartet med henne på si eiga maskin. Fila er ei CSV-fil. Ingenting i henne blir sendt nokon stad.',
    command: 'Køyr dette i prosjektmappa:',
    lines: 'npm run data -- --survey FIL\nnpm start',
    after:
      'Finn programmet feil i fila, listar det alle og endrar ingenting. Elles opnar kartet med svara, og eksempelet er ikkje med.',
  },
  estimates,
  example: {
    heading: 'Korleis eksempelet er laga',
    why: 'For at kartet skal kunne vise kva svara vil gi, er det laga eit eksempel med 189 svar og 440 samarbeid.',
    how: 'Eit heiltalsprogram finn svar som gir alle tal rapporten trykkjer, først antala og så effekten. Kva kommunar som har kva svar innanfor det, er tilfeldig valt. Tala i eksempelet for eit fylke eller ein kommune er derfor ikkje noko overslag på det verkelege.',
    check:
      'Eksempelet er kontrollert tal for tal mot rapporten. Der rapporten seier to ting, står det under kva som er brukt.',
    marks:
      'Ordet «eksempel» følgjer kvart tal: i bandet over sida, i kartbiletet, i setningar, filer og bilete og der kartet er bygd inn.',
    none: 'Denne sida har ikkje eksempelet.',
  },
  contradictions: {
    heading: 'Det rapporten seier på to måtar',
    intro: (count: number) =>
      `${format.count(count)} stader seier rapporten to ting om det same, eller noko som kan lesast på to måtar. Her står det kva for eit tal som er brukt.`,
    number: 'Nr.',
    what: 'Kva',
    used: 'Brukt her',
  },
  response: {
    heading: 'Kven som svarte',
    intro:
      'Svarprosenten varierer. Kommunar som samarbeider, kan ha svart oftare enn andre. Store og sentrale kommunar svarte oftare, og delane gjeld dei som svarte. Tala er derfor ikkje vekta til å gjelde alle.',
    fylke: 'Etter fylke',
    storrelse: 'Etter kommunestorleik',
    sentralitet: 'Etter sentralitet',
    group: 'Gruppe',
    answered: 'Svarte',
    all: 'Kommunar',
    share: 'Svarprosent',
    status: 'Status',
    source: 'Kjelde',
  },
  cite: {
    heading: 'Slik viser du til kartet',
    intro: 'Ta med versjonen av datasettet, så kan talet kontrollerast seinare:',
  },
  built: {
    heading: 'Når sida er bygd, og av kva',
    site: (day: string) => `Sida er bygd ${day}.`,
    data: (version: string) => `Datasettet har versjon ${version}.`,
    same: 'Versjonen er ein kontrollsum av alle filene. Dei same inndataa gir nøyaktig dei same filene, så datasettet har ikkje noko eige byggjetidspunkt. Kontroller ei fil med SHA-256:',
    shipped: 'Pakkane sida sender med, og lisensane deira',
    bill: 'Alle pakkar prosjektet bruker, òg til å byggje (CycloneDX)',
    file: 'Fil',
    rows: 'Rader',
    bytes: 'Byte',
    hash: 'SHA-256',
    sources: 'Kjelde og lisens',
  },
};
