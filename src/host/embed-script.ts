/**
 * The script for pages that embed the map: `<script async src="…/embed.js">`. It makes frames of
 * `<div data-beredskapskart="QUERY">` and of `<beredskapskart-embed>`, and gives them their height.
 */
import { defineElement } from './element';
import { Frames } from './frames';
import { followMarked } from './marked';

const { currentScript } = document;
if (currentScript instanceof HTMLScriptElement) {
  const frames = new Frames(new URL('.', currentScript.src));
  frames.listen();
  followMarked(frames);
  defineElement(frames);
}
