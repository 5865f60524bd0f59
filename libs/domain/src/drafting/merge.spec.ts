import fc from 'fast-check';
import { hasConflict, mergedText, mergeWords, type MergeChunk } from './merge.js';
import { wordsOf } from './words.js';

const words = [
  'every',
  'month',
  ',',
  'учесник',
  'везу',
  'العمال',
  'كل',
  '工人',
  '报告',
  '。',
  'e\u0301',
  '\ud83d',
  ' ',
  '\n',
];
const written = fc.array(fc.constantFrom(...words), { maxLength: 14 }).map((parts) => parts.join(' '));
/** A text, and two that somebody made of it by taking words out and putting others in. */
const edited = (own: string) =>
  fc.array(
    fc.record({ at: fc.nat(), out: fc.nat({ max: 2 }), put: fc.constantFrom('', own, `${own} ${own}2`, 'month') }),
    {
      maxLength: 3,
    },
  );
const threeTexts = fc
  .tuple(fc.array(fc.constantFrom(...words), { maxLength: 25 }), edited('theirs'), edited('mine'))
  .map(([list, theirs, mine]) => {
    const made = (edits: typeof theirs) =>
      edits
        .reduce((parts, { at, out, put }) => parts.toSpliced(at % (parts.length + 1), out, ...(put ? [put] : [])), list)
        .join(' ');
    return { base: list.join(' '), theirs: made(theirs), mine: made(mine) };
  });

const count = (text: string | null): Map<string, number> => {
  const counts = new Map<string, number>();
  for (const word of wordsOf(text ?? '')) counts.set(word, (counts.get(word) ?? 0) + 1);
  return counts;
};
const all = (chunks: readonly MergeChunk[], side: 'base' | 'theirs' | 'mine') =>
  chunks.map((chunk) => chunk[side]).join('');

describe('a merge by word', () => {
  it('holds the three texts to the last character', () => {
    fc.assert(
      fc.property(fc.oneof(threeTexts, fc.record({ base: written, theirs: written, mine: written })), (texts) => {
        const chunks = mergeWords(texts.base, texts.theirs, texts.mine);
        expect({ base: all(chunks, 'base'), theirs: all(chunks, 'theirs'), mine: all(chunks, 'mine') }).toEqual(texts);
      }),
      { numRuns: 500 },
    );
  });

  it('loses no word that either put in, and brings back none that one took out', () => {
    fc.assert(
      fc.property(threeTexts, ({ base, theirs, mine }) => {
        const chunks = mergeWords(base, theirs, mine);
        fc.pre(!hasConflict(chunks) && chunks.every(({ kind }) => kind !== 'both'));
        const [merged, of, their, my] = [mergedText(chunks), base, theirs, mine].map(count);
        for (const word of new Set([...of!.keys(), ...their!.keys(), ...my!.keys()]))
          expect(merged!.get(word) ?? 0).toBe((their!.get(word) ?? 0) + (my!.get(word) ?? 0) - (of!.get(word) ?? 0));
      }),
      { numRuns: 500 },
    );
  });

  it('keeps the words of both where who decides keeps both', () => {
    fc.assert(
      fc.property(threeTexts, ({ base, theirs, mine }) => {
        const chunks = mergeWords(base, theirs, mine);
        const both = new Map(chunks.flatMap(({ kind }, at) => (kind === 'conflict' ? [[at, 'both'] as const] : [])));
        const merged = mergedText(chunks, both) ?? '';
        const times = (text: string, word: string) => text.split(word).length;
        expect(times(merged, 'theirs')).toBe(times(theirs, 'theirs'));
        expect(times(merged, 'mine')).toBe(times(mine, 'mine'));
      }),
      { numRuns: 500 },
    );
  });

  it('is the same for the other, with the names changed', () => {
    const changed = { same: 'same', both: 'both', conflict: 'conflict', theirs: 'mine', mine: 'theirs' } as const;
    fc.assert(
      fc.property(threeTexts, ({ base, theirs, mine }) => {
        expect(mergeWords(base, mine, theirs)).toEqual(
          mergeWords(base, theirs, mine).map((chunk) => ({
            kind: changed[chunk.kind],
            base: chunk.base,
            theirs: chunk.mine,
            mine: chunk.theirs,
          })),
        );
      }),
    );
  });

  it('takes what both wrote alike once, and what only one wrote as it is', () => {
    fc.assert(
      fc.property(threeTexts, ({ base, theirs }) => {
        expect(mergedText(mergeWords(base, theirs, theirs))).toBe(theirs);
        expect(mergedText(mergeWords(base, theirs, base))).toBe(theirs);
        expect(mergedText(mergeWords(base, base, theirs))).toBe(theirs);
      }),
    );
  });

  it('joins changes of two places', () => {
    const chunks = mergeWords(
      'They meet every month here.',
      'They meet every year here.',
      'Delegations meet every month here.',
    );
    expect(mergedText(chunks)).toBe('Delegations meet every year here.');
    expect(chunks.map(({ kind }) => kind)).toEqual(['mine', 'same', 'theirs', 'same']);
  });

  it('asks where one place was changed twice, by phrase', () => {
    const chunks = mergeWords('within 30 days', 'within ten working days', 'within two calendar days');
    expect(chunks).toEqual([
      { kind: 'same', base: 'within ', theirs: 'within ', mine: 'within ' },
      { kind: 'conflict', base: '30', theirs: 'ten working', mine: 'two calendar' },
      { kind: 'same', base: ' days', theirs: ' days', mine: ' days' },
    ]);
    expect(mergedText(chunks)).toBeNull();
    const chosen = (['base', 'theirs', 'mine', 'both', { text: '15' }] as const).map((choice) =>
      mergedText(chunks, new Map([[1, choice]])),
    );
    expect(chosen).toEqual([
      'within 30 days',
      'within ten working days',
      'within two calendar days',
      'within ten working two calendar days',
      'within 15 days',
    ]);
  });

  it('asks once of two changed words side by side', () => {
    const chunks = mergeWords('a big red house', 'a small blue house', 'a tall green house');
    expect(chunks.map(({ kind }) => kind)).toEqual(['same', 'conflict', 'same']);
  });

  it('asks when one took out what the other changed', () => {
    const chunks = mergeWords('One. Two words here. Three.', 'One. Three.', 'One. Two new words here. Three.');
    expect(hasConflict(chunks)).toBe(true);
  });

  it('puts no space between words of a script that has none', () => {
    const chunks = mergeWords('工人报告', '工人每月报告', '工人每年报告');
    expect(mergedText(chunks, new Map([[1, 'both']]))).toBe('工人每月每年报告');
  });
});
