/** The table of who lies near whom: what possible partners are looked for in. */
import type { Table } from './columns';
import { flag, kommunenummerPattern, number, text } from './columns';

const required = { required: true } as const;

/** How many of the nearest municipalities are listed beside those that share a border. */
export const nearestCount = 15;

export const naboerTable: Table = {
  name: 'naboer',
  file: 'naboer.parquet',
  description: `Hver kommunes naboer over land, og de ${nearestCount} nærmeste kommunene`,
  sources: ['kartverket'],
  key: ['kommunenummer', 'nabonummer'],
  columns: [
    text('kommunenummer', 'Kommunenummer 2024, fire siffer', {
      pattern: kommunenummerPattern,
      required: true,
    }),
    text('nabonummer', 'Kommunenummeret til naboen eller den nærliggende kommunen', {
      pattern: kommunenummerPattern,
      required: true,
    }),
    flag('er_nabo', 'Sann når de to deler landegrense', required),
    number('avstand_km', 'Luftlinje mellom et punkt midt i hver kommunes største del', {
      unit: 'km',
      minimum: 0,
      required: true,
    }),
  ],
};
