/** @param {readonly number[]} values @returns {number} the one in the middle, or the mean of both */
export function median(values) {
  if (values.length === 0) return Number.NaN;
  const sorted = [...values].sort((a, b) => a - b);
  const middle = (sorted.length - 1) / 2;
  return (sorted[Math.floor(middle)] + sorted[Math.ceil(middle)]) / 2;
}

/**
 * The median of each figure over several rounds.
 * @template {string} Key
 * @param {readonly Record<Key, number>[]} rounds
 * @returns {Record<Key, number>}
 */
export const medians = (rounds) =>
  Object.fromEntries(Object.keys(rounds[0] ?? {}).map((key) => [key, median(rounds.map((round) => round[key]))]));

/** Two significant places, and never an exponent. */
export function short(value) {
  if (value === null || value === undefined || Number.isNaN(value)) return '–';
  if (value === 0) return '0';
  const places = Math.max(0, 1 - Math.floor(Math.log10(Math.abs(value))));
  return value.toFixed(Math.min(places, 3));
}

/** @param {number} bytes */
export const kilobytes = (bytes) => (bytes == null ? '–' : (bytes / 1000).toFixed(1));

/**
 * A table of Markdown with columns of even width.
 * @param {readonly string[]} head
 * @param {readonly (readonly string[])[]} rows the first column is left-aligned, figures stand right
 */
export function table(head, rows) {
  const widths = head.map((_, column) => Math.max(3, ...[head, ...rows].map((row) => row[column].length)));
  const line = (row) =>
    `| ${row.map((cell, column) => (column === 0 ? cell.padEnd(widths[column]) : cell.padStart(widths[column]))).join(' | ')} |`;
  const rule = `| ${widths.map((width, column) => (column === 0 ? '-'.repeat(width) : `${'-'.repeat(width - 1)}:`)).join(' | ')} |`;
  return [line(head), rule, ...rows.map(line)].join('\n');
}
