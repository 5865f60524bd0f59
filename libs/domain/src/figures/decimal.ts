/**
 * Exact decimals, as money and measured values are written: `"1234.50"`. They are counted in whole units of their last
 * place, never in floating point.
 */
export interface Decimal {
  /** How many units of the last place */
  units: bigint;
  /** Places behind the point */
  places: number;
}

/** Digits before the point that any figure may have: below a million million. */
const WHOLE_DIGITS = 12;

/**
 * Reads `-12.5`; null where it is no decimal, has more than twelve digits before the point, or more places than allowed.
 * @param places how many places behind the point it may have
 */
export function parseDecimal(text: string, places: number): Decimal | null {
  const match = /^(-?)(\d+)(?:\.(\d+))?$/.exec(text);
  if (!match) return null;
  const [, sign, whole = '', behind = ''] = match;
  if (whole.replace(/^0+/, '').length > WHOLE_DIGITS || behind.length > places) return null;
  return { units: BigInt(`${sign}${whole}${behind}`), places: behind.length };
}

/** The decimal of a text that the database or a rule has made, however long. */
export function decimalOf(text: string): Decimal {
  const [whole = '0', behind = ''] = text.split('.');
  return { units: BigInt(`${whole}${behind}`), places: behind.length };
}

const scaled = ({ units, places }: Decimal, to: number): bigint => units * 10n ** BigInt(to - places);

export function addDecimals(a: Decimal, b: Decimal): Decimal {
  const places = Math.max(a.places, b.places);
  return { units: scaled(a, places) + scaled(b, places), places };
}

export const multiplyDecimals = (a: Decimal, b: Decimal): Decimal => ({
  units: a.units * b.units,
  places: a.places + b.places,
});

/** Below, equal or above: a negative number, 0 or a positive one. */
export function compareDecimals(a: Decimal, b: Decimal): number {
  const places = Math.max(a.places, b.places);
  const difference = scaled(a, places) - scaled(b, places);
  return difference < 0n ? -1 : difference > 0n ? 1 : 0;
}

/** Written plainly, without zeros at its end: `1234.5`. */
export function decimalText({ units, places }: Decimal): string {
  const digits = (units < 0n ? -units : units).toString().padStart(places + 1, '0');
  const whole = digits.slice(0, digits.length - places);
  const behind = digits.slice(digits.length - places).replace(/0+$/, '');
  const sign = units < 0n ? '-' : '';
  return behind === '' ? `${sign}${whole}` : `${sign}${whole}.${behind}`;
}
