import { closingRefusal, isRecordedAfterClosing } from './closing.js';
import { PHASES } from './phase.js';

test('a roadmap is closed from implementation alone, and once', () => {
  expect(PHASES.map(closingRefusal)).toEqual([
    'phase_not_reached',
    'phase_not_reached',
    'phase_not_reached',
    'phase_not_reached',
    null,
    'roadmap_closed',
  ]);
});

test('afterwards access can end, and nothing else is recorded', () => {
  expect(['membership.ended', 'roadmap.closed'].every(isRecordedAfterClosing)).toBe(true);
  expect(['membership.granted', 'position.signed', 'comment.posted'].some(isRecordedAfterClosing)).toBe(false);
});
