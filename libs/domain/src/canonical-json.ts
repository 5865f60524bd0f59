const LONE_SURROGATE = /\p{Surrogate}/u;

function canonicalString(text: string): string {
  if (LONE_SURROGATE.test(text)) throw new TypeError('A lone surrogate has no canonical JSON form');
  return JSON.stringify(text);
}

function isPlainObject(value: object): value is Record<string, unknown> {
  const prototype: unknown = Object.getPrototypeOf(value);
  // Not compared with Object.prototype: data may come from another realm, such as a test's sandbox.
  return prototype === null || Object.getPrototypeOf(prototype) === null;
}

function write(value: unknown, ancestors: readonly object[]): string {
  if (value === null || typeof value === 'boolean') return String(value);
  if (typeof value === 'string') return canonicalString(value);
  if (typeof value === 'number') {
    if (!Number.isFinite(value)) throw new TypeError(`${value} has no canonical JSON form`);
    return JSON.stringify(value);
  }
  if (typeof value !== 'object') throw new TypeError(`${typeof value} has no canonical JSON form`);
  if (ancestors.includes(value)) throw new TypeError('A cycle has no canonical JSON form');

  const path = [...ancestors, value];
  if (Array.isArray(value)) {
    // Array.from, since map would skip the holes of a sparse array.
    return `[${Array.from(value, (item: unknown) => write(item, path)).join(',')}]`;
  }
  if (!isPlainObject(value)) throw new TypeError('Only plain objects have a canonical JSON form');
  const members = Object.keys(value)
    .sort(byCodeUnits)
    .map((key) => `${canonicalString(key)}:${write(value[key], path)}`);
  return `{${members.join(',')}}`;
}

/** The order of RFC 8785, 3.2.3. */
const byCodeUnits = (a: string, b: string): number => (a < b ? -1 : Number(a > b));

/**
 * The canonical JSON text of a value by RFC 8785 (JCS): no white space, members sorted, numbers and strings as
 * ECMAScript writes them. Two values that are equal as JSON have the same text, so that its hash can be compared.
 * @throws TypeError for what JSON cannot say without loss: undefined (also as a member), functions, symbols, bigint,
 * NaN, infinities, lone surrogates, cycles and objects that are not plain, such as dates
 */
export function canonicalJson(value: unknown): string {
  return write(value, []);
}
