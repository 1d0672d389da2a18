/** Names of places, of groups of them, and references to the report, in the reader's language. */
import type { NamedRow } from '../model/named-row';
import type { AreaRow } from '../query/area-row';
import type { Texts } from './texts';

/** A landsdel's name and the country's are translated; those of a fylke and a kommune are official. */
export function placeName(t: Texts, navn: string): string {
  const names: Readonly<Record<string, string>> = t.places;
  return names[navn] ?? navn;
}

const orNull = (t: Texts, navn: string | null) => navn && placeName(t, navn);

/** The sizes that estimates tell apart, as their groups' codes have them. */
type EstimateSize = keyof Texts['groups']['sizes'];

/**
 * What a group is called that a number is about: fylker that the report joins, a kommune's fylke, or an
 * estimate's municipalities.
 * @param code as `AreaNumber` has it
 * @param nameOf gives the name of an area by its code
 */
export function groupName(
  t: Texts,
  code: string,
  nameOf: (omrade: string) => string | undefined,
): string {
  const [place = '', size] = code.split('/');
  const navn = (omrade: string) => nameOf(omrade) ?? omrade;
  if (size !== undefined) {
    const where = place === 'norge' ? null : t.inPlaces([navn(place)]);
    return t.groups.kommuner(where, t.groups.sizes[size as EstimateSize]);
  }
  const fylker = place.split('+');
  return fylker.length > 1 ? t.format.list(fylker.map(navn)) : t.groups.fylke(navn(place));
}

/** @param rows those of all areas, since groups are named by them */
export function namedRows<Row extends AreaRow>(t: Texts, rows: readonly Row[]): (Row & NamedRow)[] {
  const names = new Map(rows.map(({ omrade, navn }) => [omrade, placeName(t, navn)]));
  const nameOf = (omrade: string) => names.get(omrade);
  return rows.map((row) => ({
    ...row,
    navn: placeName(t, row.navn),
    navn_offisielt: placeName(t, row.navn_offisielt),
    landsdel_navn: orNull(t, row.landsdel_navn),
    gjelder_navn: row.gjelder && groupName(t, row.gjelder, nameOf),
    fylke_gruppe_navn: row.fylke_gruppe && groupName(t, row.fylke_gruppe, nameOf),
  }));
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
