/** The boundaries as they arrive: the overview first, the exact ones once the reader comes close. */
import type { Boundaries } from '../contract/boundaries';
import { detailFile, overviewFile } from '../contract/boundaries';
import type { Manifest } from '../contract/manifest';
import { fetchJson } from '../engine/files';
import type { Scene } from '../geo/scene';
import { buildScene } from '../geo/scene';
import { Latest } from './latest.svelte';

/** Closer than this, metres across, the overview's corners begin to show. */
const detailFrom = 400_000;

/** @throws {EngineError} when the file cannot be fetched */
export const fetchScene = async (manifest: Manifest, path: string): Promise<Scene> =>
  buildScene((await fetchJson(manifest, path)) as Boundaries);

export class BoundaryState {
  readonly #manifest: () => Promise<Manifest>;
  readonly #latest = new Latest<Scene>();
  /** The exact boundaries are there, on their way, or have failed: they are not asked for again. */
  #detailed = false;

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

  /** Fetches the overview of the boundaries, unless there are some. */
  async load(): Promise<void> {
    if (this.scene) return;
    await this.#latest.ask(async () => fetchScene(await this.#manifest(), overviewFile));
  }

  /**
   * The reader sees this much of the plane, metres across. Close enough, the overview is exchanged for
   * the exact boundaries, once.
   */
  come(width: number): void {
    if (width < detailFrom && !this.#detailed && this.scene) void this.#loadDetail();
  }

  async #loadDetail(): Promise<void> {
    this.#detailed = true;
    try {
      const scene = await fetchScene(await this.#manifest(), detailFile);
      await this.#latest.ask(() => Promise.resolve(scene));
    } catch (error) {
      console.warn('The map stays at its overview, because the exact boundaries failed:', error);
    }
  }
}
