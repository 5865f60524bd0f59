import { FIXED_PASSAGE_KINDS, type PassageKind } from '../roadmap/version.js';
import type { Described } from '../described.js';

/** What has become of a passage since the text that the making began with. */
export const PASSAGE_STATES = ['kept', 'added', 'removed'] as const;

export type PassageState = (typeof PASSAGE_STATES)[number];

export const PASSAGE_STATE_DESCRIPTIONS: Described<PassageState> = {
  description: 'What has become of a passage since the text that its making began with.',
  values: {
    kept: 'It is of that text; its words may be others.',
    added: 'It is new.',
    removed: 'It is struck out, and goes with the next circulation.',
  },
};

/** What was done to a passage, in its history. */
export const PASSAGE_ACTS = ['began', 'saved', 'added', 'split', 'joined', 'moved', 'removed', 'put_back'] as const;

export type PassageAct = (typeof PASSAGE_ACTS)[number];

export const PASSAGE_ACT_DESCRIPTIONS: Described<PassageAct> = {
  description: 'What was done to a passage of a text in the making.',
  values: {
    began: 'The making began with it.',
    saved: 'Its words were written.',
    added: 'It was added.',
    split: 'It was cut in two.',
    joined: 'It and the next one became one.',
    moved: 'It was moved.',
    removed: 'It was struck out.',
    put_back: 'It was put back.',
  },
};

/** A passage of a text in the making. All of them are one ordered list: the own ones first, then step after step. */
export interface MakingPassage {
  /** Stable as long as it is the same thought. */
  readonly id: string;
  readonly kind: PassageKind;
  /** The step it belongs to; null for the text's own passages. */
  readonly stepId: string | null;
  readonly text: string;
  /** Counts changes of its words. */
  readonly version: number;
  readonly state: PassageState;
  /** Whether the text that the making began with lacks it. */
  readonly isNew: boolean;
  /** Of a removed one whose words went into an earlier one: which that is. */
  readonly joinedInto: string | null;
}

/** Why a text in the making is not changed like this. */
export type MakingRefusal = 'passage_unknown' | 'passage_fixed' | 'passage_removed' | 'place_invalid';

type Passages = readonly MakingPassage[];

/** The list after a change, or why there is none. */
export type Made = { readonly passages: Passages } | { readonly refusal: MakingRefusal };

const refused = (refusal: MakingRefusal): Made => ({ refusal });
const made = (...parts: readonly Passages[]): Made => ({ passages: parts.flat() });

/** Whether each text or step has exactly one, at its place: it is never moved, removed or joined to an earlier one. */
export const isFixed = ({ kind }: Pick<MakingPassage, 'kind'>): boolean =>
  (FIXED_PASSAGE_KINDS as readonly PassageKind[]).includes(kind);

export const isTitle = ({ kind }: Pick<MakingPassage, 'kind'>): boolean =>
  kind === 'priority_title' || kind === 'step_title';

export const isLive = ({ state }: Pick<MakingPassage, 'state'>): boolean => state !== 'removed';

export type OwnKind = 'paragraph' | 'item';

const ownKind = (kind: OwnKind, stepId: string | null): PassageKind => (stepId === null ? kind : `step_${kind}`);
const plainKind = (kind: PassageKind): OwnKind => (kind.endsWith('item') ? 'item' : 'paragraph');

/** What a paragraph or item is once it stands among a text's own passages, or in a step. */
export const kindElsewhere = (kind: PassageKind, isInStep: boolean): PassageKind => {
  const plain = plainKind(kind);
  return isInStep ? `step_${plain}` : plain;
};

/** The passages a text begins with that has none yet. */
export const EMPTY_TEXT: readonly PassageKind[] = ['priority_title', 'priority_objective', 'priority_summary'];
const EMPTY_STEP: readonly PassageKind[] = ['step_title', 'step_description', 'step_expected_result'];

/** A passage that nobody has read yet. */
export const newPassage = (id: string, kind: PassageKind, stepId: string | null, text: string): MakingPassage => ({
  id,
  kind,
  stepId,
  text,
  version: 1,
  state: 'added',
  isNew: true,
  joinedInto: null,
});

const ofGroup = (list: Passages, stepId: string | null): Passages => list.filter((one) => one.stepId === stepId);
const isStepStruck = (list: Passages, stepId: string | null): boolean =>
  stepId !== null && !list.some((one) => one.stepId === stepId && isTitle(one) && isLive(one));

interface Place {
  readonly at: number;
  readonly stepId: string | null;
}

/** The place behind a passage; none behind one of a step that is struck out. */
function behind(list: Passages, afterId: string): Place | MakingRefusal {
  const at = list.findIndex(({ id }) => id === afterId);
  const after = list[at];
  if (!after) return 'passage_unknown';
  return isStepStruck(list, after.stepId) ? 'passage_removed' : { at: at + 1, stepId: after.stepId };
}

const putIn = (list: Passages, at: number, ...passages: Passages): Made =>
  made(list.slice(0, at), passages, list.slice(at));

const replaced = (list: Passages, change: (one: MakingPassage) => MakingPassage): Made => made(list.map(change));

/** Words that were read at their version, and are others now. */
const reworded = (one: MakingPassage, text: string): MakingPassage =>
  one.text === text ? one : { ...one, text, version: one.version + 1 };

/** A live passage by its id, or why there is none. */
function live(list: Passages, id: string): MakingPassage | MakingRefusal {
  const one = list.find((passage) => passage.id === id);
  if (!one) return 'passage_unknown';
  return isLive(one) ? one : 'passage_removed';
}

/** Other words for a passage. Whether they were written upon the words it has is the caller's to know. */
export function savePassage(list: Passages, id: string, text: string): Made {
  const found = live(list, id);
  if (typeof found === 'string') return refused(found);
  return replaced(list, (one) => (one.id === id ? reworded(one, text) : one));
}

/** A new paragraph or item behind another passage, in the same part of the text. */
export function addPassage(list: Passages, afterId: string, given: { id: string; kind: OwnKind; text: string }): Made {
  const place = behind(list, afterId);
  if (typeof place === 'string') return refused(place);
  const { at, stepId } = place;
  return putIn(list, at, newPassage(given.id, ownKind(given.kind, stepId), stepId, given.text));
}

/**
 * Cuts a passage in two; the first part keeps the id. Spaces at the cut go. A title is one line and is not cut.
 * @param offset in characters (code points)
 */
export function splitPassage(list: Passages, id: string, offset: number, newId: string): Made {
  const found = live(list, id);
  if (typeof found === 'string') return refused(found);
  if (isTitle(found)) return refused('passage_fixed');
  const characters = [...found.text];
  if (offset < 1) return refused('place_invalid');
  const [first, second] = [characters.slice(0, offset).join('').trimEnd(), characters.slice(offset).join('').trim()];
  if (first.trim() === '' || second === '') return refused('place_invalid');
  const place = list.indexOf(found);
  const rest = newPassage(newId, ownKind(plainKind(found.kind), found.stepId), found.stepId, second);
  return made(list.slice(0, place), [reworded(found, first), rest], list.slice(place + 1));
}

/** Joins the next passage of the same part to this one; that one is kept as removed, and says where its words are. */
export function joinPassages(list: Passages, id: string): Made {
  const found = live(list, id);
  if (typeof found === 'string') return refused(found);
  const next = list.slice(list.indexOf(found) + 1).find(isLive);
  if (!next || next.stepId !== found.stepId) return refused('place_invalid');
  if (isTitle(found) || isFixed(next)) return refused('passage_fixed');
  const text = [found.text, next.text].filter((words) => words !== '').join(' ');
  return replaced(list, (one) => {
    if (one.id === id) return reworded(one, text);
    return one.id === next.id ? { ...one, state: 'removed', joinedInto: id } : one;
  });
}

/** Moves a paragraph or item behind another passage, also into another part of the text. */
export function movePassage(list: Passages, id: string, afterId: string): Made {
  const found = live(list, id);
  if (typeof found === 'string') return refused(found);
  if (isFixed(found)) return refused('passage_fixed');
  if (id === afterId) return refused('place_invalid');
  const others = list.filter((one) => one.id !== id);
  const place = behind(others, afterId);
  if (typeof place === 'string') return refused(place);
  const { at, stepId } = place;
  return putIn(others, at, { ...found, stepId, kind: ownKind(plainKind(found.kind), stepId) });
}

/**
 * Behind which passage one stands that is moved one up: over a title, to the end of the part before.
 * @returns null where it cannot go further up
 */
export function placeAbove(list: Passages, id: string): string | null {
  const shown = list.filter((one) => isLive(one) || one.id === id);
  const at = shown.findIndex((one) => one.id === id);
  return shown[at - 2]?.id ?? null;
}

/** As `placeAbove`, one down: over a title, to the beginning of the part that follows. */
export function placeBelow(list: Passages, id: string): string | null {
  const shown = list.filter((one) => isLive(one) || one.id === id);
  const at = shown.findIndex((one) => one.id === id);
  return (at >= 0 && shown[at + 1]?.id) || null;
}

/** Strikes a paragraph or item out. */
export function strikePassage(list: Passages, id: string): Made {
  const found = live(list, id);
  if (typeof found === 'string') return refused(found);
  if (isFixed(found)) return refused('passage_fixed');
  return replaced(list, (one) => (one.id === id ? { ...one, state: 'removed' } : one));
}

const backIn = (one: MakingPassage): MakingPassage => ({ ...one, state: one.isNew ? 'added' : 'kept' });

/** Puts one back that was struck out. Words that went into another passage are there; with its step it comes back whole. */
export function putBackPassage(list: Passages, id: string): Made {
  const found = list.find((one) => one.id === id);
  if (!found) return refused('passage_unknown');
  if (isLive(found) || found.joinedInto !== null) return refused('place_invalid');
  if (isStepStruck(list, found.stepId)) return refused('passage_removed');
  return replaced(list, (one) => (one.id === id ? backIn(one) : one));
}

/** Where a step begins that comes behind another one, or behind the text's own passages. */
function behindStep(list: Passages, afterStepId: string | null): number | null {
  const last = list.findLastIndex((one) => one.stepId === afterStepId);
  return last < 0 && afterStepId !== null ? null : last + 1;
}

/** A new step behind another one (null: before all others), with its title, description and expected result. */
export function addStep(
  list: Passages,
  afterStepId: string | null,
  { stepId, ids, title }: { stepId: string; ids: readonly string[]; title: string },
): Made {
  const at = behindStep(list, afterStepId);
  if (at === null) return refused('passage_unknown');
  const passages = EMPTY_STEP.map((kind, index) =>
    newPassage(ids[index] ?? '', kind, stepId, kind === 'step_title' ? title : ''),
  );
  return putIn(list, at, ...passages);
}

/** Moves a step whole behind another one (null: before all others). */
export function moveStep(list: Passages, stepId: string, afterStepId: string | null): Made {
  const step = ofGroup(list, stepId);
  if (step.length === 0) return refused('passage_unknown');
  if (stepId === afterStepId) return refused('place_invalid');
  const others = list.filter((one) => one.stepId !== stepId);
  const at = behindStep(others, afterStepId);
  return at === null ? refused('passage_unknown') : putIn(others, at, ...step);
}

/** Strikes a step out whole. */
export function removeStep(list: Passages, stepId: string): Made {
  if (ofGroup(list, stepId).length === 0) return refused('passage_unknown');
  if (isStepStruck(list, stepId)) return refused('passage_removed');
  return replaced(list, (one) => (one.stepId === stepId ? { ...one, state: 'removed' } : one));
}

/** Puts a step back whole, with all of its passages but those whose words are in others. */
export function putBackStep(list: Passages, stepId: string): Made {
  if (ofGroup(list, stepId).length === 0) return refused('passage_unknown');
  if (!isStepStruck(list, stepId)) return refused('place_invalid');
  return replaced(list, (one) => (one.stepId === stepId && one.joinedInto === null ? backIn(one) : one));
}

/** What keeps a text in the making from being circulated, with the passage where it is mended. */
export interface Hindrance {
  readonly code: 'title_missing' | 'words_missing' | 'nothing_changed';
  /** Null where it is the whole text. */
  readonly passageId: string | null;
}

/**
 * @param kind of a preamble, only the title and what was added by hand must have words
 * @param isChanged whether it differs from the text that it began with, also in the order of its passages
 */
export function hindrances(list: Passages, kind: 'priority' | 'preamble', isChanged: boolean): Hindrance[] {
  const blank = list.filter((one) => isLive(one) && one.text.trim() === '');
  const needed = blank.filter((one) => kind === 'priority' || isTitle(one) || !isFixed(one));
  const missing = needed.map((one): Hindrance => ({
    code: isTitle(one) ? 'title_missing' : 'words_missing',
    passageId: one.id,
  }));
  return isChanged ? missing : [...missing, { code: 'nothing_changed', passageId: null }];
}

/** `a` to `z`, then `aa`. */
const letters = (index: number): string =>
  (index < 26 ? '' : letters(Math.floor(index / 26) - 1)) + String.fromCharCode(97 + (index % 26));

/**
 * By which numbers the passages are cited until they are numbered anew at circulation: those of the text that the making
 * began with by their number there, new ones by that of the one before and a letter (`3a`).
 * @param numbers of each passage in order its number in that text; null for a new one
 */
export function passageLabels(numbers: readonly (number | null)[]): string[] {
  if (numbers.every((number) => number === null)) return numbers.map((_, index) => String(index + 1));
  let last = 0;
  const following = new Map<number, number>();
  return numbers.map((number) => {
    if (number !== null) {
      last = number;
      return String(number);
    }
    const index = following.get(last) ?? 0;
    following.set(last, index + 1);
    return `${last}${letters(index)}`;
  });
}
