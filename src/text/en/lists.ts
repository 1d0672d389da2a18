/** The lists to work from: where least is known, whom to call, what to do in a fylke. */
import type { lists as nbLists } from '../nb/lists';
import { format } from './format';

export const lists: typeof nbLists = {
  response: {
    heading: 'Where do we know least?',
    explained: 'Areas by the share of their municipalities that answered. Fewest answers first.',
    kommuner:
      'At municipality level the list shows the counties: a municipality answered or did not.',
    rate: (answered, asked, share) =>
      `${format.count(answered)} of ${format.count(asked)} answered (${share})`,
    group: (range) => `The report’s class: ${range}`,
    bounds: (range) =>
      `The share that cooperates is ${range}, whatever those who did not answer would have said`,
    noBounds: 'The bounds on the share that cooperates are not known',
    bandMeaning:
      'The band shows where the share that cooperates can lie when nothing is assumed about those who did not answer.',
    unknown: 'The response rate is not known for areas at this level.',
  },
  calls: {
    heading: 'Call list',
    title: (place) => `Municipalities that did not answer: ${place}`,
    country: 'all of Norway',
    count: (count) =>
      count === 1
        ? '1 municipality did not answer.'
        : `${format.count(count)} municipalities did not answer.`,
    none: 'All municipalities here answered.',
    reportOnly: 'The report says how many municipalities answered, but not which.',
    needs: 'which municipalities did not answer',
    chooseArea:
      'Choose a county or region on the map or in the list to see only its municipalities.',
    line: (navn, fylke, folketall) => `${navn} (${fylke}), ${folketall} inhabitants`,
    noPhone: 'Phone numbers are not part of the data.',
    columns: ['municipality_number', 'municipality', 'county', 'population', 'status', 'dataset'],
  },
  work: {
    heading: (fylke) => `Work list for ${fylke}`,
    plain: 'Work list for a county',
    explained: 'Municipalities by what is missing. The list follows the filters.',
    choose: 'County',
    chooseFirst: 'Choose a county',
    reportOnly:
      'The answers of single municipalities are not public. All that the report gives for each county is how many answered.',
    needs: 'what is missing in each municipality',
    empty: 'No municipality here fits the filter.',
    group: (count, need) => `${need} (${format.count(count)})`,
    need: {
      onsker: 'Does not cooperate, but wishes to',
      ingen: 'Does not cooperate',
      ingen_i_filteret: 'Cooperates, but not in a way that fits the filter',
      uformelt: 'Only cooperation that is not formalised',
      lav_effekt: 'Low perceived effect',
      ikke_svart: 'Did not answer',
      skjermet: 'Its cooperations are withheld',
      uvurdert: 'Cooperates, but has assessed no cooperation',
      i_orden: 'Nothing missing',
    },
    reason: {
      onsket: {
        ja: 'Answered no, and that it wishes for a cooperation',
        nei: 'Answered no, and that it does not wish for a cooperation',
        vet_ikke: 'Answered no, and does not know whether it wishes for a cooperation',
      },
      no: 'Answered no',
      noAnswer: 'This does not mean that the municipality does not cooperate',
      hidden: 'Too few assessed cooperations to show',
      notAssessed: 'Answered yes, without assessing a cooperation',
      notInFilter: (count) =>
        `${format.count(count)} ${count === 1 ? 'cooperation' : 'cooperations'}, none fits the filter`,
      samarbeid: (count) =>
        `${format.count(count)} ${count === 1 ? 'cooperation' : 'cooperations'}`,
      informal: (count) => `${format.count(count)} not formalised`,
      formal: (count) => `${format.count(count)} formalised`,
      effekt: (mean) => `effect ${mean}`,
      effektOn: (mean, measure) => `effect on ${measure} ${mean}`,
    },
    inhabitants: (count) => `${count} inhabitants`,
    lowMeans: (low, from, to) =>
      `Low effect is a mean below ${format.count(low)} on the scale from ${format.count(from)} to ${format.count(to)}.`,
    columns: [
      'municipality_number',
      'municipality',
      'population',
      'what is missing',
      'reason',
      'status',
      'dataset',
    ],
  },
  copy: {
    text: 'Copy as text',
    table: 'Copy to a spreadsheet',
    done: 'Copied.',
    refused: 'The browser did not allow copying. Select and copy the text here:',
    real: (year) => `From the municipalities’ answers in the ${year} survey.`,
    set: {
      undersokelsen: (year) => `${year} survey`,
      eksempel: () => 'example',
    },
    filters: (filters) => `Filters: ${filters}`,
  },
  example: {
    heading: (heading) => `Example: ${heading}`,
    response: {
      explained: 'Areas by the share of their municipalities in the example. Fewest first.',
      kommuner: 'At municipality level the list shows the counties.',
      rate: (answered, asked, share) =>
        `${format.count(answered)} of ${format.count(asked)} are in the example (${share})`,
      group: (range) => `Class: ${range}`,
      bounds: (range) =>
        `The share that cooperates is ${range}, whatever those not in the example think`,
      bandMeaning:
        'The band shows where the share that cooperates can lie when nothing is assumed about those not in the example.',
    },
    calls: {
      title: (place) => `Example: municipalities that are not in the example: ${place}`,
      count: (count) =>
        count === 1
          ? '1 municipality is not in the example.'
          : `${format.count(count)} municipalities are not in the example.`,
      none: 'All municipalities here are in the example.',
    },
    work: {
      heading: (fylke) => `Example: work list for ${fylke}`,
      plain: 'Example: work list for a county',
      silent: 'Not in the example',
    },
    reason: {
      onsket: {
        ja: 'Invented no, and wishes for a cooperation',
        nei: 'Invented no, and does not wish for a cooperation',
        vet_ikke: 'Invented no, and does not know whether it wishes for a cooperation',
      },
      no: 'Invented no',
      noAnswer: 'This says nothing about the municipality',
      notAssessed: 'Invented yes, without assessed cooperations',
    },
    note: 'The list is an example: the answers are invented. It says nothing about the municipalities and must not be used to contact anyone.',
  },
};
