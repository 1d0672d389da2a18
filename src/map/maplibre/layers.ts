/** MapLibre's style: which layers there are. Colours come later, by feature state. */
import type {
  ExpressionSpecification,
  GeoJSONSourceSpecification,
  LayerSpecification,
  StyleSpecification,
} from 'maplibre-gl';
import type { Niva } from '../../indicators/niva';
import { nivaer } from '../../indicators/niva';
import type { MapColours } from '../../model/scale/palette';
import { patterns } from '../../model/scale/patterns';
import {
  activeWidth,
  borderWidth,
  chosenWidth,
  outlineHalo,
  dimmedOpacity,
  markerRadius,
  markerTargetRadius,
} from '../../model/scale/look';

export const layerIds = {
  fill: (niva: Niva) => `flate-${niva}`,
  pattern: (niva: Niva, pattern: string) => `monster-${niva}-${pattern}`,
  border: (niva: Niva) => `grense-${niva}`,
  outlineHalos: 'omriss-bunn',
  outlines: 'omriss',
  fylkeBorders: 'fylkesgrenser',
  markers: 'markorer',
  markerTargets: 'markor-treff',
  names: 'navn',
} as const;

export const sourceIds = {
  area: (niva: Niva) => `omrader-${niva}`,
  markers: 'markorer',
  outlines: 'omriss',
  borders: (niva: Niva) => `grenser-${niva}`,
  names: 'navn',
} as const;

const state = (name: string): ExpressionSpecification => ['feature-state', name];
const on = (name: string): ExpressionSpecification => ['boolean', state(name), false];

const empty = (promoteId?: string): GeoJSONSourceSpecification => ({
  type: 'geojson',
  data: { type: 'FeatureCollection', features: [] },
  ...(promoteId === undefined ? {} : { promoteId }),
});

/** Opacity of an area: its own, unless it steps back for others. Patterns do not fade: a status is sure. */
const opacity: ExpressionSpecification = [
  'case',
  on('dimmed'),
  dimmedOpacity,
  ['number', state('opacity'), 1],
];

function fillLayers(niva: Niva): LayerSpecification[] {
  const source = sourceIds.area(niva);
  return [
    {
      id: layerIds.fill(niva),
      type: 'fill',
      source,
      paint: { 'fill-opacity': opacity },
    },
    ...patterns.map(({ id }): LayerSpecification => ({
      id: layerIds.pattern(niva, id),
      type: 'fill',
      source,
      paint: {
        'fill-pattern': id,
        // The borders lie over a pattern's edges.
        'fill-antialias': false,
        'fill-opacity': ['case', ['!=', state('pattern'), id], 0, on('dimmed'), dimmedOpacity, 1],
      },
    })),
  ];
}

const outlineLayer = (id: string, wider: number): LayerSpecification => ({
  id,
  type: 'line',
  source: sourceIds.outlines,
  filter: ['>=', ['zoom'], ['get', 'zoom']],
  layout: { 'line-join': 'round' },
  paint: { 'line-width': ['case', ['get', 'chosen'], chosenWidth + wider, activeWidth + wider] },
});

const markerLayers: LayerSpecification[] = [
  {
    id: layerIds.markers,
    type: 'circle',
    source: sourceIds.markers,
    paint: {
      'circle-radius': [
        'case',
        ['any', on('active'), on('chosen')],
        markerRadius + 2,
        markerRadius,
      ],
      'circle-opacity': opacity,
      'circle-stroke-width': ['case', ['any', on('active'), on('chosen')], 2.5, 1.2],
    },
  },
  {
    id: layerIds.markerTargets,
    type: 'circle',
    source: sourceIds.markers,
    paint: { 'circle-radius': markerTargetRadius, 'circle-opacity': 0 },
  },
];

const borderLayer = (niva: Niva): LayerSpecification => ({
  id: layerIds.border(niva),
  type: 'line',
  source: sourceIds.borders(niva),
  layout: { 'line-join': 'round' },
  paint: { 'line-width': borderWidth(niva) },
});

/** The borders of the fylker over those of the kommuner. */
const fylkeBorders: LayerSpecification = {
  id: layerIds.fylkeBorders,
  type: 'line',
  source: sourceIds.borders('fylke'),
  layout: { 'line-join': 'round' },
  paint: { 'line-width': ['interpolate', ['linear'], ['zoom'], 0, 1, 4, 2] },
};

const names: LayerSpecification = {
  id: layerIds.names,
  type: 'symbol',
  source: sourceIds.names,
  filter: ['>=', ['zoom'], ['get', 'zoom']],
  layout: {
    'text-field': ['get', 'navn'],
    'text-font': ['Segoe UI', 'Roboto', 'Noto Sans', 'Helvetica Neue', 'sans-serif'],
    'text-size': 13,
    'text-max-width': 7,
    'text-padding': 2,
    // Never to the left of its place: on a phone the west coast lies at the edge of the map.
    'text-variable-anchor': ['center', 'top', 'bottom', 'left'],
    'text-radial-offset': 0.6,
    'text-justify': 'auto',
    'symbol-sort-key': ['get', 'rank'],
  },
  paint: { 'text-halo-width': 1.5 },
};

export function mapStyle(): StyleSpecification {
  return {
    version: 8,
    projection: { type: 'identity' },
    sources: {
      ...Object.fromEntries(
        nivaer.flatMap((niva) => [
          [sourceIds.area(niva), empty('omrade')],
          [sourceIds.borders(niva), empty()],
        ]),
      ),
      [sourceIds.markers]: empty('omrade'),
      [sourceIds.outlines]: empty(),
      [sourceIds.names]: empty(),
    },
    layers: [
      ...nivaer.flatMap(fillLayers),
      ...nivaer.map(borderLayer),
      fylkeBorders,
      outlineLayer(layerIds.outlineHalos, outlineHalo),
      outlineLayer(layerIds.outlines, 0),
      ...markerLayers,
      names,
    ],
  };
}

type PaintProperty =
  | 'fill-color'
  | 'line-color'
  | 'circle-color'
  | 'circle-stroke-color'
  | 'text-color'
  | 'text-halo-color';

type PaintChange = readonly [
  layer: string,
  property: PaintProperty,
  value: string | ExpressionSpecification,
];

/** The area's own colour; until it has one it is land that nothing is known of. */
const fillColour = (colours: MapColours): ExpressionSpecification => [
  'to-color',
  state('colour'),
  colours.empty,
];

/** What has to be set when the theme changes. */
export const themedPaint = (colours: MapColours): PaintChange[] => [
  ...nivaer.flatMap((niva): PaintChange[] => [
    [layerIds.fill(niva), 'fill-color', fillColour(colours)],
    [layerIds.border(niva), 'line-color', colours.border],
  ]),
  [layerIds.fylkeBorders, 'line-color', colours.borderStrong],
  [layerIds.outlineHalos, 'line-color', colours.halo],
  [layerIds.outlines, 'line-color', colours.outline],
  [layerIds.markers, 'circle-color', fillColour(colours)],
  [layerIds.markers, 'circle-stroke-color', colours.outline],
  [layerIds.names, 'text-color', colours.label],
  [layerIds.names, 'text-halo-color', colours.halo],
];

/** The layers that are drawn at one level only, besides its patterns. */
export const layersOf = (niva: Niva): string[] => [
  layerIds.fill(niva),
  layerIds.border(niva),
  ...(niva === 'kommune' ? [layerIds.fylkeBorders, layerIds.markers, layerIds.markerTargets] : []),
];
