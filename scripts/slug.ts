/** The name of an area in an address and in the ids of the report's numbers. */

/** `Møre og Romsdal` → `more-og-romsdal`. */
export const slug = (name: string) =>
  name
    .toLowerCase()
    .replaceAll('ø', 'o')
    .replaceAll('å', 'a')
    .replaceAll('æ', 'ae')
    .replaceAll(' ', '-');
