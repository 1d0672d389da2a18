/** `<beredskapskart-embed indikator="effekt" niva="fylke">`: the address's parameters as attributes. */
import type { Choices } from '../state/address';
import type { Frames } from './frames';

/** Every parameter of the address. */
const parameters: Readonly<Record<keyof Choices, true>> = {
  datasett: true,
  indikator: true,
  effekt: true,
  niva: true,
  omrade: true,
  sammenlign: true,
  sektor: true,
  form: true,
  oppgave: true,
  storrelse: true,
  sentralitet: true,
  visning: true,
  bolge: true,
  mot: true,
  liste: true,
  usikkerhet: true,
  case: true,
  sprak: true,
  versjon: true,
};

const names = Object.keys(parameters);
const tag = 'beredskapskart-embed';

/** The attributes as a query string. */
function queryOf(element: Element): string {
  const query = new URLSearchParams();
  for (const name of names) {
    const value = element.getAttribute(name);
    if (value !== null) query.set(name, value);
  }
  return query.toString();
}

/** Defines the element, once a page. */
export function defineElement(frames: Frames): void {
  if (customElements.get(tag)) return;
  customElements.define(
    tag,
    class extends HTMLElement {
      static readonly observedAttributes = [...names, 'tittel'];
      #shown: string | null = null;

      connectedCallback(): void {
        this.style.display = 'block';
        this.#show();
      }

      /** Several attributes changed at once are one new frame. */
      attributeChangedCallback(): void {
        queueMicrotask(() => {
          if (this.isConnected) this.#show();
        });
      }

      #show(): void {
        const [query, title] = [queryOf(this), this.getAttribute('tittel')];
        const asked = JSON.stringify([query, title]);
        if (asked === this.#shown) return;
        this.#shown = asked;
        frames.fill(this, query, title);
      }
    },
  );
}
