/** The map as SVG, by d3: until MapLibre is there, and where there is no WebGL. */
import type { D3ZoomEvent, ZoomBehavior, ZoomTransform } from 'd3';
import { select, zoom, zoomIdentity, zoomTransform } from 'd3';
import type { Niva } from '../../indicators/niva';
import type { MapColours } from '../../scale/palette';
import { mapColours } from '../../scale/palette';
import { pathUnit as unit } from '../../geo/paths';
import type { Bounds, Point, Sight } from '../../geo/plane';
import type { Paint } from '../../model/drawing';
import {
  activeWidth,
  borderWidth,
  chosenWidth,
  dimmedOpacity,
  fitPadding,
  markerRadius,
  markerTargetRadius,
} from '../../scale/look';
import type { MapEvents, MapRenderer } from '../renderer';
import { hasMarker } from '../../geo/markers';
import { hasRoomForTexture } from '../../geo/texture-room';
import type { Scene, Shape } from '../../geo/scene';
import { isMapGesture } from './gesture';
import { drawCaseLines, drawLine } from './lines';
import { SvgPatterns } from './patterns';
import { drawShapes } from './shapes';

/** A small kommune is not fitted closer than this. */
const closestFit = 6;

export interface SvgFrame {
  /** What is in sight from the start. */
  readonly bounds: Bounds;
  /** Whether the page scrolls past the map. */
  readonly scrolls: boolean;
  /** An inset stays where it is, and fills its frame. */
  readonly still: boolean;
}

export class SvgRenderer implements MapRenderer {
  readonly kind = 'svg';
  readonly #svg;
  readonly #world;
  readonly #patterns: SvgPatterns;
  readonly #zoom: ZoomBehavior<SVGSVGElement, unknown>;
  readonly #events: MapEvents;
  readonly #padding: number;
  readonly #resize: ResizeObserver;
  #scene: Scene | null = null;
  /** What the map was last fitted to, until the reader moves it: a new size fits it anew. */
  #fitted: Sight['fitted'];
  #moving = false;
  #niva: Niva | null = null;
  #colours: MapColours = mapColours.light;

  constructor(container: HTMLElement, { bounds, scrolls, still }: SvgFrame, events: MapEvents) {
    this.#events = events;
    this.#fitted = { bounds, covered: 0 };
    this.#padding = still ? 0 : fitPadding;
    this.#svg = select(container)
      .append('svg')
      .attr('class', 'map-svg')
      .attr('aria-hidden', 'true');
    this.#patterns = new SvgPatterns(this.#svg, still ? 'innfelt' : 'kart');
    this.#world = this.#svg.append('g');
    this.#zoom = zoom<SVGSVGElement, unknown>()
      .scaleExtent([0.1, 200])
      .filter((event: Event) => !still && isMapGesture(event, scrolls))
      .on('start', () => {
        this.#moving = true;
      })
      .on('zoom', (event: D3ZoomEvent<SVGSVGElement, unknown>) => {
        if (event.sourceEvent) this.#fitted = null;
        this.#world.attr('transform', event.transform.toString());
        this.#keepScreenSizes();
      })
      .on('end', () => {
        this.#moving = false;
        events.onMove();
      });
    this.#svg.call(this.#zoom);
    this.#resize = new ResizeObserver(() => {
      if (this.#fitted) this.fit(this.#fitted.bounds, false, this.#fitted.covered);
      else events.onMove();
    });
    this.#resize.observe(container);
  }

  setColours(colours: MapColours): void {
    this.#colours = colours;
    this.#patterns.colour(colours);
  }

  setScene(scene: Scene): void {
    this.#scene = scene;
    this.#niva = null;
    if (this.#fitted) this.fit(this.#fitted.bounds, false, this.#fitted.covered);
  }

  draw(paint: Paint): void {
    if (!this.#scene) return;
    if (this.#niva !== paint.niva) this.#drawShapes(this.#scene, paint.niva);
    const patterns = this.#patterns;
    const areas = new Map(paint.areas.map((area) => [area.omrade, area]));
    this.#world.selectAll<SVGElement, Shape>('[data-fill]').each(function (shape) {
      const area = areas.get(shape.omrade);
      const dimmed = paint.highlighted !== null && !paint.highlighted.has(shape.omrade);
      select(this)
        .attr('fill', area?.fill.colour ?? 'transparent')
        .attr('opacity', dimmed ? dimmedOpacity : (area?.opacity ?? 1));
    });
    this.#world.selectAll<SVGElement, Shape>('[data-pattern]').each(function ({ omrade }) {
      const pattern = areas.get(omrade)?.fill.pattern;
      select(this).attr('fill', pattern ? patterns.fill(pattern) : 'none');
    });
    this.#world.selectAll('.map-markers circle').attr('stroke', this.#colours.outline);
    drawLine(this.#world, 'grenser', this.#scene.borders[paint.niva])
      .attr('stroke', this.#colours.border)
      .attr('stroke-width', borderWidth(paint.niva, paint.joined));
    drawLine(
      this.#world,
      'fylkesgrenser',
      paint.niva === 'kommune' ? this.#scene.borders.fylke : null,
    )
      .attr('stroke', this.#colours.borderStrong)
      .attr('stroke-width', 1.2);
    drawCaseLines(this.#world, paint.outlined, this.#colours);
    this.#drawOutline('valgt', paint.chosen, chosenWidth, this.#colours.outline);
    const shown = (omrade: string | null) =>
      omrade === null ? null : { niva: paint.niva, omrade };
    this.#drawOutline('sammenlignet', shown(paint.compared), chosenWidth, this.#colours.outline);
    this.#drawOutline('aktiv', shown(paint.active), activeWidth, this.#colours.outline);
    this.#events.onDrawn();
  }

  project([x, y]: Point): Point {
    return zoomTransform(this.#node).apply([x / unit, -y / unit]);
  }

  visibleBounds(): Bounds {
    const transform = zoomTransform(this.#node);
    const { width, height } = this.#size();
    const [west, north] = transform.invert([0, 0]);
    const [east, south] = transform.invert([width, height]);
    return [west * unit, -south * unit, east * unit, -north * unit];
  }

  /** The reader's hand is on it, or it is on its way. */
  moving(): boolean {
    return this.#moving;
  }

  sight(): Sight {
    return { bounds: this.visibleBounds(), fitted: this.#fitted };
  }

  /** Takes over how another looks at the plane, at once. */
  see({ bounds, fitted }: Sight): void {
    if (fitted) {
      this.fit(fitted.bounds, false, fitted.covered);
      return;
    }
    const { width, height } = this.#size();
    if (width === 0 || height === 0) return;
    this.#fitted = null;
    this.#zoom.transform(this.#svg, this.#transformTo(bounds, { padding: 0, closest: Infinity }));
  }

  fit(bounds: Bounds, animate = false, covered = 0): void {
    this.#fitted = { bounds, covered };
    const { width, height } = this.#size();
    if (width === 0 || height === 0) return;
    const transform = this.#transformTo(bounds, {
      padding: this.#padding,
      covered,
      closest: closestFit,
    });
    const still = !animate || matchMedia('(prefers-reduced-motion: reduce)').matches;
    if (still) this.#zoom.transform(this.#svg, transform);
    else this.#zoom.transform(this.#svg.transition(), transform);
  }

  reveal([x, y]: Point): void {
    this.#fitted = null;
    this.#zoom.translateTo(this.#svg, x / unit, -y / unit);
  }

  zoomBy(levels: number): void {
    this.#fitted = null;
    this.#zoom.scaleBy(this.#svg, 2 ** levels);
  }

  destroy(): void {
    this.#resize.disconnect();
    this.#svg.remove();
  }

  get #node(): SVGSVGElement {
    const node = this.#svg.node();
    if (!node) throw new Error('The map has been taken down');
    return node;
  }

  #size(): { width: number; height: number } {
    const { width, height } = this.#node.getBoundingClientRect();
    return { width, height };
  }

  /** Has all of the bounds in the middle of what is not covered. */
  #transformTo(
    [west, south, east, north]: Bounds,
    { padding, covered = 0, closest }: { padding: number; covered?: number; closest: number },
  ): ZoomTransform {
    const { width, height } = this.#size();
    const [w, h] = [(east - west) / unit, (north - south) / unit];
    const scale = Math.min(
      closest,
      (width - 2 * padding) / w,
      (height - covered - 2 * padding) / h,
    );
    return zoomIdentity
      .translate(width / 2, (height - covered) / 2)
      .scale(scale)
      .translate(-(west + east) / 2 / unit, (south + north) / 2 / unit);
  }

  #drawShapes(scene: Scene, niva: Niva): void {
    this.#niva = niva;
    this.#world.selectAll('*').remove();
    drawShapes(this.#world, scene.shapes[niva], this.#events);
    this.#svg.on('click', (event: Event) => {
      if (event.target === this.#node) this.#events.onChoose(null);
    });
    this.#keepScreenSizes();
  }

  /** Markers, targets and patterns keep their size on screen at every zoom; small areas have no pattern. */
  #keepScreenSizes(): void {
    const { k } = zoomTransform(this.#node);
    this.#patterns.scale(1 / k);
    this.#world.selectAll('.marker').attr('r', markerRadius / k);
    this.#world.selectAll('.target').attr('r', markerTargetRadius / k);
    this.#world
      .selectAll<SVGElement, Shape>('.map-markers circle')
      .attr('display', ({ marking }) => (hasMarker(marking, unit / k) ? null : 'none'));
    this.#world
      .selectAll<SVGElement, Shape>('[data-pattern]')
      .attr('display', (shape) => (hasRoomForTexture(shape, unit / k) ? null : 'none'));
  }

  #drawOutline(name: string, of: Paint['chosen'], width: number, colour: string): void {
    const shape = of && this.#scene?.shapes[of.niva].find(({ omrade }) => omrade === of.omrade);
    drawLine(this.#world, name, shape ? shape.geometry : null)
      .attr('stroke', colour)
      .attr('stroke-width', width);
  }
}
