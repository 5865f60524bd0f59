import { intlOf, type FormatContext } from './context.js';

const collators = new Map<string, Intl.Collator>();

/**
 * An order of names and titles for `sort`, as the reader's language has it: Čedomir before Zoran, in Bosnian Cuk before
 * Čedomir. Participants are not sorted by it: they keep the order of their English names, in which the API gives them.
 */
export function compareNames(a: string, b: string, context: FormatContext): number {
  const locale = intlOf(context);
  let collator = collators.get(locale);
  if (!collator) collators.set(locale, (collator = new Intl.Collator(locale)));
  return collator.compare(a, b);
}
