import { alignedById, type Place } from './aligned.js';
import {
  countChanges,
  type ChangeCounts,
  type EditionComparison,
  type EditionHead,
  type PassageChange,
  type PriorityChange,
} from './editions.js';
import { textOf } from './words.js';

/** A step in the list of contents of a comparison. */
interface StepContents {
  readonly id: string;
  readonly place: Place;
  readonly code: string | null;
  /** As it is after, or as it was before where it is gone. */
  readonly title: string;
  readonly counts: ChangeCounts;
}

/** A priority in the list of contents of a comparison. */
export interface PriorityContents extends StepContents {
  /** Of its own passages and those of its steps. */
  readonly counts: ChangeCounts;
  readonly steps: readonly StepContents[];
}

/** The list of contents of a comparison: each priority and step once, where it is or, when it is gone, where it was. */
export function contentsOf({ priorities }: EditionComparison): PriorityContents[] {
  return priorities
    .filter(({ place }) => place !== 'moved_away')
    .map((priority) => ({
      id: priority.id,
      place: priority.place,
      code: (priority.after ?? priority.before)?.code ?? null,
      title: titleOf(priority.passages, 'priority_title', null),
      counts: countChanges(priority.passages),
      steps: stepsOf(priority),
    }));
}

const NONE: Pick<EditionHead, 'steps'> = { steps: [] };

function stepsOf({ before, after, passages }: PriorityChange): StepContents[] {
  return alignedById((before ?? NONE).steps, (after ?? NONE).steps)
    .filter(({ place }) => place !== 'moved_away')
    .map(({ place, before: old, after: now }) => {
      const { id, code } = (now ?? old)!;
      const own = passages.filter((passage) => stepOf(passage) === id);
      return { id, place, code, title: titleOf(own, 'step_title', id), counts: countChanges(own) };
    });
}

const stepOf = ({ place, before, after }: PassageChange): string | null =>
  (place === 'moved_away' ? before : (after ?? before))?.stepId ?? null;

function titleOf(passages: readonly PassageChange[], kind: string, stepId: string | null): string {
  const titles = passages.filter((passage) => {
    const as = passage.place === 'moved_away' ? null : (passage.after ?? passage.before);
    return as?.kind === kind && as.stepId === stepId;
  });
  const title = titles.find(({ after }) => after) ?? titles[0];
  return title ? textOf(title.runs, title.after ? 'after' : 'before') : '';
}
