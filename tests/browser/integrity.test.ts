/** The snippet that is locked to the script as it is: it works, and a changed script does not run. */
import { afterAll, beforeAll, expect, inject } from 'vitest';
import { integrityIn } from '../../src/contract/embedding';
import type { Hosts } from './host-site';
import { serveHosts } from './host-site';
import { ready, test } from './visit';

let hosts: Hosts;
beforeAll(async () => {
  hosts = await serveHosts(inject('siteUrl'));
});
afterAll(() => {
  hosts.close();
});

test('a page that has the locked snippet runs that script, and no other', async ({ visit }) => {
  const page = await visit('?niva=fylke', { viewport: { width: 1280, height: 900 } });
  await ready(page);
  await page.getByRole('button', { name: 'Bygg inn' }).click();
  const dialog = page.getByRole('dialog', { name: 'Bygg inn kartet' });
  const code = dialog.getByRole('textbox', { name: 'Med skript' });
  const lock = dialog.getByRole('checkbox', { name: 'Lås koden til skriptet slik det er nå' });
  await lock.check();
  const snippet = await code.inputValue();
  const integrity = integrityIn(
    await page.evaluate(async () => (await fetch('embed.json')).json() as Promise<unknown>),
  );
  expect(snippet).toContain(
    `<script async src="${inject('siteUrl')}embed.js" integrity="${integrity}" crossorigin="anonymous"></script>`,
  );
  await lock.uncheck();
  expect(await code.inputValue()).not.toContain('integrity');
  await page.close();

  const options = { url: hosts.url, embeds: inject('siteUrl'), early: true };
  /** The host's own policy forbids style attributes, which the picture in the snippet has. */
  const pasted = snippet.replaceAll(/ style="[^"]*"/g, '');
  const paste = (html: string) => {
    document.body.replaceChildren(document.createRange().createContextualFragment(html));
  };
  const host = await visit('tom.html', {
    ...options,
    mayLog: /Unrecognized feature: 'web-share'/,
  });
  await host.evaluate(paste, pasted);
  await host.frameLocator('[data-beredskapskart] > iframe').locator('main article').waitFor();
  await host.close();

  const deceived = await visit('tom.html', {
    ...options,
    mayLog: /valid digest in the 'integrity' attribute/,
    before: (page) =>
      page.route('**/embed.js', async (route) => {
        const response = await route.fetch();
        await route.fulfill({ response, body: `${await response.text()};document.title='!'` });
      }),
  });
  await Promise.all([
    deceived.waitForEvent('console', (message) => message.text().includes('valid digest')),
    deceived.evaluate(paste, pasted),
  ]);
  expect(await deceived.locator('iframe').count()).toBe(0);
  expect(await deceived.title()).toBe('En side som kartet limes inn i');
  await deceived.locator('[data-beredskapskart] > a > img').waitFor();
});
