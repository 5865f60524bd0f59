/**
 * A text of an answer that is equal for equal answers, whatever the order of their keys.
 * @param ignored names of fields whose value does not count, for example `now`
 */
export function stableText(answer: unknown, ignored: ReadonlySet<string>): string {
  return JSON.stringify(answer, (name, value: unknown) => {
    if (ignored.has(name)) return undefined;
    if (value === null || typeof value !== 'object' || Array.isArray(value)) return value;
    return Object.fromEntries(Object.entries(value).sort(([a], [b]) => (a < b ? -1 : 1)));
  });
}
