import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import fc from 'fast-check';
import {
  PASSAGE_KINDS,
  translationPreimage,
  versionPreimage,
  type TranslationContent,
  type VersionContent,
} from './version.js';

interface Golden<Content> {
  name: string;
  content: Content;
  preimage: string;
  sha256: string;
}

// Written once by another program; a change here is a change of every hash on record.
const read = <Content>(file: string) =>
  JSON.parse(readFileSync(new URL(file, import.meta.url), 'utf8')) as Golden<Content>[];
const golden = read<VersionContent>('./version.golden.json');
const translated = read<TranslationContent>('./translation.golden.json');
const sha256 = (text: string) => createHash('sha256').update(text, 'utf8').digest('hex');

const content: VersionContent = {
  roadmapId: 'r',
  priorityId: 'p',
  number: 1,
  language: 'en',
  passages: [
    { id: 'a', kind: 'priority_title', stepId: null, text: 'Title' },
    { id: 'b', kind: 'step_title', stepId: 's', text: 'Step' },
  ],
};

describe('the hash of a version', () => {
  it.each(golden)('is guarded by the golden file: $name', ({ content, preimage, sha256: hash }) => {
    const text = versionPreimage(content);
    expect(text).toBe(preimage);
    expect(sha256(text)).toBe(hash);
  });

  it('is that of the composed text, however it was typed', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme' }), (text) => {
        const typed = (form: 'NFC' | 'NFD') =>
          versionPreimage({
            ...content,
            passages: [{ id: 'a', kind: 'priority_title', stepId: null, text: text.normalize(form) }],
          });
        expect(typed('NFD')).toBe(typed('NFC'));
      }),
    );
  });

  it('leaves out what is not text, such as labels', () => {
    const labelled = { ...content, labels: ['1.0'], changeNote: 'x' };
    expect(versionPreimage(labelled)).toBe(versionPreimage(content));
    const passages = content.passages.map((passage) => ({ ...passage, note: 'x' }));
    expect(versionPreimage({ ...content, passages })).toBe(versionPreimage(content));
  });

  it.each<[string, Partial<VersionContent>]>([
    ['the roadmap', { roadmapId: 'x' }],
    ['the priority', { priorityId: 'x' }],
    ['the number', { number: 2 }],
    ['the language', { language: 'mk' }],
    ['the order of passages', { passages: [...content.passages].reverse() }],
  ])('changes with %s', (_, change) => {
    expect(versionPreimage({ ...content, ...change })).not.toBe(versionPreimage(content));
  });

  it('exists only for a sound version', () => {
    const [title, step] = content.passages;
    expect(() => versionPreimage({ ...content, passages: [title!, title!] })).toThrow(RangeError);
    expect(() => versionPreimage({ ...content, passages: [{ ...title!, stepId: 's' }] })).toThrow(RangeError);
    expect(() => versionPreimage({ ...content, passages: [{ ...step!, stepId: null }] })).toThrow(RangeError);
    expect(() => versionPreimage({ ...content, passages: [{ ...title!, text: '\ud83d' }] })).toThrow(TypeError);
    expect(() => versionPreimage({ ...content, number: 0 })).toThrow(RangeError);
  });

  it('knows the kinds of passages', () => {
    expect(PASSAGE_KINDS.filter((kind) => kind.startsWith('step_'))).toHaveLength(5);
    expect(PASSAGE_KINDS.filter((kind) => kind.startsWith('priority_'))).toHaveLength(3);
  });
});

describe('the hash of a translation', () => {
  it.each(translated)('is guarded by the golden file: $name', ({ content, preimage, sha256: hash }) => {
    const text = translationPreimage(content);
    expect(text).toBe(preimage);
    expect(sha256(text)).toBe(hash);
  });

  it('is of one authentic text', () => {
    const [one, other] = ['a', 'b'].map((letter) => translationPreimage({ ...content, of: letter.repeat(64) }));
    expect(one).not.toBe(other);
    expect(one).not.toBe(versionPreimage(content));
    expect(() => translationPreimage({ ...content, of: 'abc' })).toThrow(RangeError);
  });
});
