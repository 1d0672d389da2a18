/** Starts the page. */
import { mount } from 'svelte';
import App from './App.svelte';
import './styles/base.css';
import './styles/layout.css';

const target = document.getElementById('app');
if (!target) throw new Error('index.html has no element with the id app');
target.replaceChildren();
mount(App, { target });
