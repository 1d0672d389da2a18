/** The boundaries as they arrive: light ones first, the exact ones once the reader comes close. */
import type { Boundaries } from '../contract/boundaries';
import { detailFile, lightFile, overviewFile } from '../contract/boundaries';
import type { Manifest } from '../contract/manifest';
import { fetchJson } from '../engine/build-files';
import type { Scene } from '../geo/scene';
import { buildScene } from '../geo/scene';
import { Latest } from './latest.svelte';

/** The files from light to exact, each with how close its forerunner's corners begin to show, metres across. */
const files = [
  { path: lightFile, from: Infinity },
  { path: overviewFile, from: 900_000 },
  { path: detailFile, from: 400_000 },
] as const;

const overview = files.findIndex(({ path }) => path === overviewFile);

/** @throws {EngineError} when the file cannot be fetched */
export const fetchScene = async (manifest: Manifest, path: string): Promise<Scene> =>
  buildScene((await fetchJson(manifest, path)) as Boundaries);

export class BoundaryState {
  readonly #manifest: () => Promise<Manifest>;
  readonly #latest = new Latest<Scene>();
  /** The most exact file that is there, on its way, or has failed: none is asked for twice. */
  #finest = overview;

  /**
   * @param manifest gives what the data build holds
   * @param scene the overview, when it is there already
   */
  constructor(manifest: () => Promise<Manifest>, scene: Scene | null) {
    this.#manifest = manifest;
    if (scene) this.#latest.answer(scene);
  }

  /** Null until the boundaries are there. */
  get scene(): Scene | null {
    return this.#latest.value;
  }

  get error(): unknown {
    return this.#latest.error;
  }

  /**
   * Fetches the first boundaries, unless there are some.
   * @param light those of the embed, where the data build has them
   */
  async load(light = false): Promise<void> {
    if (this.scene) return;
    await this.#latest.ask(async () => {
      const manifest = await this.#manifest();
      const hasLight = manifest.files.some(({ path }) => path === lightFile);
      this.#finest = light && hasLight ? 0 : overview;
      return fetchScene(manifest, files[this.#finest]?.path ?? overviewFile);
    });
  }

  /** The reader sees this much of the plane, metres across: close enough, more exact boundaries come. */
  come(width: number): void {
    const wanted = files.findLastIndex(({ from }) => width < from);
    if (wanted > this.#finest && this.scene) void this.#refine(wanted);
  }

  async #refine(wanted: number): Promise<void> {
    this.#finest = wanted;
    try {
      const scene = await fetchScene(await this.#manifest(), files[wanted]?.path ?? detailFile);
      if (wanted === this.#finest) await this.#latest.ask(() => Promise.resolve(scene));
    } catch (error) {
      console.warn('The map stays as exact as it is, because better boundaries failed:', error);
    }
  }
}
