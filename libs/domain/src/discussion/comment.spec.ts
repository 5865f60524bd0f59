import { isInEditWindow } from './comment.js';

test('a comment may be edited for a quarter of an hour, at its last instant too', () => {
  const postedAt = '2026-11-20T09:00:00Z';
  expect(isInEditWindow(postedAt, postedAt)).toBe(true);
  expect(isInEditWindow(postedAt, '2026-11-20T09:15:00Z')).toBe(true);
  expect(isInEditWindow(postedAt, '2026-11-20T09:15:00.001Z')).toBe(false);
});
