/** `npm run schema`: writes the tables' Table Schema to `data/skjema/`. */
import { mkdir, writeFile } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import { tables } from '../src/contract/tables';
import { schemaFile, tableSchema } from './tables/schema';

const folder = fileURLToPath(new URL('../data/skjema/', import.meta.url));

await mkdir(folder, { recursive: true });
for (const table of tables) {
  await writeFile(`${folder}${schemaFile(table)}`, tableSchema(table));
  console.log(`[skjema] data/skjema/${schemaFile(table)}`);
}
