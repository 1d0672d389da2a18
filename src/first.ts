/**
 * Runs before the markup is drawn: where another view is asked for, its numbers are not the answer. It
 * also names the data that the page's script will ask for, which a page without scripts has no use for,
 * and tells the reader when that script does not come or cannot be read, as by an old browser.
 */
import { datasettIds } from './contract/datasett';
import { openingPath } from './contract/opening-file';
import { stayAtFirst } from './page/first-page';
import { languageFor, languages } from './text/languages';

const parameters = new URLSearchParams(location.search);
const sprak = languages.find((language) => language === parameters.get('sprak')) ?? null;
const language = languageFor(sprak, navigator.languages);
parameters.delete('sprak');
if (parameters.toString() !== '' || language !== 'nb') {
  document.documentElement.classList.add('venter');
  document.documentElement.lang = language;
}

// An older data build has files of its own.
const newest = !parameters.has('versjon');
const [map, opensWith, ...others] = newest
  ? (document.currentScript?.dataset['preload']?.split(' ') ?? [])
  : [];
const datasett = datasettIds.find((id) => id === parameters.get('datasett'));
const asked =
  datasett && others.find((href) => href.startsWith(`./data/${openingPath(datasett)}?`));
for (const href of [map, asked ?? opensWith]) {
  if (href === undefined) continue;
  const link = document.createElement('link');
  link.rel = 'preload';
  link.as = 'fetch';
  link.crossOrigin = 'anonymous';
  link.fetchPriority = 'low';
  link.href = href;
  document.head.append(link);
}

/** Milliseconds until the reader is told that the program is not here yet; it may still come. */
const patience = 20_000;
setTimeout(stayAtFirst, patience);
// A script that cannot be fetched tells its own element alone, which only a capturing listener hears.
addEventListener(
  'error',
  ({ target }) => {
    if (target === window || target instanceof HTMLScriptElement) stayAtFirst();
  },
  true,
);
// The button of what it says then: nothing else of the page listens.
addEventListener('click', ({ target }) => {
  if (target instanceof Element && target.closest('.first-fault button')) location.reload();
});
