/** The window that gives an editor the code: by keyboard, and the code put into a page of another site. */
import { expect, inject } from 'vitest';
import { embedDialog as words } from '../../src/text/nb/embed-dialog';
import { serveHosts } from './host-site';
import { ready, test } from './visit';

const viewport = { width: 1280, height: 900 };

test('the code is copied by keyboard as the preview shows it, and works where it is pasted', async ({
  visit,
}) => {
  const page = await visit('?indikator=formalisert&niva=fylke', {
    viewport,
    permissions: ['clipboard-read', 'clipboard-write'],
  });
  await ready(page);
  const opener = page.getByRole('button', { name: 'Bygg inn', exact: true });
  await opener.focus();
  await page.keyboard.press('Enter');
  const dialog = page.getByRole('dialog', { name: words.heading });
  const preview = dialog.locator('iframe');
  const inside = dialog.frameLocator('iframe');
  await inside.locator('main article').waitFor();

  await dialog.getByRole('radio', { name: 'Fylke', exact: true }).focus();
  await page.keyboard.press('ArrowLeft');
  await dialog.getByRole('radio', { name: words.full }).focus();
  await page.keyboard.press('ArrowRight');
  await page.keyboard.press('ArrowRight');
  await expect
    .poll(() => preview.evaluate((frame) => frame.getBoundingClientRect().width))
    .toBe(400);
  expect(await preview.getAttribute('src')).toContain('niva=landsdel');
  await expect.poll(() => inside.getByRole('option').count()).toBe(6);
  const height = () => preview.evaluate((frame) => frame.clientHeight);
  const content = () =>
    inside.locator('main').evaluate((main) => Math.ceil(main.getBoundingClientRect().height));
  await expect.poll(async () => (await height()) - (await content())).toBe(0);

  const snippets = [];
  for (const { copy } of Object.values(words.forms)) {
    await dialog.getByRole('button', { name: copy }).press('Enter');
    await expect
      .poll(() => page.evaluate(() => navigator.clipboard.readText()))
      .not.toBe(snippets.at(-1) ?? '');
    snippets.push(await page.evaluate(() => navigator.clipboard.readText()));
  }
  expect(new Set(snippets).size).toBe(3);
  const query = 'indikator=formalisert&niva=landsdel&sprak=nb';
  for (const code of snippets) expect(code.replaceAll('&amp;', '&')).toContain(query);
  const told = await height();
  await page.keyboard.press('Escape');
  await dialog.waitFor({ state: 'detached' });
  await expect
    .poll(() => opener.evaluate((button) => button === document.activeElement))
    .toBe(true);

  const site = inject('siteUrl');
  const article = `<!doctype html><html lang="nb"><link rel="icon" href="data:,"><title>Artikkel</title>${snippets.join('\n')}`;
  const hosts = await serveHosts(site, { 'limt.html': article });
  const host = await visit('limt.html', {
    viewport,
    url: hosts.url,
    embeds: site,
    mayLog: /Unrecognized feature: 'web-share'/,
    early: true,
  });
  const title = 'Kart: Hvor er samarbeidet om beredskap formalisert? Norge, per landsdel.';
  const frames = host.locator(`iframe[title="${title}"]`);
  await expect.poll(() => frames.count()).toBe(2);
  for (const frame of await frames.all()) {
    await frame.scrollIntoViewIfNeeded();
    const embed = frame.contentFrame();
    await embed.locator('main article').waitFor();
    await expect.poll(() => embed.getByRole('option').count()).toBe(6);
    expect(await frame.evaluate((own) => own.clientWidth)).toBe(400);
    // The script follows the embed; a frame alone has the height of the preview, which fits.
    await expect.poll(() => frame.evaluate((own) => own.clientHeight)).toBe(told);
  }
  const link = host.getByRole('link', { name: words.link });
  expect(await link.getAttribute('href')).toBe(`${site}?${query}`);
  const picture = host.getByRole('img', { name: words.alt(title) });
  await picture.scrollIntoViewIfNeeded();
  await expect
    .poll(() => picture.evaluate((image) => (image as HTMLImageElement).naturalWidth))
    .toBe(1200);
  hosts.close();
});

test('from the figures the code is of the map, and says of its numbers what the map shows', async ({
  visit,
}) => {
  const printed = 'indikator=effekt&effekt=forebygging&niva=fylke';
  const page = await visit(`?${printed}&visning=figurer`, { viewport });
  await page.getByRole('button', { name: 'Bygg inn', exact: true }).click();
  const dialog = page.getByRole('dialog', { name: words.heading });
  const frame = dialog.locator('iframe');
  await expect.poll(() => frame.getAttribute('src')).toBe(`./embed.html?${printed}&sprak=nb`);
  const inside = dialog.frameLocator('iframe');
  await inside.getByRole('option').first().waitFor({ state: 'attached' });
  expect(await inside.getByRole('note').count()).toBe(0);
});

test('what is said under the picture is of the map that the code gives, not of the page', async ({
  visit,
}) => {
  const page = await visit('?indikator=effekt&effekt=forebygging&niva=fylke', { viewport });
  await page.getByRole('button', { name: 'Bygg inn', exact: true }).click();
  const dialog = page.getByRole('dialog', { name: words.heading });
  const code = dialog.getByRole('textbox', { name: words.forms.link.heading });
  const saysEstimates = async () => (await code.inputValue()).includes(words.estimates);
  await expect.poll(saysEstimates).toBe(false);
  await dialog.getByRole('radio', { name: 'Landsdel', exact: true }).check();
  await expect.poll(saysEstimates).toBe(true);
  await dialog.getByRole('radio', { name: 'Fylke', exact: true }).check();
  await expect.poll(saysEstimates).toBe(false);
});
