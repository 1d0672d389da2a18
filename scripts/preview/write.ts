/** Writes the pages and pictures for link previews into the built site, from the data set that lies in it. */
import { mkdir, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { Boundaries } from '../../src/contract/boundaries';
import { datasettFor } from '../../src/contract/datasett';
import { overviewFile } from '../../src/contract/boundaries';
import { openingPath, readOpeningFile } from '../../src/contract/opening-file';
import { oembedFile } from '../../src/contract/preview';
import { readManifest } from '../../src/contract/manifest';
import type { PreviewSources } from '../../src/out/preview/preview-pages';
import { renderPreviews } from '../../src/out/preview/preview-pages';
import { readOpening } from '../../src/query/opening';
import { oembed } from './oembed';
import { pictureFont, pictureMaker } from './picture';

/**
 * @param root the project's folder
 * @param out the built site, with its data set
 */
export async function writePreviews(
  root: string,
  out: string,
  how: Pick<PreviewSources, 'site' | 'policy'>,
): Promise<void> {
  const data = join(out, 'data');
  const json = async (name: string): Promise<unknown> =>
    JSON.parse(await readFile(join(data, name), 'utf8'));
  const manifest = readManifest(await json('manifest.json'));
  const boundaries = (await json(overviewFile)) as Boundaries;
  const datasett = datasettFor(manifest.rounds, null);
  const opening = readOpening(readOpeningFile(await json(openingPath(datasett))));
  const { pages, pictures } = renderPreviews({
    manifest,
    boundaries,
    opening,
    font: pictureFont,
    ...how,
  });
  await mkdir(join(out, 'sted'), { recursive: true });
  const styles = ['base.css', 'preview.css'].map((name) =>
    readFile(join(root, 'src/styles', name), 'utf8'),
  );
  await writeFile(join(out, 'sted/stil.css'), (await Promise.all(styles)).join('\n'));
  for (const [path, page] of pages) await writeFile(join(out, path), page);
  if (how.site) {
    const answer = oembed(how.site, datasett);
    await writeFile(join(out, oembedFile), `${JSON.stringify(answer, null, 2)}\n`);
  }
  const draw = await pictureMaker();
  for (const [path, svg] of pictures) await writeFile(join(out, path), draw(svg));
}
