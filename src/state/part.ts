/** Parts of the program that are fetched when they are needed. */
import { EngineError } from '../engine/engine';

/** @throws {EngineError} when the part does not come: there is no network, or another build has replaced it */
export const fetchedPart = <Part>(part: Promise<Part>): Promise<Part> =>
  part.catch((cause: unknown) => {
    throw new EngineError('del', `A part of the page could not be fetched: ${String(cause)}`, {
      cause,
    });
  });
