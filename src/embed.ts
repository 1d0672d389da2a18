/** Starts the embedded map: the numbers and the boundaries are on their way before anything is drawn. */
import { mount } from 'svelte';
import EmbedApp from './embed/EmbedApp.svelte';
import { lacksNumbers } from './embed/sealed';
import { HostChannel } from './embed/host-channel';
import { Session } from './state/session.svelte';
import { readAddress } from './state/address';
import './styles/base.css';
import './styles/embed.css';
import { languageFor } from './text/languages';
import { loadEmbedTexts, loadTexts } from './text/load';

const target = document.getElementById('app');
if (!target) throw new Error('embed.html has no element with the id app');

const language = languageFor(readAddress(location.search).sprak, navigator.languages);
const host = new HostChannel(location.search);
const session: Session = new Session(() => texts, null);
// The embed has no figures: it shows the map, and says of it and links to what it shows.
if (session.visning === 'figurer') session.choose({ visning: null });
const lacking = lacksNumbers(null, session.question);
// The manifest, which tells what is not known yet, comes with the boundaries.
if (lacking !== true) void session.boundaries.load(true);
if (lacking === false) void session.ask(session.question);

const [texts, embedTexts] = await Promise.all([loadTexts(language), loadEmbedTexts(language)]);
document.documentElement.lang = texts.locale;
target.replaceChildren();
mount(EmbedApp, {
  target,
  props: { session, texts, embedTexts, host },
});
