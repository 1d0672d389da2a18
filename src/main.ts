/** Starts the page. */
import { mount } from 'svelte';
import App from './App.svelte';
import { keepForNextVisit } from './offline/register';
import { readAddress } from './state/address';
import './styles/base.css';
import './styles/layout.css';
import { languageFor } from './text/languages';
import { loadTexts } from './text/load';

const target = document.getElementById('app');
if (!target) throw new Error('index.html has no element with the id app');
const { sprak } = readAddress(location.search);
const texts = await loadTexts(languageFor(sprak, navigator.languages));
target.replaceChildren();
mount(App, { target, props: { texts } });
void keepForNextVisit();
