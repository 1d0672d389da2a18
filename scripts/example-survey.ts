/** `npm run example-survey`: makes the example survey again. */
import { writeFile } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import { generateExample } from './example/generate';

const root = fileURLToPath(new URL('..', import.meta.url)).replace(/[\\/]$/, '');
const path = 'data/undersokelse/eksempel.csv';

await writeFile(`${root}/${path}`, await generateExample(root));
console.log(`[eksempel] ${path} er laget på nytt: ingens svar, men rapportens tall`);
