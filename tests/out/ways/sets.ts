/** The three data sets as the page would have them: the built site's, and a small survey of these tests' own. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { buildOpeningFiles } from '../../../scripts/opening-file';
import type { Answer } from '../../../scripts/survey/answer';
import type { Boundaries } from '../../../src/contract/boundaries';
import type { Datasett } from '../../../src/contract/datasett';
import type { Manifest } from '../../../src/contract/manifest';
import { readManifest } from '../../../src/contract/manifest';
import { openingPath, readOpeningFile } from '../../../src/contract/opening-file';
import type { Opening } from '../../../src/query/opening';
import { readOpening } from '../../../src/query/opening';
import { DataViews } from '../../data-views';
import type { Run } from '../../database';
import { openTables } from '../../database';
import { root } from '../../inputs';
import { withTables } from '../../survey-tables';

export interface DataSet {
  readonly datasett: Datasett;
  readonly views: DataViews;
  readonly opening: Opening;
  readonly run: Run;
}

const data = `${root}/public/data`;
const json = (path: string): unknown => JSON.parse(readFileSync(path, 'utf8'));
const openingIn = (folder: string, datasett: Datasett) =>
  readOpening(readOpeningFile(json(join(folder, openingPath(datasett)))));

export const manifest: Manifest = readManifest(json(`${data}/manifest.json`));
export const overview = json(`${data}/kommuner-oversikt.topojson`) as Boundaries;
export const lonLat = json(`${data}/kommuner-wgs84.topojson`) as Boundaries;

const iks = { form: 'iks', sektor: ['ikt'], oppgave: [], forebygging: 4, handtering: 5 };
const loose = { ...iks, form: 'ikke_formalisert', forebygging: 2, handtering: 3 };
const yes = (kommunenummer: string, ...samarbeid: Answer['samarbeid'][number][]): Answer => ({
  kommunenummer,
  samarbeider: true,
  onsket: null,
  samarbeid,
  valg: {},
});
const no = (kommunenummer: string): Answer => ({
  kommunenummer,
  samarbeider: false,
  onsket: 'ja',
  samarbeid: [],
  valg: {},
});

/** Of several fylker; all the others did not answer. */
const answers = [
  yes('0301', iks, loose),
  yes('1101', iks),
  no('1103'),
  yes('1875', loose),
  yes('5001', iks, iks),
  no('5601'),
];
const survey = { bolge: 2026, datasett: 'undersokelsen' } as const;

async function openSets(): Promise<readonly DataSet[]> {
  const run = await openTables();
  const report = await DataViews.open(run, null);
  const example = await DataViews.open(run, manifest.rounds.at(-1) ?? null);
  // The database keeps the survey's tables when their folder is gone.
  const own = await withTables({ answers, ...survey }, async (folder) => {
    await buildOpeningFiles(folder, [survey]);
    const asked = await openTables(folder);
    const views = await DataViews.open(asked, survey);
    return { views, opening: openingIn(folder, 'undersokelsen'), run: asked };
  });
  return [
    { datasett: 'rapporten', views: report, opening: openingIn(data, 'rapporten'), run },
    { datasett: 'undersokelsen', ...own },
    { datasett: 'eksempel', views: example, opening: openingIn(data, 'eksempel'), run },
  ];
}

let opened: Promise<readonly DataSet[]> | undefined;

/** Every data set, opened once. */
export const dataSets = (): Promise<readonly DataSet[]> => (opened ??= openSets());
