/** The figures: charts of the report's breakdowns, and the two maps beside each other. */
import type { Texts } from '../nb/index';
import { format } from './format';

export const figures: Texts['figures'] = {
  intro:
    'The report’s breakdowns with the numbers behind them. The figures follow the indicator and the filters you have chosen.',
  exampleNote: 'The figures show an example, and the numbers are nobody’s answers.',
  sections: {
    indikator: (measure: string) => `${measure}, group by group`,
    slag: 'What kinds of cooperation the municipalities have',
    onsket: 'Wishes for cooperation',
    formalisering: 'Formalised cooperations beside those that are not',
    kart: 'Prevention and handling on the map',
    svarvalg: 'Reasons, what helps and what hinders',
  },
  countryOnly: 'For the whole country. The filters do not apply here.',
  number: (number: string) =>
    `Corresponds to ${number.startsWith('A') ? 'chart' : 'figure'} ${number} in the report`,
  numberOfMade: (number: string) =>
    `Broken down like ${number.startsWith('A') ? 'chart' : 'figure'} ${number} in the report, with made-up answers`,
  by: {
    landsdel: 'by region',
    fylke: 'by county',
    kommune: 'by municipality',
    norge: 'in the whole country',
  },
  group: {
    landsdel: 'Region',
    fylke: 'County',
    kommune: 'Municipality',
    norge: 'Area',
    svarvalg: 'Answer',
  },
  measure: {
    onsket: 'Share of the municipalities without cooperation that have wished for it',
    stor_effekt: 'Share of cooperations with a great or very great effect',
    andel_av_samarbeid: 'Share of the cooperations',
    andel_av_samarbeidende: 'Share of the municipalities that cooperate',
  },
  title: {
    neutral: (measure: string, by: string) => `${measure}, ${by}`,
    rises: (measure: string, along: string, first: string, last: string) =>
      `${measure} rises ${along}: from ${first} to ${last}`,
    falls: (measure: string, along: string, first: string, last: string) =>
      `${measure} falls ${along}: from ${first} to ${last}`,
    ends: (measure: string, high: string, highest: string, low: string, lowest: string) =>
      `${measure} is highest ${highest} (${high}) and lowest ${lowest} (${low})`,
    endsOfKinds: (measure: string, high: string, highest: string, low: string, lowest: string) =>
      `${measure}: highest for ${highest} (${high}), lowest for ${lowest} (${low})`,
    aboveOfForms: (measure: string, formalised: boolean, inEach: string) =>
      formalised
        ? `${measure} is higher for formalised cooperations than for the others, ${inEach}`
        : `${measure} is lower for formalised cooperations than for the others, ${inEach}`,
    moreOfForms: (effekt: string, formalised: boolean, inEach: string) =>
      `A great effect on ${effekt} is ${formalised ? 'more' : 'less'} common for formalised cooperations than for the others, ${inEach}`,
    aboveOfEffects: (higher: string, lower: string, inEach: string) =>
      `The perceived effect is higher on ${higher} than on ${lower}, ${inEach}`,
    example: (title: string) => `Example: ${title}`,
  },
  subject: {
    onsket: 'The share of the municipalities without cooperation that have wished for it',
    samarbeider: 'The share of municipalities that cooperate',
    formalisert: 'The share of cooperations that are formalised',
    effekt: (effekt: string) => `The perceived effect on ${effekt}`,
    stor_effekt: (effekt: string) => `The share of cooperations with a great effect on ${effekt}`,
    andel_av_samarbeid: 'The share of the cooperations',
    andel_av_samarbeidende: 'The share of the municipalities that cooperate',
  },
  inEach: {
    landsdel: 'in every region',
    fylke: 'in every county',
    kommune: 'in every municipality',
    norge: 'in the country as a whole',
  },
  series: {
    forebygging: 'prevention',
    handtering: 'handling',
    formalisert: 'formalised cooperations',
    ikke_formalisert: 'those not formalised',
  },
  base: {
    onsket: 'n is municipalities without cooperation that said whether they have wished for it.',
    samarbeider: 'n is municipalities with an answer.',
    formalisert: 'n is cooperations of known form.',
    effekt: 'n is cooperations with an answer on the effect.',
    stor_effekt: 'n is cooperations with an answer on the effect. Great effect is 4 or 5 of 5.',
    andel_av_samarbeid: 'n is assessed cooperations.',
    andel_av_samarbeidende: 'n is municipalities that cooperate.',
    svarvalg:
      'n is municipalities with an answer to the question. They could choose several answers.',
  },
  n: (n: number) => `n ${format.count(n)}`,
  nUnknown: 'n not stated',
  few: 'few answers',
  interval: 'The line is the 95% interval.',
  printed: {
    same: (count) =>
      count === 1
        ? 'One of the numbers is printed in the report, and it is the same.'
        : `${format.count(count)} of the numbers are printed in the report, and they are the same.`,
    other: (numbers) => `The report prints other numbers: ${numbers}.`,
  },
  sources: (sources: string) => `Source: ${sources}`,
  statuses: (statuses: string) => `Status: ${statuses}`,
  dated: (date: string, version: string) => `Beredskapskartet ${date}, data ${version}`,
  empty: 'No numbers to show.',
  loading: 'Computing …',
  table: 'Table',
  tableOf: (title: string) => `Table: ${title}`,
  download: 'Download the chart',
  downloads: (title: string) => `Download: ${title}`,
  questions: {
    grunn: 'Reasons to cooperate',
    suksessfaktor: 'What is decisive for success',
    utfordring: 'Difficulties in the cooperation',
    arsak: 'Why the cooperation wanted has not been set up',
  },
  answers: {
    juridiske_krav: 'Meeting legal requirements',
    effektivisering: 'Using resources better',
    kompetanse: 'More expertise in preparedness',
    kapasitet: 'More capacity to handle crises',
    god_praksis: 'Sharing good practice and experience',
    felles_verdier: 'Protecting shared values across municipalities',
    ingen: 'No difficulties',
    klare_foringer: 'Clear direction: leadership, governance, mandate and goals',
    klare_roller: 'Clear responsibilities and roles',
    prioritet: 'The municipalities give it priority',
    informasjonsdeling: 'Good sharing of information',
    tillit: 'Mutual trust and a good climate for cooperation',
    ressurser: 'Enough resources: money, people and technology',
    it_kompatibilitet: 'Shared IT systems that work together',
    moter: 'Regular meetings',
    politisk_forankring: 'Political support',
    uklare_foringer: 'Unclear direction: leadership, governance, mandate and goals',
    uklare_roller: 'Unclear responsibilities and roles',
    ikke_prioritert: 'The cooperation is not given priority',
    mangelfull_info: 'Poor sharing of information',
    manglende_tillit: 'Lack of trust or a poor climate for cooperation',
    manglende_ressurser: 'Lack of resources: money, people and technology',
    it_ulikhet: 'Different IT systems',
    for_fa_moter: 'Too few or irregular meetings',
    manglende_forankring: 'Lack of political support',
    nok_egne_ressurser: 'Enough resources and capacity of its own',
    mangler_egne_ressurser: 'Lack of resources in the municipality',
    mangler_partner_ressurser: 'Lack of resources with possible partners',
    avstand: 'Distance to the neighbours',
    ulike_prioriteringer: 'Different priorities and goals',
    juridisk_admin: 'Legal or administrative barriers',
    ulike_it: 'Different IT systems and infrastructure',
    andre: 'Other',
    annet: 'Other',
    vet_ikke: 'Don’t know',
  },
};
