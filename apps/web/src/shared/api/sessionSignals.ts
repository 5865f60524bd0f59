/** Something that any request may find out and that the frame answers to. */
class Signal {
  private readonly listeners = new Set<() => void>();

  readonly tell = (): void => this.listeners.forEach((listener) => listener());

  /** @returns the function that takes the listener back */
  readonly listen = (listener: () => void): (() => void) => {
    this.listeners.add(listener);
    return () => this.listeners.delete(listener);
  };
}

/** The server no longer knows the session: the frame leads to signing in. */
export const sessionEnded = new Signal();

/** The server knows the session as somebody else's than the page's: the frame says so, and the page stays. */
export const identityChanged = new Signal();
