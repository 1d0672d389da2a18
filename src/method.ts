/** Starts the method page. */
import { mount } from 'svelte';
import MethodPage from './sites/method/MethodPage.svelte';
import { readAddress } from './state/address';
import './styles/base.css';
import './styles/layout.css';
import { languageFor } from './text/languages';
import { loadMethodTexts, loadTexts } from './text/load';

const target = document.getElementById('app');
if (!target) throw new Error('metode.html has no element with the id app');
const { sprak, versjon } = readAddress(location.search);
const language = languageFor(sprak, navigator.languages);
const [texts, words] = await Promise.all([loadTexts(language), loadMethodTexts(language)]);
target.replaceChildren();
mount(MethodPage, { target, props: { language, versjon, texts, words } });
