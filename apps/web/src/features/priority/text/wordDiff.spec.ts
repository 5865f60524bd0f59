import { wordDiff, type DiffPart } from './wordDiff.js';
import { isPending, withAmendment, withAmendments } from './amendedText.js';
import type { Amendment } from '../priority.documents.js';

const without = (kind: DiffPart['kind'], parts: readonly DiffPart[]) =>
  parts
    .filter((part) => part.kind !== kind)
    .map(({ text }) => text)
    .join('');

describe('changed wording', () => {
  it('is told word by word', () => {
    expect(wordDiff('meets every month', 'meets at least every two months')).toEqual([
      { kind: 'same', text: 'meets ' },
      { kind: 'inserted', text: 'at least ' },
      { kind: 'same', text: 'every ' },
      { kind: 'deleted', text: 'month' },
      { kind: 'inserted', text: 'two months' },
    ]);
  });

  it('keeps a replaced phrase together', () => {
    const parts = wordDiff('borne by those who profit from it.', 'borne by the employer or the agency.');
    expect(parts.map(({ kind }) => kind)).toEqual(['same', 'deleted', 'inserted', 'same']);
  });

  it('marks no space that only moved', () => {
    const parts = wordDiff('an agreed time and rules', 'an agreed time, with licences, and rules');
    expect(parts.filter(({ kind }) => kind === 'deleted')).toEqual([]);
  });

  it('takes a hyphenated word and one with an apostrophe as one', () => {
    expect(wordDiff('a follow-up visit', 'a follow-through visit')).toEqual([
      { kind: 'same', text: 'a ' },
      { kind: 'deleted', text: 'follow-up' },
      { kind: 'inserted', text: 'follow-through' },
      { kind: 'same', text: ' visit' },
    ]);
    expect(wordDiff('the agency’s list', 'the agencies’ list').map(({ text }) => text)).toContain('agency’s');
  });

  it('finds the words of a script that writes no spaces', () => {
    expect(wordDiff('労働者は毎月報告する', '労働者は毎年報告する')).toEqual([
      { kind: 'same', text: '労働者は' },
      { kind: 'deleted', text: '毎月' },
      { kind: 'inserted', text: '毎年' },
      { kind: 'same', text: '報告する' },
    ]);
  });

  it.each([
    ['an accent typed apart', 'un cafe\u0301 ouvert', 'un cafe ouvert', 'cafe\u0301', 'cafe'],
    ['a vowel sign', 'यह किताब है', 'यह कताब है', 'किताब', 'कताब'],
    ['points above letters', 'כתב שָׁלוֹם טוב', 'כתב שלום טוב', 'שָׁלוֹם', 'שלום'],
  ])('never parts a letter from %s', (_, before, after, deleted, inserted) => {
    const changed = wordDiff(before, after).filter(({ kind }) => kind !== 'same');
    expect(changed).toEqual([
      { kind: 'deleted', text: deleted },
      { kind: 'inserted', text: inserted },
    ]);
  });

  it.each([
    ['', 'New text.'],
    ['ภาษาไทยไม่มีช่องว่าง', 'ภาษาไทยมีช่องว่าง'],
    ['two  spaces\nand a line', 'two spaces\n\nand a line'],
    ['👨‍👩‍👧 family', '👨‍👩‍👦 family'],
    ['Old text.', ''],
    ['The same.', 'The same.'],
    ['Сваки учесник именује везу.', 'Сваки учесник одређује контакт-тачку.'],
    ['a b c d', 'd c b a'],
    ['within an agreed time', 'within an agreed time, starting with public licences'],
  ])('loses nothing: %j to %j', (before, after) => {
    const parts = wordDiff(before, after);
    expect(without('inserted', parts)).toBe(before);
    expect(without('deleted', parts)).toBe(after);
  });
});

describe('a text with amendments', () => {
  const amendment = (code: string, before: string, after: string) => ({ code, before, after }) as Amendment;

  it('takes in the words in the place of the present ones', () => {
    expect(withAmendment('We meet every month.', { before: 'every month', after: 'twice a year' })).toBe(
      'We meet twice a year.',
    );
  });

  it('takes in new sentences at the end, and figures of replacement literally', () => {
    expect(withAmendment('One.', { before: '', after: 'Two.' })).toBe('One. Two.');
    expect(withAmendment('costs 5', { before: '5', after: '$& 6' })).toBe('costs $& 6');
  });

  it('stays as it is where the present words are no longer there', () => {
    expect(withAmendment('Other words.', { before: 'gone', after: 'new' })).toBe('Other words.');
  });

  it('takes in several in the order of their codes', () => {
    const two = [amendment('3.3-2', 'b', 'c'), amendment('3.3-1', 'a', 'b')];
    expect(withAmendments('a', two)).toBe('c');
  });

  it('counts as proposed only what still waits for a decision', () => {
    const states = ['admitted', 'under_consideration', 'rejected', 'merged', 'withdrawn', 'obsolete'] as const;
    expect(states.filter((state) => isPending({ state }))).toEqual(['admitted', 'under_consideration']);
  });
});
