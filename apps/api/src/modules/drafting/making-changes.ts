import { randomUUID } from 'node:crypto';
import {
  addPassage,
  addStep,
  isTitle,
  joinPassages,
  movePassage,
  moveStep,
  overLimit,
  plainWords,
  putBackPassage,
  putBackStep,
  removeStep,
  splitPassage,
  strikePassage,
  type Made,
  type MakingPassage,
  type PassageAct,
  type PlainWords,
} from '@waymark/domain';
import { invalid } from '../../kernel/index.js';
import type { ChangeMakingInput, MakingChange } from './making.inputs.js';
import type { PassageDone } from './making.repository.js';

type Passages = readonly MakingPassage[];

/** What a change needs besides the list. */
export interface Change extends ChangeMakingInput {
  /** The id of what is new: a passage, or a step */
  newId: string;
}

/** @throws DomainError VALIDATION where the change needs what was not said */
function needed<Field extends keyof Change>(change: Change, field: Field): NonNullable<Change[Field]> {
  const value = change[field];
  if (value === null || value === undefined) throw invalid('input_invalid', [{ field, problem: 'value_invalid' }]);
  return value;
}

/** How each change is made. */
export const CHANGES: Readonly<Record<MakingChange, (list: Passages, change: Change) => Made>> = {
  add: (list, change) =>
    addPassage(list, needed(change, 'afterPassageId'), {
      id: change.newId,
      kind: change.ownKind ?? 'paragraph',
      text: plainWords(change.text ?? '').text,
    }),
  split: (list, change) => {
    const id = needed(change, 'passageId');
    const passageVersion = needed(change, 'passageVersion');
    const offset = needed(change, 'offset');
    if (list.some((one) => one.id === id && one.version !== passageVersion)) return { refusal: 'place_invalid' };
    return splitPassage(list, id, offset, change.newId);
  },
  join: (list, change) => joinPassages(list, needed(change, 'passageId')),
  move: (list, change) => movePassage(list, needed(change, 'passageId'), needed(change, 'afterPassageId')),
  remove: (list, change) => strikePassage(list, needed(change, 'passageId')),
  put_back: (list, change) => putBackPassage(list, needed(change, 'passageId')),
  add_step: (list, change) =>
    addStep(list, change.afterStepId ?? null, {
      stepId: change.newId,
      ids: [randomUUID(), randomUUID(), randomUUID()],
      title: asLine(plainWords(change.text ?? '')).text,
    }),
  move_step: (list, change) => moveStep(list, needed(change, 'stepId'), change.afterStepId ?? null),
  remove_step: (list, change) => removeStep(list, needed(change, 'stepId')),
  put_back_step: (list, change) => putBackStep(list, needed(change, 'stepId')),
};

/** A title is one line. */
export function asLine({ text, changed }: PlainWords): PlainWords {
  const times = text.split('\n').length - 1;
  if (times === 0) return { text, changed };
  const before = changed.find(({ what }) => what === 'line_break')?.times ?? 0;
  const others = changed.filter(({ what }) => what !== 'line_break');
  return { text: text.replaceAll('\n', ' '), changed: [...others, { what: 'line_break', times: before + times }] };
}

/** @throws DomainError VALIDATION where the words of a passage are too long */
export function refuseTooLong(passages: Passages): void {
  for (const one of passages) {
    const over = overLimit(isTitle(one) ? 'passageTitle' : 'passage', one.text);
    if (over) throw invalid('input_invalid', [{ field: 'text', problem: 'text_too_long', ...over }]);
  }
}

/** What a change has done to which passage, for the history. */
export function doneTo(before: Passages, after: Passages, change: ChangeMakingInput): PassageDone[] {
  const earlier = new Map(before.map((one) => [one.id, one]));
  const moved = after.find((one) =>
    change.change === 'move' ? one.id === change.passageId : one.stepId === change.stepId && isTitle(one),
  );
  return after.flatMap((one): PassageDone[] => {
    const act = actOn(earlier.get(one.id), one, change.change, one === moved);
    return act ? [{ passageId: one.id, act }] : [];
  });
}

function actOn(
  before: MakingPassage | undefined,
  after: MakingPassage,
  change: MakingChange,
  isMoved: boolean,
): PassageAct | null {
  if (!before) return 'added';
  if (before.state !== after.state) {
    if (after.state !== 'removed') return 'put_back';
    return after.joinedInto === null ? 'removed' : 'joined';
  }
  if (change === 'split' && before !== after) return 'split';
  if (change === 'join' && before !== after) return 'joined';
  return isMoved && (change === 'move' || change === 'move_step') ? 'moved' : null;
}
