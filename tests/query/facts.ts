/** What every area is, from the register's file alone. */
import { group, sum } from 'd3';
import type { AreaFacts } from '../../src/query/area-row';
import { kommuner } from '../inputs';

const codeOf = (navn: string) => navn.toLowerCase().replaceAll('ø', 'o').replaceAll(' ', '-');

const none = {
  fylkesnummer: null,
  fylkesnavn: null,
  landsdel: null,
  landsdel_navn: null,
  sentralitet: null,
};

const own: readonly AreaFacts[] = kommuner.map((row) => ({
  niva: 'kommune',
  omrade: row['kommunenummer'] ?? '',
  navn: row['kommunenavn'] ?? '',
  navn_offisielt: row['navn_offisielt'] ?? '',
  fylkesnummer: row['fylkesnummer'] ?? '',
  fylkesnavn: row['fylkesnavn'] ?? '',
  landsdel: codeOf(row['landsdel'] ?? ''),
  landsdel_navn: row['landsdel'] ?? '',
  folketall: Number(row['folketall']),
  sentralitet: Number(row['sentralitet']),
}));

const holding = (
  niva: AreaFacts['niva'],
  code: (area: AreaFacts) => string,
  name: (area: AreaFacts) => string,
): AreaFacts[] =>
  [...group(own, code)].map(([omrade, some]) => {
    const navn = some[0] ? name(some[0]) : '';
    const folketall = sum(some, (area) => area.folketall);
    return { ...none, niva, omrade, navn, navn_offisielt: navn, folketall };
  });

/** From the country to the kommuner. */
export const facts: readonly AreaFacts[] = [
  ...holding(
    'norge',
    () => 'norge',
    () => 'Norge',
  ),
  ...holding(
    'landsdel',
    ({ landsdel }) => landsdel ?? '',
    ({ landsdel_navn }) => landsdel_navn ?? '',
  ),
  ...holding(
    'fylke',
    ({ fylkesnummer }) => fylkesnummer ?? '',
    ({ fylkesnavn }) => fylkesnavn ?? '',
  ),
  ...own,
];
