/** Opens the list of keys: from `?`, from the account menu. */
const listeners = new Set<() => void>();

export const openShortcutHelp = (): void => listeners.forEach((listener) => listener());

/** @returns the function that takes the listener back */
export function onShortcutHelp(listener: () => void): () => void {
  listeners.add(listener);
  return () => listeners.delete(listener);
}
