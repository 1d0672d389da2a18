/** `npm run verify`: does the data set give the numbers that the report prints, and does the page show them? */
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import { formatReport, formatShown } from './verify/report';
import { readShown } from './verify/shown';
import { verify } from './verify/verify';

const root = fileURLToPath(new URL('..', import.meta.url));

try {
  const { values } = parseArgs({
    options: { data: { type: 'string', default: `${root}public/data` } },
  });
  const verification = await verify(values.data);
  console.log(
    verification
      ? formatReport(verification)
      : 'Datasettet holder ingen svar, bare trykte tall: det er ikke noe å sammenligne.',
  );
  const shown = await readShown(values.data);
  console.log(`\n${formatShown(shown)}`);
  const lost = shown.some((number) => number.shown === null && number.why === null);
  if (lost || verification?.rows.some(({ status }) => status === 'ikke')) process.exitCode = 1;
} catch (error) {
  console.error(`[verify] Tallene lot seg ikke sammenligne.\n${String(error)}`);
  process.exitCode = 1;
}
