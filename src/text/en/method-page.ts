/** The method page. */
import type { MethodTexts } from '../nb/method-page';
import { format } from './format';
import { estimates } from './method-estimates';

export const method: MethodTexts = {
  title: 'How the numbers are made',
  lead: 'Where the numbers come from, how they are computed, how sure they are, and what you can check yourself.',
  toMap: 'To the map',
  contents: 'On this page',
  loading: 'Fetching the list of what the data holds …',
  failed:
    'The list of what the data holds could not be fetched. What stands here without it still holds.',
  sql: (what: string) => `Query (SQL): ${what}`,
  data: {
    heading: 'Where the numbers come from',
    survey:
      'PwC ran the survey for KS, the Norwegian Association of Local and Regional Authorities. It went to all 357 municipalities from 28 October to 15 November 2024. 189 answered, 157 of them cooperate on preparedness, and 440 cooperations were assessed. Each municipality could assess up to five.',
    report:
      'The report is of 21 March 2025. Its charts are pictures, so only numbers that also appear in the text or in the tables (figures 6 and 24) are here. The answers of single municipalities are not public.',
    counts:
      'A cooperation counts once for each municipality that assessed it. One between five municipalities may therefore count five times.',
    round: (year: number, answered: number, cooperations: number) =>
      `The survey of ${year}: ${format.count(answered)} municipalities answered, ${format.count(cooperations)} cooperations were assessed.`,
    roundReal: 'The municipalities’ own answers.',
    roundExample: 'The site also has an example, with invented answers.',
    noRound: 'The municipalities’ answers are not on this site.',
  },
  indicators: {
    heading: 'What the numbers measure',
    intro:
      'The expressions and queries below are those that the map uses, read from the code as the page is shown.',
    unit: 'Unit',
    units: { prosent: 'per cent', score_1_5: 'mean from 1 to 5' },
    classes: 'Colour classes',
    counted: 'Computed over',
    bases: { kommuner: 'municipalities', samarbeid: 'assessed cooperations' },
    printed: 'Rows of printed numbers',
    numerator: 'Numerator',
    denominator: 'Denominator',
    yes: 'municipalities that answered yes',
    answered: 'municipalities that answered',
    whole: 'the answers: the whole query behind the map',
    lookup: 'the report: the look-up behind the map',
    note: 'Note',
  },
  intervals: {
    heading: 'How sure the numbers are',
    wilson:
      'A share of municipalities has Wilson’s 95% interval, corrected for there being a given number of municipalities: the more that answered, the narrower. It never goes further than the answers make possible, and is not shown where all answered.',
    clustered:
      'Shares and means over cooperations are computed with the municipality as a cluster, because cooperations assessed by the same municipality are alike. The interval uses Student’s t distribution, has the same correction, and needs at least two municipalities.',
    bounds:
      'For the share that cooperates, the bounds for all municipalities are shown too: it is lowest if none of those that did not answer cooperates, and highest if all do. The bounds rest on no assumption.',
    few: (kommuner, samarbeid) =>
      `Fewer than ${format.count(kommuner)} municipalities or ${format.count(samarbeid)} cooperations are marked as few answers. A ranking is never surer than the intervals.`,
    sources: 'Sources',
    wilsonSource: 'Wilson, E. B. (1927), JASA 22, 209–212',
    cochranSource: 'Cochran, W. G. (1977), Sampling Techniques, ch. 3.2, formula 2.46 and ch. 9A',
    share: 'the interval of a share of municipalities',
    ratio: 'the interval of a mean over cooperations',
    silent: 'the bounds for all municipalities',
  },
  datasett: {
    heading: 'The data sets, and what the statuses mean',
    intro: [
      'The map shows one data set at a time, and never mixes them. Which one is shown stands by the title and in the address.',
      'Every number has a status, in tables, pictures and files as well.',
    ],
    what: {
      rapporten:
        'What the report prints, what follows from it, the bounds where only those are known, and estimates where the printed numbers bear one. The map opens with this until the answers are there.',
      undersokelsen:
        'The municipalities’ own answers, when the site is built with KS’s file. The map then opens with them. The value is always the one computed from the answers. That the report prints the same is said as a note.',
      eksempel:
        'Invented answers that show what the map can do when the answers are there. They are fetched only when you ask for them.',
    },
  },
  useAnswers: {
    heading: 'Use your own answers',
    text: 'Whoever has the file of answers can build the map with it on their own machine. The file is a CSV file. Nothing in it is sent anywhere.',
    command: 'Run this in the project’s folder:',
    lines: 'npm run data -- --survey FILE\nnpm start',
    after:
      'If the program finds mistakes in the file, it lists them all and changes nothing. Otherwise the map opens with the answers, and the example is left out.',
  },
  estimates,
  example: {
    heading: 'How the example is made',
    why: 'So that the map can show what the answers will give, an example has been made with 189 answers and 440 cooperations.',
    how: 'An integer program finds answers that give every number the report prints, first the counts and then the effects. Which municipality has which answer within that is chosen at random. The example’s number of a county or a municipality is therefore no estimate of the real one.',
    check:
      'The example is checked against the report number by number. Where the report says two things, the list below says which is used.',
    marks:
      'The word “example” goes with every number: in the band over the page, in the picture of the map, in sentences, files and pictures and where the map is embedded.',
    none: 'This site does not have the example.',
  },
  contradictions: {
    heading: 'What the report says in two ways',
    intro: (count: number) =>
      `In ${format.count(count)} places the report says two things about the same thing, or something that can be read in two ways. The table shows which number is used.`,
    number: 'No.',
    what: 'What',
    used: 'Used here',
  },
  response: {
    heading: 'Who answered',
    intro:
      'The response rate varies. Municipalities that cooperate may have answered more often than others. Large and central ones answered more often, and the shares are of those that answered. The numbers are therefore not weighted to stand for all.',
    fylke: 'By county',
    storrelse: 'By municipality size',
    sentralitet: 'By centrality',
    group: 'Group',
    answered: 'Answered',
    all: 'Municipalities',
    share: 'Response rate',
    status: 'Status',
    source: 'Source',
  },
  cite: {
    heading: 'How to cite the map',
    intro: 'Give the version of the data, so that the number can be checked later:',
  },
  built: {
    heading: 'When the page was built, and from what',
    site: (day: string) => `The page was built on ${day}.`,
    data: (version: string) => `The data has version ${version}.`,
    same: 'The version is a hash of all the files. The same input gives exactly the same files, so the data has no time of its own. Check a file with SHA-256:',
    shipped: 'The packages shipped with the page, and their licences',
    bill: 'All packages the project uses, also to build (CycloneDX)',
    file: 'File',
    rows: 'Rows',
    bytes: 'Bytes',
    hash: 'SHA-256',
    sources: 'Source and licence',
  },
};
