/** What stands in a picture and on a printed page besides the view's own words, and the choices of pictures. */
import type { PictureTexts } from '../nb/picture';

export const picture: PictureTexts = {
  legendCount: (areas) => `Number of ${areas}`,
  round: (year) => `The ${String(year)} survey`,
  rounds: (from, to) => `The ${String(from)} and ${String(to)} surveys`,
  n: (low, high, base) =>
    low === high ? `${base} n is ${low}.` : `${base} n ranges from ${low} to ${high}.`,
  /** What n counts of made answers. */
  madeBase: { kommuner: 'n is municipalities with an example answer.', samarbeid: null },
  notes: {
    eksempel: 'Example: the numbers are made up, and are nobody’s answers.',
    anslag:
      'Estimates are worked out from what the report prints, for groups of municipalities. What a single municipality answered is not public.',
  },
  dated: (date, version) => `Beredskapskartet ${date} · version of the data ${version}`,
  rankingSome: (count, all) => `The ${count} lowest and the ${count} highest of ${all}.`,
  changes: 'The change in each area',
  print: {
    heading: 'Print',
    view: 'This view',
    viewUse:
      'One sheet (A4) with map, legend, ranking, sentence and source. The table and the charts may take more sheets.',
    viewButton: 'Print the view',
    meeting: 'Meeting sheet for a county',
    meetingUse:
      'What is known of the county, and the checklist. With the municipalities’ answers: who cooperates, who wishes to, and possible partners.',
    meetingButton: 'Show the meeting sheet',
    choose: 'County',
  },
  chart: 'The chart as a picture',
  numbers: 'The numbers in the chart',
  /** @param button the name of the window with the numbers */
  numbersElsewhere: (button) => `The numbers are under the button “${button}” by the map.`,
  heading: 'Picture of the map',
  intro:
    'The picture has title, legend, source, status, date and address, and is light even when the page is dark.',
  kinds: {
    svg: { name: 'SVG', use: 'Can be scaled and edited' },
    png1: { name: 'PNG', use: 'For screens and e-mail' },
    png2: { name: 'PNG, double', use: 'For sharp screens and slides' },
    avis: { name: 'PNG, newspaper', use: 'For print: 152 mm wide at 300 dots per inch' },
  },
  size: (width, height, kilobytes) => `${width} × ${height} px, ${kilobytes} kB`,
  part: 'What the picture shows',
  whole: 'The whole country',
  sight: 'The part on screen',
  making: 'Making the pictures …',
  failed: 'The pictures could not be made in this browser.',
  save: (name) => `Download ${name}`,
};
