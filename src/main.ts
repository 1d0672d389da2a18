/** Starts the page. */
import { flushSync, mount } from 'svelte';
import App from './App.svelte';
import { keepForNextVisit } from './offline/register';
import { carryOver } from './page/carry-over';
import { leaveFirst, stayAtFirst } from './page/first-page';
import { readAddress } from './state/address';
import { fetchStart } from './state/first-facts';
import './styles/base.css';
import './styles/layout.css';
import './styles/first.css';
import './styles/print.css';
import { languageFor } from './text/languages';
import { loadTexts } from './text/load';

const target = document.getElementById('app');
if (!target) throw new Error('index.html has no element with the id app');
const markup = [...target.childNodes];
try {
  const { sprak, versjon, datasett } = readAddress(location.search);
  const [texts, start] = await Promise.all([
    loadTexts(languageFor(sprak, navigator.languages)),
    fetchStart(versjon, datasett),
  ]);
  const doAgain = carryOver(target);
  target.replaceChildren();
  mount(App, { target, props: { texts, start } });
  leaveFirst();
  flushSync();
  doAgain();
  void keepForNextVisit();
} catch (error) {
  // The country as the build drew it is more than a page with nothing on it.
  target.replaceChildren(...markup);
  stayAtFirst();
  console.error(`The page could not start: ${String(error)}`);
}
