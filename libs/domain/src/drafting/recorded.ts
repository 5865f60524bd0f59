import type { PassageKind } from '../roadmap/version.js';
import type {
  Edition,
  EditionComparison,
  EditionHead,
  EditionPassage,
  PassageChange,
  PriorityChange,
} from './editions.js';
import { textOf, type WordRun } from './words.js';

/** Who is told to have changed a passage, and when. */
export interface Authorship {
  /** As it stands beside the change: a role title or a delegation, never a person. */
  readonly author: string;
  /** ISO 8601, UTC */
  readonly at: string;
}

export interface RecordedChange extends Authorship {
  readonly kind: 'inserted' | 'deleted';
}

export interface RecordedRun {
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
  /** The code of the priority or step whose title this is. */
  readonly code: string | null;
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
      ...placeOf(priority, passage),
      isPlace: true,
      runs: runsOf(passage.text, null),
      mark: null,
    })),
  );
}

function recorded(priority: PriorityChange, change: PassageChange, by: Authorship): RecordedParagraph[] {
  const deleted: RecordedChange = { kind: 'deleted', ...by };
  const inserted: RecordedChange = { kind: 'inserted', ...by };
  // A priority that is new where it stands is new with all that it holds there, and with nothing that it held before.
  const isNewPriority = priority.place === 'added' || priority.place === 'moved_here';
  const isGone = change.place === 'removed' || change.place === 'moved_away';
  if (isNewPriority && isGone) return [];
  const place = placeOf(isGone ? priority.before! : (priority.after ?? priority.before)!, {
    id: change.id,
    ...(isGone ? change.before! : change.after!),
  });
  const isNew = isNewPriority || change.place === 'added' || change.place === 'moved_here';
  const isPlace = change.place !== 'moved_away';
  if (isGone) return [{ ...place, isPlace, runs: runsOf(textOf(change.runs, 'before'), deleted), mark: deleted }];
  if (isNew) return [{ ...place, isPlace, runs: runsOf(textOf(change.runs, 'after'), inserted), mark: inserted }];
  const runs = change.runs.map(({ kind, text }) => ({ text, change: changeOf(kind, inserted, deleted) }));
  return [{ ...place, isPlace, runs, mark: null }];
}

const changeOf = (kind: WordRun['kind'], inserted: RecordedChange, deleted: RecordedChange): RecordedChange | null =>
  kind === 'same' ? null : kind === 'added' ? inserted : deleted;

const runsOf = (text: string, change: RecordedChange | null): RecordedRun[] => (text === '' ? [] : [{ text, change }]);

function placeOf(
  priority: EditionHead,
  { id, kind, stepId }: Omit<EditionPassage, 'text'>,
): Pick<RecordedParagraph, 'priorityId' | 'passageId' | 'role' | 'code'> {
  const role = roleOf(kind);
  const code =
    role === 'priority_title'
      ? priority.code
      : role === 'step_title'
        ? (priority.steps.find((step) => step.id === stepId)?.code ?? null)
        : null;
  return { priorityId: priority.id, passageId: id, role, code };
}

/** Of every kind, also of those to come: a title is one by its name, and so is an item of a list. */
export function roleOf(kind: PassageKind): ParagraphRole {
  if (kind === 'priority_title' || kind === 'step_title') return kind;
  return kind.endsWith('item') ? 'item' : 'paragraph';
}
