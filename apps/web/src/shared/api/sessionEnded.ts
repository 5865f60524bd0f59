/** The server no longer knows the session: told to the frame, which leads to signing in. */
const listeners = new Set<() => void>();

export const sessionEnded = {
  tell: (): void => listeners.forEach((listener) => listener()),
  /** @returns the function that takes the listener back */
  listen(listener: () => void): () => void {
    listeners.add(listener);
    return () => listeners.delete(listener);
  },
};
