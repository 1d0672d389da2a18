/** What stands in a picture and on a printed page besides the view's own words, and the choices of pictures. */
import type { PictureTexts } from '../nb/picture';

export const picture: PictureTexts = {
  legendCount: (areas) => `Talet på ${areas}`,
  round: (year) => `Undersøkinga ${year}`,
  rounds: (from, to) => `Undersøkingane ${from} og ${to}`,
  n: (low, high, base) =>
    low === high ? `${base} n er ${low}.` : `${base} n er frå ${low} til ${high}.`,
  /** What n counts of made answers. */
  madeBase: { kommuner: 'n er kommunar med eksempelsvar.', samarbeid: null },
  notes: {
    eksempel: 'Eksempel: tala er laga, og er ingen sine svar.',
    anslag:
      'Overslag er rekna ut frå det rapporten trykkjer, for grupper av kommunar. Kva ein kommune svarte, er ikkje offentleg.',
  },
  dated: (date, version) => `Beredskapskartet ${date} · versjonen av datasettet ${version}`,
  rankingSome: (count, all) => `Dei ${count} lågaste og dei ${count} høgaste av ${all}.`,
  changes: 'Endringa i kvart område',
  print: {
    heading: 'Skriv ut',
    view: 'Denne visinga',
    viewUse:
      'Eitt ark (A4) med kart, teiknforklaring, rangering, setning og kjelde. Tabellen og figurane kan bli fleire ark.',
    viewButton: 'Skriv ut visinga',
    meeting: 'Møteark for eit fylke',
    meetingUse:
      'Det som er kjent om fylket, og sjekklista. Med svar frå kommunane: kven som samarbeider, kven som ønskjer det, og moglege partnarar.',
    meetingButton: 'Vis møtearket',
    choose: 'Fylke',
  },
  chart: 'Figuren som bilete',
  numbers: 'Tala i figuren',
  /** @param button the name of the window with the numbers */
  numbersElsewhere: (button) => `Tala får du med knappen «${button}» ved kartet.`,
  heading: 'Bilete av kartet',
  intro:
    'Biletet har tittel, teiknforklaring, kjelde, status, dato og adresse, og er lyst òg når sida er mørk.',
  kinds: {
    svg: { name: 'SVG', use: 'Kan skalerast og redigerast' },
    png1: { name: 'PNG', use: 'For skjerm og e-post' },
    png2: { name: 'PNG, dobbel', use: 'For skarpe skjermar og lysbilete' },
    avis: { name: 'PNG, avis', use: 'For trykk: 152 mm breitt ved 300 punkt per tomme' },
  },
  size: (width, height, kilobytes) => `${width} × ${height} px, ${kilobytes} kB`,
  part: 'Kva biletet viser',
  whole: 'Heile landet',
  sight: 'Utsnittet på skjermen',
  making: 'Lagar bileta …',
  failed: 'Bileta kunne ikkje lagast i denne nettlesaren.',
  save: (name) => `Last ned ${name}`,
};
