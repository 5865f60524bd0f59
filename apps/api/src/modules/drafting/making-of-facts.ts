import { hindrances, isFixed, isLive, passageLabels } from '@waymark/domain';
import type { Wire } from '../../kernel/index.js';
import type { MakingFacts, PassageFacts } from './making.sql.js';
import type { Making, MakingPassage } from './making.types.js';

type Facts = Wire<MakingFacts>;
type OfPassage = Wire<PassageFacts>;

/** States in which the text is what a ballot is on, or no text any more: it is not written on meanwhile. */
const FIXED_STATES: readonly string[] = ['frozen', 'validating', 'withdrawn'];
export const isEditable = ({ state }: { state: string }): boolean => !FIXED_STATES.includes(state);

/** One that was added and struck out again was never there. */
const isOther = (one: OfPassage): boolean => (isLive(one) ? one.isNew || one.text !== one.baseText : !one.isNew);

/** Whether the passages that are of the earlier text follow one another in another order. */
function isReordered(passages: readonly OfPassage[]): boolean {
  const numbers = passages.flatMap(({ baseNumber }) => baseNumber ?? []);
  return numbers.some((number, at) => at > 0 && number < (numbers[at - 1] ?? 0));
}

/** Numbers for all that stands; what is struck out has none. */
function labelsOf(passages: readonly OfPassage[]): Map<string, string> {
  const live = passages.filter(isLive);
  const labels = passageLabels(live.map(({ baseNumber }) => baseNumber));
  return new Map(live.map(({ id }, at) => [id, labels[at] ?? '']));
}

/** A text in the making as its writers read it. */
export function makingOf({ codes, passages, ...facts }: Facts): Wire<Making> {
  const labels = labelsOf(passages);
  const changed = passages.filter(isOther);
  const stepIds = [...new Set(passages.flatMap(({ stepId }) => stepId ?? []))];
  const told = ({ isNew: _, baseNumber: __, baseText: ___, ...one }: OfPassage): Wire<MakingPassage> => ({
    ...one,
    label: labels.get(one.id) ?? null,
    fixed: isFixed(one),
    changed: changed.some(({ id }) => id === one.id),
  });
  return {
    ...facts,
    editable: isEditable(facts),
    steps: stepIds.map((id) => ({
      id,
      code: codes.find((step) => step.id === id)?.code ?? null,
      removed: passages.every((one) => one.stepId !== id || !isLive(one)),
    })),
    passages: passages.map(told),
    changes: changed.length,
    hindrances: hindrances(
      passages,
      facts.kind === 'preamble' ? 'preamble' : 'priority',
      changed.length > 0 || isReordered(passages),
    ),
  };
}
