import { createHash } from 'node:crypto';
import fc from 'fast-check';
import {
  editionBase,
  editionPreimage,
  inForceNumber,
  nextDraftNumber,
  nextTextCode,
  nextStepCode,
  type EditionContent,
} from './edition.js';

const hash = (digit: string): string => digit.repeat(64);
const content: EditionContent = {
  roadmapId: '0b8f6f0e-54a4-4b0b-9d0f-3a1c35c6a001',
  language: 'en',
  parts: [
    { priorityId: '0b8f6f0e-54a4-4b0b-9d0f-3a1c35c6a002', hash: hash('a') },
    { priorityId: '0b8f6f0e-54a4-4b0b-9d0f-3a1c35c6a003', hash: hash('b') },
  ],
};

describe('the hash of an edition', () => {
  // Written once by hand; a change here is a change of every hash on record.
  it('is guarded by a golden form', () => {
    const preimage =
      `{"language":"en","parts":[{"hash":"${hash('a')}","priorityId":"0b8f6f0e-54a4-4b0b-9d0f-3a1c35c6a002"},` +
      `{"hash":"${hash('b')}","priorityId":"0b8f6f0e-54a4-4b0b-9d0f-3a1c35c6a003"}],` +
      `"roadmapId":"0b8f6f0e-54a4-4b0b-9d0f-3a1c35c6a001","schema":"waymark.edition/1"}`;
    expect(editionPreimage(content)).toBe(preimage);
    expect(createHash('sha256').update(preimage, 'utf8').digest('hex')).toBe(
      '61d04d1a56659fe849b92fac029ca6174cc3763c513abcb5a55033cdbb982ba4',
    );
  });

  it.each<[string, Partial<EditionContent>]>([
    ['the roadmap', { roadmapId: 'x' }],
    ['the language', { language: 'mk' }],
    ['the order of its parts', { parts: [...content.parts].reverse() }],
    ['each part', { parts: content.parts.slice(1) }],
  ])('covers %s', (_name, change) => {
    expect(editionPreimage({ ...content, ...change })).not.toBe(editionPreimage(content));
  });

  it('leaves out what is not text, such as number and note', () => {
    const noted = { ...content, number: '1.3-draft', note: 'x' };
    expect(editionPreimage(noted)).toBe(editionPreimage(content));
  });

  it('holds each priority once, and hashes only', () => {
    const [part] = content.parts;
    if (!part) throw new Error('no part');
    expect(() => editionPreimage({ ...content, parts: [part, part] })).toThrow(RangeError);
    expect(() => editionPreimage({ ...content, parts: [{ ...part, hash: 'x' }] })).toThrow(RangeError);
  });
});

test('editions count on from the highest number, as people count', () => {
  expect(nextDraftNumber([])).toBe('0.1-draft');
  expect(nextDraftNumber(['0.9', '1.0', '1.1', '1.2-draft'])).toBe('1.3-draft');
  expect(nextDraftNumber(['1.10-draft', '1.9'])).toBe('1.11-draft');
  expect(nextDraftNumber(['final'])).toBe('final.1-draft');
  expect(editionBase('1.3-draft')).toBe('1.3');
});

test('texts come into force under the number of their draft, or under the next one', () => {
  expect(inForceNumber(['1.2', '1.3-draft'], '1.3-draft')).toBe('1.3');
  expect(inForceNumber(['1.3', '1.3-draft'], '1.3-draft')).toBe('1.4');
  expect(inForceNumber(['1.3', '1.4-draft'], null)).toBe('1.5');
});

test('no number and no code is ever given twice', () => {
  fc.assert(
    fc.property(fc.array(fc.boolean(), { maxLength: 30 }), (isDraft) => {
      const numbers: string[] = [];
      for (const draft of isDraft)
        numbers.push(draft ? nextDraftNumber(numbers) : inForceNumber(numbers, numbers.at(-1) ?? null));
      expect(new Set(numbers).size).toBe(numbers.length);
    }),
  );
  expect(nextTextCode('priority', ['P1', 'P10', 'P2', 'P0', 'DOC'])).toBe('P11');
  expect(nextTextCode('priority', [])).toBe('P1');
  expect(nextTextCode('preamble', [])).toBe('P0');
  expect(nextTextCode('preamble', ['P0', 'P1'])).toBe('P2');
  expect(nextStepCode('P3', ['3.1', '3.9', '3.10', '1.12'])).toBe('3.11');
  expect(nextStepCode('P12', ['1.2'])).toBe('12.1');
});
