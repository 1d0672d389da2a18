/** A walk by Tab through all that takes focus on a page, and what stands in the way of it. */
import type { ElementHandle, Page } from 'playwright-core';

export interface Walk {
  /** What had focus, in order. */
  readonly stops: readonly string[];
  /** Stops whose focus is not seen, with what hides it. */
  readonly faults: readonly string[];
  /** The walk came round to where it began, or out of the page. */
  readonly cameOut: boolean;
}

/** What has focus now, in whatever frame it is; null where nothing has. */
async function focusedElement(page: Page): Promise<ElementHandle<Element> | null> {
  for (let frame = page.mainFrame(); ;) {
    const active = await frame.evaluateHandle(() => document.activeElement);
    const element = active.asElement();
    const inside = await element?.contentFrame();
    if (inside) frame = inside;
    else return element;
  }
}

/** Some of it is in the window, and not only in that part of a frame which has scrolled out of it. */
async function inWindow(page: Page, element: ElementHandle): Promise<boolean> {
  const box = await element.boundingBox();
  const size = page.viewportSize();
  if (!box || !size) return false;
  const { x, y, width, height } = box;
  return x < size.width && y < size.height && x + width > 0 && y + height > 0;
}

/** How an element looks that has focus: whether it is marked and in sight; null of nothing but the page. */
const looksOf = (handle: ElementHandle<Element>) =>
  handle.evaluate((element) => {
    if (element === document.body) return null;
    const seen = window as unknown as { stops?: Map<Element, number> };
    seen.stops ??= new Map();
    const again = seen.stops.has(element);
    seen.stops.set(element, seen.stops.size);
    const name = `${element.tagName.toLowerCase()} ${(element.getAttribute('aria-label') ?? element.textContent).replace(/\s+/g, ' ').trim().slice(0, 60)}`;
    // A control that is hidden behind its own label is marked on the label.
    const marked = [element, element.parentElement, element.nextElementSibling].some((one) => {
      const style = one && getComputedStyle(one);
      return style && style.outlineStyle !== 'none' && Number.parseFloat(style.outlineWidth) >= 2;
    });
    // The areas let the pointer through to the map that they lie in.
    const ofList = element.matches('[role=listbox]') ? element.parentElement : null;
    const box = ofList ?? element.closest('label') ?? element;
    const { left, top, width, height } = box.getBoundingClientRect();
    const shown = [0.1, 0.5, 0.9].some((x) =>
      [0.1, 0.5, 0.9].some((y) => {
        const one = document.elementFromPoint(left + x * width, top + y * height);
        return one !== null && (one.contains(element) || box.contains(one));
      }),
    );
    return { name, again, marked, shown };
  });

/** Walks on by Tab from where focus is. */
export async function walk(page: Page, most = 400): Promise<Walk> {
  const stops: string[] = [];
  const faults: string[] = [];
  for (let step = 0; step < most; step++) {
    await page.keyboard.press('Tab');
    const element = await focusedElement(page);
    const stop = element && (await looksOf(element));
    if (!element || !stop || stop.again) return { stops, faults, cameOut: stops.length > 0 };
    stops.push(stop.name);
    if (!stop.marked) faults.push(`${stop.name}: not marked`);
    if (!stop.shown || !(await inWindow(page, element))) faults.push(`${stop.name}: not in sight`);
  }
  return { stops, faults, cameOut: false };
}
