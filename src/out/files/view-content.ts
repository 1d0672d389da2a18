/** The view on screen as the content of a file, and what that file is called. */
import type { Manifest } from '../../contract/manifest';
import type { Datasett } from '../../contract/datasett';
import { isMade } from '../../contract/datasett';
import type { Source } from '../../contract/data-origins';
import { sources } from '../../contract/data-origins';
import { markOfView } from '../../model/data-mark';
import type { View } from '../../model/view';
import { filterIds } from '../../query/filters';
import { writeFilters } from '../../state/address';
import { measureText } from '../../text/area-text';
import { changeMeasure } from '../../text/change-text';
import { filterTexts } from '../../text/filter-text';
import type { Texts } from '../../text/texts';
import type { FileContent } from './about';
import { viewTable } from './rows';

/** Where the numbers of a data set are from. */
const datasettSource = {
  rapporten: 'rapport',
  undersokelsen: 'undersokelse',
  eksempel: 'eksempel',
} as const;

/** The sources of what a file holds: the data set's own numbers, and who lives where. */
export const sourcesOf = (datasett: Datasett): Source[] => [
  sources[datasettSource[datasett]],
  sources.ssb,
];

/** A name with more of the filters than this is cut short to which filters they are. */
const longestFilters = 60;

/** What the view holds, from the whole to the detail, as parts of a file's name. */
export function viewParts({ indikator, effekt, niva, round, filters, change }: View): string[] {
  const written = decodeURIComponent(writeFilters(filters));
  const set = filterIds.filter((id) => filters[id].length > 0).join('-');
  const slug = (text: string) => text.replace(/[^a-z0-9_]+/g, '-').replace(/^-|-$/g, '');
  return [
    indikator.id,
    indikator.twofold ? effekt : '',
    niva,
    slug(written.length > longestFilters ? set : written),
    change ? `${change.fra.bolge}-${change.til.bolge}` : String(round?.bolge ?? ''),
  ];
}

/**
 * @param when the day, and where the view is on the web
 */
export function viewContent(
  t: Texts,
  view: View,
  manifest: Manifest,
  when: Pick<FileContent, 'address' | 'fixed' | 'date'>,
): FileContent {
  const measure = view.change
    ? changeMeasure(t, view, view.change)
    : measureText(t, view.indikator, view.effekt);
  const caption = t.table.caption(
    [measure, ...filterTexts(t, view.filters)].join('; '),
    t.niva[view.niva].one,
  );
  return {
    title: isMade(view.datasett) ? t.indikator.inExample(caption) : caption,
    datasett: view.datasett,
    filters: view.filters,
    round: view.round,
    table: viewTable(t, view),
    mark: markOfView(view),
    version: manifest.version,
    sources: sourcesOf(view.datasett),
    ...when,
  };
}
