/**
 * Runs before the markup is drawn: where another view is asked for, its numbers are not the answer. It
 * also names the data that the page's script will ask for, which a page without scripts has no use for,
 * and tells the reader when that script does not come or cannot be read, as by an old browser.
 */
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

// An older data build has files of its own, and another data set has numbers of its own.
const newest = !parameters.has('versjon');
const listed = (datasett: string) =>
  document.currentScript?.getAttribute(`data-preload${datasett}`)?.split(' ');
const files = newest ? (listed(`-${parameters.get('datasett') ?? ''}`) ?? listed('')) : [];
for (const href of files ?? []) {
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
