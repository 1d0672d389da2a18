import * as fc from 'fast-check';
import type { Frame, Locator, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, inject } from 'vitest';
import { selectionIn } from '../../src/host/selection';
import { seed } from '../hostile/cases';
import { message } from '../hostile/sent';
import { languages } from '../../src/text/languages';
import type { Hosts } from './host-site';
import { serveHosts } from './host-site';
import { test } from './visit';

const viewport = { width: 1000, height: 800 };

let hosts: Hosts;
beforeAll(async () => {
  hosts = await serveHosts(inject('siteUrl'));
});
afterAll(() => {
  hosts.close();
});
const onHost = () => ({
  viewport,
  url: hosts.url,
  embeds: inject('siteUrl'),
  // Not every Chromium knows what a frame may be allowed.
  mayLog: /Unrecognized feature: 'web-share'/,
});

/** The embed in a frame, once its map or table is there. */
async function embedIn(frame: Locator): Promise<Frame> {
  const handle = await frame.elementHandle();
  const inside = await handle.contentFrame();
  if (!inside) throw new Error('no frame');
  await inside.locator('main article').waitFor();
  return inside;
}

const heightOf = (frame: Locator) => frame.evaluate((element) => element.clientHeight);
const contentOf = (embed: Frame) =>
  embed.locator('main').evaluate((element) => Math.ceil(element.getBoundingClientRect().height));

/** The frame is as high as what it holds. */
async function fits(frame: Locator, embed: Frame): Promise<number> {
  await expect.poll(async () => (await heightOf(frame)) - (await contentOf(embed))).toBe(0);
  return heightOf(frame);
}

const scrolled = (page: Page) => page.evaluate(() => scrollY);

/** Back to the top, for good: a page goes on scrolling after the finger has left it. */
const toTop = (page: Page) =>
  expect
    .poll(
      async () => {
        await page.evaluate(() => {
          scrollTo(0, 0);
        });
        await page.waitForTimeout(300);
        return scrolled(page);
      },
      { timeout: 30_000 },
    )
    .toBe(0);

type Fingers = readonly (readonly [x: number, y: number])[];

/**
 * Puts fingers on the screen, moves them along, and takes them off. Chromium calls off a touch that a
 * busy page does not answer in time, so each step waits until the page has nothing else to do.
 */
async function drag(page: Page, embed: Frame, steps: readonly Fingers[]): Promise<void> {
  const session = await page.context().newCDPSession(page);
  for (const [index, fingers] of steps.entries()) {
    await embed.evaluate(() => new Promise((done) => requestIdleCallback(done)));
    await session.send('Input.dispatchTouchEvent', {
      type: index === 0 ? 'touchStart' : 'touchMove',
      touchPoints: fingers.map(([x, y]) => ({ x, y })),
    });
  }
  await session.send('Input.dispatchTouchEvent', { type: 'touchEnd', touchPoints: [] });
}

const cameraOf = (embed: Frame) => embed.locator('.map svg > g').getAttribute('transform');

describe('on a page that embeds it by the script', () => {
  test('it follows height, language, level and place, and traps neither scroll nor focus', async ({
    visit,
  }) => {
    const page = await visit('artikkel.html', { ...onHost(), hasTouch: true });
    const one = page.locator('#ett > iframe');
    expect(await one.getAttribute('title')).toBe(
      'Kart: Kvar samarbeider kommunane om beredskap? Noreg, per fylke.',
    );
    let embed = await embedIn(one);
    expect(await embed.locator('h1').innerText()).toContain('Kvar samarbeider');
    const narrow = await fits(one, embed);

    // Resized by the page around it.
    await page.locator('#smal').evaluate((column) => column.classList.remove('smal'));
    expect(await fits(one, embed)).toBeLessThan(narrow);

    // Another level, chosen in the frame: the page around it keeps its history.
    const steps = await page.evaluate(() => history.length);
    await embed.getByRole('radio', { name: 'Kommune' }).check();
    await expect.poll(() => embed.getByRole('option').count()).toBe(357);
    await fits(one, embed);
    expect(await page.evaluate(() => history.length)).toBe(steps);

    // The wheel and one finger over the frame scroll the page; two fingers and Ctrl move the map.
    await page.evaluate(() => {
      scrollTo(0, 0);
    });
    const middleOfMap = async (): Promise<readonly [x: number, y: number]> => {
      const box = await embed.locator('.map').boundingBox();
      if (!box) throw new Error('no map');
      return [box.x + box.width / 2, Math.min(box.y + box.height / 2, 700)];
    };
    const [x, y] = await middleOfMap();
    const before = await cameraOf(embed);
    await page.mouse.move(x, y);
    await page.mouse.wheel(0, 200);
    await expect.poll(() => scrolled(page)).toBeGreaterThan(100);
    const from = await scrolled(page);
    await drag(page, embed, [[[x, 600]], [[x, 500]], [[x, 400]]]);
    await expect.poll(() => scrolled(page)).toBeGreaterThan(from + 50);
    expect(await cameraOf(embed)).toBe(before);
    // However far that went, the map is in the middle of the screen again.
    await toTop(page);
    await expect
      .poll(
        async () => {
          const [middle, height] = await middleOfMap();
          const pinched = (reach: number): Fingers => [
            [middle - reach, height],
            [middle + reach, height],
          ];
          await drag(page, embed, [50, 80, 120].map(pinched));
          return cameraOf(embed);
        },
        { timeout: 30_000 },
      )
      .not.toBe(before);

    // By keyboard in and out again, both ways.
    const focused = () => page.evaluate(() => document.activeElement?.id ?? '');
    const inFrame = () => page.evaluate(() => document.activeElement?.tagName === 'IFRAME');
    for (const [start, key, end] of [
      ['#for', 'Tab', 'etter'],
      ['#etter', 'Shift+Tab', 'for'],
    ] as const) {
      await page.locator(start).focus();
      await page.keyboard.press(key);
      expect(await inFrame()).toBe(true);
      for (let step = 0; step < 40 && (await focused()) !== end; step++) {
        await page.keyboard.press(key);
      }
      expect(await focused()).toBe(end);
    }

    // Moved in the document, it starts anew, and still gets its height.
    await page.evaluate(() => {
      const [moved, to] = ['ett', 'annet'].map((id) => document.getElementById(id));
      if (moved) to?.append(moved);
    });
    embed = await embedIn(page.locator('#annet iframe'));
    await fits(page.locator('#annet iframe'), embed);

    // Hidden at load, and shown later.
    await page.evaluate(() => document.getElementById('fane')?.removeAttribute('hidden'));
    const three = page.locator('#tre > iframe');
    await three.scrollIntoViewIfNeeded();
    await fits(three, await embedIn(three));
    expect(await three.getAttribute('title')).toBe('Tabellen');

    // Taken out for a while, and put back.
    const kept = await page.locator('#tre').evaluateHandle((element) => {
      element.remove();
      return element;
    });
    expect(await three.count()).toBe(0);
    await page.waitForTimeout(300);
    await page.locator('#fane').evaluate((parent, element) => {
      parent.append(element);
    }, kept);
    await three.scrollIntoViewIfNeeded();
    await fits(three, await embedIn(three));

    // The element's attributes are the address's parameters.
    const two = page.locator('#to > iframe');
    await two.scrollIntoViewIfNeeded();
    const english = await embedIn(two);
    expect(await english.locator('h1').innerText()).toContain('Where do municipalities');
    await fits(two, english);
    await page.locator('#to').evaluate((element) => {
      element.setAttribute('sprak', 'nb');
      element.setAttribute('niva', 'fylke');
    });
    await expect.poll(() => two.getAttribute('title')).toContain('Norge, per fylke');
    const bokmal = await embedIn(two);
    expect(await bokmal.locator('h1').innerText()).toContain('Hvor opplever');
    await fits(two, bokmal);

    expect(await page.context().cookies()).toEqual([]);
    for (const frame of page.frames()) {
      const stored = await frame.evaluate(async () => [
        localStorage.length + sessionStorage.length,
        (await indexedDB.databases()).length,
      ]);
      expect(stored).toEqual([0, 0]);
    }
  });

  test('nothing that others say changes it or its height', async ({ visit }) => {
    const page = await visit('fiende.html', onHost());
    const frame = page.locator('#kart > iframe');
    const embed = await embedIn(frame);
    const height = await fits(frame, embed);
    const shown = await embed.locator('body').innerHTML();

    const forged = { type: 'beredskapskart:height', height: 3210 };
    for (const id of ['egen', 'samme']) {
      const other = await (await page.locator(`#${id}`).elementHandle()).contentFrame();
      await other?.evaluate((message) => {
        parent.postMessage(message, '*');
      }, forged);
    }
    await page.evaluate((message) => {
      postMessage(message, '*');
    }, forged);
    const heard = () =>
      page.evaluate(() => window.heard.filter((data) => data.height === 3210).length);
    await expect.poll(heard).toBe(3);
    expect(await heightOf(frame)).toBe(height);

    // What the frame says wrong of itself, it puts right with its next word.
    await embed.evaluate(() => {
      parent.postMessage({ type: 'beredskapskart:height', height: 1e6 }, '*');
    });
    await expect.poll(() => embed.evaluate(() => innerHeight)).toBe(height);
    expect(await heightOf(frame)).toBe(height);

    await embed.evaluate(() => {
      const counted = window as unknown as { count: number };
      counted.count = 0;
      addEventListener('message', () => (counted.count += 1));
    });
    await frame.evaluate((element) => {
      const { contentWindow } = element as HTMLIFrameElement;
      for (const message of [
        { type: 'beredskapskart:select', niva: 'fylke', omrade: '50' },
        { type: 'beredskapskart:height', height: 1 },
        { type: 'navigate', url: 'javascript:alert(1)' },
        '<img src=x onerror=alert(1)>',
        null,
      ]) {
        contentWindow?.postMessage(message, '*');
      }
    });
    const count = () => embed.evaluate(() => (window as unknown as { count: number }).count);
    await expect.poll(count).toBe(5);
    expect(await embed.locator('body').innerHTML()).toBe(shown);

    // Hundreds of messages of any kind, both ways: the host hears right words only, and gets its height back.
    const last = { type: 'beredskapskart:select', niva: 'kommune', omrade: '5001' };
    const messages = fc.stringify([...fc.sample(message, { seed, numRuns: 299 }), last]);
    const sendAll = (target: string) =>
      `{ const to = ${target}; for (const one of ${messages}) to.postMessage(one, '*'); }`;
    await page.evaluate(sendAll(`document.querySelector('#kart > iframe').contentWindow`));
    await expect.poll(count).toBe(305);
    expect(await embed.locator('body').innerHTML()).toBe(shown);
    const told = await frame.evaluateHandle((element) => {
      const selections: unknown[] = [];
      element.addEventListener('beredskapskart:select', (event) => {
        selections.push((event as CustomEvent<unknown>).detail);
      });
      return selections;
    });
    await embed.evaluate(sendAll('parent'));
    await expect.poll(() => told.evaluate((all) => all.at(-1))).toEqual(last);
    const selections = await told.jsonValue();
    expect(selections.length).toBeGreaterThan(2);
    expect(selections.filter((one) => selectionIn(one) === null)).toEqual([]);
    await embed.evaluate(() => dispatchEvent(new Event('resize')));
    await expect.poll(() => heightOf(frame)).toBe(height);
    expect(await embed.locator('body').innerHTML()).toBe(shown);
    await page.close();
  });
});

test('pages that listen as for Datawrapper, pym or AMP size it', async ({ visit }) => {
  const page = await visit('lyttere.html', onHost());
  for (const frame of ['#datawrapper-chart-kart7', '#graf > iframe', '#amp']) {
    const locator = page.locator(frame);
    // A frame of another site that is out of sight is not laid out anew.
    await locator.scrollIntoViewIfNeeded();
    const embed = await embedIn(locator);
    const height = await fits(locator, embed);
    await embed.getByRole('radio', { name: 'Opplevd effekt' }).check();
    await embed.getByRole('radio', { name: 'Forebygging' }).waitFor();
    expect(await fits(locator, embed)).not.toBe(height);
  }
});

test('in a frame that may only run scripts the map, its card and its table work', async ({
  visit,
}) => {
  const page = await visit('forseglet.html', onHost());
  const frame = page.locator('#fritt');
  const embed = await embedIn(frame);
  expect(await embed.evaluate(() => self.origin)).toBe('null');
  expect(await embed.locator('.map svg [data-omrade]').count()).toBe(15);
  await embed.getByRole('radio', { name: 'Landsdel' }).check();
  await expect.poll(() => embed.locator('.map svg [data-omrade]').count()).toBe(6);
  await embed.getByRole('radio', { name: 'Formalisert' }).check();
  await embed.locator('h1', { hasText: 'formalisert' }).waitFor();
  await embed.getByRole('radio', { name: 'Tabell' }).check();
  await expect.poll(() => embed.getByRole('rowheader').count()).toBe(6);
  await embed.getByRole('button', { name: 'Trøndelag' }).click();
  await embed.getByRole('article', { name: 'Trøndelag' }).waitFor();
  const selections = () =>
    page.evaluate(() => window.heard.filter((data) => data.type === 'beredskapskart:select'));
  await expect
    .poll(selections)
    .toEqual([{ type: 'beredskapskart:select', niva: 'landsdel', omrade: 'trondelag' }]);

  const sealed = page.frameLocator('#filter');
  await sealed.getByRole('alert').waitFor();
  expect(await sealed.locator('article, [data-omrade]').count()).toBe(0);
  const link = sealed.getByRole('link').first();
  expect(await link.getAttribute('href')).toBe(
    `${inject('siteUrl')}?datasett=eksempel&niva=fylke&sektor=brann_redning`,
  );

  // What the report says under a filter is there in every build.
  const filtered = page.locator('#rapport');
  await filtered.scrollIntoViewIfNeeded();
  const report = await embedIn(filtered);
  await expect.poll(() => report.locator('.map svg [data-omrade]').count()).toBe(15);
  expect(await report.getByRole('alert').count()).toBe(0);

  // The newest year by its name, and one that the data does not have, are what the build has computed.
  const years = page.locator('#ar');
  await years.scrollIntoViewIfNeeded();
  const year = await embedIn(years);
  await expect.poll(() => year.locator('.map svg [data-omrade]').count()).toBe(15);
  expect(await year.getByRole('alert').count()).toBe(0);
});

test('an address that asks for figures gives the map, with what is said of it and the link to it', async ({
  visit,
}) => {
  const printed = 'indikator=effekt&effekt=forebygging&niva=fylke';
  const page = await visit(`embed.html?${printed}&visning=figurer`, { viewport });
  await page.getByRole('option').first().waitFor({ state: 'attached' });
  expect(await page.getByRole('note').count()).toBe(0);
  const link = page.locator('footer .full').getByRole('link');
  expect(await link.getAttribute('href')).toBe(`${inject('siteUrl')}?${printed}`);
});

test('the legend’s words stand in their column, in each language', async ({ visit }) => {
  for (const language of languages) {
    const page = await visit(`embed.html?niva=kommune&sprak=${language}`, {
      viewport: { width: 600, height: 800 },
    });
    const labels = page.locator('.embed .legend .label');
    await labels.last().waitFor();
    const outside = await labels.evaluateAll((all) =>
      all.filter((one) => one.scrollWidth > one.clientWidth).map((one) => one.textContent),
    );
    expect(outside, language).toEqual([]);
  }
});
