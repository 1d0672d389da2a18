import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { schemaFile, tableSchema } from '../../scripts/tables/schema';
import { allFiles, tables } from '../../src/contract/tables';
import { openTables } from '../database';
import { root } from '../inputs';

interface Field {
  readonly name: string;
  readonly type: string;
  readonly description: string;
  readonly constraints?: {
    readonly required?: boolean;
    readonly enum?: readonly string[];
    readonly minimum?: number;
    readonly maximum?: number;
    readonly pattern?: string;
  };
}
interface Schema {
  readonly fields: readonly Field[];
  readonly primaryKey?: readonly string[];
}

const folder = `${root}/data/skjema`;
const run = await openTables();
const rowsOf = <Row>(sql: string) => run<Row>({ sql, parameters: [] });
const count = async (sql: string) => Number((await rowsOf<{ n: number }>(sql))[0]?.n);

const types: Readonly<Record<string, string>> = {
  string: 'VARCHAR',
  integer: 'INTEGER',
  number: 'DOUBLE',
  boolean: 'BOOLEAN',
};

/** A condition that no row of the column may meet, for each constraint of the field. */
function violations({ name, constraints = {} }: Field): string[] {
  const { required, enum: allowed, minimum, maximum, pattern } = constraints;
  return [
    ...(required ? [`"${name}" is null`] : []),
    ...(allowed ? [`"${name}" not in (${allowed.map((one) => `'${one}'`).join(', ')})`] : []),
    ...(minimum === undefined ? [] : [`"${name}" < ${minimum}`]),
    ...(maximum === undefined ? [] : [`"${name}" > ${maximum}`]),
    ...(pattern === undefined ? [] : [`not regexp_full_match("${name}", '${pattern}')`]),
  ];
}

test('data/skjema/ has a schema for each table and nothing else', () => {
  const files = readdirSync(folder).filter((name) => name.endsWith('.schema.json'));
  expect(files.sort()).toEqual(tables.map(schemaFile).sort());
});

/** Every table that the built data set has, with its file. */
const built = allFiles('eksempel').map(({ table, path }) => ({ table, path }));

describe.each(built)('the schema of $path', ({ table, path }) => {
  const text = readFileSync(`${folder}/${schemaFile(table)}`, 'utf8');
  const schema = JSON.parse(text) as Schema;

  test('is the one that npm run schema writes', () => {
    expect(text).toBe(tableSchema(table));
  });

  test('holds for the built file: columns, types and constraints', async () => {
    const described = await rowsOf<{ column_name: string; column_type: string }>(
      `describe from '${root}/public/data/${path}'`,
    );
    expect(schema.fields.map(({ name, type }) => [name, types[type]])).toEqual(
      described.map((column) => [column.column_name, column.column_type]),
    );
    for (const field of schema.fields) {
      expect(field.description.length, field.name).toBeGreaterThan(5);
      for (const broken of violations(field)) {
        const rows = await count(`select count(*) as n from ${table.name} where ${broken}`);
        expect(rows, broken).toBe(0);
      }
    }
    if (schema.primaryKey) {
      const key = schema.primaryKey.join(', ');
      const doubles = await count(
        `select count(*) as n from (select ${key} from ${table.name} group by ${key} having count(*) > 1)`,
      );
      expect(doubles, key).toBe(0);
    }
  });
});
