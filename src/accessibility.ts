/** Starts the page with the accessibility statement. */
import { mount } from 'svelte';
import StatementPage from './sites/accessibility/StatementPage.svelte';
import { readAddress } from './state/address';
import './styles/base.css';
import './styles/layout.css';
import { languageFor } from './text/languages';
import { loadStatementTexts, loadTexts } from './text/load';

const target = document.getElementById('app');
if (!target) throw new Error('tilgjengelighet.html has no element with the id app');
const { sprak } = readAddress(location.search);
const language = languageFor(sprak, navigator.languages);
const [texts, words] = await Promise.all([loadTexts(language), loadStatementTexts(language)]);
target.replaceChildren();
mount(StatementPage, { target, props: { language, texts, words } });
