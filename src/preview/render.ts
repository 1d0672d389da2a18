/** Makes the pages and pictures for link previews from a data build, as text; run when the site is built. */
import { render } from 'svelte/server';
import type { Boundaries } from '../contract/boundaries';
import type { Manifest } from '../contract/manifest';
import { previewPath, previewPicture, previewSize, sitePicture } from '../contract/preview';
import type { Engine } from '../engine/engine';
import { buildScene } from '../geo/scene';
import { catalogue } from '../indicators/catalogue';
import type { AreaNiva } from '../indicators/niva';
import { mapDrawing } from '../model/drawing';
import { placeViews } from '../model/place-comparison';
import type { Area } from '../model/view';
import { buildView } from '../model/view';
import PreviewCard from '../picture/PreviewCard.svelte';
import type { AreaRow } from '../query/area-row';
import { areasQuery } from '../query/areas';
import { noFilters } from '../query/filters';
import type { PlaceRow } from '../query/place-measures';
import { placeQueries } from '../query/place-measures';
import { roundOf } from '../query/round';
import { mapColours } from '../scale/palette';
import { sourceLine } from '../text/citation';
import { preview } from '../text/nb/preview';
import { placeSentence } from '../text/place-sentence';
import { textsOf } from '../text/texts';
import type { PreviewNumber } from './card';
import { previewNumbers } from './card';
import { previewTags, tagText, titleText } from './head';
import PlacePage from './PlacePage.svelte';

export interface PreviewSources {
  readonly manifest: Manifest;
  readonly boundaries: Boundaries;
  readonly engine: Engine;
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

/** Every fylke and landsdel, and the country, whose picture is the site's. */
export async function renderPreviews(sources: PreviewSources): Promise<Previews> {
  const { manifest, boundaries, engine, font, site } = sources;
  const scene = buildScene(boundaries);
  const round = roundOf(manifest.rounds, null);
  const choice = { indikator: 'samarbeider', effekt: 'begge', round, filters: noFilters } as const;
  const rows = await engine.query<AreaRow>(
    areasQuery({ ...choice, indikator: catalogue.samarbeider }),
  );
  const viewOf = (niva: 'fylke' | 'landsdel') => buildView({ ...choice, niva }, rows, []);
  const drawn = { fylke: viewOf('fylke'), landsdel: viewOf('landsdel') };
  const places: Area[] = [drawn.fylke.norge, ...drawn.fylke.areas, ...drawn.landsdel.areas];

  const asked: PlaceRow[] = [];
  const omrader = places.map(({ omrade }) => omrade);
  for (const query of placeQueries({ omrader, like: null, round, filters: noFilters })) {
    asked.push(...(await engine.query<PlaceRow>(query)));
  }
  const views = placeViews(asked, { round, filters: noFilters });
  const measure = t.indikator.samarbeider.measure.toLowerCase();
  const absolute = (path: string) => (site ? new URL(path, site).href : null);

  const cardOf = (niva: AreaNiva, omrade: string, title: string, numbers: PreviewNumber[]) => {
    const view = drawn[niva === 'landsdel' ? 'landsdel' : 'fylke'];
    const { paint } = mapDrawing({
      view,
      scene,
      sight: [0, 0, 0, 0],
      theme: 'light',
      highlightedLine: null,
      marked: niva === 'norge' ? null : new Set([omrade]),
      fades: false,
      active: null,
      chosen: null,
      compared: null,
      outlined: null,
    });
    const made = [...numbers, ...view.areas].some(({ modelled }) => modelled);
    const version = preview.version(manifest.version);
    const notes = [
      made ? `${preview.coloured(measure)} ${preview.hatched}` : preview.coloured(measure),
      `${sourceLine(t, round, false)} ${version}.`,
      ...(made ? [t.quote.modelled] : []),
    ];
    const props = {
      ...previewSize,
      font,
      product: t.product,
      title,
      numbers,
      notes,
      scene,
      paint,
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
    const modelled = numbers.some((number) => number.modelled);
    const sentence = placeSentence(t, views, omrade, null);
    const source = sourceLine(t, round, modelled);
    const alt = preview.picture(gjelder_navn ?? navn, measure);
    const { body } = render(PlacePage, {
      props: {
        title,
        place: navn,
        sentences: [sentence, source],
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
    const tags = previewTags({
      title,
      description: `${sentence} ${source}`,
      picture,
      alt,
      page: absolute(previewPath(omrade)),
      product: t.product,
      size: previewSize,
    });
    pages.set(previewPath(omrade), pageText(title, `${sentence} ${source}`, tags, body, sources));
  }
  return { pages, pictures };
}

function pageText(
  title: string,
  description: string,
  tags: ReturnType<typeof previewTags>,
  body: string,
  { policy }: PreviewSources,
): string {
  const own = [
    { tag: 'meta', attrs: { 'http-equiv': 'Content-Security-Policy', content: policy } },
    { tag: 'meta', attrs: { name: 'viewport', content: 'width=device-width, initial-scale=1' } },
    { tag: 'meta', attrs: { name: 'description', content: description } },
    { tag: 'link', attrs: { rel: 'icon', href: '../ikon.svg', type: 'image/svg+xml' } },
    { tag: 'link', attrs: { rel: 'stylesheet', href: './stil.css' } },
  ] as const;
  const head = ['<meta charset="utf-8" />', titleText(t.documentTitle(title))];
  return [
    '<!doctype html>',
    '<html lang="nb">',
    '<head>',
    ...head,
    ...[...own, ...tags].map(tagText),
    '</head>',
    `<body>${body}</body>`,
    '</html>',
    '',
  ].join('\n');
}
