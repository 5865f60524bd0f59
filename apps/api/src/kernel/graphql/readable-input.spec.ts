import type { ArgumentMetadata } from '@nestjs/common';
import { DomainError } from '../errors/domain-error.js';
import { ReadableInputPipe } from './readable-input.pipe.js';

const pipe = new ReadableInputPipe();
const args: ArgumentMetadata = { type: 'body' };
const fieldsOf = (value: unknown): string[] => {
  try {
    pipe.transform(value, args);
    return [];
  } catch (error) {
    expect(error).toBeInstanceOf(DomainError);
    return ((error as DomainError).details.fields ?? []).map(({ field, problem }) => `${field} ${problem}`);
  }
};

test('text that can be kept passes as it is', () => {
  const input = { text: 'ё 🙂 \n\t \u200b', list: [{ title: 'x' }], day: null, at: new Date(0), count: 3, yes: true };
  expect(pipe.transform(input, args)).toEqual(input);
});

test('text that neither the database nor the canonical form can hold is named with its place', () => {
  expect(fieldsOf({ text: 'a\0b', statements: [{ text: 'fine' }, { text: 'half \ud83d' }] })).toEqual([
    'text value_invalid',
    'statements.1.text value_invalid',
  ]);
  expect(fieldsOf({ list: ['\udc00'] })).toEqual(['list.0 value_invalid']);
});

test('ids come in any case; other text keeps its own', () => {
  const upper = 'A0EEBC99-9C0B-4EF8-BB6D-6BB9BD380A11';
  const lower = upper.toLowerCase();
  expect(
    pipe.transform(
      { roadmapId: upper, passageIds: [upper], replaces: upper, idempotencyKey: upper, text: upper },
      args,
    ),
  ).toEqual({ roadmapId: lower, passageIds: [lower], replaces: lower, idempotencyKey: lower, text: upper });
  expect(pipe.transform({ id: 'Not-An-Id' }, args)).toEqual({ id: 'Not-An-Id' });
});

test('what is no input, such as who asks, is left alone', () => {
  const me = { email: 'a\0b' };
  expect(pipe.transform(me, { type: 'custom' })).toBe(me);
});
