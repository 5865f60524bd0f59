import { useCallback, useSyncExternalStore } from 'react';

/**
 * The domain's time, as far as answers told it. The device's clock may be wrong, and a demonstration has a clock of its
 * own; the edit window of a comment follows the server's.
 */
class ServerClock {
  private offset = 0;
  private known = false;
  private readonly listeners = new Set<() => void>();

  /** To be called with an instant that the server gave as its now. An answer from a cache is older and changes nothing. */
  note(instant: string): void {
    const offset = Date.parse(instant) - Date.now();
    if (Number.isNaN(offset) || (this.known && offset <= this.offset)) return;
    this.offset = offset;
    this.known = true;
    this.listeners.forEach((listener) => listener());
  }

  /** In ms since 1970. */
  now(): number {
    return Date.now() + this.offset;
  }

  subscribe(listener: () => void): () => void {
    this.listeners.add(listener);
    return () => this.listeners.delete(listener);
  }
}

export const serverClock = new ServerClock();

/** Longest delay that browsers' timers take, in ms. */
const LONGEST = 2 ** 31 - 1;

/** Whether it is still before this instant; turns false by itself when it passes. Without an instant: false. */
export function useIsBefore(instant: string | null): boolean {
  const subscribe = useCallback(
    (listener: () => void) => {
      const stop = serverClock.subscribe(listener);
      const left = instant === null ? 0 : Date.parse(instant) - serverClock.now();
      const timer = left > 0 ? setTimeout(listener, Math.min(left + 1, LONGEST)) : undefined;
      return () => {
        stop();
        clearTimeout(timer);
      };
    },
    [instant],
  );
  return useSyncExternalStore(subscribe, () => instant !== null && serverClock.now() < Date.parse(instant));
}
