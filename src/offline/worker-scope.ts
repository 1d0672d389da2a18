/** What of a service worker's global scope is used; the page's own types have no workers. */
export interface LifeEvent extends Event {
  waitUntil(work: Promise<unknown>): void;
}
export interface AskEvent extends LifeEvent {
  readonly request: Request;
  readonly clientId: string;
  /** The page that a navigation leads to. */
  readonly resultingClientId: string;
  respondWith(answer: Promise<Response>): void;
}
export interface NoteEvent extends LifeEvent {
  readonly data: unknown;
}
interface Events {
  readonly install: LifeEvent;
  readonly activate: LifeEvent;
  readonly fetch: AskEvent;
  readonly message: NoteEvent;
}
export interface WorkerScope {
  readonly registration: ServiceWorkerRegistration;
  readonly clients: { claim(): Promise<void> };
  skipWaiting(): Promise<void>;
  addEventListener<Name extends keyof Events>(
    name: Name,
    listener: (event: Events[Name]) => void,
  ): void;
}
