/** Where the numbers of a data set come from, of all that a data build has. */
import type { Datasett } from '../contract/datasett';
import type { Manifest } from '../contract/manifest';
import type { Source, SourceId } from '../contract/data-origins';
import { sources } from '../contract/data-origins';

/** Made answers are nobody's: neither who asked nor who printed is the source of them. */
const foreign: Readonly<Record<Datasett, readonly SourceId[]>> = {
  rapporten: ['undersokelse', 'eksempel'],
  undersokelsen: ['eksempel'],
  eksempel: ['rapport', 'undersokelse'],
};

/** The sources of the build's files, each once, without those of the other data sets. */
export function sourcesOf({ files }: Pick<Manifest, 'files'>, datasett: Datasett): Source[] {
  const others = new Set<string>(foreign[datasett].map((id) => sources[id].title));
  const ofDatasett = files
    .flatMap((file) => file.sources)
    .filter(({ title }) => !others.has(title));
  return [...new Map(ofDatasett.map((source) => [source.title, source])).values()];
}
