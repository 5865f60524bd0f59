const PART = /\d+|\D+/g;

/**
 * The order of short codes, for `sort`: figures in them count as numbers, so that `P2` stands before `P10` and `3.9`
 * before `3.10`; all else goes by its characters, the same in every language.
 */
export function compareCodes(a: string, b: string): number {
  const [left, right] = [a.match(PART) ?? [], b.match(PART) ?? []];
  for (let at = 0; at < Math.min(left.length, right.length); at += 1) {
    const order = compareParts(left[at] ?? '', right[at] ?? '');
    if (order !== 0) return order;
  }
  return left.length - right.length;
}

function compareParts(a: string, b: string): number {
  const difference = Number(a) - Number(b);
  if (Number.isFinite(difference) && difference !== 0) return difference;
  return a < b ? -1 : Number(a > b);
}
