import { expect, test } from 'vitest';
import { oembed } from '../../scripts/preview/oembed';
import { snippet } from '../../src/out/embed-dialog/embed-snippets';

test('the oEmbed answer has what the standard asks of a rich one, with absolute addresses', () => {
  const answer = oembed(new URL('https://kart.example/sted/'), 'rapporten') as Record<
    string,
    unknown
  >;
  expect(answer).toMatchObject({ version: '1.0', type: 'rich', width: 700, height: 600 });
  expect(answer['html']).toContain('src="https://kart.example/sted/embed.html"');
  expect(answer['thumbnail_url']).toBe('https://kart.example/sted/sted/norge.png');
});

test('where there is no picture of the view, its words link to the map in every form', () => {
  const example = { ...embedded, picture: null, alt: 'Lenke til kartet. Eksempel: «A».' };
  for (const form of ['script', 'iframe', 'link'] as const) {
    expect(snippet(form, example)).toContain('>Lenke til kartet. Eksempel: «A».</a>');
    expect(snippet(form, example)).not.toContain('<img');
  }
});

const embedded = {
  site: 'https://kart.example/',
  query: 'indikator=effekt&niva=fylke',
  title: 'Kart: "A" <b> & mer',
  width: 400,
  height: 731,
  picture: 'https://kart.example/sted/03.png',
  alt: 'Bilde',
  link: 'Åpne kartet.',
  source: 'Kilde.',
  integrity: null,
};

test('the frame alone has the attributes that a page is promised, and a picture without scripts', () => {
  const html = snippet('iframe', embedded);
  for (const attribute of [
    'title="Kart: &quot;A&quot; &lt;b&gt; &amp; mer"',
    'loading="lazy"',
    'referrerpolicy="no-referrer"',
    'sandbox="allow-scripts allow-same-origin allow-popups allow-downloads"',
    'allow="clipboard-write; web-share"',
    'style="width:0;min-width:100%;border:0"',
    'height="731"',
    'src="https://kart.example/embed.html?indikator=effekt&amp;niva=fylke"',
  ]) {
    expect(html).toContain(attribute);
  }
  expect(html).toMatch(/<noscript><a href="[^"]+"><img src="[^"]+" alt="Bilde"/);
  expect(html).toContain('max-width:400px');
});

test('the script is held to its hash only where that is asked for', () => {
  expect(snippet('script', { ...embedded, integrity: 'sha384-A+/9' })).toContain(
    '<script async src="https://kart.example/embed.js" integrity="sha384-A+/9" crossorigin="anonymous"></script>',
  );
  for (const form of ['iframe', 'link'] as const) {
    expect(snippet(form, { ...embedded, integrity: 'sha384-A' })).not.toContain('integrity');
  }
});

test('the script finds its mark, and the link needs neither script nor frame', () => {
  expect(snippet('script', embedded)).toContain(
    'data-beredskapskart="indikator=effekt&amp;niva=fylke"',
  );
  expect(snippet('script', embedded)).toContain(
    '<script async src="https://kart.example/embed.js"></script>',
  );
  expect(snippet('link', embedded)).not.toMatch(/<script|<iframe/);
  expect(snippet('link', embedded)).toContain('Kilde.');
});
