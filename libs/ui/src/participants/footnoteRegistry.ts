export interface Footnote {
  mark: string;
  /** The full note without its mark. */
  text: string;
  /** The code with its mark, of a name that carries it */
  chip: string;
}

/** Collects the notes of one surface. A note counts as long as a name that carries it is on the surface. */
export class FootnoteRegistry {
  private readonly uses = new Map<string, { note: Footnote; count: number }>();
  private readonly listeners = new Set<() => void>();
  private snapshot: readonly Footnote[] = [];

  /** @returns the function that takes the use back */
  register(note: Footnote): () => void {
    const key = `${note.mark} ${note.text}`;
    const entry = this.uses.get(key);
    if (entry) entry.count += 1;
    else {
      this.uses.set(key, { note, count: 1 });
      this.publish();
    }
    return () => this.release(key);
  }

  readonly subscribe = (listener: () => void): (() => void) => {
    this.listeners.add(listener);
    return () => this.listeners.delete(listener);
  };

  /** Each note once, in the order in which they first appeared. */
  readonly notes = (): readonly Footnote[] => this.snapshot;

  private release(key: string): void {
    const entry = this.uses.get(key);
    if (!entry) return;
    entry.count -= 1;
    if (entry.count > 0) return;
    this.uses.delete(key);
    this.publish();
  }

  private publish(): void {
    this.snapshot = [...this.uses.values()].map(({ note }) => note);
    this.listeners.forEach((listener) => listener());
  }
}
