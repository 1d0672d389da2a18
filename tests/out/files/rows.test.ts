import { csvParse } from 'd3';
import { execFile } from 'node:child_process';
import { promisify } from 'node:util';
import { describe, expect, test } from 'vitest';
import { viewAsCsv } from '../../../src/out/files/rows';
import { textsOf } from '../../../src/text/texts';
import type { Answer } from '../../../scripts/survey/answer';
import { DataViews } from '../../data-views';
import { openTables } from '../../database';
import { root } from '../../inputs';
import { withTables } from '../../survey-tables';

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
      const round = { bolge: 2026, datasett: 'undersokelsen' } as const;
      const views = await DataViews.open(await openTables(folder), round);
      const view = await views.view({ indikator: 'effekt', niva: 'kommune' });
      const parsed = csvParse(viewAsCsv(textsOf('nb'), view));
      expect(parsed.columns.join()).toBe(
        'datasett,bolge,niva,omrade,navn,gjelder,gjelder_kode,indikator,effekt,filter,verdi,verdi_lav,verdi_hoy,orden,enhet,teller,n,svart,kommuner,ki_lav,ki_hoy,grense_lav,grense_hoy,status,utledning,kilde,fa_svar,fylke,folketall,sentralitet',
      );
      expect(parsed.map((row) => row['omrade'])).toEqual(view.areas.map(({ omrade }) => omrade));
      expect(parsed).toHaveLength(357);
      expect({ ...parsed.find((row) => row['omrade'] === '0301') }).toEqual({
        datasett: 'undersokelsen',
        bolge: '2026',
        niva: 'kommune',
        omrade: '0301',
        navn: 'Oslo',
        gjelder: '',
        gjelder_kode: '',
        indikator: 'effekt',
        effekt: 'begge',
        filter: '',
        verdi: '4.25',
        verdi_lav: '',
        verdi_hoy: '',
        orden: '',
        enhet: 'score_1_5',
        teller: '8.5',
        n: '2',
        svart: '1',
        kommuner: '1',
        ki_lav: '',
        ki_hoy: '',
        grense_lav: '',
        grense_hoy: '',
        status: 'beregnet',
        utledning: 'svar',
        kilde: 'Kommunenes svar i undersøkelsen 2026',
        fa_svar: 'false',
        fylke: 'Oslo',
        folketall: '717710',
        sentralitet: '1',
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
      verdi: '56',
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
      ...[
        '--datasett',
        'eksempel',
        '--indikator',
        'formalisert',
        '--niva',
        'fylke',
        '--sektor',
        'ikt,vei',
      ],
      ...['--storrelse', '45000+'],
    );
    const rows = csvParse(stdout);
    expect(rows).toHaveLength(15);
    expect(new Set(rows.map((row) => row['filter']))).toEqual(
      new Set(['sektor=vei,ikt&storrelse=45000%2B']),
    );
    expect(rows.every((row) => row['datasett'] === 'eksempel')).toBe(true);
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
