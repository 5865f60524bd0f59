import fc from 'fast-check';
import { addDays, compareDays, dayInZone, daysBetween, instantAt, isDay } from './day.js';

const days = fc
  .integer({ min: -200_000, max: 200_000 })
  .map((n) => new Date(n * 86_400_000).toISOString().slice(0, 10));
const zones = fc.constantFrom('Europe/Vienna', 'UTC', 'America/New_York', 'Asia/Kathmandu', 'Pacific/Apia');

describe('isDay', () => {
  it.each(['2026-11-23', '2024-02-29', '0001-01-01', '9999-12-31'])('knows %s', (day) => {
    expect(isDay(day)).toBe(true);
  });
  it.each(['2026-02-29', '2026-13-01', '2026-00-10', '2026-1-1', '2026-11-23T00:00:00Z', '', ' 2026-11-23'])(
    'refuses "%s"',
    (text) => {
      expect(isDay(text)).toBe(false);
    },
  );
});

describe('counting days', () => {
  it('counts whole days, negative backwards', () => {
    expect(daysBetween('2026-02-28', '2026-03-01')).toBe(1);
    expect(daysBetween('2024-02-28', '2024-03-01')).toBe(2);
    expect(daysBetween('2026-11-14', '2026-09-01')).toBe(-74);
  });

  it('is not disturbed by the change to summer time', () => {
    expect(daysBetween('2026-03-28', '2026-03-30')).toBe(2);
  });

  it('adds what it counts', () => {
    fc.assert(
      fc.property(days, days, (a, b) => {
        expect(addDays(a, daysBetween(a, b))).toBe(b);
        expect(daysBetween(a, b) + daysBetween(b, a)).toBe(0);
      }),
    );
  });

  it('orders days as text does', () => {
    fc.assert(
      fc.property(days, days, (a, b) => {
        expect(Math.sign(compareDays(a, b))).toBe(a < b ? -1 : a > b ? 1 : 0);
      }),
    );
  });

  it('refuses what is not a day or not whole', () => {
    expect(() => daysBetween('2026-02-30', '2026-03-01')).toThrow(RangeError);
    expect(() => addDays('2026-02-01', 1.5)).toThrow(RangeError);
    expect(() => addDays('9999-12-31', 1)).toThrow(RangeError);
    expect(() => addDays('0000-01-01', -1)).toThrow(RangeError);
  });
});

describe('dayInZone', () => {
  it('turns at midnight of the zone, in winter and in summer', () => {
    expect(dayInZone('2026-11-20T22:59:59Z', 'Europe/Vienna')).toBe('2026-11-20');
    expect(dayInZone('2026-11-20T23:00:00Z', 'Europe/Vienna')).toBe('2026-11-21');
    expect(dayInZone('2026-07-20T21:59:59Z', 'Europe/Vienna')).toBe('2026-07-20');
    expect(dayInZone('2026-07-20T22:00:00Z', 'Europe/Vienna')).toBe('2026-07-21');
  });

  it('reads dates and offsets alike', () => {
    expect(dayInZone(new Date('2026-11-20T23:30:00Z'), 'Europe/Vienna')).toBe('2026-11-21');
    expect(dayInZone('2026-11-21T00:30:00+01:00', 'UTC')).toBe('2026-11-20');
  });

  it('refuses an instant whose meaning depends on the machine, and unknown zones', () => {
    expect(() => dayInZone('2026-11-20T10:00:00', 'UTC')).toThrow(RangeError);
    expect(() => dayInZone('2026-11-20', 'UTC')).toThrow(RangeError);
    expect(() => dayInZone('2026-11-20T10:00:00Z', 'Europe/Nowhere')).toThrow(RangeError);
    expect(() => dayInZone(new Date(Number.NaN), 'UTC')).toThrow(RangeError);
  });
});

describe('instantAt', () => {
  it('closes at 17:00 of the zone, in winter and in summer', () => {
    expect(instantAt('2026-12-04', '17:00', 'Europe/Vienna')).toBe('2026-12-04T16:00:00.000Z');
    expect(instantAt('2026-07-04', '17:00', 'Europe/Vienna')).toBe('2026-07-04T15:00:00.000Z');
  });

  it('takes the first of two equal times and moves a skipped one forward', () => {
    expect(instantAt('2026-10-25', '02:30', 'Europe/Vienna')).toBe('2026-10-25T00:30:00.000Z');
    expect(instantAt('2026-03-29', '02:30', 'Europe/Vienna')).toBe('2026-03-29T01:30:00.000Z');
    expect(instantAt('2026-11-01', '01:30', 'America/New_York')).toBe('2026-11-01T05:30:00.000Z');
    expect(instantAt('2026-03-08', '02:30', 'America/New_York')).toBe('2026-03-08T07:30:00.000Z');
  });

  it('stays on its day', () => {
    const recent = fc.integer({ min: 15_000, max: 30_000 }).map((n) => addDays('1970-01-01', n));
    fc.assert(
      fc.property(recent, zones, (day, zone) => {
        expect(dayInZone(instantAt(day, '12:00', zone), zone)).toBe(day);
      }),
    );
  });

  it('refuses what is no time or day', () => {
    expect(() => instantAt('2026-12-04', '24:00', 'UTC')).toThrow(RangeError);
    expect(() => instantAt('2026-12-32', '17:00', 'UTC')).toThrow(RangeError);
  });
});
