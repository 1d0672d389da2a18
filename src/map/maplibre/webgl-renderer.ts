/** The map in WebGL, by MapLibre, drawn in EPSG:25833. */
import type { GeoJSONSource, Map as MapLibre } from 'maplibre-gl';
import type { Niva } from '../../indicators/niva';
import { nivaer } from '../../indicators/niva';
import type { MapColours } from '../../model/scale/palette';
import { patterns } from '../../model/scale/patterns';
import { closestFit } from '../../geo/camera';
import type { Bounds, Point, Sight } from '../../geo/plane';
import { middleOf, toDegreeBox, toDegrees, toMetres } from '../../geo/plane';
import type { Paint } from '../../model/drawing';
import { borderWidth, fitPadding } from '../../model/scale/look';
import type { GestureTexts, Successor, SuccessorEvents } from '../renderer';
import type { Scene } from '../../geo/scene';
import { hasRoomForTexture } from '../../geo/texture-room';
import { CaseLines } from './case-lines';
import { areaAt } from './hit';
import { imageRatio, patternImage } from './images';
import { layerIds, layersOf, sourceIds, themedPaint } from './layers';
import { Markers } from './marker-layer';
import { Names } from './name-labels';
import { Outlines } from './outlines';
import { areasOf, bordersOf, metresPerPixel, zoomAt } from './geojson-sources';
import { startMapLibre } from './start-maplibre';
import { AreaStates } from './states';

/** The mark in the browser's own timing when the map is handed its colours. */
const coloursGiven = 'nye-farger';

export class MapLibreRenderer implements Successor {
  readonly kind = 'webgl';
  readonly #map: MapLibre;
  readonly #caseLines: CaseLines;
  readonly #markers: Markers;
  readonly #names: Names;
  readonly #outlines: Outlines;
  readonly #states: AreaStates;
  #scene: Scene | null = null;
  #niva: Niva | null = null;
  #paint: Paint | null = null;
  /** Patterns that the level has shown: each is a layer over the whole map. */
  readonly #patterned = new Set<string>();
  /** What the map was last fitted to, until the reader moves it: a new size fits it anew. */
  #fitted: Sight['fitted'] = null;

  private constructor(map: MapLibre, events: SuccessorEvents) {
    this.#map = map;
    this.#caseLines = new CaseLines(map);
    this.#markers = new Markers(map);
    this.#names = new Names(map);
    this.#outlines = new Outlines(map);
    this.#states = new AreaStates(map);
    // Pointer events, because a tap too ends in a mouse event, and a tap is no hovering.
    const surface = map.getCanvasContainer();
    surface.addEventListener('pointermove', (event) => {
      if (event.pointerType === 'touch' || event.buttons !== 0) return;
      const omrade = this.#areaAt([event.offsetX, event.offsetY]);
      map.getCanvas().style.cursor = omrade === null ? '' : 'pointer';
      events.onHover(omrade);
    });
    surface.addEventListener('pointerleave', () => {
      events.onHover(null);
    });
    map.on('click', (event) => {
      events.onChoose(this.#areaAt([event.point.x, event.point.y]));
    });
    map.on('movestart', (event) => {
      if (event.originalEvent) this.#fitted = null;
    });
    map.on('moveend', () => {
      if (this.#scene) this.#markers.mark(this.#scene);
      this.#drawStates();
      events.onMove();
    });
    map.on('idle', events.onDrawn);
    map.on('webglcontextlost', events.onLost);
    map.on('resize', () => {
      if (this.#fitted) this.fit(this.#fitted.bounds, false, this.#fitted.covered);
      events.onMove();
    });
  }

  /**
   * @param sight what it shows from the start
   * @param scrolls whether the page scrolls past the map, so that one finger and the bare wheel are the
   *   page's and not the map's
   * @throws {Error} when the browser gives no WebGL 2
   */
  static async create(
    container: HTMLElement,
    sight: Sight,
    scrolls: boolean,
    texts: GestureTexts,
    events: SuccessorEvents,
  ): Promise<MapLibreRenderer> {
    const map = await startMapLibre(container, scrolls, texts);
    const renderer = new MapLibreRenderer(map, events);
    // The style brings the projection, so that nothing can be seen before it.
    renderer.see(sight);
    return renderer;
  }

  setColours(colours: MapColours): void {
    this.#caseLines.setColours(colours);
    for (const pattern of patterns) {
      const { id } = pattern;
      const image = patternImage(pattern, colours);
      if (this.#map.hasImage(id)) this.#map.updateImage(id, image);
      else this.#map.addImage(id, image, { pixelRatio: imageRatio });
    }
    for (const [layer, property, value] of themedPaint(colours)) {
      this.#map.setPaintProperty(layer, property, value);
    }
  }

  setScene(scene: Scene): void {
    this.#scene = scene;
    for (const niva of nivaer) {
      void this.#source(sourceIds.area(niva)).setData(areasOf(scene, niva));
      void this.#source(sourceIds.borders(niva)).setData(bordersOf(scene, niva));
    }
    this.#markers.mark(scene);
  }

  draw(paint: Paint): void {
    if (this.#niva !== paint.niva) this.#setNiva(paint.niva);
    this.#showPatterns(paint);
    const width = borderWidth(paint.niva, paint.joined);
    this.#map.setPaintProperty(layerIds.border(paint.niva), 'line-width', width);
    if (this.#scene) {
      this.#names.write(this.#scene, paint);
      this.#outlines.draw(this.#scene, paint);
    }
    this.#paint = paint;
    this.#drawStates();
    this.#caseLines.draw(paint.outlined);
    // When the map has its colours is what `npm run bench` measures; the newest is enough.
    performance.clearMarks(coloursGiven);
    performance.mark(coloursGiven);
  }

  project(point: Point): Point {
    const { x, y } = this.#map.project(toDegrees(point));
    return [x, y];
  }

  visibleBounds(): Bounds {
    const bounds = this.#map.getBounds();
    return [
      ...toMetres(bounds.getWest(), bounds.getSouth()),
      ...toMetres(bounds.getEast(), bounds.getNorth()),
    ] as unknown as Bounds;
  }

  sight(): Sight {
    return { bounds: this.visibleBounds(), fitted: this.#fitted };
  }

  see({ bounds, fitted }: Sight): void {
    this.#fitted = fitted;
    // A narrow map sees more of the plane than MapLibre's square holds: an eighth of it is always inside.
    const camera = this.#map.cameraForBounds(toDegreeBox(middleOf(bounds, 8)), { maxZoom: 24 });
    if (camera?.zoom === undefined || !camera.center) return;
    this.#map.jumpTo({ center: camera.center, zoom: camera.zoom - 3 });
  }

  fit(bounds: Bounds, animate: boolean, covered = 0): void {
    this.#fitted = { bounds, covered };
    this.#map.fitBounds(toDegreeBox(bounds), {
      padding: {
        top: fitPadding,
        left: fitPadding,
        right: fitPadding,
        bottom: fitPadding + covered,
      },
      animate,
      maxZoom: zoomAt(closestFit),
    });
  }

  reveal(point: Point): void {
    this.#fitted = null;
    this.#map.panTo(toDegrees(point));
  }

  zoomBy(levels: number): void {
    this.#fitted = null;
    this.#map.zoomTo(this.#map.getZoom() + levels);
  }

  destroy(): void {
    this.#map.remove();
  }

  #source(id: string): GeoJSONSource {
    const source = this.#map.getSource<GeoJSONSource>(id);
    if (!source) throw new Error(`The style has no source ${id}`);
    return source;
  }

  #setNiva(niva: Niva): void {
    this.#states.forget();
    this.#niva = niva;
    this.#patterned.clear();
    const visible = new Set(layersOf(niva));
    const ofPatterns = patterns.flatMap(({ id }) =>
      nivaer.map((level) => layerIds.pattern(level, id)),
    );
    for (const layer of [...nivaer.flatMap(layersOf), ...ofPatterns]) {
      this.#map.setLayoutProperty(layer, 'visibility', visible.has(layer) ? 'visible' : 'none');
    }
  }

  /** A pattern's layers are there from when its first area needs them, since MapLibre then builds the level anew. */
  #showPatterns({ niva, areas }: Paint): void {
    for (const { fill } of areas) {
      if (!fill.pattern || this.#patterned.has(fill.pattern.id)) continue;
      this.#patterned.add(fill.pattern.id);
      const layer = layerIds.pattern(niva, fill.pattern.id);
      this.#map.setLayoutProperty(layer, 'visibility', 'visible');
    }
  }

  /** How each area looks at this zoom: small ones have no pattern. */
  #drawStates(): void {
    if (!this.#paint) return;
    const scale = metresPerPixel / 2 ** this.#map.getZoom();
    const shapes = this.#scene?.shapes[this.#paint.niva] ?? [];
    const roomy = shapes.filter((shape) => hasRoomForTexture(shape, scale));
    const wide = new Set(roomy.map(({ omrade }) => omrade));
    this.#states.draw(this.#paint, (omrade) => wide.has(omrade));
  }

  #areaAt(point: Point): string | null {
    return this.#niva && areaAt(this.#map, this.#niva, point);
  }
}
