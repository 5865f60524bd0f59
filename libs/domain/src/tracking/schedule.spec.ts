import fc from 'fast-check';
import { addDays } from '../time/day.js';
import { freshnessOf, type Reported } from './freshness.js';
import { medianSlippage, scheduleOf, slippageDays, type MilestoneDates } from './schedule.js';

const on = '2026-11-20';
const milestone = (
  baseline: string,
  forecast: string | null = null,
  completed: string | null = null,
): MilestoneDates => ({
  baseline,
  forecast,
  completed,
});

const day = fc.integer({ min: -400, max: 400 }).map((days) => addDays(on, days));
const milestones = fc.array(fc.record({ baseline: day, forecast: fc.option(day), completed: fc.option(day) }));

describe('the schedule', () => {
  it('has no plan without milestones', () => {
    expect(scheduleOf([], on)).toEqual({
      status: 'no_plan',
      total: 0,
      completed: 0,
      late: 0,
      overdue: 0,
      longestDays: 0,
    });
  });

  it('is late where a forecast lies after its baseline', () => {
    const list = [
      milestone('2026-12-01', '2027-02-13'),
      milestone('2026-12-01', '2026-12-11'),
      milestone('2026-12-01'),
      milestone('2026-12-01', '2026-11-25'),
      milestone('2026-03-01', '2026-05-01', '2026-05-01'),
    ];
    expect(scheduleOf(list, on)).toEqual({
      status: 'late',
      total: 5,
      completed: 1,
      late: 2,
      overdue: 0,
      longestDays: 74,
    });
  });

  it('is overdue where an open forecast has passed; the day itself is in time', () => {
    expect(scheduleOf([milestone(on)], on).status).toBe('on_plan');
    expect(scheduleOf([milestone('2026-11-19')], on)).toMatchObject({ status: 'overdue', overdue: 1, longestDays: 1 });
    expect(scheduleOf([milestone('2026-10-01', '2026-11-10')], on)).toMatchObject({
      overdue: 1,
      late: 0,
      longestDays: 50,
    });
    expect(scheduleOf([milestone('2026-12-24', '2026-11-15')], on)).toMatchObject({ overdue: 1, longestDays: 5 });
  });

  it('is completed when all milestones are, however late', () => {
    expect(scheduleOf([milestone('2026-01-01', '2026-02-01', '2026-02-01')], on)).toMatchObject({
      status: 'completed',
      longestDays: 0,
    });
  });

  it('of a past day takes as open what was completed later', () => {
    const list = [milestone('2026-10-01', null, '2026-11-01')];
    expect(scheduleOf(list, '2026-10-31')).toMatchObject({ status: 'overdue', longestDays: 30 });
    expect(scheduleOf(list, '2026-11-01').status).toBe('completed');
  });

  it('counts each milestone at most once and explains what it says', () => {
    fc.assert(
      fc.property(milestones, (list) => {
        const { status, total, completed, late, overdue, longestDays } = scheduleOf(list, on);
        expect(total).toBe(list.length);
        expect(completed + late + overdue).toBeLessThanOrEqual(total);
        expect(longestDays > 0).toBe(late + overdue > 0);
        if (status === 'overdue') expect(overdue).toBeGreaterThan(0);
        if (status === 'late') expect([overdue, late > 0]).toEqual([0, true]);
        if (status === 'on_plan') expect([overdue, late]).toEqual([0, 0]);
      }),
    );
  });
});

describe('slippage', () => {
  it('compares with the baseline what happened, or else what is expected', () => {
    expect(slippageDays(milestone('2026-03-13', '2026-05-01', '2026-03-12'))).toBe(-1);
    expect(slippageDays(milestone('2026-03-13', '2026-03-20'))).toBe(7);
    expect(slippageDays(milestone('2026-03-13'))).toBe(0);
  });

  it('has a median over all milestones', () => {
    const by = (days: number) => milestone(on, addDays(on, days));
    expect(medianSlippage([])).toBeNull();
    expect(medianSlippage([by(100), by(-2), by(7)])).toBe(7);
    expect(medianSlippage([by(10), by(0), by(3), by(2)])).toBe(2.5);
  });

  it('has a median with as many milestones above as below', () => {
    fc.assert(
      fc.property(milestones, (list) => {
        const median = medianSlippage(list);
        fc.pre(median !== null);
        const days = list.map(slippageDays);
        expect(days.filter((one) => one < median).length).toBeLessThanOrEqual(list.length / 2);
        expect(days.filter((one) => one > median).length).toBeLessThanOrEqual(list.length / 2);
      }),
    );
  });
});

describe('freshness', () => {
  const reported: Reported = { status: 'on_track', lastPublishedOn: on, on, intervalDays: 61 };
  const after = (days: number) => freshnessOf({ ...reported, lastPublishedOn: addDays(on, -days) });

  it('is lost after one interval, and all of it after two', () => {
    expect([0, 61, 62, 122, 123].map(after)).toEqual(['fresh', 'fresh', 'ageing', 'ageing', 'stale']);
  });

  it('is kept by what is completed or not applicable', () => {
    for (const status of ['completed', 'not_applicable'] as const) {
      expect(freshnessOf({ ...reported, status, lastPublishedOn: '2020-01-01' })).toBe('settled');
    }
  });

  it('needs a report, published by the day asked', () => {
    expect(freshnessOf({ ...reported, status: null, lastPublishedOn: null })).toBe('no_report');
    expect(after(-1)).toBe('no_report');
  });

  it('needs an interval', () => {
    expect(() => freshnessOf({ ...reported, intervalDays: 0 })).toThrow(RangeError);
    expect(() => freshnessOf({ ...reported, intervalDays: Number.NaN })).toThrow(RangeError);
  });
});
