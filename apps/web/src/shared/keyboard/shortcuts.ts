/** One key, or two in a row, and what it does. */
export interface Shortcut {
  /** `'j'`, `'g o'` (one after the other) or `'mod+s'` (Ctrl, on Apple keyboards Command). */
  keys: string;
  /** What it does, for the list that `?` opens. */
  label: string;
  run: () => void;
}

const STORAGE_KEY = 'waymark-single-keys';
/** How long the second key of a pair may take, in ms. */
const PAIR_TIME = 1500;

const read = (): boolean => {
  try {
    return localStorage.getItem(STORAGE_KEY) !== 'off';
  } catch {
    return true;
  }
};

const typing = (target: EventTarget | null): boolean =>
  target instanceof HTMLElement && (target.isContentEditable || target.matches('input, textarea, select'));

/**
 * The keys of the app. Single letters can be turned off (WCAG 2.1.4), and never act while somebody types or a dialog
 * is open.
 */
class Shortcuts {
  private groups: (readonly Shortcut[])[] = [];
  private shown: readonly Shortcut[] = [];
  private on = read();
  private first: { key: string; at: number } | null = null;
  private readonly listeners = new Set<() => void>();

  /** @returns the function that takes them back; a later group wins over an earlier one */
  add(group: readonly Shortcut[]): () => void {
    if (this.groups.length === 0) window.addEventListener('keydown', this.press);
    this.groups = [...this.groups, group];
    this.tell();
    return () => {
      this.groups = this.groups.filter((other) => other !== group);
      if (this.groups.length === 0) window.removeEventListener('keydown', this.press);
      this.tell();
    };
  }

  /** Whether single letters act. */
  readonly enabled = (): boolean => this.on;

  enable(on: boolean): void {
    this.on = on;
    try {
      localStorage.setItem(STORAGE_KEY, on ? 'on' : 'off');
    } catch {
      // Without storage the choice lasts until the page is closed.
    }
    this.tell();
  }

  /** All that act on this page, each key once. */
  readonly list = (): readonly Shortcut[] => this.shown;

  readonly subscribe = (listener: () => void): (() => void) => {
    this.listeners.add(listener);
    return () => this.listeners.delete(listener);
  };

  private tell(): void {
    this.shown = [...new Map(this.groups.flat().map((shortcut) => [shortcut.keys, shortcut])).values()];
    this.listeners.forEach((listener) => listener());
  }

  private readonly press = (event: KeyboardEvent): void => {
    if (event.defaultPrevented || event.altKey) return;
    const key = event.key.length === 1 ? event.key.toLowerCase() : event.key;
    if (event.ctrlKey || event.metaKey) return this.run(`mod+${key}`, event);
    if (!this.on || typing(event.target) || document.querySelector('[aria-modal="true"]')) return;
    const { first } = this;
    this.first = null;
    if (first && Date.now() - first.at < PAIR_TIME) {
      const pair = `${first.key} ${key}`;
      if (this.shown.some(({ keys }) => keys === pair)) return this.run(pair, event);
    }
    if (this.shown.some(({ keys }) => keys.startsWith(`${key} `))) this.first = { key, at: Date.now() };
    this.run(key, event);
  };

  private run(keys: string, event: KeyboardEvent): void {
    const shortcut = this.shown.find((candidate) => candidate.keys === keys);
    if (!shortcut) return;
    event.preventDefault();
    shortcut.run();
  }
}

export const shortcuts = new Shortcuts();
