import { isFixed } from '../drafting/making.js';
import { commonSubsequence } from '../drafting/subsequence.js';
import type { PlacedParagraph, TextFault, TherePassage, ThereText } from './text-rows.js';

/**
 * Says of each paragraph whether it stands elsewhere than the passage that is there; as few as possible are moved. What
 * each text has at its own place, and texts among each other, stay where they are; that is told.
 */
export function withOrder(placed: readonly PlacedParagraph[], there: readonly ThereText[]): PlacedParagraph[] {
  const titles = placed.filter(({ part, passage }) => part === 'priority_title' && passage !== null);
  const texts = misplaced(
    there.map(({ id }) => id),
    titles.map(({ priority }) => priority ?? ''),
  ).map((at) => titles[at]);
  const [moved, kept]: [Told, Told] = [new Set(), new Set()];
  // What stands there twice is told already.
  const once = placed.filter(
    ({ passage, faults }) => passage && !faults.some(({ code }) => code === 'paragraph_repeated'),
  );
  for (const text of there) {
    const met = once.filter(({ priority }) => priority === text.id);
    const steps = met.filter(({ part }) => part === 'step_title');
    const stepTitles = text.passages.filter(({ kind }) => kind === 'step_title');
    for (const at of misplaced(stepTitles.map(idOf), steps.map(passageOf))) moved.add(steps[at]);
    for (const stepId of [null, ...stepTitles.map((title) => title.stepId)])
      ofPart(
        text.passages.filter((one) => one.stepId === stepId),
        met.filter(({ step, passage }) => step === stepId && passage?.stepId === stepId),
        { moved, kept },
      );
  }
  return placed.map((one) => {
    const isMoved = one.moved || moved.has(one);
    const isFixedText = isMoved && one.change === 'unchanged' && isClosed(one, there);
    const faults: TextFault[] = [
      ...(kept.has(one) ? [{ code: 'place_kept' as const }] : []),
      ...(texts.includes(one) ? [{ code: 'priorities_kept' as const }] : []),
      ...(isFixedText ? [{ code: 'text_fixed' as const }] : []),
    ];
    return { ...one, moved: isMoved, faults: [...one.faults, ...faults] };
  });
}

type Told = Set<PlacedParagraph | undefined>;

/** @param met paragraphs that stand for passages of the part, in the order of the document */
function ofPart(
  part: readonly TherePassage[],
  met: readonly PlacedParagraph[],
  { moved, kept }: { moved: Told; kept: Told },
): void {
  const fixed = met.filter(({ passage }) => passage !== null && isFixed(passage));
  for (const at of misplaced(part.filter(isFixed).map(idOf), fixed.map(passageOf))) kept.add(fixed[at]);
  const anchors = new Set(fixed.filter((one) => !kept.has(one)).map(passageOf));
  const movable = met.filter((one) => !kept.has(one));
  const before = part.filter((one) => !isFixed(one) || anchors.has(one.id)).map(idOf);
  const after = movable.map(passageOf);
  for (const at of misplaced(inSegments(before, anchors), inSegments(after, anchors))) moved.add(movable[at]);
}

/** Names that tell as well which of the anchors stand before: what passes over one of them is moved, and never the anchor. */
function inSegments(ids: readonly string[], anchors: ReadonlySet<string>): string[] {
  let segment = 0;
  return ids.map((id) => `${anchors.has(id) ? (segment += 1) : segment} ${id}`);
}

/** Places in `after` of what does not stand in the order of `before`. */
function misplaced(before: readonly string[], after: readonly string[]): number[] {
  const numbers = new Map(before.map((name, at) => [name, at]));
  const common = commonSubsequence(
    before.map((_, at) => at),
    after.map((name) => numbers.get(name) ?? -1),
  );
  const inOrder = new Set(common.map(([, at]) => at));
  return after.flatMap((_, at) => (inOrder.has(at) ? [] : [at]));
}

const idOf = ({ id }: TherePassage): string => id;
const passageOf = ({ passage }: PlacedParagraph): string => passage?.id ?? '';
const isClosed = ({ priority }: PlacedParagraph, there: readonly ThereText[]): boolean =>
  there.some(({ id, editable }) => id === priority && !editable);
