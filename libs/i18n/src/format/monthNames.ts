/**
 * The months as the product's languages name them, January first: nominative and the form beside a day (genitive,
 * definite), without diacritics; Cyrillic is read as the Latin letters it stands for. A beginning of three letters or
 * more names its month as well, so that abbreviations need no table: no two months begin alike.
 */
const MONTHS: readonly string[] = [
  'january januar januara januari janar janari sijecanj sijecnja',
  'february februar februara februari fevruari shkurt shkurti veljaca veljace',
  'march mart marta mars marsi ozujak ozujka',
  'april aprila prill prilli travanj travnja',
  'may maj maja maji svibanj svibnja',
  'june jun juna juni qershor qershori lipanj lipnja',
  'july jul jula juli korrik korriku srpanj srpnja',
  'august augusta avgust avgusta gusht gushti kolovoz kolovoza',
  'september septembar septembra septemvri shtator shtatori rujan rujna',
  'october oktobar oktobra oktomvri tetor tetori listopad listopada',
  'november novembar novembra noemvri nentor nentori studeni studenoga studenog',
  'december decembar decembra dekemvri dhjetor dhjetori prosinac prosinca',
];

const NAMES = MONTHS.map((names) => names.split(' '));

/** @param word as `plainLetters` leaves it @returns 1 to 12, or null */
export function monthOf(word: string): number | null {
  if (word.length < 3) return null;
  const index = NAMES.findIndex((names) => names.some((name) => name.startsWith(word)));
  return index < 0 ? null : index + 1;
}

/** Cyrillic letters of Macedonian, Montenegrin and Serbian that are more than one Latin letter, or not their look-alike. */
const LATIN: Readonly<Record<string, string>> = {
  а: 'a', б: 'b', в: 'v', г: 'g', д: 'd', ђ: 'd', ѓ: 'g', е: 'e', ж: 'z', з: 'z', ѕ: 'z', и: 'i', ј: 'j', к: 'k',
  ќ: 'k', л: 'l', љ: 'lj', м: 'm', н: 'n', њ: 'nj', о: 'o', п: 'p', р: 'r', с: 's', т: 't', ћ: 'c', у: 'u', ф: 'f',
  х: 'h', ц: 'c', ч: 'c', џ: 'dz', ш: 's', đ: 'd',
}; // prettier-ignore

/** Small Latin letters without diacritics, whatever the text was written in. */
export const plainLetters = (text: string): string =>
  text
    .toLowerCase()
    .replaceAll(/[\u0430-\u045fđ]/g, (letter) => LATIN[letter] ?? letter)
    .normalize('NFD')
    .replaceAll(/\p{M}/gu, '');
