/** Every text and picture that leaves the page, in each data set and language. */
import { render } from 'svelte/server';
import { expect, test } from 'vitest';
import { buildScene } from '../../../src/geo/scene';
import { indikatorIds } from '../../../src/indicators/catalogue';
import { nivaer } from '../../../src/indicators/niva';
import type { Area } from '../../../src/model/area';
import type { View } from '../../../src/model/view';
import { paperDrawing } from '../../../src/model/drawing';
import { responseRows } from '../../../src/model/response-order';
import { measured } from '../../../src/model/place-comparison';
import { workGroups } from '../../../src/model/work-list';
import MapPicture from '../../../src/out/picture/MapPicture.svelte';
import type { SnippetForm } from '../../../src/out/embed-dialog/embed-snippets';
import { snippet } from '../../../src/out/embed-dialog/embed-snippets';
import { embedWords } from '../../../src/out/embed-dialog/embed-words';
import { noFilters } from '../../../src/query/filters';
import { mainMeasures } from '../../../src/query/place-measures';
import type { SilentRow } from '../../../src/query/silent';
import { silentQuery } from '../../../src/query/silent';
import type { WorkRow } from '../../../src/query/work-question';
import { workListQuery } from '../../../src/query/work-question';
import { readAddress } from '../../../src/state/address';
import { quotedPlaces, quotedView, referenceText, toldOf } from '../../../src/text/citation';
import { languages } from '../../../src/text/languages';
import { silentCopies, workCopies } from '../../../src/text/list-copy';
import { loadEmbedDialogTexts, loadPictureTexts } from '../../../src/text/load';
import { meetingSource, responseLines } from '../../../src/text/meeting-text';
import { pictureRanking } from '../../../src/text/picture-ranking';
import { pictureWords } from '../../../src/text/picture-words';
import { placeSentence } from '../../../src/text/place-sentence';
import { takenTitle } from '../../../src/text/taken-title';
import { textsOf } from '../../../src/text/texts';
import { viewTitle } from '../../../src/text/view-title';
import { everywhere } from './report-says';
import type { DataSet } from './sets';
import { manifest, overview, dataSets } from './sets';
import { holds, svgText } from './words';

const origin = {
  version: manifest.version,
  day: new Date('2026-11-27'),
  link: 'https://kart.example/',
};
const scene = buildScene(overview);
const chosen = ['1875', '5001', '18', '50', '03'];

/** Runs `use` on the view of each data set, indicator and level. */
async function withViews(
  use: (set: DataSet, view: View, where: string) => Promise<void> | void,
): Promise<void> {
  const sets = await dataSets();
  for (const set of sets) {
    for (const indikator of indikatorIds) {
      for (const niva of nivaer) {
        const view = await set.views.view({ indikator, niva });
        await use(set, view, `${set.datasett} ${indikator} ${niva}`);
      }
    }
  }
}

const areaIn = (view: View, omrade: string): Area & { niva: Exclude<Area['niva'], 'norge'> } => {
  const area = view.byOmrade.get(omrade);
  if (!area || area.niva === 'norge') throw new Error(`No area ${omrade}`);
  return { ...area, niva: area.niva };
};

test('the picture and the printed page say it in title, source and across all of it', async () => {
  const own = await loadPictureTexts('nb');
  const t = textsOf('nb');
  await withViews(({ datasett }, view, where) => {
    const drawing = paperDrawing(view, scene);
    const words = pictureWords(t, own, view, drawing, false, origin, { place: 'Hamarøy' });
    const ranking = pictureRanking(t, own, view, drawing);
    for (const kind of ['bilde', 'ark'] as const) {
      const props = { kind, words, paint: drawing.paint, scene, ranking };
      const svg = render(MapPicture, { props }).body;
      const text = svgText(svg);
      holds(datasett, text, `${where} ${kind}`);
      expect(text).toContain('Hamarøy');
      expect(svg.includes('data-del="merke"'), where).toBe(datasett === 'eksempel');
      if (datasett === 'eksempel') expect(text.match(/EKSEMPEL/g)?.length).toBeGreaterThan(8);
      if (view.areas.some(({ status }) => status === 'anslag')) expect(text).toMatch(/anslag/i);
    }
    holds(datasett, words.title, where);
    holds(datasett, words.origin[0] ?? '', where);
  });
}, 300_000);

test('what is shared, cited and said of a view names only its own sources', async () => {
  for (const language of languages) {
    const t = textsOf(language);
    await withViews((set, view, where) => {
      const title = viewTitle(t, view.indikator.id, view, set.datasett);
      const filters = { ...noFilters, sektor: ['ikt'] } as const;
      const shared = takenTitle(t, title, filters, 'Hamarøy.');
      holds(set.datasett, shared, where);
      expect(shared).toContain('Hamarøy');
      expect(shared).toContain(t.filter.sektor.values.ikt);
      holds(set.datasett, quotedView(t, title, view, origin), `${where} ${language}`);
      holds(set.datasett, referenceText(t, toldOf(view), origin), `${where} ${language}`);
    });
  }
}, 300_000);

test('a place in sentences: the group is the subject, and every number has its status', async () => {
  const sets = await dataSets();
  for (const language of languages) {
    const t = textsOf(language);
    for (const { datasett, views } of sets) {
      const places = await views.places(noFilters, t);
      const view = await views.view({ indikator: 'samarbeider' }, t);
      for (const omrade of chosen) {
        const told = [{ omrade, onsket: null }];
        const text = quotedPlaces(t, places, told, view, origin);
        holds(datasett, text, `${datasett} ${language} ${omrade}`);
        if (datasett !== 'rapporten' || language !== 'nb') continue;
        // Of a kommune: neither that it answered nor a share.
        const navn = areaIn(view, omrade).navn;
        if (omrade.length === 4)
          expect(text).not.toMatch(new RegExp(`(?<!Om )${navn} (?:svarte|har)`));
        expect(text).not.toMatch(new RegExp(`${navn}: \\d`));
      }
    }
  }
}, 120_000);

/** The clauses of a text, of which each says what its own numbers are. */
const clauses = (text: string) => text.split(/(?<=[.;])\s/);
/** An estimate, the bounds of one, or an answer's share of those that were asked. */
const saysItself = /ansl|uansett|95\s%|mellom|gjelder .* (?:anslås|ligger)/i;

test('the report’s sentences hold no share that it does not print or imply and that is no estimate', async () => {
  const t = textsOf('nb');
  const [report] = await dataSets();
  const places = await report?.views.places();
  if (!places) throw new Error('No report');
  for (const omrade of places.samarbeider.get('alle')?.byOmrade.keys() ?? []) {
    for (const clause of clauses(placeSentence(t, places, omrade, null))) {
      if (saysItself.test(clause)) continue;
      for (const [, number = ''] of clause.matchAll(/([\d,]+)\s%/g)) {
        expect(everywhere.has(number.replace(',', '.')), `${omrade}: ${clause}`).toBe(true);
      }
    }
  }
});

const forms: readonly SnippetForm[] = ['script', 'iframe', 'link'];

test('an embed’s code says it in all three forms, with place and filter', async () => {
  for (const language of languages) {
    const t = textsOf(language);
    const words = await loadEmbedDialogTexts(language);
    await withViews(({ datasett, views, opening }, view, where) => {
      const address = `datasett=${datasett}&indikator=${view.indikator.id}&sektor=ikt`;
      const choices = { ...readAddress(address), niva: view.niva };
      const place = areaIn(view, '18');
      const unfiltered = readAddress(`indikator=${view.indikator.id}`);
      const report = { facts: opening.facts, report: views.report };
      const plain = embedWords(t, words, { view, choices: unfiltered, place: null, report });
      const estimated = view.areas.some(({ status }) => status === 'anslag');
      expect(plain.source.includes(words.estimates), where).toBe(estimated);
      const said = embedWords(t, words, { view, choices, place, report });
      holds(datasett, said.title, where);
      expect(said.title).toContain(t.filter.sektor.values.ikt);
      expect(said.title).toContain('Nordland');
      for (const form of forms) {
        const code = snippet(form, {
          ...said,
          site: 'https://kart.example/',
          query: '',
          width: null,
          height: 600,
          link: words.link,
          integrity: null,
        });
        holds(datasett, code, `${where} ${language} ${form}`);
        expect(/<img/.test(code), where).toBe(datasett !== 'eksempel');
      }
    });
  }
}, 300_000);

test('the meeting sheet’s lines and the copied lists', async () => {
  const t = textsOf('nb');
  const sets = await dataSets();
  for (const { datasett, views, run } of sets) {
    const view = await views.view({ indikator: 'samarbeider', niva: 'fylke' });
    const places = await views.places();
    for (const omrade of ['18', '50', '03']) {
      const told = mainMeasures.flatMap((id) => measured(places, id, omrade)?.area ?? []);
      const rows = responseRows(view).filter(({ area }) => area.omrade === omrade);
      const lines = rows.flatMap((row) => responseLines(t, datasett, row));
      const sheet = [placeSentence(t, places, omrade, null), ...lines, meetingSource(t, told)];
      holds(datasett, sheet.join('\n'), `${datasett} ${omrade}`);
      for (const line of lines) expect(line).toMatch(/\([a-zæøå]+\)/);
    }
    if (!view.round) continue;
    const from = { round: view.round, filters: noFilters };
    const silent = await run<SilentRow>(silentQuery(view.round, noFilters));
    const work = await run<WorkRow>(workListQuery(view.round, '18', 'begge', noFilters));
    const calls = silentCopies(t, from, 'Nordland', silent.slice(0, 20));
    const list = workCopies(t, from, 'Nordland', 'begge', workGroups(work));
    for (const { text, table } of [calls, list]) {
      holds(datasett, text, datasett);
      const [, ...rows] = table.split('\n');
      for (const row of rows) expect(row).toMatch(new RegExp(`${datasett}$`));
    }
  }
}, 120_000);
