/** What a narrow window or wide text spacing does to a page: it scrolls sideways, text is cut off or overlaps. */
import type { Page } from 'playwright-core';

/** The spacing that a reader may set, WCAG 2.2, 1.4.12. A sheet made by script, which the CSP lets be. */
const spacing = `* {
  line-height: 1.5 !important;
  letter-spacing: 0.12em !important;
  word-spacing: 0.16em !important;
} p { margin-block-end: 2em !important; }`;

/** One line to a fault; the page stays as it was. */
export const layoutFaultsOf = (page: Page): Promise<string[]> =>
  page.evaluate((css) => {
    const faults: string[] = [];
    const wideAs = (what: string) => {
      const { scrollWidth, clientWidth } = document.documentElement;
      if (scrollWidth > clientWidth)
        faults.push(`${what}: ${scrollWidth} of ${clientWidth} pixels`);
    };
    const nameOf = (element: Element) =>
      `${element.tagName.toLowerCase()}.${element.className} «${element.textContent.trim().slice(0, 40)}»`;
    const cutOff = () => {
      for (const element of document.querySelectorAll('body *')) {
        if (
          !(element instanceof HTMLElement) ||
          element.closest('.visually-hidden, [role=listbox]')
        )
          continue;
        const { overflowX, overflowY } = getComputedStyle(element);
        const { scrollWidth, clientWidth, scrollHeight, clientHeight } = element;
        if (clientWidth <= 1 || element.textContent.trim() === '') continue;
        const hides = (overflow: string) => overflow === 'hidden' || overflow === 'clip';
        if (element.matches('.map, select')) continue;
        if (hides(overflowX) && scrollWidth > clientWidth + 1)
          faults.push(`cut off: ${nameOf(element)}`);
        if (hides(overflowY) && scrollHeight > clientHeight + 1)
          faults.push(`cut off: ${nameOf(element)}`);
      }
    };
    /** The words of one line of a list, each where it is drawn. */
    const wordsOf = (line: Element) => {
      const texts = document.createTreeWalker(line, NodeFilter.SHOW_TEXT);
      const words: { text: string; boxes: DOMRect[] }[] = [];
      for (let node = texts.nextNode(); node; node = texts.nextNode()) {
        if (node.textContent?.trim() === '' || node.parentElement?.closest('.visually-hidden'))
          continue;
        const range = document.createRange();
        range.selectNodeContents(node);
        words.push({ text: node.textContent ?? '', boxes: [...range.getClientRects()] });
      }
      return words;
    };
    const overlap = (a: DOMRect, b: DOMRect) =>
      Math.min(a.right, b.right) - Math.max(a.left, b.left) > 2 &&
      Math.min(a.bottom, b.bottom) - Math.max(a.top, b.top) > 6;
    const overlapping = () => {
      for (const line of document.querySelectorAll('main li:not(:has(li))')) {
        const words = wordsOf(line);
        words.forEach((one, index) => {
          for (const other of words.slice(index + 1)) {
            if (one.boxes.some((a) => other.boxes.some((b) => overlap(a, b))))
              faults.push(`overlap: «${one.text.trim()}» and «${other.text.trim()}»`);
          }
        });
      }
    };
    wideAs('scrolls sideways');
    overlapping();
    const sheet = new CSSStyleSheet();
    sheet.replaceSync(css);
    const before = [...document.adoptedStyleSheets];
    document.adoptedStyleSheets = [...before, sheet];
    wideAs('scrolls sideways with wide spacing');
    cutOff();
    overlapping();
    document.adoptedStyleSheets = before;
    return faults;
  }, spacing);
