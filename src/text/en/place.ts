/** What is said of one place: its sentence, its numbers beside others', its neighbours. */
import type { Texts } from '../nb/index';
import { format } from './format';

const said = (status: string) => ` (${status})`;

export const place: Texts['place'] = {
  details: (navn) => `All about ${navn}`,
  heading: (navn) => `More about ${navn}`,
  loading: 'Loading more about the area …',
  failed: 'More about the area could not be loaded. Reload the page to try again.',
  made: 'This is an example. The answers are invented, and no municipality has given them.',
  sentence: {
    joint: (place) => `${place} together`,
    appliesTo: (place) => `for ${place} together`,
    answered: (where, count, all, status) =>
      `${where}, ${format.count(count)} of ${format.count(all)} municipalities answered${said(status)}`,
    cooperate: (count, share, status) =>
      `${count} of them (${share}) cooperate on preparedness${said(status)}`,
    pass: (count, share, status) =>
      `${count} of them (${share}) have a cooperation that passes the filter${said(status)}`,
    countRange: (low, high) => `between ${format.count(low)} and ${format.count(high)}`,
    share: (share, status) => `the share that cooperates is ${share}${said(status)}`,
    noShare: (status) => `the share that cooperates is not given${said(status)}`,
    yes: (navn, status) => `${navn} cooperates on preparedness${said(status)}.`,
    no: (navn, status) =>
      `${navn} answered that it has no cooperation on preparedness${said(status)}.`,
    wishes: (status) => `It has wanted to cooperate${said(status)}.`,
    wishesNot: (status) => `It has not wanted to cooperate${said(status)}.`,
    passes: (navn, status) => `${navn} has a cooperation that passes the filter${said(status)}.`,
    passesNot: (navn, status) =>
      `${navn} has no cooperation that passes the filter${said(status)}.`,
    silent: (navn, status) =>
      `${navn} did not answer the survey${said(status)}. That does not mean that it does not cooperate.`,
    estimated: (group, share, interval, status) =>
      `Of ${group}, an estimated ${share} cooperate${said(interval === null ? status : `${status}, 95%: ${interval}`)}.`,
    sure: (range, status) =>
      `Whatever those that did not answer would say: ${range}${said(status)}.`,
    sureByReport: (range, status) =>
      `It follows from the report that the share lies ${range}${said(status)}.`,
    caseMember: (navn, kilde, status) =>
      `The report describes a cooperation on preparedness that ${navn} takes part in${said(`${status}, ${kilde}`)}.`,
    follows: (navn, status) =>
      `It follows from the report that ${navn} cooperates on preparedness${said(status)}.`,
    orden: {
      halvparten: (status) => `Up to a half of the cooperations are not formalised${said(status)}.`,
      over_40: (status) =>
        `More than 40% of the cooperations are formalised; the number is not printed${said(status)}.`,
      imellom: (status) =>
        `The share of cooperations that are formalised lies between those of the other regions; the number is not printed${said(status)}.`,
      hoyest: (status) =>
        `The share of cooperations that are formalised is among the highest; the number is not printed${said(status)}.`,
    },
    effectWeighted: (mean, low, high, status, parts) =>
      `The perceived effect is estimated at ${mean} of 5 on average${said(status)}; the counties go from ${low} to ${high}${said(parts)}, and the report does not give the number of cooperations.`,
    made: {
      answered: (where, count, all, status) =>
        `${where}, ${format.count(count)} of ${format.count(all)} municipalities have example answers${said(status)}`,
      yes: (navn, status) => `In the example, ${navn} cooperates on preparedness${said(status)}.`,
      no: (navn, status) =>
        `In the example, ${navn} has no cooperation on preparedness${said(status)}.`,
      wishes: (status) => `In the example, it has wanted to cooperate${said(status)}.`,
      wishesNot: (status) => `In the example, it has not wanted to cooperate${said(status)}.`,
      passes: (navn, status) =>
        `In the example, ${navn} has a cooperation that passes the filter${said(status)}.`,
      passesNot: (navn, status) =>
        `In the example, ${navn} has no cooperation that passes the filter${said(status)}.`,
      silent: (navn, status) => `In the example, ${navn} has no answer${said(status)}.`,
    },
    other: (navn, meaning) => `${navn}: ${meaning}`,
    formal: (share, n, status) =>
      `${share} of ${format.count(n)} cooperations of known form are formalised${said(status)}.`,
    formalWithoutN: (share, status) =>
      `${share}${said(status)} of the cooperations are formalised; the report does not give their number.`,
    effect: (mean, n, status) =>
      `The perceived effect is ${mean} of 5 on average over ${format.count(n)} cooperations${said(status)}.`,
    effectWithoutN: (mean, status) =>
      `The perceived effect is ${mean} of 5 on average${said(status)}; the report does not give the number of cooperations.`,
    missing: (measure, status) => `${measure}: not given${said(status)}.`,
  },
  wholeCountry: 'The whole country',
  interval: (range) => `95% interval ${range}`,
  beside: 'Two places side by side',
  other: 'Compare with',
  none: 'Choose another area',
  end: 'End the comparison',
  verdict: {
    ikke_skillbar: () => 'The difference may be chance: its 95% interval includes zero.',
    hoyere: (first, second) =>
      `${first} is above ${second}: the 95% interval of the difference does not include zero.`,
    lavere: (first, second) =>
      `${first} is below ${second}: the 95% interval of the difference does not include zero.`,
    like: () => 'The numbers are the same, and everybody answered.',
    samme: () => 'This is about both together.',
    anslag: () => 'At least one of the numbers is an estimate. Estimates cannot be compared.',
    grenser: () => 'At least one of the places has no number of its own to compare.',
    ukjent: () => 'At least one of the numbers is not known.',
    uten_intervall: () =>
      'At least one of the numbers has no interval. The difference cannot be judged.',
  },
  contents: 'Forms, sectors and tasks',
  ofContents: (n, status) =>
    `${format.count(n)} ${n === 1 ? 'cooperation' : 'cooperations'} assessed${said(status)}. One cooperation can have several sectors and tasks.`,
  shielded: 'Some cooperations are withheld and not included.',
  noContents: 'No assessed cooperations to show.',
  groupOf: (navn) => `the group that ${navn} is in`,
  needs: {
    kommune: 'the answer, forms, sectors and possible partners',
    omrade: 'forms, sectors and tasks',
  },
  share: (count, n, share) => `${format.count(count)} of ${format.count(n)} (${share})`,
  effects: 'Prevention and handling',
  neighbours: {
    partners: 'Possible partners',
    more: 'More possible partners',
    partnersIntro: 'Municipalities nearby that cooperate on preparedness. The nearest first.',
    noPartners: 'None of the nearest municipalities is known to have such a cooperation.',
    rest: (count) => `Show ${format.count(count)} more`,
    heading: 'Neighbours',
    island: (navn) => `${navn} has no neighbour over land. These are the nearest municipalities.`,
    inReport:
      'The report does not give what single municipalities think. This is what it says of the neighbours.',
    ofGroup: (group) => `counted among ${group}`,
    neighbour: 'neighbour',
    distance: (km) => `${km} km`,
    about: 'cooperates on:',
    inForm: (sectors, form) => `${sectors} (${form})`,
    sectorUnknown: 'sector not given',
    formUnknown: 'form not given',
    shielded: 'its cooperations are withheld',
    wishes: 'has wanted to cooperate',
    answer: {
      samarbeider: 'cooperates',
      samarbeider_ikke: 'does not cooperate',
      ikke_svart: 'did not answer',
      svart: 'answered, but its answer is not given',
    },
    example: {
      partnersIntro: 'Municipalities nearby that cooperate in the example. The nearest first.',
      noPartners: 'None of the nearest municipalities has such a cooperation in the example.',
      about: 'cooperates in the example on:',
      wishes: 'has wanted to cooperate in the example',
      answer: {
        samarbeider: 'cooperates in the example',
        samarbeider_ikke: 'does not cooperate in the example',
        ikke_svart: 'not in the example',
        svart: 'in the example, its answer not shown',
      },
    },
    inCase: (name) => `takes part in ${name}`,
    note: 'Distances are straight lines between a point in the middle of each municipality’s largest part.',
  },
  checklist: {
    heading: 'What should be in place?',
    intro:
      'The items build on each other: each level comes on top of the one before. The basic level can be enough, and not everything must be ready from the start.',
    source: 'Source: PwC for KS 2025, chapter 5.6',
  },
};
