import { isPending, withAmendment, withAmendments } from './amendedText.js';
import type { Amendment } from '../priority.documents.js';

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
