/** Whether two answers say the same: keys in any order, instants in any notation, and the moment of asking left out. */

const INSTANT = /^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d(\.\d+)?(Z|[+-]\d\d:?\d\d)$/;
const MOMENT = new Set(['now']);

/**
 * @param {unknown} a
 * @param {unknown} b
 * @param {{ ignore?: ReadonlySet<string> }} [options] `ignore` names keys whose values may differ
 * @returns {string | null} where they differ first; null where they do not
 */
export function firstDifference(a, b, { ignore = MOMENT } = {}, path = '') {
  if (isSame(a, b)) return null;
  if (Array.isArray(a) && Array.isArray(b)) {
    if (a.length !== b.length) return `${path}: ${a.length} and ${b.length} items`;
    return firstOf(a.keys(), (index) => firstDifference(a[index], b[index], { ignore }, `${path}[${index}]`));
  }
  if (isObject(a) && isObject(b)) {
    const keys = new Set([...Object.keys(a), ...Object.keys(b)]);
    return firstOf(keys, (key) => {
      if (ignore.has(key) && key in a && key in b) return null;
      if (!(key in a) || !(key in b)) return `${path}.${key} is in one of them only`;
      return firstDifference(a[key], b[key], { ignore }, `${path}.${key}`);
    });
  }
  return `${path}: ${JSON.stringify(a)} and ${JSON.stringify(b)}`;
}

function firstOf(keys, find) {
  for (const key of keys) {
    const found = find(key);
    if (found !== null) return found;
  }
  return null;
}

const isObject = (value) => typeof value === 'object' && value !== null && !Array.isArray(value);

function isSame(a, b) {
  if (a === b) return true;
  if (typeof a === 'number' && typeof b === 'number') return Math.abs(a - b) <= 1e-9 * Math.max(1, Math.abs(a));
  // The web app reads both notations; JavaScript's clock knows no microseconds.
  return (
    typeof a === 'string' &&
    typeof b === 'string' &&
    INSTANT.test(a) &&
    INSTANT.test(b) &&
    Math.abs(Date.parse(a) - Date.parse(b)) < 1
  );
}
