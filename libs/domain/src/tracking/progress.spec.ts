import fc from 'fast-check';
import { ACTION_STATUSES } from './action-status.js';
import { plannedProgress, rollUpParticipant, rollUpPriority, rollUpStep, type ReportedProgress } from './progress.js';
import { addDays } from '../time/day.js';

const noReport: ReportedProgress = { status: null, progress: null };
const notApplicable: ReportedProgress = { status: 'not_applicable', progress: 0 };
const at = (progress: number): ReportedProgress => ({ status: 'on_track', progress });

const action: fc.Arbitrary<ReportedProgress> = fc.oneof(
  fc.constant(noReport),
  fc.record({ status: fc.constantFrom(...ACTION_STATUSES), progress: fc.integer({ min: 0, max: 100 }) }),
);
const actions = fc.array(action, { maxLength: 12 });
const step = fc.record({ weight: fc.constantFrom(0.5, 1, 2, 3), actions });

describe('a step', () => {
  it('is the mean of its applicable actions', () => {
    expect(rollUpStep([at(20), at(41), notApplicable])).toMatchObject({ progress: 30.5, applicable: 2 });
  });

  it('takes an action without a report as 0 and tells it', () => {
    const counts = { not_started: 0, on_track: 1, delayed: 0, blocked: 0, completed: 0, not_applicable: 1 };
    expect(rollUpStep([at(50), noReport, notApplicable])).toEqual({
      progress: 25,
      applicable: 2,
      noReport: 1,
      counts,
    });
  });

  it('has no progress where nothing is applicable', () => {
    expect(rollUpStep([notApplicable])).toMatchObject({ progress: null, applicable: 0 });
    expect(rollUpStep([])).toMatchObject({ progress: null, applicable: 0, noReport: 0 });
  });
});

describe('a priority', () => {
  it('is the mean of its steps by weight', () => {
    const steps = [
      { weight: 2, actions: [at(10)] },
      { weight: 1, actions: [at(40), at(100)] },
    ];
    expect(rollUpPriority(steps).progress).toBe(30);
  });

  it('is never rounded: all but one of 300 actions done is not all of them', () => {
    const all = Array.from({ length: 299 }, () => at(100));
    expect(rollUpStep([...all, at(0)]).progress).toBeCloseTo(99.6667, 4);
    const steps = [
      { weight: 1, actions: [at(1), at(0)] },
      { weight: 1, actions: [at(1), at(0), at(0)] },
    ];
    expect(rollUpPriority(steps).progress).toBeCloseTo(0.4167, 4);
  });

  it('leaves out a step without applicable actions', () => {
    const steps = [
      { weight: 5, actions: [notApplicable] },
      { weight: 1, actions: [at(60)] },
    ];
    expect(rollUpPriority(steps)).toMatchObject({ progress: 60, applicable: 1, counts: { not_applicable: 1 } });
    expect(rollUpPriority([])).toMatchObject({ progress: null });
  });

  it.each([0, -1, Number.NaN, Infinity])('has no step of weight %s', (weight) => {
    expect(() => rollUpPriority([{ weight, actions: [at(1)] }])).toThrow(RangeError);
  });

  it('of one step is that step', () => {
    fc.assert(
      fc.property(step, (one) => {
        const { progress } = rollUpStep(one.actions);
        if (progress === null) expect(rollUpPriority([one]).progress).toBeNull();
        else expect(rollUpPriority([one]).progress).toBeCloseTo(progress, 9);
      }),
    );
  });
});

describe('every roll-up', () => {
  it('lies between its lowest and its highest part, and its counts add up', () => {
    fc.assert(
      fc.property(fc.array(step, { maxLength: 6 }), (steps) => {
        const all = steps.flatMap((one) => one.actions);
        for (const rollUp of [rollUpPriority(steps), rollUpParticipant(all)]) {
          const parts = all
            .filter((one) => one.status !== 'not_applicable')
            .map((one) => (one.status === null ? 0 : one.progress!));
          expect(rollUp.applicable).toBe(parts.length);
          expect(rollUp.progress === null).toBe(parts.length === 0);
          if (rollUp.progress !== null) {
            expect(rollUp.progress).toBeGreaterThanOrEqual(Math.min(...parts) - 1e-9);
            expect(rollUp.progress).toBeLessThanOrEqual(Math.max(...parts) + 1e-9);
          }
          const counted = Object.values(rollUp.counts).reduce((sum, count) => sum + count, 0);
          expect(counted + rollUp.noReport).toBe(all.length);
        }
      }),
    );
  });

  it('does not depend on the order of actions', () => {
    fc.assert(
      fc.property(actions, (list) => {
        expect(rollUpStep([...list].reverse())).toEqual(rollUpStep(list));
      }),
    );
  });
});

describe('planned progress', () => {
  it('is linear from the start to the end of the baseline', () => {
    const on = (day: string) => plannedProgress('2026-01-01', '2026-12-31', day);
    expect(['2025-06-01', '2026-01-01', '2026-07-02', '2026-12-31', '2027-06-01'].map(on)).toEqual([
      0, 0, 50, 100, 100,
    ]);
    expect(on('2026-01-02')).toBeCloseTo(0.2747, 4);
    expect(on('2026-12-30')).toBeCloseTo(99.7253, 4);
  });

  it('leaps where start and end are one day', () => {
    expect(plannedProgress('2026-05-01', '2026-05-01', '2026-04-30')).toBe(0);
    expect(plannedProgress('2026-05-01', '2026-05-01', '2026-05-01')).toBe(100);
  });

  it('never goes back and stays within 0 and 100', () => {
    const offset = fc.integer({ min: -300, max: 900 });
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 600 }), offset, offset, (length, a, b) => {
        const start = '2026-01-01';
        const on = (days: number) => plannedProgress(start, addDays(start, length), addDays(start, days));
        expect(on(Math.min(a, b))).toBeLessThanOrEqual(on(Math.max(a, b)));
        expect(on(a)).toBeGreaterThanOrEqual(0);
        expect(on(a)).toBeLessThanOrEqual(100);
      }),
    );
  });
});
