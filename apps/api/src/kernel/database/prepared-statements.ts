/** So many are held by each connection; what a process would prepare beyond them is planned each time. */
const MOST = 600;

/**
 * Names of prepared statements, by text: PostgreSQL parses and plans each once per connection. Their number is bounded,
 * so that a text made of values, which would be a fault, cannot fill its memory.
 */
export class PreparedStatements {
  readonly #names = new Map<string, string>();

  constructor(private readonly most = MOST) {}

  /** Those that were prepared, for whoever asks how they are planned */
  texts(): string[] {
    return [...this.#names.keys()];
  }

  /** @returns nothing for a text that is over the bound */
  nameOf(text: string): string | undefined {
    const known = this.#names.get(text);
    if (known !== undefined || this.#names.size >= this.most) return known;
    const name = `w${this.#names.size + 1}`;
    this.#names.set(text, name);
    return name;
  }
}

/** Those of this process: every connection prepares a text under the same name. */
export const preparedStatements = new PreparedStatements();
