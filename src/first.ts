/** Runs before the markup is drawn: where another view is asked for, its numbers are not the answer. */
import { languageFor, languages } from './text/languages';

const parameters = new URLSearchParams(location.search);
const sprak = languages.find((language) => language === parameters.get('sprak')) ?? null;
const language = languageFor(sprak, navigator.languages);
parameters.delete('sprak');
if (parameters.toString() !== '' || language !== 'nb') {
  document.documentElement.classList.add('venter');
  document.documentElement.lang = language;
}
