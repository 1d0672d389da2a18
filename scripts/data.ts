/** `npm run data`, in a terminal. */
import { runData } from './data-command';

process.exitCode = await runData(process.argv.slice(2), {
  // npm runs its commands from the project's folder, wherever the person who typed it stands.
  standing: process.env['INIT_CWD'] ?? process.cwd(),
  say: console.log,
  complain: console.error,
  screen: process.stderr,
});
