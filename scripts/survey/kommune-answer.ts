/** What the register answers about a municipality, and the words for what it does not find. */
import type { ChangedKommune, Kommune } from './kommune-names';
import { listed } from './text';

export interface FoundKommune {
  readonly kommunenummer: string;
  /** Says so when the file holds a number or name that is no longer used. */
  readonly notice: string | null;
}

export interface NoKommune {
  readonly message: string;
  readonly expected: string;
  readonly nearest: string | null;
}

/** The name with its county, for a municipality that shares its name. */
export const fullName = ({ kommunenavn, fylkesnavn }: Kommune): string =>
  `${kommunenavn} (${fylkesnavn})`;

export const fullNames = (kommuner: readonly Kommune[]): string =>
  listed(kommuner.map(fullName), 'eller');

export const unknown = (what: 'kommune' | 'kommunenummer', nearest: string | null): NoKommune => ({
  message: `Ukjent ${what}.`,
  expected:
    'navnet på en kommune i 2024 (norsk, samisk eller kvensk) eller kommunenummeret, fire siffer',
  nearest,
});

export const several = (kommuner: readonly Kommune[]): NoKommune => ({
  message: 'Flere kommuner har dette navnet.',
  expected: `navnet med fylket: ${fullNames(kommuner)}`,
  nearest: null,
});

/** @param right what the cell would be if its number is right */
export const disagreeing = (right: string): NoKommune => ({
  message: 'Nummeret og navnet hører ikke til samme kommune.',
  expected: 'nummeret eller navnet alene, eller begge for samme kommune',
  nearest: right,
});

/**
 * What became of a municipality of 2020–2023.
 * @param what how the file named it
 * @param now the name of what it is today
 */
export function successor(
  { kommunenummer_2024, kommunenavn, entydig }: ChangedKommune,
  what: string,
  now: string,
): FoundKommune | NoKommune {
  if (entydig !== 'ja') {
    const parts = entydig.replace(/^nei: delt i /, '');
    return {
      message: `${what} er ${kommunenavn} før 2024, som nå er delt i ${parts}.`,
      expected: `nummeret eller navnet til én av dem: ${parts.replace(' og ', ' eller ')}`,
      nearest: null,
    };
  }
  return {
    kommunenummer: kommunenummer_2024,
    notice: `${what} er fra 2020–2023 og er lest som ${now} (${kommunenummer_2024})`,
  };
}
