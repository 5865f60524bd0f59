import {
  decimalOf,
  decimalText,
  isDay,
  isBlank,
  folded,
  letterAlike,
  mixesAlphabets,
  type ImportFaultCode,
} from '@waymark/domain';
import { isEmail } from 'class-validator';
import type { Cell } from '../spreadsheets/table.js';
import type { Choice, ImportColumn, ImportValue } from './import-kind.js';

export interface CellFault {
  code: ImportFaultCode;
  detail?: string;
  /** Where it is about a part of the cell only */
  text?: string;
}

/** What a cell says, and what is the matter with it. A value that is at fault is null. */
export interface ReadCell {
  value: ImportValue;
  faults: CellFault[];
}

/**
 * How a text of a choice is to be read, as somebody said before: `folded text` to the value, `folded text|value` as well
 * where one text means another thing in another group, or `@D12` for one cell.
 */
export type Readings = Readonly<Record<string, string>>;

/** What is kept of a text that is to be read as a value, everywhere in its column or in one cell. */
export const readingOf = (text: string, value: string, cell: string | null): Readings =>
  cell === null ? { [folded(text)]: value, [`${folded(text)}|${value}`]: value } : { [`@${cell}`]: value };

/** Readings of cells are those of one file, and nothing to the next. */
export const withoutCells = (readings: Readings): Readings =>
  Object.fromEntries(Object.entries(readings).filter(([text]) => !text.startsWith('@')));

const failed = (...faults: CellFault[]): ReadCell => ({ value: null, faults });

/** Reads one cell as its column wants it. Nothing is guessed: what could be read otherwise is doubtful or refused. */
export function readCell(
  column: ImportColumn,
  cell: Cell,
  choices: readonly Choice[] | undefined,
  readings: Readings,
): ReadCell {
  if (cell.kind === 'formula') return failed({ code: 'formula' });
  if (cell.kind === 'error') return failed({ code: 'error_value' });
  if (cell.impossible) return failed({ code: 'date_impossible' });
  if (holdsControls(cell.text)) return failed({ code: 'control_character' });
  const text = column.kind === 'words' ? exact(cell.text) : tidy(cell.text);
  if (isBlank(text)) return { value: emptyValue(column), faults: [] };
  const faults: CellFault[] = HIDDEN.test(text) ? [{ code: 'invisible_character' }] : [];
  const length = [...text].length;
  if (length > column.limit) return failed(...faults, { code: 'text_too_long', detail: `${column.limit}` });
  const read = readers[column.kind](text, cell, { choices: choices ?? [], readings });
  return { value: read.value, faults: [...faults, ...read.faults] };
}

/** What an empty cell stands for. */
export const emptyValue = ({ kind }: ImportColumn): ImportValue => (kind === 'codes' || kind === 'choices' ? [] : null);

/** Line break and tab are no faults; half of a letter is one. */
const holdsControls = (text: string): boolean => /[^\P{Cc}\t\n\r]|[\p{Surrogate}\ufffd\ufffe\uffff]/u.test(text);
/** Characters without a shape: they make equal texts differ. The joiners of Arabic and Indic scripts are letters there. */
const HIDDEN = /[\u00ad\u200b\u200e\u200f\u202a-\u202e\u2060-\u2069\ufeff]/;

/** One form for every text: composed letters, one kind of space and of line break, none at the ends. */
const tidy = (text: string): string =>
  text
    .normalize('NFC')
    .replaceAll(/\r\n?/g, '\n')
    .replaceAll(/[\t\u00a0\u2000-\u200a\u202f\u3000]/g, ' ')
    .trim();

/** Words of a text: every space in it may be meant. */
const exact = (text: string): string => text.normalize('NFC').replaceAll(/\r\n?/g, '\n').replaceAll('\t', ' ').trim();

interface Meaning {
  choices: readonly Choice[];
  readings: Readings;
}

type Reader = (text: string, cell: Cell, meaning: Meaning) => ReadCell;

const readers: Record<ImportColumn['kind'], Reader> = {
  words: (text, { kind }) => {
    if (kind === 'date') return failed({ code: 'date_in_text' });
    return { value: text, faults: kind === 'boolean' ? [{ code: 'boolean_in_text' }] : [] };
  },
  text: (text, { kind }) => {
    if (kind === 'date') return failed({ code: 'date_in_text' });
    const faults: CellFault[] = [];
    if (kind === 'boolean') faults.push({ code: 'boolean_in_text' });
    if (mixesAlphabets(text)) faults.push({ code: 'letters_mixed', detail: letterAlike(text) ?? '' });
    return { value: text, faults };
  },
  code: (text, { kind }) => readCode(text, kind),
  codes: (text, { kind }) => {
    const read = parts(text).map((part) => readCode(part, kind));
    const faults = read.flatMap((one) => one.faults);
    return { value: [...new Set(read.flatMap(({ value }) => (value as string | null) ?? []))], faults };
  },
  address: (text) => {
    const address = text.toLowerCase();
    const alike = letterAlike(address);
    if (alike !== null) return failed({ code: 'letters_alike', detail: alike });
    return isEmail(address) ? { value: address, faults: [] } : failed({ code: 'address_invalid' });
  },
  choice: (text, { address }, meaning) => readChoice(text, meaning, meaning.readings[`@${address}`]),
  choices: (text, cell, meaning) => {
    const read = parts(text).map((part) => readChoice(part, meaning));
    return {
      value: [...new Set(read.flatMap(({ value }) => (value as string | null) ?? []))],
      faults: read.flatMap(({ faults }) => faults),
    };
  },
  date: readDate,
  number: (text, { kind }) => {
    if (kind === 'number') return { value: Number(text), faults: [] };
    return /^-?\d+([.,]\d+)?$/.test(text) && kind === 'text'
      ? { value: Number(text.replace(',', '.')), faults: [] }
      : failed({ code: 'text_in_number' });
  },
  decimal: readDecimal,
};

/** What could be thousands as well as a fraction is doubtful: `1.250` and `1,250`. */
function readDecimal(text: string, { kind }: Cell): ReadCell {
  if ((kind !== 'number' && kind !== 'text') || !/^-?\d+([.,]\d+)?$/.test(text))
    return failed({ code: 'text_in_number' });
  const value = decimalText(decimalOf(text.replace(',', '.')));
  const otherwise = kind === 'text' && /^-?[1-9]\d{0,2}[.,]\d{3}$/.test(text);
  return { value, faults: otherwise ? [{ code: 'number_thousands', detail: value }] : [] };
}

/** Several values of one cell. A comma divides none: names hold commas. */
const parts = (text: string): string[] =>
  text
    .split(/[;\n]/)
    .map((part) => part.trim())
    .filter((part) => part !== '');

function readCode(text: string, kind: Cell['kind']): ReadCell {
  // What was typed as 3-4 or 1/2 is a day by now, and what it was cannot be told any more.
  if (kind === 'date') return failed({ code: 'date_in_text' });
  if (/\s/.test(text)) return failed({ code: 'code_with_spaces', text });
  if (mixesAlphabets(text) || /[\uff01-\uff5e]/.test(text))
    return failed({ code: 'letters_alike', detail: letterAlike(text) ?? '', text });
  return { value: text, faults: kind === 'number' ? [{ code: 'number_in_code' }] : [] };
}

function readChoice(text: string, { choices, readings }: Meaning, ofCell?: string): ReadCell {
  const asked = folded(text);
  const meant = [
    () => choices.filter(({ value }) => value === ofCell),
    () => choices.filter(({ value }) => readings[asked] === value),
    () => choices.filter(({ value }) => readings[`${asked}|${value}`] === value),
    () => choices.filter(({ words }) => words.includes(text)),
    () => choices.filter(({ words }) => words.some((word) => folded(word) === asked)),
  ];
  for (const among of meant) {
    const [first, ...others] = among();
    // Two that are called alike: nothing says which of them is meant.
    if (first && others.length > 0) return failed({ code: 'choice_unclear', text });
    if (first) return { value: first.value, faults: [] };
  }
  return failed({ code: 'choice_unknown', text });
}

/** As spreadsheets keep it; of what is typed, the year first or the day first, and what could be the month first is doubtful. */
function readDate(text: string, { kind }: Cell): ReadCell {
  const day = text.slice(0, 10);
  if (kind === 'date') return { value: day, faults: text.length > 10 ? [{ code: 'date_with_time' }] : [] };
  if (kind !== 'text') return failed({ code: 'text_in_date' });
  const iso = /^\d{4}-\d{2}-\d{2}$/.test(text) ? text : null;
  const typed = /^(\d{1,2})[./](\d{1,2})[./](\d{4})\.?$/.exec(text.replaceAll(' ', ''));
  if (iso === null && typed === null) return failed({ code: 'text_in_date' });
  const two = (part: string | undefined): string => (part ?? '').padStart(2, '0');
  const value = iso ?? `${typed?.[3]}-${two(typed?.[2])}-${two(typed?.[1])}`;
  if (!isDay(value)) return failed({ code: 'date_unreadable' });
  const otherwise = text.includes('/') && Number(typed?.[1]) <= 12 && typed?.[1] !== typed?.[2];
  return { value, faults: otherwise ? [{ code: 'date_day_first', detail: value }] : [] };
}
