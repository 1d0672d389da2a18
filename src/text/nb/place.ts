/** What is said of one place: its sentence, its numbers beside others', its neighbours. */
import type { NearAnswer } from '../../model/near-kommuner';
import type { Verdict } from '../../model/place-comparison';
import { format } from './format';

const said = (status: string) => ` (${status})`;

export const place = {
  details: (navn: string) => `Alt om ${navn}`,
  heading: (navn: string) => `Mer om ${navn}`,
  loading: 'Henter mer om området …',
  failed: 'Mer om området kunne ikke hentes. Last siden på nytt for å prøve igjen.',
  made: 'Dette er et eksempel. Svarene er oppdiktet, og ingen kommune har gitt dem.',
  sentence: {
    joint: (place: string) => `${place} samlet`,
    appliesTo: (place: string) => `gjelder ${place} samlet`,
    /** @param where the place with its preposition */
    answered: (where: string, count: number, all: number, status: string) =>
      `${where} svarte ${format.count(count)} av ${format.count(all)} kommuner${said(status)}`,
    cooperate: (count: string, share: string, status: string) =>
      `${count} av dem (${share}) samarbeider om beredskap${said(status)}`,
    pass: (count: string, share: string, status: string) =>
      `${count} av dem (${share}) har samarbeid som passer filteret${said(status)}`,
    countRange: (low: number, high: number) =>
      `mellom ${format.count(low)} og ${format.count(high)}`,
    share: (share: string, status: string) => `andelen som samarbeider, er ${share}${said(status)}`,
    noShare: (status: string) => `andelen som samarbeider, er ikke oppgitt${said(status)}`,
    yes: (navn: string, status: string) => `${navn} samarbeider om beredskap${said(status)}.`,
    no: (navn: string, status: string) =>
      `${navn} svarte at den ikke har beredskapssamarbeid${said(status)}.`,
    wishes: (status: string) => `Kommunen har ønsket et samarbeid${said(status)}.`,
    wishesNot: (status: string) => `Kommunen har ikke ønsket et samarbeid${said(status)}.`,
    passes: (navn: string, status: string) =>
      `${navn} har samarbeid som passer filteret${said(status)}.`,
    passesNot: (navn: string, status: string) =>
      `${navn} har ikke samarbeid som passer filteret${said(status)}.`,
    silent: (navn: string, status: string) =>
      `${navn} svarte ikke på undersøkelsen${said(status)}. Det sier ikke at kommunen ikke samarbeider.`,
    /** Of an estimate the group is the subject. */
    estimated: (group: string, share: string, interval: string | null, status: string) =>
      `Av ${group} anslås ${share} å samarbeide${said(interval === null ? status : `${status}, 95 %: ${interval}`)}.`,
    sure: (range: string, status: string) =>
      `Uansett hva de som ikke svarte, mener: ${range}${said(status)}.`,
    sureByReport: (range: string, status: string) =>
      `Det følger av rapporten at andelen ligger ${range}${said(status)}.`,
    caseMember: (navn: string, kilde: string, status: string) =>
      `Rapporten beskriver et beredskapssamarbeid som ${navn} er med i${said(`${status}, ${kilde}`)}.`,
    follows: (navn: string, status: string) =>
      `Det følger av rapporten at ${navn} samarbeider om beredskap${said(status)}.`,
    /** Classes of the share formalised that have no number. */
    orden: {
      halvparten: (status: string) =>
        `Opp mot halvparten av samarbeidene er ikke formalisert${said(status)}.`,
      over_40: (status: string) =>
        `Mer enn 40 % av samarbeidene er formalisert; tallet er ikke trykt${said(status)}.`,
      imellom: (status: string) =>
        `Andelen samarbeid som er formalisert, ligger imellom de andre landsdelenes; tallet er ikke trykt${said(status)}.`,
      hoyest: (status: string) =>
        `Andelen samarbeid som er formalisert, er blant de høyeste; tallet er ikke trykt${said(status)}.`,
    },
    effectWeighted: (mean: string, low: string, high: string, status: string, parts: string) =>
      `Opplevd effekt anslås til ${mean} av 5 i snitt${said(status)}; fylkene går fra ${low} til ${high}${said(parts)}, og rapporten oppgir ikke antall samarbeid.`,
    /** The same of made answers, which nobody has given. */
    made: {
      answered: (where: string, count: number, all: number, status: string) =>
        `${where} har ${format.count(count)} av ${format.count(all)} kommuner eksempelsvar${said(status)}`,
      yes: (navn: string, status: string) =>
        `I eksempelet samarbeider ${navn} om beredskap${said(status)}.`,
      no: (navn: string, status: string) =>
        `I eksempelet har ${navn} ikke beredskapssamarbeid${said(status)}.`,
      wishes: (status: string) => `I eksempelet har kommunen ønsket et samarbeid${said(status)}.`,
      wishesNot: (status: string) =>
        `I eksempelet har kommunen ikke ønsket et samarbeid${said(status)}.`,
      passes: (navn: string, status: string) =>
        `I eksempelet har ${navn} samarbeid som passer filteret${said(status)}.`,
      passesNot: (navn: string, status: string) =>
        `I eksempelet har ${navn} ikke samarbeid som passer filteret${said(status)}.`,
      silent: (navn: string, status: string) => `I eksempelet er ${navn} uten svar${said(status)}.`,
    },
    other: (navn: string, meaning: string) => `${navn}: ${meaning}`,
    formal: (share: string, n: number, status: string) =>
      `${share} av ${format.count(n)} samarbeid med kjent form er formalisert${said(status)}.`,
    formalWithoutN: (share: string, status: string) =>
      `${share}${said(status)} av samarbeidene er formalisert; rapporten oppgir ikke antallet.`,
    effect: (mean: string, n: number, status: string) =>
      `Opplevd effekt er ${mean} av 5 i snitt for ${format.count(n)} samarbeid${said(status)}.`,
    effectWithoutN: (mean: string, status: string) =>
      `Opplevd effekt er ${mean} av 5 i snitt${said(status)}; rapporten oppgir ikke antall samarbeid.`,
    missing: (measure: string, status: string) => `${measure}: ikke oppgitt${said(status)}.`,
  },
  wholeCountry: 'Hele landet',
  interval: (range: string) => `95 %-intervall ${range}`,
  beside: 'To steder side om side',
  other: 'Sammenlign med',
  none: 'Velg et annet område',
  end: 'Avslutt sammenligningen',
  verdict: {
    ikke_skillbar: () => 'Forskjellen kan være tilfeldig: 95 %-intervallet for den tar med null.',
    hoyere: (first, second) =>
      `${first} ligger over ${second}: 95 %-intervallet for forskjellen tar ikke med null.`,
    lavere: (first, second) =>
      `${first} ligger under ${second}: 95 %-intervallet for forskjellen tar ikke med null.`,
    like: () => 'Tallene er like, og alle har svart.',
    samme: () => 'Dette gjelder begge samlet.',
    anslag: () => 'Minst ett av tallene er et anslag. Anslag kan ikke sammenlignes.',
    grenser: () => 'Minst ett av stedene har ikke et eget tall å sammenligne.',
    ukjent: () => 'Minst ett av tallene er ikke kjent.',
    uten_intervall: () =>
      'Minst ett av tallene har ikke noe intervall. Forskjellen kan ikke vurderes.',
  } satisfies Record<Verdict, (first: string, second: string) => string>,
  contents: 'Former, sektorer og oppgaver',
  ofContents: (n: number, status: string) =>
    `${format.count(n)} vurderte samarbeid${said(status)}. Ett samarbeid kan ha flere sektorer og oppgaver.`,
  shielded: 'Noen samarbeid er skjermet og er ikke med.',
  noContents: 'Ingen vurderte samarbeid å vise.',
  groupOf: (navn: string) => `gruppen som ${navn} er i`,
  needs: {
    kommune: 'svaret, former, sektorer og mulige partnere',
    omrade: 'former, sektorer og oppgaver',
  },
  share: (count: number, n: number, share: string) =>
    `${format.count(count)} av ${format.count(n)} (${share})`,
  effects: 'Forebygging og håndtering',
  neighbours: {
    partners: 'Mulige samarbeidspartnere',
    more: 'Flere mulige partnere',
    partnersIntro: 'Kommuner i nærheten som samarbeider om beredskap. De nærmeste først.',
    noPartners: 'Ingen av de nærmeste kommunene er kjent for å ha slikt samarbeid.',
    rest: (count: number) => `Vis ${format.count(count)} til`,
    heading: 'Naboer',
    island: (navn: string) => `${navn} har ingen nabo over land. Her er de nærmeste kommunene.`,
    inReport: 'Rapporten oppgir ikke hva enkeltkommuner mener. Dette er det den sier om naboene.',
    ofGroup: (group: string) => `regnes til ${group}`,
    neighbour: 'nabo',
    distance: (km: string) => `${km} km`,
    about: 'samarbeider om:',
    inForm: (sectors: string, form: string) => `${sectors} (${form})`,
    sectorUnknown: 'sektor ikke oppgitt',
    formUnknown: 'form ikke oppgitt',
    shielded: 'samarbeidene er skjermet',
    wishes: 'har ønsket samarbeid',
    answer: {
      samarbeider: 'samarbeider',
      samarbeider_ikke: 'samarbeider ikke',
      ikke_svart: 'svarte ikke',
      svart: 'svarte, men svaret er ikke oppgitt',
    } satisfies Record<NearAnswer, string>,
    example: {
      partnersIntro: 'Kommuner i nærheten som samarbeider i eksempelet. De nærmeste først.',
      noPartners: 'Ingen av de nærmeste kommunene har slikt samarbeid i eksempelet.',
      about: 'samarbeider i eksempelet om:',
      wishes: 'har ønsket samarbeid i eksempelet',
      answer: {
        samarbeider: 'samarbeider i eksempelet',
        samarbeider_ikke: 'samarbeider ikke i eksempelet',
        ikke_svart: 'ikke med i eksempelet',
        svart: 'med i eksempelet, uten at svaret vises',
      } satisfies Record<NearAnswer, string>,
    },
    inCase: (name: string) => `med i ${name}`,
    note: 'Avstanden er luftlinje mellom et punkt midt i hver kommunes største del.',
  },
  checklist: {
    heading: 'Hva bør være på plass?',
    intro:
      'Punktene bygger på hverandre: hvert nivå kommer i tillegg til det forrige. Grunnleggende kan være nok, og ikke alt må være klart før oppstart.',
    source: 'Kilde: PwC for KS 2025, kap. 5.6',
  },
};
