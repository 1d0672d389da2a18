/** The options of `npm run data`, and what is said of those that make no sense. */
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, test } from 'vitest';
import { readOptions } from '../../scripts/options';
import { dataProcess, snapshot } from './command';

const workplace = await mkdtemp(join(tmpdir(), 'beredskapskartet-valg-'));
afterAll(() => rm(workplace, { recursive: true }));

describe('npm run data', () => {
  test('explains every option with --help', async () => {
    const { code, stdout, stderr } = await dataProcess(['--help']);
    expect({ code, stderr }).toEqual({ code: 0, stderr: '' });
    for (const option of [
      ...['--survey FIL', '--out MAPPE', '--min-n TALL', '--wave ÅR', '--skip-invalid'],
      ...['--no-example', '--keep', '--help'],
    ]) {
      expect(stdout).toContain(`\n  ${option}  `);
    }
  });

  test('refuses an option it does not know with the nearest it knows', async () => {
    const out = join(workplace, 'data');
    const { code, stdout, stderr } = await dataProcess(['--surve', 'svar.csv', '--out', out]);
    expect({ code, stdout }).toEqual({ code: 1, stdout: '' });
    expect(stderr).toContain(
      '--surve er ikke et valg her. Mente du --survey? Valgene er --survey,',
    );
    expect(stderr).toContain('Skriv «npm run data -- --help» for å se valgene.');
    expect(stderr).toContain('Ingenting er skrevet eller endret.');
    expect(await snapshot(workplace)).toEqual({});
  });
});

describe('the options', () => {
  test('say what to build', () => {
    expect(readOptions(['--survey', 'svar.csv', '--min-n', '3', '--wave=2026'])).toEqual({
      ...{ survey: 'svar.csv', out: null, minN: 3, wave: 2026 },
      ...{ skipInvalid: false, noExample: false, keep: false, help: false },
      ...{ versions: 20, forget: null },
    });
  });

  test.each([
    [['--skip-invald'], '--skip-invald er ikke et valg her. Mente du --skip-invalid?'],
    [['--tulleprat'], '--tulleprat er ikke et valg her. Valgene er --survey'],
    [['svar.csv'], '«svar.csv» står for seg selv. Fila med svar oppgis slik: --survey FIL.'],
    [['--survey'], '--survey skal ha en fil'],
    [['--survey='], '--survey skal ha en fil'],
    [['--survey', '--skip-invalid'], '--survey skal ha en fil'],
    [['--skip-invalid=ja'], '--skip-invalid skal ha ingen verdi'],
    [['--out', 'a', '--out', 'b'], '--out er oppgitt to ganger.'],
    [['--min-n', '0'], '--min-n kan ikke være «0». Det skal være et helt tall fra 1'],
    [['--min-n', '2,5'], '--min-n kan ikke være «2,5».'],
    [['--wave', '26'], '--wave kan ikke være «26». Det skal være et årstall fra 2000 til 2100'],
    [['--no-example', '--survey', 'svar.csv'], '--no-example kan ikke brukes sammen med --survey'],
    [['--no-example', '--wave', '2026'], '--no-example kan ikke brukes sammen med --wave'],
    [['--keep', '--survey', 'svar.csv'], '--keep kan ikke brukes sammen med --survey'],
  ])('refuse %j', (args, message) => {
    expect(() => readOptions(args)).toThrow(message);
  });
});
