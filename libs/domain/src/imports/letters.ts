import { codeLooks } from '../places/institution.js';

/** Cyrillic and Greek letters that look like Latin ones, and what they look like. */
const LOOKS_LIKE = new Map(
  Object.entries({
    а: 'a', е: 'e', о: 'o', р: 'p', с: 'c', х: 'x', у: 'y', і: 'i', ј: 'j', ѕ: 's', һ: 'h', ԁ: 'd', ԛ: 'q', ԝ: 'w',
    А: 'A', В: 'B', Е: 'E', К: 'K', М: 'M', Н: 'H', О: 'O', Р: 'P', С: 'C', Т: 'T', Х: 'X', У: 'Y', І: 'I', Ј: 'J', Ѕ: 'S',
    Α: 'A', Β: 'B', Ε: 'E', Ζ: 'Z', Η: 'H', Ι: 'I', Κ: 'K', Μ: 'M', Ν: 'N', Ο: 'O', Ρ: 'P', Τ: 'T', Υ: 'Y', Χ: 'X',
    ο: 'o', ν: 'v', ι: 'i', υ: 'u', ρ: 'p',
  }),
); // prettier-ignore

/** How a text looks to a reader: letters of other alphabets as the Latin ones they are taken for. */
export const looksOf = (text: string): string =>
  [...text.normalize('NFKC')].map((letter) => LOOKS_LIKE.get(letter) ?? letter).join('');

const ALPHABETS = [/\p{Script=Latin}/u, /\p{Script=Cyrillic}/u, /\p{Script=Greek}/u];

/** Whether one word is written in letters of several alphabets, as nobody writes on purpose. */
export const mixesAlphabets = (text: string): boolean =>
  text.split(/[^\p{L}\p{M}]+/u).some((word) => ALPHABETS.filter((alphabet) => alphabet.test(word)).length > 1);

/** The first letter of another alphabet that looks like a Latin one, or that is Latin in another shape; null without any. */
export const letterAlike = (text: string): string | null =>
  [...text].find((letter) => LOOKS_LIKE.has(letter) || /[\uff01-\uff5e]/.test(letter)) ?? null;

/** How two codes are held against one another: what a reader, or an index, cannot tell apart is the same. */
export const seenAs = (code: string): string => codeLooks(looksOf(code));
