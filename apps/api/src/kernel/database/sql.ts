/**
 * A piece of SQL with its values apart. Pieces nest; values never become text.
 * `Shape` is what the piece gives where it is known, as for JSON. A piece of unknown shape fits everywhere.
 */
export class Sql<out Shape = never> {
  declare protected readonly shape?: Shape;

  constructor(
    readonly strings: readonly string[],
    readonly values: readonly unknown[],
  ) {}

  /** PostgreSQL's form: `$1` for each value. */
  render(): { text: string; values: unknown[] } {
    const values: unknown[] = [];
    const write = (piece: Sql<unknown>): string =>
      piece.strings.reduce((text, string, index) => {
        if (index === 0) return string;
        const value = piece.values[index - 1];
        if (value instanceof Sql) return text + write(value as Sql<unknown>) + string;
        values.push(value);
        return `${text}$${values.length}${string}`;
      }, '');
    return { text: write(this), values };
  }
}

/** A tagged template: sql`select * from steps where id = ${id} and ${scope}`. */
export function sql(strings: TemplateStringsArray, ...values: readonly unknown[]): Sql {
  return new Sql(strings, values);
}

/** Text of our own making, such as an alias. Never a user's. */
export const raw = (text: string): Sql => new Sql([text], []);
export const always = raw('true');
export const never = raw('false');

export function join(pieces: readonly Sql[], separator: string): Sql {
  if (pieces.length === 0) return raw('');
  return new Sql(['', ...pieces.slice(1).map(() => separator), ''], pieces);
}

export const and = (...pieces: readonly Sql[]): Sql => (pieces.length === 0 ? always : sql`(${join(pieces, ' and ')})`);
export const or = (...pieces: readonly Sql[]): Sql => (pieces.length === 0 ? never : sql`(${join(pieces, ' or ')})`);

/** `column = any($n)` over ids; false, without a parameter, for none. */
export const among = (column: string, ids: readonly string[]): Sql =>
  ids.length === 0 ? never : sql`${raw(column)} = any(${ids}::uuid[])`;
