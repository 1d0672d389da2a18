import { csvParse } from 'd3';
import { execFile } from 'node:child_process';
import { promisify } from 'node:util';
import { describe, expect, test } from 'vitest';
import { viewAsCsv } from '../../src/download/rows';
import { catalogue } from '../../src/indicators/catalogue';
import { buildView } from '../../src/model/view';
import type { AreaRow } from '../../src/query/area-row';
import { areasQuery } from '../../src/query/areas';
import { noFilters } from '../../src/query/filters';
import { textsOf } from '../../src/text/texts';
import type { Answer } from '../../scripts/survey/answer';
import { openTables } from '../database';
import { root } from '../inputs';
import { withTables } from '../survey-tables';

const run = promisify(execFile);

/** `npm run --silent tall -- …`, without npm and its set-up. */
const tall = (...options: string[]) =>
  run(process.execPath, ['--import', 'tsx', 'scripts/tall.ts', ...options], { cwd: root });

const samarbeid = { form: 'iks', sektor: ['ikt'], oppgave: [], forebygging: 4, handtering: 5 };
const answers: Answer[] = [
  {
    kommunenummer: '0301',
    samarbeider: true,
    onsket: null,
    samarbeid: [
      samarbeid,
      { ...samarbeid, form: 'ikke_formalisert', sektor: [], handtering: null },
    ],
    valg: {},
  },
  { kommunenummer: '5601', samarbeider: false, onsket: 'ja', samarbeid: [], valg: {} },
];

describe('the view as CSV', () => {
  test('has a row for each area of the level, in official order, and every column', async () => {
    await withTables({ answers, bolge: 2026 }, async (folder) => {
      const query = await openTables(folder);
      const round = { bolge: 2026, datasett: 'undersokelsen' } as const;
      const choice = { indikator: 'effekt', effekt: 'begge', round, filters: noFilters } as const;
      const rows = await query<AreaRow>(areasQuery({ ...choice, indikator: catalogue.effekt }));
      const view = buildView({ ...choice, niva: 'kommune' }, rows, []);
      const parsed = csvParse(viewAsCsv(textsOf('nb'), view));
      expect(parsed.columns.join()).toBe(
        'bolge,niva,omrade,navn,indikator,effekt,filter,verdi,enhet,teller,n,svart,kommuner,ki_lav,ki_hoy,status,kilde',
      );
      expect(parsed.map((row) => row['omrade'])).toEqual(view.areas.map(({ omrade }) => omrade));
      expect(parsed).toHaveLength(357);
      expect({ ...parsed.find((row) => row['omrade'] === '0301') }).toEqual({
        bolge: '2026',
        niva: 'kommune',
        omrade: '0301',
        navn: 'Oslo',
        indikator: 'effekt',
        effekt: 'begge',
        filter: '',
        verdi: '4.2500',
        enhet: 'score_1_5',
        teller: '8.5',
        n: '2',
        svart: '1',
        kommuner: '1',
        ki_lav: '',
        ki_hoy: '',
        status: 'beregnet',
        kilde: 'Kommunenes svar i undersøkelsen 2026',
      });
      const statuses = new Map(parsed.map((row) => [row['omrade'], row['status']]));
      expect(statuses.get('5601')).toBe('ingen_samarbeid');
      expect(statuses.get('5501')).toBe('ikke_svart');
    });
  });
});

describe('npm run tall', () => {
  test('prints what the report prints, with its source', async () => {
    const { stdout } = await tall('--indikator', 'samarbeider', '--niva', 'landsdel');
    const trondelag = csvParse(stdout).find((row) => row['omrade'] === 'trondelag');
    expect(trondelag).toMatchObject({
      verdi: '56.0000',
      teller: '10',
      n: '18',
      svart: '18',
      kommuner: '38',
      status: 'publisert',
      kilde: 'PwC for KS 2025, figur 12',
    });
  });

  test('takes the address’s filters, and says them', async () => {
    const { stdout } = await tall(
      ...['--indikator', 'formalisert', '--niva', 'fylke', '--sektor', 'ikt,vei'],
      ...['--storrelse', '45000+'],
    );
    const rows = csvParse(stdout);
    expect(rows).toHaveLength(15);
    expect(new Set(rows.map((row) => row['filter']))).toEqual(
      new Set(['sektor=vei,ikt&storrelse=45000%2B']),
    );
    expect(rows.every((row) => row['status'] !== 'publisert')).toBe(true);
  });

  test.each([
    [['--sektor', 'brann'], /--sektor kan ikke være «brann».*brann_redning/],
    [['--niva', 'bydel'], /--niva kan ikke være «bydel».*landsdel, fylke, kommune/],
    [['--bolge', '1999'], /ingen undersøkelse fra «1999»/],
    [['--data', 'finnes-ikke'], /Fant ikke noe datasett i .*npm run data/],
    [['--tull'], /--tull/],
  ])('refuses %j and says what is allowed', async (options, message) => {
    await expect(tall(...options)).rejects.toMatchObject({
      code: 1,
      stdout: '',
      stderr: expect.stringMatching(message) as string,
    });
  });
});
