/** Names of places and references to the report, in the reader's language. */
import type { AreaRow } from '../query/area-row';
import type { Texts } from './texts';

/** A landsdel's name and the country's are translated; those of a fylke and a kommune are official. */
export function placeName(t: Texts, navn: string): string {
  const names: Readonly<Record<string, string>> = t.places;
  return names[navn] ?? navn;
}

const orNull = (t: Texts, navn: string | null) => navn && placeName(t, navn);

/** The row of an area with the names of places as the language has them. */
export function namedRow(t: Texts, row: AreaRow): AreaRow {
  return {
    ...row,
    navn: placeName(t, row.navn),
    navn_offisielt: placeName(t, row.navn_offisielt),
    landsdel_navn: orNull(t, row.landsdel_navn),
    gjelder: orNull(t, row.gjelder),
    fylke_gruppe: orNull(t, row.fylke_gruppe),
  };
}

const referenceWord =
  /\b(figur|graf|kap\.|vedlegg|case|sammendrag|uthevet|landsdel|folketall|sentralitet)(?![\p{L}\d])/gu;

/** A reference to the report, as the data has it: `figur 13; kap. 4.6`. Names of landsdeler too. */
export function referenceText(t: Texts, kilde: string): string {
  const words: Readonly<Record<string, string>> = t.reference;
  const said = kilde.replace(referenceWord, (word) => words[word.replace('.', '')] ?? word);
  return Object.keys(t.places).reduce(
    (text, navn) => text.replaceAll(navn, placeName(t, navn)),
    said,
  );
}
