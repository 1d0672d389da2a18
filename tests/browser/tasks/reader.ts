/** How a reader acts: by mouse, by touch on a phone, or by keyboard alone, with the same verbs. */
import type { Locator, Page } from 'playwright-core';
import { expect } from 'vitest';
import type { Visit, VisitOptions } from '../visit';

export const ways = ['mouse', 'touch', 'keyboard'] as const;
export type Way = (typeof ways)[number];

export interface Reader {
  readonly page: Page;
  /** Clicks, taps, keys and words typed so far. */
  readonly actions: () => number;
  /** Presses a button, a link or a heading that unfolds. */
  readonly press: (control: Locator) => Promise<void>;
  /** Chooses one of a few. */
  readonly choose: (radio: Locator) => Promise<void>;
  readonly tick: (box: Locator) => Promise<void>;
  /** Picks the option that begins with these words from a list that opens. */
  readonly pick: (list: Locator, option: string) => Promise<void>;
  /** Types in a field that searches, and takes the hit. */
  readonly find: (field: Locator, text: string, hit: Locator) => Promise<void>;
}

const screens: Readonly<Record<Way, VisitOptions>> = {
  mouse: { viewport: { width: 1440, height: 900 } },
  touch: { viewport: { width: 390, height: 844 }, hasTouch: true, isMobile: true },
  keyboard: { viewport: { width: 1440, height: 900 } },
};

const isChosen = (list: Locator, option: string) =>
  list.evaluate(
    (select, words) =>
      select instanceof HTMLSelectElement &&
      [select.selectedOptions[0]?.text.trim()].some(
        (text) => text === words || text?.startsWith(`${words} (`),
      ),
    option,
  );

/** What hides from the eye where the keyboard is: no ring, out of sight, or under something else. */
const unseen = (page: Page) =>
  page.evaluate(() => {
    const active = document.activeElement ?? document.body;
    const bearer = active.closest('label') ?? active;
    const { x, y, width, height } = bearer.getBoundingClientRect();
    const onTop = document.elementFromPoint(x + width / 2, y + height / 2);
    const ring = [active, bearer].some((element) => {
      const { outlineStyle, outlineWidth, opacity } = getComputedStyle(element);
      return outlineStyle !== 'none' && parseFloat(outlineWidth) > 0 && Number(opacity) > 0;
    });
    if (!ring) return `no ring on ${active.outerHTML.slice(0, 200)}`;
    if (!onTop) return `out of sight: ${active.outerHTML.slice(0, 200)}`;
    if (bearer.contains(onTop) || onTop.contains(bearer)) return null;
    return `${onTop.outerHTML.slice(0, 200)} lies over ${active.outerHTML.slice(0, 200)}`;
  });

/** More than any page has to step through. */
const mostSteps = 500;

function byKeyboard(page: Page, acted: () => void): Omit<Reader, 'page' | 'actions'> {
  const key = async (name: string) => {
    acted();
    await page.keyboard.press(name);
  };
  const type = async (text: string) => {
    acted();
    await page.keyboard.type(text);
  };
  const stepTo = async (name: string, there: () => Promise<boolean>, target: Locator) => {
    await target.waitFor();
    for (let step = 0; !(await there()); step++) {
      if (step === mostSteps) throw new Error(`${name} never comes to ${String(target)}`);
      await key(name);
    }
    expect(await unseen(page)).toBeNull();
  };
  const hasFocus = (control: Locator) =>
    control.evaluate((element) => element === document.activeElement);
  const reach = (control: Locator) => stepTo('Tab', () => hasFocus(control), control);

  return {
    press: async (control) => {
      await reach(control);
      await key('Enter');
    },
    choose: async (radio) => {
      const inGroup = () =>
        radio.evaluate(
          (element) =>
            document.activeElement?.getAttribute('name') === element.getAttribute('name'),
        );
      await stepTo('Tab', inGroup, radio);
      await stepTo('ArrowRight', () => hasFocus(radio), radio);
    },
    tick: async (box) => {
      await reach(box);
      await key('Space');
    },
    pick: async (list, option) => {
      await reach(list);
      await type(option);
      await stepTo('ArrowDown', () => isChosen(list, option), list);
    },
    find: async (field, text, hit) => {
      await reach(field);
      await type(text);
      await hit.waitFor();
      await key('Enter');
    },
  };
}

function byPointer(
  page: Page,
  acted: () => void,
  hit: (control: Locator) => Promise<void>,
): Omit<Reader, 'page' | 'actions'> {
  const press = async (control: Locator) => {
    acted();
    await hit(control);
  };
  return {
    press,
    choose: press,
    tick: press,
    // The list that opens is the system's own, with no element to point at.
    pick: async (list, option) => {
      await list.scrollIntoViewIfNeeded();
      const labels = await list.locator('option').allTextContents();
      const label =
        labels.find((text) => text.trim() === option) ??
        labels.find((text) => text.trim().startsWith(option));
      acted();
      await list.selectOption({ label: label?.trim() ?? option });
    },
    find: async (field, text, found) => {
      await press(field);
      acted();
      await page.keyboard.type(text);
      await press(found);
    },
  };
}

/** Opens the front page to a reader who acts in this way. */
export async function readerOf(way: Way, visit: Visit): Promise<Reader> {
  const page = await visit('', screens[way]);
  let count = 0;
  const acted = () => {
    count++;
  };
  const verbs =
    way === 'keyboard'
      ? byKeyboard(page, acted)
      : byPointer(page, acted, (control) => (way === 'touch' ? control.tap() : control.click()));
  return { page, actions: () => count, ...verbs };
}
