import { isFixed, kindElsewhere } from '../drafting/making.js';
import { plainWords } from '../drafting/plain-words.js';
import type { PassageKind } from '../roadmap/version.js';
import { TEXT_LIMITS } from '../text-limits.js';
import type { ImportFaultCode } from './import-fault.js';
import { seenAs } from './letters.js';
import { withOrder } from './text-order.js';
import type { PlacedParagraph, TextFault, TextForm, TextParagraph, TherePassage, ThereText } from './text-rows.js';

/**
 * Gives every paragraph of a document its place in the texts that are there: by its bookmark, else by the code before a
 * title, else by the same words. What has no place is named, and nothing is placed in silence. Passages and steps that stand
 * in another order are moved; no passage is taken out by a document: what it lacks stays.
 */
export function placeText(paragraphs: readonly TextParagraph[], there: readonly ThereText[]): PlacedParagraph[] {
  const reader = new TextReader(there);
  const placed = paragraphs.map((one) => reader.read(one));
  return withOrder(placed, there).map((one) => withAbsent(one, placed, there));
}

/** Words as Waymark keeps them; a title is one line. */
function keptWords(text: string, isTitle: boolean): string {
  const plain = plainWords(text).text.trim();
  return isTitle ? plain.replaceAll('\n', ' ') : plain;
}

/** Forms that are not taken in, and as what they are told. */
const LEFT_OUT: Readonly<Partial<Record<TextForm, ImportFaultCode>>> = {
  heading_other: 'heading_unplaced',
  cover: 'cover_left_out',
  table: 'table_left_out',
  changes: 'changes_recorded',
  not_read: 'not_read',
};

/** What may stand before the words of a passage of its own kind. */
const LABELS: readonly (readonly [RegExp, PassageKind])[] = [
  [/^objective\s*:\s*/iu, 'priority_objective'],
  [/^summary\s*:\s*/iu, 'priority_summary'],
  [/^description\s*:\s*/iu, 'step_description'],
  [/^expected result\s*:\s*/iu, 'step_expected_result'],
];

const CODES = { priority: /^(P\d+)[\s.:–-]+/iu, step: /^(\d+\.\d+)[\s.:–-]+/u } as const;

/** Where the reader is. */
interface Place {
  key: string;
  text: ThereText | null;
  stepKey: string | null;
  stepId: string | null;
}

class TextReader {
  readonly #ofPassage = new Map<string, ThereText>();
  /** Passages and, by their keys, parts that a paragraph stands for already, with its row */
  readonly #met = new Map<string, number>();
  #place: Place | null = null;

  constructor(private readonly there: readonly ThereText[]) {
    for (const text of there) for (const { id } of text.passages) this.#ofPassage.set(id, text);
  }

  read(paragraph: TextParagraph): PlacedParagraph {
    const leftOut = LEFT_OUT[paragraph.form];
    if (leftOut) return this.#leftOut(paragraph, leftOut);
    if (paragraph.form === 'heading1') return this.#priority(paragraph);
    if (paragraph.form === 'heading2') return this.#step(paragraph);
    return this.#place ? this.#words(paragraph, this.#place) : this.#leftOut(paragraph, 'text_before_heading');
  }

  #priority(paragraph: TextParagraph): PlacedParagraph {
    const marked = (paragraph.id !== null && this.#ofPassage.get(paragraph.id)) || null;
    const { code, words, exact } = codeAndWords(paragraph, 'priority', marked && titleOf(marked, null));
    const coded = this.there.find((one) => one.code !== null && code !== null && seenAs(one.code) === seenAs(code));
    const called = code === null ? this.there.filter((one) => titleOf(one, null)?.text === words) : [];
    const text = marked ?? coded ?? (called.length === 1 ? called[0] : null) ?? null;
    this.#place = { key: text?.id ?? `new ${paragraph.row}`, text, stepKey: null, stepId: null };
    const faults: TextFault[] = [];
    if (text === null && code !== null) faults.push({ code: 'priority_unknown', detail: code });
    if (marked && code !== null && seenAs(marked.code ?? '') !== seenAs(code))
      faults.push({ code: 'code_kept', detail: marked.code ?? '' });
    if (!marked && !coded && text) faults.push({ code: 'heading_known', detail: text.code ?? '' });
    const title = text && titleOf(text, null);
    return this.#placed(paragraph, this.#place, 'priority_title', title, wordsOf(title, words, exact), faults);
  }

  #step(paragraph: TextParagraph): PlacedParagraph {
    const place = this.#place;
    if (!place || place.text?.kind === 'preamble') return this.#leftOut(paragraph, 'heading_unplaced');
    const { text } = place;
    const markedTitle = text?.passages.find(({ id, kind }) => id === paragraph.id && kind === 'step_title') ?? null;
    const marked = markedTitle?.stepId ?? null;
    const { code, words, exact } = codeAndWords(paragraph, 'step', markedTitle);
    const coded = text?.steps.find((one) => one.code !== null && one.code === code)?.id ?? null;
    const called = text && code === null ? text.steps.filter(({ id }) => titleOf(text, id)?.text === words) : [];
    const stepId = marked ?? coded ?? (called.length === 1 ? (called[0]?.id ?? null) : null);
    place.stepId = stepId;
    place.stepKey = stepId ?? `new ${paragraph.row}`;
    const known = text?.steps.find(({ id }) => id === stepId);
    const faults: TextFault[] = [];
    if (stepId === null && code !== null) faults.push({ code: 'step_unknown', detail: code });
    if (marked !== null && code !== null && known?.code !== code)
      faults.push({ code: 'code_kept', detail: known?.code ?? '' });
    if (marked === null && coded === null && known) faults.push({ code: 'heading_known', detail: known.code ?? '' });
    const title = text && stepId !== null ? titleOf(text, stepId) : null;
    return this.#placed(paragraph, place, 'step_title', title, wordsOf(title, words, exact), faults);
  }

  #words(paragraph: TextParagraph, place: Place): PlacedParagraph {
    const { id } = paragraph;
    const words = keptWords(paragraph.text, false);
    const home = id === null ? null : (this.#ofPassage.get(id) ?? null);
    if (home && home !== place.text) return this.#leftOut(paragraph, 'passage_elsewhere', home.code ?? '');
    const marked = (home && home.passages.find((one) => one.id === id)) || null;
    if (marked) {
      const isElsewhere = marked.stepId !== place.stepId || (place.stepKey !== null && place.stepId === null);
      if (!isElsewhere) return this.#placed(paragraph, place, marked.kind, marked, words, []);
      // What each part has once stays in its own.
      if (isFixed(marked))
        return this.#placed(paragraph, place, marked.kind, marked, words, [{ code: 'passage_moved' }]);
      const kind = kindElsewhere(marked.kind, place.stepKey !== null);
      return { ...this.#placed(paragraph, place, kind, marked, words, []), moved: true };
    }
    const faults = id === null ? [] : [{ code: 'passage_gone' as const }];
    const label = LABELS.find(([label, kind]) => label.test(words) && isOfStep(kind) === (place.stepKey !== null));
    if (label) {
      const [shape, part] = label;
      const passage = place.stepKey !== null && place.stepId === null ? null : fixedOf(place, part);
      return this.#placed(paragraph, place, part, passage, words.replace(shape, ''), faults);
    }
    const same = place.text?.passages.find(
      (one) => one.stepId === place.stepId && !this.#met.has(one.id) && sameWords(one, words),
    );
    const isKnownGroup = place.stepKey === null || place.stepId !== null;
    if (same && isKnownGroup) return this.#placed(paragraph, place, same.kind, same, words, faults);
    const own = paragraph.form === 'item' ? 'item' : 'paragraph';
    return this.#placed(paragraph, place, place.stepKey === null ? own : `step_${own}`, null, words, faults);
  }

  #placed(
    { row }: TextParagraph,
    { key, text, stepKey }: Place,
    part: PassageKind,
    passage: TherePassage | null,
    words: string,
    faults: TextFault[],
  ): PlacedParagraph {
    const change = passage === null ? 'new' : sameWords(passage, words) ? 'unchanged' : 'changed';
    const isTitle = part === 'priority_title' || part === 'step_title';
    const limit = isTitle ? TEXT_LIMITS.passageTitle : TEXT_LIMITS.passage;
    const name = passage?.id ?? (isFixed({ kind: part }) ? `${key} ${stepKey} ${part}` : null);
    const earlier = name === null ? undefined : this.#met.get(name);
    if (name !== null && earlier === undefined) this.#met.set(name, row);
    const more: TextFault[] = [
      ...(earlier === undefined ? [] : [{ code: 'paragraph_repeated' as const, detail: String(earlier) }]),
      ...(isTitle && words === '' ? [{ code: 'title_missing' as const }] : []),
      ...([...words].length > limit ? [{ code: 'text_too_long' as const, detail: String(limit) }] : []),
      ...(text?.editable === false && change !== 'unchanged' ? [{ code: 'text_fixed' as const }] : []),
    ];
    const found = { row, part, priority: key, step: stepKey, passage, text: words };
    return { ...found, change, moved: false, absent: 0, faults: [...faults, ...more] };
  }

  #leftOut({ row, text }: TextParagraph, code: ImportFaultCode, detail?: string): PlacedParagraph {
    const { key = null, stepKey = null } = this.#place ?? {};
    const fault = detail === undefined ? { code } : { code, detail };
    const placed = { row, part: null, priority: key, step: stepKey, passage: null, text };
    return { ...placed, change: 'unchanged', moved: false, absent: 0, faults: [fault] };
  }
}

const isOfStep = (kind: PassageKind): boolean => kind.startsWith('step_');

const titleOf = ({ passages }: ThereText, stepId: string | null): TherePassage | null =>
  passages.find((one) => one.stepId === stepId && (one.kind === 'priority_title' || one.kind === 'step_title')) ?? null;

const fixedOf = ({ text, stepId }: Place, kind: PassageKind): TherePassage | null =>
  text?.passages.find((one) => one.kind === kind && one.stepId === stepId) ?? null;

const sameWords = ({ text, kind }: TherePassage, words: string): boolean =>
  keptWords(text, kind === 'priority_title' || kind === 'step_title') === words;

/**
 * What begins like a code is one, unless the title that is there begins so itself.
 * @returns the words without what may stand between a code and them, and exactly as they stand one space after it
 */
function codeAndWords(
  { text }: TextParagraph,
  of: keyof typeof CODES,
  title: TherePassage | null,
): { code: string | null; words: string; exact: string } {
  const words = keptWords(text, true);
  const [all = '', code = null] = (title !== null && sameWords(title, words) ? null : CODES[of].exec(words)) ?? [];
  return { code, words: words.slice(all.length), exact: code === null ? words : words.slice(code.length + 1) };
}

/** A title may begin with a dash or a point itself. */
const wordsOf = (title: TherePassage | null, words: string, exact: string): string =>
  title !== null && sameWords(title, exact) ? exact : words;

/** With the heading of a text it is told how many of its passages the document lacks: they stay. */
function withAbsent(
  one: PlacedParagraph,
  all: readonly PlacedParagraph[],
  there: readonly ThereText[],
): PlacedParagraph {
  if (one.part !== 'priority_title' || one.passage === null) return one;
  const text = there.find(({ id }) => id === one.priority);
  const met = new Set(all.flatMap(({ passage }) => passage?.id ?? []));
  const absent = text?.passages.filter(({ id, text: words }) => !met.has(id) && words.trim() !== '').length ?? 0;
  if (absent === 0) return one;
  return { ...one, absent, faults: [...one.faults, { code: 'passages_absent', detail: String(absent) }] };
}
