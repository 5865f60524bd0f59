import { useSyncExternalStore } from 'react';

/** How often a server that cannot be reached is asked whether it is there again, in ms. */
const PROBE_INTERVAL = 3_000;

/**
 * Whether the server can be reached, as far as the browser and the last request tell. The browser alone knows only
 * whether there is a network.
 */
class Connection {
  private reached = true;
  private probing: ReturnType<typeof setInterval> | undefined;
  private readonly listeners = new Set<() => void>();

  constructor() {
    window.addEventListener('online', () => {
      this.tell();
      if (!this.reached) void this.probe();
    });
    window.addEventListener('offline', this.tell);
  }

  /** To be called with the outcome of every request. */
  note(reached: boolean): void {
    if (this.reached === reached) return;
    this.reached = reached;
    clearInterval(this.probing);
    if (!reached) this.probing = setInterval(() => void this.probe(), PROBE_INTERVAL);
    this.tell();
  }

  readonly online = (): boolean => this.reached && navigator.onLine;

  readonly subscribe = (listener: () => void): (() => void) => {
    this.listeners.add(listener);
    return () => this.listeners.delete(listener);
  };

  /** Asks the server itself: nobody should have to press a key to learn that it is back. */
  private async probe(): Promise<void> {
    if (!navigator.onLine) return;
    const answer = await fetch('/readyz', { cache: 'no-store' }).catch(() => null);
    if (answer?.ok) this.note(true);
  }

  private readonly tell = (): void => this.listeners.forEach((listener) => listener());
}

export const connection = new Connection();

/** Whether reading and sending work now. */
export const useOnline = (): boolean => useSyncExternalStore(connection.subscribe, connection.online);
