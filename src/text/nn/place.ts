/** What is said of one place: its sentence, its numbers beside others', its neighbours. */
import type { Texts } from '../nb/index';
import { format } from './format';

const said = (status: string) => ` (${status})`;

export const place: Texts['place'] = {
  details: (navn) => `Alt om ${navn}`,
  heading: (navn) => `Meir om ${navn}`,
  loading: 'Hentar meir om området …',
  failed: 'Meir om området kunne ikkje hentast. Last sida på nytt for å prøve igjen.',
  made: 'Dette er eit eksempel. Svara er oppdikta, og ingen kommune har gitt dei.',
  sentence: {
    joint: (place) => `${place} samla`,
    appliesTo: (place) => `gjeld ${place} samla`,
    answered: (where, count, all, status) =>
      `${where} svarte ${format.count(count)} av ${format.count(all)} kommunar${said(status)}`,
    cooperate: (count, share, status) =>
      `${count} av dei (${share}) samarbeider om beredskap${said(status)}`,
    pass: (count, share, status) =>
      `${count} av dei (${share}) har samarbeid som passar filteret${said(status)}`,
    countRange: (low, high) => `mellom ${format.count(low)} og ${format.count(high)}`,
    share: (share, status) => `delen som samarbeider, er ${share}${said(status)}`,
    noShare: (status) => `delen som samarbeider, er ikkje oppgitt${said(status)}`,
    yes: (navn, status) => `${navn} samarbeider om beredskap${said(status)}.`,
    no: (navn, status) => `${navn} svarte at han ikkje har beredskapssamarbeid${said(status)}.`,
    wishes: (status) => `Kommunen har ønskt eit samarbeid${said(status)}.`,
    wishesNot: (status) => `Kommunen har ikkje ønskt eit samarbeid${said(status)}.`,
    passes: (navn, status) => `${navn} har samarbeid som passar filteret${said(status)}.`,
    passesNot: (navn, status) => `${navn} har ikkje samarbeid som passar filteret${said(status)}.`,
    silent: (navn, status) =>
      `${navn} svarte ikkje på undersøkinga${said(status)}. Det seier ikkje at kommunen ikkje samarbeider.`,
    estimated: (group, share, interval, status) =>
      `Av ${group} er overslaget at ${share} samarbeider${said(interval === null ? status : `${status}, 95 %: ${interval}`)}.`,
    sure: (range, status) => `Uansett kva dei som ikkje svarte, meiner: ${range}${said(status)}.`,
    sureByReport: (range, status) =>
      `Det følgjer av rapporten at delen ligg ${range}${said(status)}.`,
    caseMember: (navn, kilde, status) =>
      `Rapporten skildrar eit beredskapssamarbeid som ${navn} er med i${said(`${status}, ${kilde}`)}.`,
    follows: (navn, status) =>
      `Det følgjer av rapporten at ${navn} samarbeider om beredskap${said(status)}.`,
    orden: {
      halvparten: (status) =>
        `Opp mot halvparten av samarbeida er ikkje formaliserte${said(status)}.`,
      over_40: (status) =>
        `Meir enn 40 % av samarbeida er formaliserte; talet er ikkje trykt${said(status)}.`,
      imellom: (status) =>
        `Delen av samarbeida som er formaliserte, ligg imellom dei andre landsdelane sine; talet er ikkje trykt${said(status)}.`,
      hoyest: (status) =>
        `Delen av samarbeida som er formaliserte, er blant dei høgaste; talet er ikkje trykt${said(status)}.`,
    },
    effectWeighted: (mean, low, high, status, parts) =>
      `Overslaget for opplevd effekt er ${mean} av 5 i snitt${said(status)}; fylka går frå ${low} til ${high}${said(parts)}, og rapporten oppgir ikkje talet på samarbeid.`,
    made: {
      answered: (where, count, all, status) =>
        `${where} har ${format.count(count)} av ${format.count(all)} kommunar eksempelsvar${said(status)}`,
      yes: (navn, status) => `I eksempelet samarbeider ${navn} om beredskap${said(status)}.`,
      no: (navn, status) => `I eksempelet har ${navn} ikkje beredskapssamarbeid${said(status)}.`,
      wishes: (status) => `I eksempelet har kommunen ønskt eit samarbeid${said(status)}.`,
      wishesNot: (status) => `I eksempelet har kommunen ikkje ønskt eit samarbeid${said(status)}.`,
      passes: (navn, status) =>
        `I eksempelet har ${navn} samarbeid som passar filteret${said(status)}.`,
      passesNot: (navn, status) =>
        `I eksempelet har ${navn} ikkje samarbeid som passar filteret${said(status)}.`,
      silent: (navn, status) => `I eksempelet er ${navn} utan svar${said(status)}.`,
    },
    other: (navn, meaning) => `${navn}: ${meaning}`,
    formal: (share, n, status) =>
      `${share} av ${format.count(n)} samarbeid med kjend form er formaliserte${said(status)}.`,
    formalWithoutN: (share, status) =>
      `${share}${said(status)} av samarbeida er formaliserte; rapporten oppgir ikkje talet på dei.`,
    effect: (mean, n, status) =>
      `Opplevd effekt er ${mean} av 5 i snitt for ${format.count(n)} samarbeid${said(status)}.`,
    effectWithoutN: (mean, status) =>
      `Opplevd effekt er ${mean} av 5 i snitt${said(status)}; rapporten oppgir ikkje talet på samarbeid.`,
    missing: (measure, status) => `${measure}: ikkje oppgitt${said(status)}.`,
  },
  wholeCountry: 'Heile landet',
  interval: (range) => `95 %-intervall ${range}`,
  beside: 'To stader side om side',
  other: 'Samanlikn med',
  none: 'Vel eit anna område',
  end: 'Avslutt samanlikninga',
  verdict: {
    ikke_skillbar: () => 'Skilnaden kan vere tilfeldig: 95 %-intervallet for han tek med null.',
    hoyere: (first, second) =>
      `${first} ligg over ${second}: 95 %-intervallet for skilnaden tek ikkje med null.`,
    lavere: (first, second) =>
      `${first} ligg under ${second}: 95 %-intervallet for skilnaden tek ikkje med null.`,
    like: () => 'Tala er like, og alle har svart.',
    samme: () => 'Dette gjeld begge samla.',
    anslag: () => 'Minst eitt av tala er eit overslag. Anslag kan ikkje samanliknast.',
    grenser: () => 'Minst éin av stadene har ikkje eit eige tal å samanlikne.',
    ukjent: () => 'Minst eitt av tala er ikkje kjent.',
    uten_intervall: () =>
      'Minst eitt av tala har ikkje noko intervall. Skilnaden kan ikkje vurderast.',
  },
  contents: 'Former, sektorar og oppgåver',
  ofContents: (n, status) =>
    `${format.count(n)} vurderte samarbeid${said(status)}. Eitt samarbeid kan ha fleire sektorar og oppgåver.`,
  shielded: 'Nokre samarbeid er skjerma og er ikkje med.',
  noContents: 'Ingen vurderte samarbeid å vise.',
  groupOf: (navn) => `gruppa som ${navn} er i`,
  needs: {
    kommune: 'svaret, former, sektorar og moglege partnarar',
    omrade: 'former, sektorar og oppgåver',
  },
  share: (count, n, share) => `${format.count(count)} av ${format.count(n)} (${share})`,
  effects: 'Førebygging og handtering',
  neighbours: {
    partners: 'Moglege samarbeidspartnarar',
    more: 'Fleire moglege partnarar',
    partnersIntro: 'Kommunar i nærleiken som samarbeider om beredskap. Dei nærmaste først.',
    noPartners: 'Ingen av dei nærmaste kommunane er kjende for å ha slikt samarbeid.',
    rest: (count) => `Vis ${format.count(count)} til`,
    heading: 'Naboar',
    island: (navn) => `${navn} har ingen nabo over land. Her er dei nærmaste kommunane.`,
    inReport:
      'Rapporten oppgir ikkje kva enkeltkommunar meiner. Dette er det han seier om naboane.',
    ofGroup: (group) => `blir rekna til ${group}`,
    neighbour: 'nabo',
    distance: (km) => `${km} km`,
    about: 'samarbeider om:',
    inForm: (sectors, form) => `${sectors} (${form})`,
    sectorUnknown: 'sektor ikkje oppgitt',
    formUnknown: 'form ikkje oppgitt',
    shielded: 'samarbeida er skjerma',
    wishes: 'har ønskt samarbeid',
    answer: {
      samarbeider: 'samarbeider',
      samarbeider_ikke: 'samarbeider ikkje',
      ikke_svart: 'svarte ikkje',
      svart: 'svarte, men svaret er ikkje oppgitt',
    },
    example: {
      partnersIntro: 'Kommunar i nærleiken som samarbeider i eksempelet. Dei nærmaste først.',
      noPartners: 'Ingen av dei nærmaste kommunane har slikt samarbeid i eksempelet.',
      about: 'samarbeider i eksempelet om:',
      wishes: 'har ønskt samarbeid i eksempelet',
      answer: {
        samarbeider: 'samarbeider i eksempelet',
        samarbeider_ikke: 'samarbeider ikkje i eksempelet',
        ikke_svart: 'ikkje med i eksempelet',
        svart: 'med i eksempelet, utan at svaret blir vist',
      },
    },
    inCase: (name) => `med i ${name}`,
    note: 'Avstanden er luftlinje mellom eit punkt midt i den største delen av kvar kommune.',
  },
  checklist: {
    heading: 'Kva bør vere på plass?',
    intro:
      'Punkta byggjer på kvarandre: kvart nivå kjem i tillegg til det førre. Grunnleggjande kan vere nok, og ikkje alt må vere klart før oppstart.',
    source: 'Kjelde: PwC for KS 2025, kap. 5.6',
  },
};
