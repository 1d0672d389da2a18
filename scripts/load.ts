/** `npm run load`: the built site on nginx under many readers at once, and what it cost. Linux only. */
import { execFileSync } from 'node:child_process';
import { readdirSync, readFileSync, statSync } from 'node:fs';
import { join, relative } from 'node:path';
import { parseArgs } from 'node:util';
import autocannon from 'autocannon';
import { serveWithNginx } from './serving/nginx';

const { values } = parseArgs({
  options: {
    readers: { type: 'string', default: '500' },
    seconds: { type: 'string', default: '10' },
  },
});
const readers = Number(values.readers);
const seconds = Number(values.seconds);

/** What a reader's first visit may ask for: every page, part of the program and data file, packed. */
const addresses = readdirSync('dist', { recursive: true, withFileTypes: true })
  .filter((entry) => entry.isFile() && !/\.(br|gz|png)$/.test(entry.name))
  .map((entry) => relative('dist', join(entry.parentPath, entry.name)));

/** The files in turn from another one for each reader, since readers do not come in step. */
const visit = (first: number) =>
  addresses.map((_, step) => ({
    path: `/${addresses[(first + step) % addresses.length] ?? ''}`,
  }));
let started = 0;

interface Usage {
  readonly cpuSeconds: number;
  readonly megabytes: number;
}

/** What nginx and its workers have used so far, from Linux' own books. */
function usage(pid: number): Usage {
  const children = readFileSync(`/proc/${pid}/task/${pid}/children`, 'utf8');
  const pids = [String(pid), ...children.trim().split(/\s+/)];
  const ticks = Number(execFileSync('getconf', ['CLK_TCK'], { encoding: 'utf8' }));
  const all = pids.map((each) => {
    const fields = readFileSync(`/proc/${each}/stat`, 'utf8')
      .replace(/^.*\) /, '')
      .split(' ');
    const peak = /VmHWM:\s+(\d+)/.exec(readFileSync(`/proc/${each}/status`, 'utf8'))?.[1];
    return { ticks: Number(fields[11]) + Number(fields[12]), kilobytes: Number(peak) };
  });
  return {
    cpuSeconds: all.reduce((sum, one) => sum + one.ticks, 0) / ticks,
    megabytes: all.reduce((sum, one) => sum + one.kilobytes, 0) / 1000,
  };
}

const site = await serveWithNginx('/');
try {
  const result = await autocannon({
    url: site.url,
    connections: readers,
    duration: seconds,
    timeout: 30,
    headers: { 'accept-encoding': 'gzip, deflate, br' },
    setupClient: (client) => client.setRequests(visit(started++)),
  });
  const { cpuSeconds, megabytes } = usage(site.pid);
  const largest = Math.max(...addresses.map((address) => statSync(join('dist', address)).size));
  const lines = {
    lesere: `${readers} samtidig i ${result.duration.toFixed(1)} s, ${addresses.length} filer hver, den største ${(largest / 1e6).toFixed(1)} MB utpakket`,
    feil: `${result.errors} brutte, ${result.timeouts} for sene, ${result.non2xx} med annen status enn 200`,
    svar: `${Math.round(result.requests.average)} per sekund, ${(result.throughput.average / 1e6).toFixed(0)} MB per sekund`,
    ventetid: `median ${result.latency.p50} ms, 97,5 % under ${result.latency.p97_5} ms, 99 % under ${result.latency.p99} ms`,
    nginx: `${cpuSeconds.toFixed(1)} s prosessortid, høyst ${megabytes.toFixed(0)} MB minne`,
  };
  for (const [name, line] of Object.entries(lines)) console.log(`[last] ${name}: ${line}`);
  if (result.errors + result.timeouts + result.non2xx > 0) process.exitCode = 1;
} finally {
  await site.close();
}
