import { completionProblem } from './milestone-days.js';

const bounds = { startedOn: '2026-03-01', periodStart: '2026-01-01', today: '2026-11-20' };

test.each([
  ['2026-11-21', 'day_in_future'],
  ['2026-11-20', null],
  ['2026-03-01', null],
  ['2026-02-28', 'day_before_start'],
  ['2025-12-31', 'day_before_start'],
])('of an action that began, %s: %s', (day, problem) => {
  expect(completionProblem(day, bounds)).toBe(problem);
});

test.each([
  ['2026-01-01', null],
  ['2025-12-31', 'day_before_period'],
])('without a start, from the first day of the roadmap’s period, %s: %s', (day, problem) => {
  expect(completionProblem(day, { ...bounds, startedOn: null })).toBe(problem);
});
