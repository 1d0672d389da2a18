/** `npm run load`: the built site on nginx under many readers at once, and what it cost. Linux only. */
import { execFileSync } from 'node:child_process';
import { readdirSync, readFileSync, statSync } from 'node:fs';
import { availableParallelism, loadavg } from 'node:os';
import { join, relative } from 'node:path';
import { parseArgs } from 'node:util';
import autocannon from 'autocannon';
import type { NginxSite } from './serving/nginx';
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

/** Readers who come one by one are at different files; those whom a broadcast sends are all at the same. */
const ways = {
  'hver for seg': (reader: number) => reader,
  'i takt': () => 0,
} as const;

/** All files in turn, from the first one. */
const visit = (first: number) =>
  addresses.map((_, step) => ({
    path: `/${addresses[(first + step) % addresses.length] ?? ''}`,
  }));

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
    cpuSeconds: all.reduce((sum, used) => sum + used.ticks, 0) / ticks,
    megabytes: all.reduce((sum, used) => sum + used.kilobytes, 0) / 1000,
  };
}

/** Puts nginx under the load of all readers, and tells how it went. @returns how many answers failed */
async function measure(site: NginxSite, name: keyof typeof ways): Promise<number> {
  let started = 0;
  const before = usage(site.pid);
  const result = await autocannon({
    url: site.url,
    connections: readers,
    duration: seconds,
    timeout: 30,
    headers: { 'accept-encoding': 'gzip, deflate, br' },
    setupClient: (client) => client.setRequests(visit(ways[name](started++))),
  });
  const { cpuSeconds, megabytes } = usage(site.pid);
  const lines = {
    lesere: `${readers} samtidig, ${name}, i ${result.duration.toFixed(1)} s`,
    feil: `${result.errors} brutte, ${result.timeouts} for sene, ${result.non2xx} med annen status enn 200`,
    svar: `${Math.round(result.requests.average)} per sekund, ${(result.throughput.average / 1e6).toFixed(0)} MB per sekund`,
    ventetid: `median ${result.latency.p50} ms, 97,5 % under ${result.latency.p97_5} ms, 99 % under ${result.latency.p99} ms`,
    nginx: `${(cpuSeconds - before.cpuSeconds).toFixed(1)} s prosessortid, høyst ${megabytes.toFixed(0)} MB minne`,
    maskin: `${availableParallelism()} kjerner, belastning ${(loadavg()[0] ?? 0).toFixed(1)} det siste minuttet, med leserne og alt annet som kjører`,
  };
  for (const [what, line] of Object.entries(lines)) console.log(`[last] ${what}: ${line}`);
  return result.errors + result.timeouts + result.non2xx;
}

const largest = Math.max(...addresses.map((address) => statSync(join('dist', address)).size));
console.log(
  `[last] filer: ${addresses.length} til hver leser, den største ${(largest / 1e6).toFixed(1)} MB utpakket`,
);
const site = await serveWithNginx('/');
try {
  for (const name of Object.keys(ways) as (keyof typeof ways)[]) {
    if ((await measure(site, name)) > 0) process.exitCode = 1;
  }
} finally {
  await site.close();
}
