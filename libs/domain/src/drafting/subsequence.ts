/** Words of 32 bits that a comparison may fill, some 64 MiB: beyond it what differs is told as one change. */
const ROOM = 16 * 1024 * 1024;

/**
 * A longest common subsequence of two lists of numbers: pairs of places that hold the same number, rising in both.
 * It keeps one bit for each pair of places (Hyyrö 2004), so that unlike lists cost no more than like ones. Lists of
 * which nothing is known to be alike and that are too long for that, share nothing.
 */
export function commonSubsequence(before: readonly number[], after: readonly number[]): [number, number][] {
  const start = commonStart(before, after);
  const end = commonEnd(before, after, start);
  const pairs = Array.from({ length: start }, (_, at): [number, number] => [at, at]);
  const middle = ofMiddle(before.slice(start, before.length - end), after.slice(start, after.length - end));
  for (const [left, right] of middle) pairs.push([left + start, right + start]);
  for (let at = end; at > 0; at -= 1) pairs.push([before.length - at, after.length - at]);
  return pairs;
}

function commonStart(before: readonly number[], after: readonly number[]): number {
  let length = 0;
  while (length < before.length && length < after.length && before[length] === after[length]) length += 1;
  return length;
}

function commonEnd(before: readonly number[], after: readonly number[], start: number): number {
  const longest = Math.min(before.length, after.length) - start;
  let length = 0;
  while (length < longest && before[before.length - 1 - length] === after[after.length - 1 - length]) length += 1;
  return length;
}

function ofMiddle(before: readonly number[], after: readonly number[]): [number, number][] {
  const width = Math.ceil(before.length / 32);
  if (width === 0 || after.length === 0 || width * after.length > ROOM) return [];
  return traced(rowsOf(before, after, width), before.length, after.length, width);
}

/** A row for each place of `after`; a bit that is 0 says that the subsequence grows at that place of `before`. */
function rowsOf(before: readonly number[], after: readonly number[], width: number): Uint32Array {
  const places = new Map<number, Uint32Array>();
  for (const [at, value] of before.entries()) {
    const bits = places.get(value) ?? new Uint32Array(width);
    bits[at >>> 5]! |= 1 << (at & 31);
    places.set(value, bits);
  }
  const rows = new Uint32Array(width * after.length);
  let last = new Uint32Array(width).fill(0xffffffff);
  for (const [row, value] of after.entries()) {
    const here = rows.subarray(row * width, (row + 1) * width);
    const equal = places.get(value);
    if (equal) growBy(here, last, equal);
    else here.set(last);
    last = here;
  }
  return rows;
}

function growBy(row: Uint32Array, last: Uint32Array, equal: Uint32Array): void {
  let carry = 0;
  for (let at = 0; at < row.length; at += 1) {
    const free = last[at]!;
    const hit = (free & equal[at]!) >>> 0;
    const sum = free + hit + carry;
    carry = sum > 0xffffffff ? 1 : 0;
    row[at] = sum | (free & ~hit);
  }
}

function traced(rows: Uint32Array, before: number, after: number, width: number): [number, number][] {
  const pairs: [number, number][] = [];
  const grows = (row: number, at: number) => row >= 0 && ((rows[row * width + (at >>> 5)]! >>> (at & 31)) & 1) === 0;
  let [left, right] = [before - 1, after - 1];
  while (left >= 0 && right >= 0) {
    if (!grows(right, left)) left -= 1;
    else if (grows(right - 1, left)) right -= 1;
    else {
      pairs.push([left, right]);
      left -= 1;
      right -= 1;
    }
  }
  return pairs.reverse();
}
