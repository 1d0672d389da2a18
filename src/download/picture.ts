/** A drawing on the page as a picture of its own: with title, sources and date, and its own colours. */

export interface PictureWords {
  readonly title: readonly string[];
  readonly notes: readonly string[];
}

export interface PictureColours {
  readonly ground: string;
  readonly label: string;
  readonly faint: string;
}

const svg = 'http://www.w3.org/2000/svg';
const margin = 16;
const titleLine = 24;
const noteLine = 18;

/** The SVG of `drawing` between its title and its notes, as a file's text. */
export function pictureOf(
  drawing: SVGSVGElement,
  { title, notes }: PictureWords,
  { ground, label, faint }: PictureColours,
): string {
  const { width, height } = drawing.viewBox.baseVal;
  const top = margin + title.length * titleLine + margin / 2;
  const whole = [width + 2 * margin, top + height + margin + notes.length * noteLine + margin];
  const [w = 0, h = 0] = whole;
  const picture = document.createElementNS(svg, 'svg');
  const put = (name: string, attributes: Readonly<Record<string, string | number>>, text = '') => {
    const element = document.createElementNS(svg, name);
    for (const [key, value] of Object.entries(attributes)) element.setAttribute(key, String(value));
    element.textContent = text;
    picture.append(element);
  };
  picture.setAttribute('width', String(w));
  picture.setAttribute('height', String(h));
  picture.setAttribute('viewBox', `0 0 ${w} ${h}`);
  picture.setAttribute('font-family', "system-ui, 'Segoe UI', Roboto, sans-serif");
  put('title', {}, title.join(' '));
  put('rect', { width: w, height: h, fill: ground });
  title.forEach((text, index) => {
    const y = margin + (index + 1) * titleLine - 6;
    put('text', { x: margin, y, fill: label, 'font-size': 18, 'font-weight': 700 }, text);
  });
  const copy = drawing.cloneNode(true) as SVGSVGElement;
  copy.removeAttribute('class');
  copy.setAttribute('x', String(margin));
  copy.setAttribute('y', String(top));
  copy.setAttribute('width', String(width));
  copy.setAttribute('height', String(height));
  picture.append(copy);
  notes.forEach((text, index) => {
    const y = top + height + margin + (index + 1) * noteLine - 4;
    put('text', { x: margin, y, fill: faint, 'font-size': 12 }, text);
  });
  return new XMLSerializer().serializeToString(picture);
}
