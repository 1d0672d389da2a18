/** A drawn component as a file: an SVG of its own, and pixels of it. */
import type { Component } from 'svelte';
import { flushSync, mount, unmount } from 'svelte';

export interface DrawnFile {
  readonly text: string;
  /** Pixels, as it is drawn. */
  readonly width: number;
  readonly height: number;
}

/** What frameworks leave behind, which no picture needs. */
function clean(svg: SVGSVGElement): void {
  const comments = document.createTreeWalker(svg, NodeFilter.SHOW_COMMENT);
  const found: Node[] = [];
  while (comments.nextNode()) found.push(comments.currentNode);
  for (const comment of found) comment.parentNode?.removeChild(comment);
  for (const element of [svg, ...svg.querySelectorAll('[class]')]) element.removeAttribute('class');
}

/** Draws a component whose root is an SVG; a promise of it, of the size that its own view box says. */
export type Draw = <Props extends Record<string, unknown>>(
  component: Component<Props>,
  props: Props,
) => Promise<SVGSVGElement>;

/**
 * Draws away from the page. Not at once: who asks may be an effect of the page, in the middle of which
 * nothing else can be drawn.
 * @param context what the component gets from those around it
 * @returns what throws an {@link Error} when the component draws no SVG
 */
export const drawnIn =
  (context: Map<unknown, unknown>): Draw =>
  async (component, props) => {
    await Promise.resolve();
    const target = document.createElement('div');
    const drawn = mount(component, { target, props, context });
    flushSync();
    const svg = target.querySelector('svg');
    if (!svg) throw new Error('The component draws no SVG');
    clean(svg);
    const kept = svg.cloneNode(true) as SVGSVGElement;
    void unmount(drawn);
    return kept;
  };

/** The drawing as the text of a file. */
export function fileOf(svg: SVGSVGElement): DrawnFile {
  const { width, height } = svg.viewBox.baseVal;
  return { text: new XMLSerializer().serializeToString(svg), width, height };
}

/**
 * The drawing as PNG.
 * @param width of the PNG, pixels; the height follows
 * @throws {Error} when the browser cannot draw it
 */
export async function pngOf(file: DrawnFile, width: number): Promise<Blob> {
  const address = URL.createObjectURL(new Blob([file.text], { type: 'image/svg+xml' }));
  try {
    const image = new Image();
    image.src = address;
    await image.decode();
    const canvas = document.createElement('canvas');
    canvas.width = width;
    canvas.height = pngHeight(file, width);
    const context = canvas.getContext('2d');
    if (!context) throw new Error('The browser has no 2D canvas');
    context.drawImage(image, 0, 0, canvas.width, canvas.height);
    const blob = await new Promise<Blob | null>((resolve) => {
      canvas.toBlob(resolve, 'image/png');
    });
    if (!blob) throw new Error('The browser could not make a PNG');
    return blob;
  } finally {
    URL.revokeObjectURL(address);
  }
}

export const pngHeight = (file: DrawnFile, width: number): number =>
  Math.round((file.height * width) / file.width);
