import fc from 'fast-check';
import { diffWords, textOf, wordsOf, type WordRun } from './words.js';

const words = [
  ...['the', 'agency’s', 'follow-up', 'co-ordinator', 'Kosovo*', 'cafe\u0301', 'café', '2027', '1.5%'],
  ...['Сваки', 'учесник', 'п’ять', 'именује', 'везу'],
  ...['العمال', 'يجتمعون', 'كل', 'شَهْر'],
  ...['労働者', '每月', '报告', '协调', '。', '，'],
  ...[' ', ' ', ' ', '\u00a0', '\n', ', ', '. ', '; ', '(', ') ', '👨‍👩‍👧', '\ud83d', '\udc4d', '\u0301', '\u200f'],
];
const written = fc.array(fc.constantFrom(...words), { maxLength: 40 }).map((parts) => parts.join(''));
const anything = fc.oneof(written, fc.string({ unit: 'grapheme' }), fc.string({ unit: 'binary' }));
/** Two texts, often two states of the same. */
const twoTexts = fc.oneof(
  fc.tuple(anything, anything),
  fc.tuple(written, written, written, written).map(([a, b, c, d]): [string, string] => [a + b + d, a + c + d]),
);

const kept = (before: string, after: string): WordRun[] =>
  diffWords(before, after).filter(({ kind }) => kind !== 'same');

describe('the words of a text', () => {
  it.each([
    ['a follow-up visit', ['a', ' ', 'follow-up', ' ', 'visit']],
    ['the agency’s list', ['the', ' ', 'agency’s', ' ', 'list']],
    ['именује контакт-тачку.', ['именује', ' ', 'контакт-тачку', '.']],
    ['يجتمعون كل شهر', ['يجتمعون', ' ', 'كل', ' ', 'شهر']],
    ['工人每月报告', ['工人', '每月', '报告']],
  ])('%s', (text, expected) => {
    expect(wordsOf(text)).toEqual(expected);
  });

  it('joined are the text', () => {
    fc.assert(
      fc.property(anything, (text) => {
        expect(wordsOf(text).join('')).toBe(text);
      }),
    );
  });
});

describe('changes by word', () => {
  it('give both texts back to the last character', () => {
    fc.assert(
      fc.property(twoTexts, ([before, after]) => {
        const runs = diffWords(before, after);
        expect(textOf(runs, 'before')).toBe(before);
        expect(textOf(runs, 'after')).toBe(after);
      }),
      { numRuns: 500 },
    );
  });

  it('are runs of which none is empty and no two neighbours are alike, removed before added', () => {
    fc.assert(
      fc.property(twoTexts, ([before, after]) => {
        const runs = diffWords(before, after);
        for (const [at, { kind, text }] of runs.entries()) {
          const next = runs[at + 1];
          expect(text).not.toBe('');
          expect(next?.kind).not.toBe(kind);
          expect([kind, next?.kind]).not.toEqual(['added', 'removed']);
        }
      }),
      { numRuns: 300 },
    );
  });

  it('are none between a text and itself', () => {
    fc.assert(
      fc.property(anything, (text) => {
        expect(kept(text, text)).toEqual([]);
      }),
    );
  });

  it('leave as much alone as a word put in leaves', () => {
    fc.assert(
      fc.property(fc.array(fc.stringMatching(/^[a-d]{1,2}$/), { maxLength: 30 }), fc.nat(), (list, at) => {
        const place = list.length === 0 ? 0 : at % (list.length + 1);
        const [before, after] = [list.join(' '), list.toSpliced(place, 0, 'new').join(' ')];
        expect(
          kept(before, after)
            .map(({ text }) => text.trim())
            .join(''),
        ).toBe('new');
      }),
    );
  });

  it.each<[string, string, WordRun[]]>([
    [
      'meets every month',
      'meets at least every two months',
      [
        { kind: 'same', text: 'meets ' },
        { kind: 'added', text: 'at least ' },
        { kind: 'same', text: 'every ' },
        { kind: 'removed', text: 'month' },
        { kind: 'added', text: 'two months' },
      ],
    ],
    [
      'an agreed time and rules',
      'an agreed time, with licences, and rules',
      [
        { kind: 'same', text: 'an agreed time' },
        { kind: 'added', text: ', with licences,' },
        { kind: 'same', text: ' and rules' },
      ],
    ],
    [
      'Each participant names an office, a person.',
      'Each participant tells the others, every year.',
      [
        { kind: 'same', text: 'Each participant ' },
        { kind: 'removed', text: 'names an office, a person' },
        { kind: 'added', text: 'tells the others, every year' },
        { kind: 'same', text: '.' },
      ],
    ],
    [
      'Сваки учесник именује везу.',
      'Сваки учесник одређује везу.',
      [
        { kind: 'same', text: 'Сваки учесник ' },
        { kind: 'removed', text: 'именује' },
        { kind: 'added', text: 'одређује' },
        { kind: 'same', text: ' везу.' },
      ],
    ],
    [
      'يجتمعون كل شهر',
      'يجتمعون كل سنة',
      [
        { kind: 'same', text: 'يجتمعون كل ' },
        { kind: 'removed', text: 'شهر' },
        { kind: 'added', text: 'سنة' },
      ],
    ],
    [
      '工人每月报告',
      '工人每年报告',
      [
        { kind: 'same', text: '工人' },
        { kind: 'removed', text: '每月' },
        { kind: 'added', text: '每年' },
        { kind: 'same', text: '报告' },
      ],
    ],
    ['', 'New.', [{ kind: 'added', text: 'New.' }]],
    ['Old.', '', [{ kind: 'removed', text: 'Old.' }]],
  ])('%s → %s', (before, after, runs) => {
    expect(diffWords(before, after)).toEqual(runs);
  });

  it('never part a letter from its signs', () => {
    expect(kept('un cafe\u0301 ouvert', 'un cafe ouvert')).toEqual([
      { kind: 'removed', text: 'cafe\u0301' },
      { kind: 'added', text: 'cafe' },
    ]);
  });

  it('keep a replaced phrase together', () => {
    const runs = diffWords('borne by those who profit from it.', 'borne by the employer or the agency.');
    expect(runs.map(({ kind }) => kind)).toEqual(['same', 'removed', 'added', 'same']);
  });

  it('are told in less than the blink of an eye, of a long text changed throughout', () => {
    const long = (seed: number) =>
      Array.from({ length: 2000 }, (_, at) => `word${(at * seed) % 997}${at % 9 === 0 ? ',' : ''}`).join(' ');
    diffWords(long(5), long(3));
    const [before, after] = [long(7), long(11)];
    // The least of some tries: machines of tests are shared.
    const took = Array.from({ length: 10 }, () => {
      const begun = performance.now();
      diffWords(before, after);
      return performance.now() - begun;
    });
    expect(Math.min(...took)).toBeLessThan(200);
    expect(textOf(diffWords(before, after), 'after')).toBe(after);
  });

  it('tell texts too long to be compared as one change', () => {
    const [before, after] = ['a'.repeat(4) + ' ', ' b'].map((text) => text.repeat(60_000));
    const runs = diffWords(`Same. ${before} end`, `Same. ${after} end`);
    expect(textOf(runs, 'before')).toBe(`Same. ${before} end`);
    expect(textOf(runs, 'after')).toBe(`Same. ${after} end`);
  });
});
