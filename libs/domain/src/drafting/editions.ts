import type { PassageKind } from '../roadmap/version.js';
import { alignedById, type Aligned, type Place } from './aligned.js';
import { diffWords, textOf, type Side, type WordRun } from './words.js';

/** A passage of an edition. Its id stays as long as it is the same thought. */
export interface EditionPassage {
  readonly id: string;
  readonly kind: PassageKind;
  /** The step it belongs to; null for the priority's own passages. */
  readonly stepId: string | null;
  readonly text: string;
}

interface EditionStep {
  readonly id: string;
  /** Null before it has one. */
  readonly code: string | null;
}

/** A priority, or the preamble, as an edition has it; without its text. */
export interface EditionHead {
  readonly id: string;
  readonly code: string | null;
  /** In the order of the text. */
  readonly steps: readonly EditionStep[];
}

export interface EditionPriority extends EditionHead {
  /** In the order of the text. */
  readonly passages: readonly EditionPassage[];
}

/** The text of a whole roadmap, in the order of the document. */
export interface Edition {
  readonly priorities: readonly EditionPriority[];
}

/** What became of passages that were split or joined between two editions; what nothing is recorded of has no entry. */
export interface Lineage {
  /** Of the id of each later part of a split passage the id of its first part. */
  readonly splitFrom?: ReadonlyMap<string, string>;
  /** Of the id of a passage that was joined to another the id of that other. */
  readonly joinedInto?: ReadonlyMap<string, string>;
}

/** A passage of two editions. What moved stands twice: where it was (`moved_away`), and where it is (`moved_here`). */
export interface PassageChange {
  readonly id: string;
  readonly place: Place;
  /** Null for what was added. */
  readonly before: Omit<EditionPassage, 'id' | 'text'> | null;
  /** Null for what was removed. */
  readonly after: Omit<EditionPassage, 'id' | 'text'> | null;
  /** From the earlier text to the later one, also of what moved; where it was, only the earlier text. */
  readonly runs: readonly WordRun[];
  /** Whether its words or its kind changed; false for what was added, removed or only moved. */
  readonly changed: boolean;
  /** The first part of the passage that this was split from. */
  readonly splitFrom: string | null;
  /** The passage that this was joined to. */
  readonly joinedInto: string | null;
}

/** A priority of two editions, or the preamble. */
export interface PriorityChange {
  readonly id: string;
  readonly place: Place;
  readonly before: EditionHead | null;
  readonly after: EditionHead | null;
  /** In reading order. Where a moved priority was, all are `moved_away`; where it is, they say what changed in it. */
  readonly passages: readonly PassageChange[];
}

/** Every change between two editions of a whole document, in reading order. */
export interface EditionComparison {
  readonly priorities: readonly PriorityChange[];
}

/** How many passages were changed, and how; one that moved and changed counts in both and once in the total. */
export interface ChangeCounts {
  readonly added: number;
  readonly removed: number;
  readonly changed: number;
  readonly moved: number;
  readonly total: number;
}

/** Compares two editions, passage by passage by their ids, and each passage word by word. */
export function compareEditions(before: Edition, after: Edition, lineage: Lineage = {}): EditionComparison {
  return {
    priorities: alignedById(before.priorities, after.priorities).map((line) => priorityChange(line, lineage)),
  };
}

function priorityChange(line: Aligned<EditionPriority>, lineage: Lineage): PriorityChange {
  const { place, before, after } = line;
  const [old, now] = [before?.passages ?? [], after?.passages ?? []];
  const passages =
    place === 'moved_away' ? old.map((passage) => leaving(passage, lineage)) : comparePassages(old, now, lineage);
  return { id: idOf(line), place, before: headOf(before), after: headOf(after), passages };
}

const leaving = (passage: EditionPassage, lineage: Lineage): PassageChange =>
  passageChange({ place: 'moved_away', before: passage, after: passage }, lineage);

const headOf = (priority: EditionPriority | null): EditionHead | null =>
  priority && { id: priority.id, code: priority.code, steps: priority.steps };

const idOf = ({ before, after }: Aligned<{ readonly id: string }>): string => (after ?? before)?.id ?? '';

/**
 * Compares two states of one priority. A passage that came to another step has moved, wherever it stands.
 * @returns in reading order
 */
export function comparePassages(
  before: readonly EditionPassage[],
  after: readonly EditionPassage[],
  lineage: Lineage = {},
): PassageChange[] {
  return alignedById(before, after, (old, now) => old.stepId === now.stepId).map((line) =>
    passageChange(line, lineage),
  );
}

function passageChange(line: Aligned<EditionPassage>, { splitFrom, joinedInto }: Lineage): PassageChange {
  const { place, before, after } = line;
  const id = idOf(line);
  const isHere = place === 'stays' || place === 'moved_here';
  return {
    id,
    place,
    before: before && { kind: before.kind, stepId: before.stepId },
    after: after && { kind: after.kind, stepId: after.stepId },
    runs:
      place === 'moved_away' ? diffWords(before!.text, before!.text) : diffWords(before?.text ?? '', after?.text ?? ''),
    changed: isHere && (before?.text !== after?.text || before?.kind !== after?.kind),
    splitFrom: (place === 'added' && splitFrom?.get(id)) || null,
    joinedInto: (place === 'removed' && joinedInto?.get(id)) || null,
  };
}

const MISSING: Readonly<Record<Side, readonly Place[]>> = {
  before: ['added', 'moved_here'],
  after: ['removed', 'moved_away'],
};

/** One side of a comparison, to the last character: the edition as it was before, or as it is after. */
export function editionOf({ priorities }: EditionComparison, side: Side): Edition {
  return {
    priorities: priorities
      .filter(({ place }) => !MISSING[side].includes(place))
      .map((priority) => ({ ...priority[side]!, passages: passagesOf(priority.passages, side) })),
  };
}

/** One side of a comparison of passages, in the order of that side. */
function passagesOf(changes: readonly PassageChange[], side: Side): EditionPassage[] {
  return changes
    .filter(({ place }) => !MISSING[side].includes(place))
    .map((change) => {
      const { kind, stepId } = change[side]!;
      return { id: change.id, kind, stepId, text: textOf(change.runs, side) };
    });
}

/** Counts the changes of passages; where a passage was before it moved it does not count. */
export function countChanges(changes: readonly PassageChange[]): ChangeCounts {
  const count = (is: (change: PassageChange) => boolean) => changes.filter(is).length;
  return {
    added: count(({ place }) => place === 'added'),
    removed: count(({ place }) => place === 'removed'),
    changed: count(({ changed }) => changed),
    moved: count(({ place }) => place === 'moved_here'),
    total: count(({ place, changed }) => changed || (place !== 'stays' && place !== 'moved_away')),
  };
}
