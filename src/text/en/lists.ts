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
    reportOnly:
      'The report says how many municipalities answered, but not which. With a survey file, those that did not answer are listed here.',
    chooseArea:
      'Choose a county or region on the map or in the list to see only its municipalities.',
    line: (navn, fylke, folketall) => `${navn} (${fylke}), ${folketall} inhabitants`,
    noPhone: 'Phone numbers are not part of the data.',
    columns: ['municipality_number', 'municipality', 'county', 'population', 'status'],
  },
  work: {
    heading: (fylke) => `Work list for ${fylke}`,
    plain: 'Work list for a county',
    explained: 'Municipalities by what is missing. The list follows the filters.',
    choose: 'County',
    chooseFirst: 'Choose a county',
    reportOnly:
      'The answers of single municipalities are not public, so the report alone cannot give this list. It needs a survey file.',
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
    ],
  },
  copy: {
    text: 'Copy as text',
    table: 'Copy to a spreadsheet',
    done: 'Copied.',
    refused: 'The browser did not allow copying. Select and copy the text here:',
    modelled:
      'MODELLED (modellert): made from an example survey. This is no municipality’s answer and must not be used to contact anyone.',
    real: (year) => `From the municipalities’ answers in the ${year} survey.`,
    filters: (filters) => `Filters: ${filters}`,
  },
  modelled: 'The list is modelled: it is made from an example survey and is nobody’s answer.',
};
