/** Which area lies under a point of MapLibre's canvas. */
import { least } from 'd3';
import type { Map as MapLibre } from 'maplibre-gl';
import type { Point } from '../../geo/plane';
import type { Niva } from '../../indicators/niva';
import { layerIds } from './layers';

/** The nearest marker goes before the kommune it lies on. */
export function areaAt(map: MapLibre, niva: Niva, [x, y]: Point): string | null {
  const at = (layer: string) => map.queryRenderedFeatures([x, y], { layers: [layer] });
  const markers = niva === 'kommune' ? at(layerIds.markerTargets) : [];
  const marker = least(markers, ({ geometry }) => {
    if (geometry.type !== 'Point') return Infinity;
    const [longitude = 0, latitude = 0] = geometry.coordinates;
    const marker = map.project([longitude, latitude]);
    return Math.hypot(marker.x - x, marker.y - y);
  });
  const area = marker ?? at(layerIds.fill(niva))[0];
  return (area?.properties['omrade'] as string | undefined) ?? null;
}
