/** Keeps every message that comes to the page, for the test to read. */

export interface Heard {
  readonly type?: string;
  readonly height?: unknown;
}

declare global {
  interface Window {
    heard: Heard[];
  }
}

window.heard = [];
addEventListener('message', ({ data }: MessageEvent<Heard>) => {
  window.heard.push(data);
});
