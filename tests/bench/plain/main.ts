/**
 * The page that ours is held against: a map of the fylker, made the straightforward way of the libraries'
 * documentation. All that it needs is fetched at once; when it is there, the map is drawn.
 */
import { Map as MapLibre, NavigationControl, setWorkerUrl } from 'maplibre-gl';
import 'maplibre-gl/dist/maplibre-gl.css';
import mapWorkerUrl from 'maplibre-gl/dist/maplibre-gl-worker.mjs?worker&url';
import { fetchFylker } from './areas';
import './page.css';
import { computeShares } from './shares';

setWorkerUrl(new URL(mapWorkerUrl, document.baseURI).href);
const map = new MapLibre({
  container: 'map',
  style: { version: 8, sources: {}, layers: [] },
  bounds: [-3, -4, 3.5, 4],
});
map.addControl(new NavigationControl());

const [shares, fylker] = await Promise.all([
  computeShares().then((computed) => {
    performance.mark('filters');
    return computed;
  }),
  fetchFylker(),
  map.once('load'),
]);
for (const { properties } of fylker.features) {
  if (properties) properties['andel'] = shares.get(String(properties['fylkesnummer'])) ?? null;
}

map.addSource('fylker', { type: 'geojson', data: fylker });
map.addLayer({
  id: 'flater',
  type: 'fill',
  source: 'fylker',
  paint: {
    'fill-color': ['interpolate', ['linear'], ['get', 'andel'], 60, '#ffffcc', 100, '#225ea8'],
  },
});
map.addLayer({
  id: 'grenser',
  type: 'line',
  source: 'fylker',
  paint: { 'line-color': '#ffffff' },
});
/** The first frame with the areas in their colours. */
map.on('render', () => {
  if (map.loaded() && performance.getEntriesByName('coloured').length === 0) {
    performance.mark('coloured');
    performance.mark('movable');
  }
});
