/** The official names of a municipality, each with the language it is in. */

/** One of the official names of a municipality, and the language it is in where that is known. */
export interface OfficialName {
  readonly name: string;
  /** BCP 47 tag; null where the name itself does not tell. */
  readonly lang: string | null;
}

/** The official Sámi and Kven names, by Kartverket's list of 2024: Northern, Lule, Southern Sámi, Kven. */
const nameLanguages: Readonly<Record<string, string>> = Object.fromEntries(
  Object.entries({
    se: [
      'Evenášši',
      'Suortá',
      'Hárstták',
      'Dielddanuorri',
      'Rivtták',
      'Loabák',
      'Ivgu',
      'Omasvuotna',
      'Gáivuotna',
      'Ráisa',
      'Hámmerfeasta',
      'Kárášjohka',
      'Guovdageaidnu',
      'Porsáŋgu',
      'Deatnu',
      'Unjárga',
    ],
    smj: ['Fuossko', 'Fuolldá', 'Hábmer'],
    sma: [
      'Oslove',
      'Aarborte',
      'Raane',
      'Tråante',
      'Stïentje',
      'Nåavmesjenjaelmie',
      'Rosse',
      'Levangke',
      'Snåase',
      'Raarvihke',
    ],
    fkv: ['Yykeä', 'Omasvuono', 'Kaivuono', 'Raisi', 'Porsanki'],
  }).flatMap(([lang, names]) => names.map((name) => [name, lang])),
);

/** The parts of a combined official name, in their order: `Kárášjohka - Karasjok`. */
export const officialNames = (navnOffisielt: string, norwegian: string): OfficialName[] =>
  navnOffisielt
    .split(' - ')
    .map((name) => ({ name, lang: name === norwegian ? 'nb' : (nameLanguages[name] ?? null) }));
