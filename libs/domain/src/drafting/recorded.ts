import type { PassageKind } from '../roadmap/version.js';
import type {
  Edition,
  EditionComparison,
  EditionHead,
  EditionPassage,
  PassageChange,
  PriorityChange,
} from './editions.js';
import { textOf, type Side, type WordRun } from './words.js';

/** Who is told to have changed a passage, and when. */
export interface Authorship {
  /** As it stands beside the change: a role title or a delegation, never a person. */
  readonly author: string;
  /** ISO 8601, UTC */
  readonly at: string;
}

interface RecordedChange extends Authorship {
  readonly kind: 'inserted' | 'deleted';
}

interface RecordedRun {
  readonly text: string;
  /** Null where both editions have it. */
  readonly change: RecordedChange | null;
}

/** What a paragraph is in the document. */
export type ParagraphRole = 'priority_title' | 'step_title' | 'paragraph' | 'item';

/**
 * A paragraph of an edition as a word processor keeps it. Accepting every change gives the later edition's paragraphs,
 * rejecting every change the earlier one's.
 */
export interface RecordedParagraph {
  readonly priorityId: string;
  readonly passageId: string;
  readonly role: ParagraphRole;
  /** The code of the priority or step whose title this is: none, one, or the earlier and the later one. */
  readonly code: readonly RecordedRun[];
  /** Whether the passage is found here: false where it only was before it moved. */
  readonly isPlace: boolean;
  readonly runs: readonly RecordedRun[];
  /** Of the paragraph itself: one that is inserted or deleted comes or goes with its end. */
  readonly mark: RecordedChange | null;
}

/** @param authorOf who changed a passage, by its id */
export function recordedChanges(
  { priorities }: EditionComparison,
  authorOf: (passageId: string) => Authorship,
): RecordedParagraph[] {
  return priorities.flatMap((priority) =>
    priority.passages.flatMap((change) => recorded(priority, change, authorOf(change.id))),
  );
}

/** An edition without any recorded change. */
export function plainParagraphs({ priorities }: Edition): RecordedParagraph[] {
  return priorities.flatMap((priority) =>
    priority.passages.map((passage) => ({
      priorityId: priority.id,
      passageId: passage.id,
      role: roleOf(passage.kind),
      code: runsOf(codeOf(priority, passage), null),
      isPlace: true,
      runs: runsOf(passage.text, null),
      mark: null,
    })),
  );
}

function recorded(priority: PriorityChange, change: PassageChange, by: Authorship): RecordedParagraph[] {
  // A priority that is new where it stands is new with all that it holds there, and with nothing that it held before.
  const isNewPriority = priority.place === 'added' || priority.place === 'moved_here';
  const isGone = change.place === 'removed' || change.place === 'moved_away';
  if (isNewPriority && isGone) return [];
  const isNew = isNewPriority || change.place === 'added' || change.place === 'moved_here';
  const mark: RecordedChange | null = isGone ? { kind: 'deleted', ...by } : isNew ? { kind: 'inserted', ...by } : null;
  const side = isGone ? 'before' : 'after';
  const code = (of: Side): string => (change[of] && priority[of] ? codeOf(priority[of], change[of]) : '');
  return [
    {
      priorityId: priority.id,
      passageId: change.id,
      role: roleOf(change[side]!.kind),
      code: mark ? runsOf(code(side), mark) : replaced(code('before'), code('after'), by),
      isPlace: change.place !== 'moved_away',
      runs: mark
        ? runsOf(textOf(change.runs, side), mark)
        : change.runs.map(({ kind, text }) => ({ text, change: changeOf(kind, by) })),
      mark,
    },
  ];
}

const changeOf = (kind: WordRun['kind'], by: Authorship): RecordedChange | null =>
  kind === 'same' ? null : { kind: kind === 'added' ? 'inserted' : 'deleted', ...by };

const runsOf = (text: string, change: RecordedChange | null): RecordedRun[] => (text === '' ? [] : [{ text, change }]);

const replaced = (before: string, after: string, by: Authorship): RecordedRun[] =>
  before === after
    ? runsOf(after, null)
    : [...runsOf(before, changeOf('removed', by)), ...runsOf(after, changeOf('added', by))];

/** What stands before a title; empty before anything else. */
function codeOf({ code, steps }: EditionHead, { kind, stepId }: Pick<EditionPassage, 'kind' | 'stepId'>): string {
  if (kind === 'priority_title') return code ?? '';
  return (kind === 'step_title' && steps.find(({ id }) => id === stepId)?.code) || '';
}

/** Of every kind, also of those to come: a title is one by its name, and so is an item of a list. */
function roleOf(kind: PassageKind): ParagraphRole {
  if (kind === 'priority_title' || kind === 'step_title') return kind;
  return kind.endsWith('item') ? 'item' : 'paragraph';
}
