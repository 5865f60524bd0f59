import fc from 'fast-check';
import { circleOf, type PlanEnd, type PlanLink } from './circle.js';

const whole = (stepId: string): PlanEnd => ({ stepId, milestoneId: null });
const part = (stepId: string, milestoneId: string): PlanEnd => ({ stepId, milestoneId });
const waits = (after: PlanEnd, before: PlanEnd, startToStart = false): PlanLink => ({ before, after, startToStart });

test('a step that waits for one that waits for it', () => {
  expect(circleOf([waits(whole('b'), whole('a')), waits(whole('a'), whole('b'))])).toEqual(['a', 'b']);
  expect(circleOf([waits(whole('b'), whole('a'), true), waits(whole('a'), whole('b'), true)])).toEqual(['a', 'b']);
  expect(circleOf([waits(whole('b'), whole('a'))])).toBeNull();
  expect(circleOf([])).toBeNull();
});

test('milestones of two steps may wait for one another, as long as no moment waits for itself', () => {
  const crossed = [waits(part('b', 'b1'), part('a', 'a1')), waits(part('a', 'a2'), part('b', 'b1'))];
  expect(circleOf(crossed)).toBeNull();
  expect(circleOf([...crossed, waits(part('a', 'a1'), part('b', 'b1'))])).toEqual(['a', 'b']);
});

test('a whole step begins before its milestones and ends after them', () => {
  expect(circleOf([waits(whole('b'), part('a', 'a1')), waits(part('a', 'a1'), whole('b'))])).toEqual(['a', 'b']);
  // From the beginning of one to the beginning of the other, and from the end of the other to a milestone.
  expect(circleOf([waits(whole('b'), whole('a'), true), waits(part('a', 'a1'), whole('b'))])).toBeNull();
});

const STEPS = ['a', 'b', 'c', 'd', 'e', 'f', 'g'];
/** Ends in an order in which each step's beginning, milestones and end follow one another. */
const inOrder = fc
  .uniqueArray(fc.tuple(fc.constantFrom(...STEPS), fc.integer({ min: 0, max: 2 })), {
    minLength: 2,
    maxLength: 14,
    selector: ([step, place]) => `${step}${place}`,
  })
  .map((ends) => [...ends].sort(([a], [b]) => a.localeCompare(b)));
const endOf = ([stepId, place]: [string, number]): PlanEnd =>
  place === 0 ? whole(stepId) : part(stepId, `${stepId}${place}`);

test('whatever goes forward only has no circle, in any order of telling', () => {
  const forward = fc
    .tuple(inOrder, fc.array(fc.tuple(fc.nat(), fc.nat(), fc.boolean()), { maxLength: 30 }))
    .chain(([ends, picks]) =>
      fc.shuffledSubarray(
        picks.flatMap(([x, y, startToStart]) => {
          const [first, second] = [x % ends.length, y % ends.length].sort((a, b) => a - b);
          const [before, after] = [ends[first ?? 0], ends[second ?? 0]];
          return before && after && before[0] !== after[0] ? [waits(endOf(after), endOf(before), startToStart)] : [];
        }),
      ),
    );
  fc.assert(fc.property(forward, (links) => circleOf(links) === null));
});

test('a chain that is closed is a circle of all its steps, and only of them', () => {
  const chain = fc.shuffledSubarray(STEPS, { minLength: 2 });
  const others = fc.array(fc.tuple(fc.constantFrom('x', 'y'), fc.constantFrom(...STEPS)), { maxLength: 6 });
  fc.assert(
    fc.property(chain, others, (steps, beside) => {
      const links = steps.map((step, place) => waits(whole(step), whole(steps[(place + 1) % steps.length] ?? '')));
      const more = beside.map(([after, before]) => waits(whole(after), whole(before)));
      expect(circleOf([...more, ...links])?.sort()).toEqual([...steps].sort());
      expect(circleOf([...more, ...links.slice(1)])).toBeNull();
    }),
  );
});
