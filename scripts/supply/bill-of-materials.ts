/** The software bill of materials: every package that the lock file holds, in CycloneDX. */
import { execFile } from 'node:child_process';
import { createHash } from 'node:crypto';
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { promisify } from 'node:util';
import type { Plugin } from 'vite';
import { buildDay } from '../day.ts';

export const billFile = 'sbom.json';

interface Bill {
  serialNumber: string;
  metadata: { timestamp: string; component: { name: string } };
}

const run = promisify(execFile);
const command = 'npm sbom --sbom-format cyclonedx --package-lock-only --include dev';

/**
 * What `npm sbom` says of the project in `root`, with a number and a time that follow from the lock file
 * and the day of the build, so that the same comes out again.
 */
export async function billOfMaterials(root: string): Promise<string> {
  const [program = '', ...args] = command.split(' ');
  const { stdout } = await run(program, args, {
    cwd: root,
    // In production npm leaves out what only the build needs.
    env: { ...process.env, NODE_ENV: 'development' },
    maxBuffer: 64 * 1024 * 1024,
    shell: process.platform === 'win32',
  });
  const bill = JSON.parse(stdout) as Bill;
  const lock = await readFile(join(root, 'package-lock.json'));
  const { name } = JSON.parse(
    await readFile(join(root, 'package.json'), 'utf8'),
  ) as Bill['metadata']['component'];
  const hash = createHash('sha256').update(lock).digest('hex');
  const parts = [
    hash.slice(0, 8),
    hash.slice(8, 12),
    `8${hash.slice(13, 16)}`,
    `8${hash.slice(17, 20)}`,
  ];
  bill.serialNumber = `urn:uuid:${[...parts, hash.slice(20, 32)].join('-')}`;
  bill.metadata.timestamp = `${buildDay()}T00:00:00.000Z`;
  bill.metadata.component.name = name;
  return `${JSON.stringify(bill, null, 2)}\n`;
}

/** Writes {@link billFile} as a file of the site. */
export function softwareBill(): Plugin {
  let root = '';
  return {
    name: 'software-bill',
    apply: 'build',
    configResolved: (config) => {
      root = config.root;
    },
    async generateBundle() {
      this.emitFile({ type: 'asset', fileName: billFile, source: await billOfMaterials(root) });
    },
  };
}
