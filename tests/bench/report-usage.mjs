// Loaded into a command that is measured: says at its end how much memory it took at most, in MB.
// @ts-check
import { writeFileSync } from 'node:fs';

process.on('exit', () => {
  const file = process.env['BENCH_USAGE'];
  if (file) writeFileSync(file, String(process.resourceUsage().maxRSS / 1024));
});
