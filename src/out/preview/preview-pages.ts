/** Makes the pages and pictures for link previews from a data build, as text; run when the site is built. */
import { render } from 'svelte/server';
import type { Boundaries } from '../../contract/boundaries';
import type { Manifest } from '../../contract/manifest';
import { previewPath, previewPicture, previewSize, sitePicture } from '../../contract/preview';
import { country } from '../../geo/plane';
import { buildScene } from '../../geo/scene';
import type { AreaNiva } from '../../indicators/niva';
import { markOfView } from '../../model/data-mark';
import type { Paint } from '../../model/drawing';
import { mapDrawing } from '../../model/drawing';
import { placeViews } from '../../model/place-comparison';
import type { Area } from '../../model/area';
import { buildView } from '../../model/view';
import PreviewCard from './PreviewCard.svelte';
import { noFilters } from '../../query/filters';
import { openedPlace } from '../../query/opened-place';
import type { Opening } from '../../query/opening';
import { mainMeasures, measures } from '../../query/place-measures';
import { roundOf } from '../../query/round';
import { mapColours } from '../../model/scale/palette';
import { sourceLine } from '../../text/citation';
import { preview } from '../../text/nb/preview';
import { namedRows } from '../../text/names';
import { placeSentence } from '../../text/place-sentence';
import { textsOf } from '../../text/texts';
import type { PreviewNumber } from './card';
import { cardWords, descriptionOf, previewNumbers } from './card';
import { previewTags } from './head';
import { pageText } from './page-text';
import PlacePage from './PlacePage.svelte';

export interface PreviewSources {
  readonly manifest: Manifest;
  readonly boundaries: Boundaries;
  /** Of the data set that the site opens with: never the example. */
  readonly opening: Opening;
  /** A font that has the letters of every place. */
  readonly font: string;
  /** The site's own address, when it is known. */
  readonly site: URL | null;
  /** What stands in the head of every page of the site. */
  readonly policy: string;
}

export interface Previews {
  /** Pages by their path in the site. */
  readonly pages: ReadonlyMap<string, string>;
  /** Pictures by their path, as SVG. */
  readonly pictures: ReadonlyMap<string, string>;
}

const t = textsOf('nb');

/** What the areas of a picture are coloured by. */
const [firstMeasure] = mainMeasures;

/** What the pages and pictures of a data build are made from. */
function contentOf({ manifest, opening }: PreviewSources) {
  const { datasett } = opening;
  const round = roundOf(manifest.rounds, datasett, null);
  const choice = { datasett, round, filters: noFilters };
  const rows = namedRows(t, openedPlace(opening, { ...choice, like: null }));
  const measureRows = rows.filter(({ maling }) => maling === firstMeasure);
  const viewOf = (niva: 'fylke' | 'landsdel') =>
    buildView({ ...choice, ...measures[firstMeasure], niva }, measureRows, []);
  const drawn = { fylke: viewOf('fylke'), landsdel: viewOf('landsdel') };
  const places: Area[] = [drawn.fylke.norge, ...drawn.fylke.areas, ...drawn.landsdel.areas];
  return { round, drawn, places, views: placeViews(rows, choice) };
}

const hasEstimates = (numbers: readonly PreviewNumber[]): boolean =>
  numbers.some(({ area }) => area.status === 'anslag');

/** Nothing in the picture explains a texture. */
const plain = (paint: Paint): Paint => ({
  ...paint,
  areas: paint.areas.map((area) => ({ ...area, fill: { ...area.fill, pattern: null } })),
});

/** Every fylke and landsdel, and the country, whose picture is the site's. */
export function renderPreviews(sources: PreviewSources): Previews {
  const { manifest, boundaries, font, site } = sources;
  const scene = buildScene(boundaries);
  const { round, drawn, places, views } = contentOf(sources);
  const { datasett } = sources.opening;
  const sourceOf = (numbers: readonly PreviewNumber[]) =>
    sourceLine(t, { datasett, round, estimates: hasEstimates(numbers) });
  const measure = t.indikator.samarbeider.measure.toLowerCase();
  const absolute = (path: string) => (site ? new URL(path, site).href : null);

  const cardOf = (niva: AreaNiva, omrade: string, title: string, numbers: PreviewNumber[]) => {
    const view = drawn[niva === 'fylke' ? 'fylke' : 'landsdel'];
    const { paint } = mapDrawing({
      view,
      scene,
      sight: country,
      theme: 'light',
      highlightedLine: null,
      marked: niva === 'norge' ? null : new Set([omrade]),
      fades: false,
      active: null,
      chosen: null,
      compared: null,
      outlined: null,
    });
    const notes = [
      preview.coloured(measure, markOfView(view) === 'anslag'),
      `${sourceOf(numbers)} ${preview.version(manifest.version)}.`,
    ];
    const words = { product: t.product, title, ...cardWords(t, numbers), notes };
    const props = {
      ...previewSize,
      font,
      words,
      scene,
      paint: plain(paint),
      colours: mapColours.light,
    };
    return render(PreviewCard, { props }).body.replaceAll(/<!--.*?-->/g, '');
  };

  const pages = new Map<string, string>();
  const pictures = new Map<string, string>();
  for (const { niva, omrade, navn, gjelder_navn } of places) {
    const numbers = previewNumbers(t, views, omrade);
    if (niva === 'norge') {
      pictures.set(sitePicture, cardOf(niva, omrade, preview.country, numbers));
      continue;
    }
    const title = preview.title(t.inPlaces([navn]));
    pictures.set(previewPicture(omrade), cardOf(niva, omrade, navn, numbers));
    const source = sourceOf(numbers);
    const description = `${descriptionOf(t, numbers)} ${source}`;
    const alt = preview.picture(gjelder_navn ?? navn, measure);
    const { body } = render(PlacePage, {
      props: {
        title,
        place: navn,
        sentences: [placeSentence(t, views, omrade, null), source],
        numbers,
        picture: `./${omrade}.png`,
        alt,
        map: `../?omrade=${omrade}`,
        version: manifest.version,
        product: t.product,
        size: previewSize,
      },
    });
    const picture = absolute(previewPicture(omrade)) ?? `./${omrade}.png`;
    const page = absolute(previewPath(omrade));
    const facts = { title, description, picture, alt, page };
    const tags = previewTags({ ...facts, product: t.product, size: previewSize });
    pages.set(
      previewPath(omrade),
      pageText(t.documentTitle(title), description, tags, body, sources.policy),
    );
  }
  return { pages, pictures };
}
