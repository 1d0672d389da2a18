/** What stands in a picture and on a printed page besides the view's own words, and the choices of pictures. */
import type { DataMark } from '../../model/data-mark';

export const picture = {
  legendCount: (areas: string) => `Antall ${areas}`,
  round: (year: number) => `Undersøkelsen ${year}`,
  rounds: (from: number, to: number) => `Undersøkelsene ${from} og ${to}`,
  /** @param base what n counts, as a sentence */
  n: (low: string, high: string, base: string) =>
    low === high ? `${base} n er ${low}.` : `${base} n er fra ${low} til ${high}.`,
  /** What n counts of made answers. */
  madeBase: { kommuner: 'n er kommuner med eksempelsvar.', samarbeid: null },
  notes: {
    eksempel: 'Eksempel: tallene er laget, og er ingens svar.',
    anslag:
      'Anslag er regnet ut fra det rapporten trykker, for grupper av kommuner. Hva én kommune svarte, er ikke offentlig.',
  } satisfies Record<DataMark, string>,
  dated: (date: string, version: string) =>
    `Beredskapskartet ${date} · datasettets versjon ${version}`,
  rankingSome: (count: string, all: string) =>
    `De ${count} laveste og de ${count} høyeste av ${all}.`,
  changes: 'Endringen i hvert område',
  print: {
    heading: 'Skriv ut',
    view: 'Denne visningen',
    viewUse:
      'Ett ark (A4) med kart, tegnforklaring, rangering, setning og kilde. Tabellen og figurene kan bli flere ark.',
    viewButton: 'Skriv ut visningen',
    meeting: 'Møteark for et fylke',
    meetingUse:
      'Det som er kjent om fylket, og sjekklista. Med svar fra kommunene: hvem som samarbeider, hvem som ønsker det, og mulige partnere.',
    meetingButton: 'Vis møtearket',
    choose: 'Fylke',
  },
  chart: 'Figuren som bilde',
  numbers: 'Tallene i figuren',
  /** @param button the name of the window with the numbers */
  numbersElsewhere: (button: string) => `Tallene får du med knappen «${button}» ved kartet.`,
  heading: 'Bilde av kartet',
  intro:
    'Bildet har tittel, tegnforklaring, kilde, status, dato og adresse, og er lyst også når siden er mørk.',
  kinds: {
    svg: { name: 'SVG', use: 'Kan skaleres og redigeres' },
    png1: { name: 'PNG', use: 'For skjerm og e-post' },
    png2: { name: 'PNG, dobbel', use: 'For skarpe skjermer og lysbilder' },
    avis: { name: 'PNG, avis', use: 'For trykk: 152 mm bredt ved 300 punkter per tomme' },
  },
  size: (width: string, height: string, kilobytes: string) =>
    `${width} × ${height} px, ${kilobytes} kB`,
  part: 'Hva bildet viser',
  whole: 'Hele landet',
  sight: 'Utsnittet på skjermen',
  making: 'Lager bildene …',
  failed: 'Bildene kunne ikke lages i denne nettleseren.',
  save: (name: string) => `Last ned ${name}`,
};

export type PictureTexts = typeof picture;
