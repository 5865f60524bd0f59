import { useSyncExternalStore } from 'react';

/**
 * Whether the server can be reached, as far as the browser and the last request tell. The browser alone knows only
 * whether there is a network.
 */
class Connection {
  private reached = true;
  private readonly listeners = new Set<() => void>();

  constructor() {
    window.addEventListener('online', this.tell);
    window.addEventListener('offline', this.tell);
  }

  /** To be called with the outcome of every request. */
  note(reached: boolean): void {
    if (this.reached === reached) return;
    this.reached = reached;
    this.tell();
  }

  readonly online = (): boolean => this.reached && navigator.onLine;

  readonly subscribe = (listener: () => void): (() => void) => {
    this.listeners.add(listener);
    return () => this.listeners.delete(listener);
  };

  private readonly tell = (): void => this.listeners.forEach((listener) => listener());
}

export const connection = new Connection();

/** Whether reading and sending work now. */
export const useOnline = (): boolean => useSyncExternalStore(connection.subscribe, connection.online);
