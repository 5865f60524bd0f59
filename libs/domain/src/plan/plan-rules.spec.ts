import fc from 'fast-check';
import { PHASES } from '../roadmap/phase.js';
import {
  baselinesLocked,
  changesBetween,
  isPlanLocked,
  isReordering,
  isWeight,
  needsReason,
  planDatesProblem,
  PLAN_FIELDS,
} from './plan-rules.js';

test('baselines are locked from adoption on', () => {
  expect(PHASES.filter(baselinesLocked)).toEqual(['adopted', 'implementation', 'closed']);
});

test('the plan of a step is locked once the roadmap is adopted and a text in force has named it', () => {
  for (const phase of PHASES) {
    expect(isPlanLocked(phase, true)).toBe(baselinesLocked(phase));
    expect(isPlanLocked(phase, false)).toBe(false);
  }
});

test('what carries figures needs a reason once baselines are locked; applicability always', () => {
  expect(needsReason(['lead', 'support', 'origins', 'tailoring'], true)).toBe(false);
  expect(needsReason(['lead', 'weight'], true)).toBe(true);
  expect(needsReason(['weight', 'startDate', 'criteria'], false)).toBe(false);
  expect(needsReason(['notApplicableReason'], false)).toBe(true);
  expect(needsReason([], true)).toBe(false);
  for (const locked of [true, false])
    for (const [field, rule] of Object.entries(PLAN_FIELDS))
      if (rule === 'never') expect(needsReason([field as keyof typeof PLAN_FIELDS], locked)).toBe(false);
});

const period = { start: '2026-01-01', end: '2028-12-31' };
test.each([
  [{ start: '2026-02-01', end: '2026-01-31' }, 'end_before_start'],
  [{ start: '2026-02-01', end: '2026-02-01' }, null],
  [{ start: '2025-12-31', end: '2026-02-01' }, 'outside_period'],
  [{ start: '2026-02-01', end: '2029-01-01' }, 'outside_period'],
  [{ start: null, end: '2029-01-01' }, 'outside_period'],
  [{ start: null, end: null }, null],
  [{ start: '2026-01-01', end: '2028-12-31' }, null],
])('dates %j: %s', (dates, problem) => {
  expect(planDatesProblem(dates, period)).toBe(problem);
});

test('outside the period is no problem where it is meant, or where no period is set', () => {
  const outside = { start: '2025-01-01', end: '2030-01-01' };
  expect(planDatesProblem(outside, period, true)).toBeNull();
  expect(planDatesProblem(outside, { start: null, end: null })).toBeNull();
  expect(planDatesProblem({ start: '2030-01-01', end: '2025-01-01' }, period, true)).toBe('end_before_start');
});

test('a weight is a positive number that somebody may have meant', () => {
  expect([1, 0.5, 1000].every(isWeight)).toBe(true);
  expect([0, -1, 1001, Number.NaN, Number.POSITIVE_INFINITY].some(isWeight)).toBe(false);
});

test('a new order has the same ids, each once', () => {
  const ids = fc.uniqueArray(fc.uuid(), { maxLength: 8 });
  const withOrder = ids.chain((now) =>
    fc.record({ now: fc.constant(now), order: fc.shuffledSubarray(now, { minLength: now.length }) }),
  );
  fc.assert(fc.property(withOrder, ({ now, order }) => isReordering(order, now)));
  fc.assert(
    fc.property(withOrder, fc.uuid(), ({ now, order }, other) => {
      expect(isReordering([...order, other], now)).toBe(false);
      if (order.length === 0) return;
      expect(isReordering(order.slice(1), now)).toBe(false);
      expect(isReordering([...order.slice(1), order[1] ?? other], now)).toBe(false);
    }),
  );
});

test('what is changed is told field by field, and what stays is not', () => {
  const before = { lead: 'a', support: ['b'], weight: 1, startDate: null };
  expect(changesBetween(before, { ...before })).toEqual([]);
  expect(changesBetween<Partial<typeof before>>(before, { lead: 'a', support: [], weight: 2 })).toEqual([
    { field: 'support', before: ['b'], after: [] },
    { field: 'weight', before: 1, after: 2 },
  ]);
});
