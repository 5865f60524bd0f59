import { createFormats, formatZone, type LanguageCode } from '../index.js';

const MINUS = '\u2212';
const inVienna = createFormats({ language: 'en', zone: 'Europe/Vienna' });
const other = (language: LanguageCode) => createFormats({ language, zone: 'Europe/Vienna' });

describe('days', () => {
  it.each([
    ['long', '30 September 2028'],
    ['table', '30 Sep 2028'],
    ['short', '30 Sep'],
    ['dayMonth', '30 September'],
    ['month', 'Sep 2028'],
    ['monthLong', 'September 2028'],
    ['full', 'Saturday 30 September 2028'],
  ] as const)('writes the %s style', (style, written) => {
    expect(inVienna.day('2028-09-30', style)).toBe(written);
  });

  it('names the day of the week', () => {
    expect(inVienna.day('2027-03-11', 'weekday')).toBe('Thu 11 Mar');
    expect(inVienna.day('2027-03-11', 'weekdayLong')).toBe('Thursday 11 March');
  });

  it('keeps a day where it is in every zone', () => {
    for (const zone of ['Pacific/Kiritimati', 'Pacific/Pago_Pago', 'UTC']) {
      expect(createFormats({ language: 'en', zone }).day('2028-01-01')).toBe('1 January 2028');
    }
  });

  it('reads an instant in the zone of the reader', () => {
    expect(inVienna.day('2026-12-31T23:30:00Z')).toBe('1 January 2027');
    expect(createFormats({ language: 'en', zone: 'UTC' }).day('2026-12-31T23:30:00Z')).toBe('31 December 2026');
  });

  it('uses Intl in the other languages', () => {
    expect(other('hr').day('2028-09-30')).toBe('30. rujna 2028.');
    expect(other('mk').day('2028-09-30')).toContain('септември');
    expect(other('sr-Latn-ME').day('2028-09-30')).toContain('septembar');
  });

  it('refuses what is no date', () => {
    expect(() => inVienna.day('soon')).toThrow(RangeError);
  });
});

describe('ranges', () => {
  it('repeat only what differs', () => {
    expect(inVienna.dayRange('2027-03-16', '2027-03-17')).toBe('16–17 March 2027');
    expect(inVienna.dayRange('2027-03-30', '2027-04-02')).toBe('30 March–2 April 2027');
    expect(inVienna.dayRange('2027-12-30', '2028-01-02', 'table')).toBe('30 Dec 2027–2 Jan 2028');
    expect(inVienna.dayRange('2026-09-01', '2026-11-30', 'month')).toBe('Sep–Nov 2026');
    expect(inVienna.dayRange('2026-12-01', '2027-02-28', 'month')).toBe('Dec 2026–Feb 2027');
    expect(inVienna.dayRange('2028-09-01', '2028-09-30', 'month')).toBe('Sep 2028');
    expect(inVienna.dayRange('2028-09-30', '2028-09-30')).toBe('30 September 2028');
  });

  it('use Intl in the other languages', () => {
    expect(other('hr').dayRange('2027-03-16', '2027-03-17')).toMatch(/16.*17.*2027/);
  });
});

describe('times', () => {
  it('name the zone as it is called on that day', () => {
    expect(inVienna.time('2026-12-04T16:00:00Z')).toBe('17:00 CET');
    expect(inVienna.time('2026-07-04T15:00:00Z')).toBe('17:00 CEST');
    expect(formatZone('2026-07-04T15:00:00Z', 'UTC')).toBe('UTC');
  });

  it('leave the zone out when asked, and start the day at 00', () => {
    expect(inVienna.time('2026-12-03T23:05:00Z', { withZone: false })).toBe('00:05');
  });

  it('never show the id of the zone', () => {
    expect(other('sq').time('2026-12-04T16:00:00Z')).toBe('17:00 CET');
  });
});

describe('numbers', () => {
  it('are grouped', () => {
    expect(inVienna.number(1204)).toBe('1,204');
    expect(inVienna.number(-3.25)).toBe(`${MINUS}3.3`);
  });

  it('write percentages whole', () => {
    expect(inVienna.percent(61.6)).toBe('62%');
    expect(inVienna.percent(0)).toBe('0%');
    expect(other('hr').percent(62)).toBe('62\u00a0%');
  });

  it('write money exactly', () => {
    expect(inVienna.money(6132000)).toBe('€6,132,000');
    expect(inVienna.money(1250.5)).toBe('€1,250.50');
  });

  it.each([
    [8_400_000, '€8.4m'],
    [8_000_000, '€8m'],
    [913_000, '€913k'],
    [999_999, '€1m'],
    [9_500, '€9,500'],
    [1_250_000_000, '€1.3bn'],
    [-2_000_000, `${MINUS}€2m`],
  ])('write %d compactly', (amount, written) => {
    expect(inVienna.money(amount, 'compact')).toBe(written);
  });

  it('write slippage with a sign, a true minus and the right plural', () => {
    expect(inVienna.slippage(34)).toBe('+34 days');
    expect(inVienna.slippage(1)).toBe('+1 day');
    expect(inVienna.slippage(-7)).toBe(`${MINUS}7 days`);
    expect(inVienna.slippage(0)).toBe('0 days');
    expect(inVienna.days(1)).toBe('1 day');
    expect(other('bs').slippage(-7)).toBe(`${MINUS}7 dana`);
  });
});

describe('names', () => {
  const names = ['Zoran', 'Đuro', 'Cuk', 'Čedomir', 'Ćuk', 'Dzelal', 'Đorđe'];

  it('stand in the order of the reader’s language', () => {
    expect([...names].sort(inVienna.compare).at(-1)).toBe('Zoran');
    expect([...names].sort(other('bs').compare)).toEqual(['Cuk', 'Čedomir', 'Ćuk', 'Dzelal', 'Đorđe', 'Đuro', 'Zoran']);
    expect(['Ѓорѓи', 'Гоце', 'Zoran'].sort(other('mk').compare)).toEqual(['Гоце', 'Ѓорѓи', 'Zoran']);
  });
});
