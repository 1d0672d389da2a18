/** The tables' columns as Frictionless Table Schema, for whoever uses the Parquet files elsewhere. */
import type { Column, Table } from '../../src/contract/columns';
import { fieldTypes } from '../../src/contract/columns';

function fieldOf({ name, type, description, unit, ...rules }: Column) {
  const { required, allowed, minimum, maximum, pattern } = rules;
  const constraints = {
    ...(required && { required }),
    ...(allowed && { enum: allowed }),
    ...(minimum !== undefined && { minimum }),
    ...(maximum !== undefined && { maximum }),
    ...(pattern !== undefined && { pattern }),
  };
  return {
    name,
    type: fieldTypes[type],
    description,
    ...(unit !== undefined && { unit }),
    ...(Object.keys(constraints).length > 0 && { constraints }),
  };
}

/** The file in `data/skjema/` that describes a table. */
export const schemaFile = ({ file }: Table): string => file.replace(/\.parquet$/, '.schema.json');

/** See https://datapackage.org/standard/table-schema/. `unit` is an addition of ours. */
export function tableSchemaOf({ name, file, description, columns, key }: Table) {
  return {
    $schema: 'https://datapackage.org/profiles/2.0/tableschema.json',
    name,
    title: file,
    description,
    fields: columns.map(fieldOf),
    ...(key.length > 0 && { primaryKey: key }),
  };
}

/** The schema as the text of its own file. */
export const tableSchema = (table: Table): string =>
  `${JSON.stringify(tableSchemaOf(table), null, 2)}\n`;
