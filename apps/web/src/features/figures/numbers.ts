/**
 * A number as people type it, as the exact decimal that the API reads: spaces and apostrophes between thousands go, and
 * a comma before the last figures is the decimal sign. What is no number stays as it was typed, and is refused.
 */
export function decimalTyped(text: string): string {
  const plain = text.trim().replaceAll(/[\s'’\u00A0\u202F]/gu, '');
  return /^-?\d+,\d+$/.test(plain) ? plain.replace(',', '.') : plain;
}

/** How many places are behind the point. */
export const placesOf = (decimal: string): number => decimal.split('.')[1]?.length ?? 0;
