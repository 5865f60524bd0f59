import fc from 'fast-check';
import { createFormats, getLanguage, LANGUAGES, parseDay, parseTime, readDay } from '../index.js';

describe('a day', () => {
  it.each([
    // figures, the day first
    '20. 11. 2026', '20. 11. 2026.', '20.11.2026', '20.11.2026.', '20/11/2026', '20-11-2026', '20 11 2026',
    '20 / 11 / 2026', '20.11.26', ' 20.11.2026 ', '20\u00a0.\u202f11. 2026.',
    // the year first
    '2026-11-20', '2026.11.20', '2026/11/20',
    // in words, with and without diacritics, in both letters
    '20 November 2026', '20th of November 2026', '20 nov 2026', 'November 20, 2026', '20-Nov-2026', '20 NOV. 2026',
    '20 nëntor 2026', '20 nentor 2026', '20 nën 2026',
    '20. novembar 2026.', '20. novembra 2026. godine', '20 nov. 2026.',
    '20. studeni 2026.', '20. studenoga 2026.', '20. studenog 2026', '20. stu 2026.',
    '20 ноември 2026 г.', '20 ноем. 2026 г.', '20. новембар 2026.', '20. новембра 2026. године', '20. нов. 2026.',
  ])('is read from "%s"', (text) => expect(readDay(text)).toEqual({ kind: 'day', day: '2026-11-20' })); // prettier-ignore

  it('has its day before its month', () => {
    expect(parseDay('3/4/2027')).toBe('2027-04-03');
    expect(parseDay('11/20/2026')).toBeNull();
  });

  it.each([
    ['31. 2. 2026', 2026, 2, 28],
    ['30 февруари 2028', 2028, 2, 29],
    ['31. studenoga 2026.', 2026, 11, 30],
    ['2026-02-31', 2026, 2, 28],
  ])('"%s" is none, and the month says how many it has', (text, year, month, days) => {
    expect(readDay(text)).toEqual({ kind: 'impossible', year, month, days });
    expect(parseDay(text)).toBeNull();
  });

  it.each([
    'tomorrow', '20', '20.11', '20.11.', '20.11.202', '20.11.20266', '20 Smarch 2026', '20 no 2026', '20.13.2026',
    '0.11.2026', '32.11.2026', '20.11.2026 r', '20:11:2026', '1e3.11.2026', '00.00.0000', '20.11.2026.11', 'x 20.11.2026',
  ])('is not read from "%s"', (text) => expect(readDay(text)).toEqual({ kind: 'unreadable' })); // prettier-ignore

  it('is not asked of an empty field', () => expect(readDay(' ')).toEqual({ kind: 'empty' }));

  const days = fc
    .date({ min: new Date('2000-01-01T00:00:00Z'), max: new Date('2099-12-31T00:00:00Z'), noInvalidDate: true })
    .map((date) => date.toISOString().slice(0, 10));

  it.each(LANGUAGES.map(({ code }) => code))('comes back from every form of it in %s', (code) => {
    const formats = createFormats({ language: code, zone: 'UTC' });
    const intl = (['short', 'medium', 'long'] as const).map(
      (dateStyle) => new Intl.DateTimeFormat(getLanguage(code).intl, { dateStyle, timeZone: 'UTC' }),
    );
    fc.assert(
      fc.property(days, (day) => {
        const forms = [formats.day(day, 'long'), formats.day(day, 'table'), day];
        for (const form of [...forms, ...intl.map((format) => format.format(new Date(`${day}T12:00:00Z`)))]) {
          expect([form, parseDay(form)]).toEqual([form, day]);
          const bare = form.normalize('NFD').replaceAll(/[\u0300-\u036f]/g, '');
          expect([bare, parseDay(bare)]).toEqual([bare, day]);
          expect([form, parseDay(form.toUpperCase())]).toEqual([form, day]);
        }
      }),
    );
  });

  it('never throws, and never gives what is no day', () => {
    fc.assert(
      fc.property(fc.oneof(fc.string({ unit: 'grapheme' }), fc.stringMatching(/^[\d./ -]{0,14}$/)), (text) => {
        const read = readDay(text);
        if (read.kind === 'day') expect(new Date(`${read.day}T00:00:00Z`).toISOString().slice(0, 10)).toBe(read.day);
      }),
    );
  });
});

describe('a time', () => {
  it.each([
    ['17:00', '17:00'],
    ['9.30', '09:30'],
    ['9,30', '09:30'],
    ['17', '17:00'],
    ['17 h', '17:00'],
    ['17h30', '17:30'],
    ['17.00 ч', '17:00'],
    ['5 pm', '17:00'],
    ['12 a.m.', '00:00'],
    ['0:05', '00:05'],
    ['24:00', null],
    ['13 pm', null],
    ['9:60', null],
    ['noon', null],
    ['', null],
  ])('"%s" is %s', (text, time) => expect(parseTime(text)).toBe(time));
});
