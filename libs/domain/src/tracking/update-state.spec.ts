import fc from 'fast-check';
import { ACTION_STATUSES, isSettled, needsCauseAndNextDate, type ActionStatus } from './action-status.js';
import {
  checkUpdate,
  isEditableUpdate,
  nextUpdateState,
  UPDATE_STATES,
  updateTransitions,
  type UpdateContent,
} from './update-state.js';

const today = '2026-11-20';
const sound: UpdateContent = {
  status: 'on_track',
  progress: 40,
  narrative: 'The checklist is in use.',
  cause: null,
  nextDate: null,
};
const problems = (change: Partial<UpdateContent>) =>
  checkUpdate({ ...sound, ...change, today }).map(({ field, code }) => `${field} ${code}`);

describe('the state of an update', () => {
  it('goes to the coordinator, comes back and is published', () => {
    expect(nextUpdateState('draft', 'submit')).toBe('submitted');
    expect(nextUpdateState('submitted', 'return')).toBe('returned');
    expect(nextUpdateState('returned', 'submit')).toBe('submitted');
    expect(nextUpdateState('submitted', 'publish')).toBe('published');
  });

  it('is published by the coordinator alone, and only once submitted', () => {
    expect(updateTransitions.filter((row) => row.to === 'published')).toEqual([
      { from: 'submitted', to: 'published', act: 'publish', who: 'national_coordinator' },
    ]);
  });

  it('is open to its writers while draft or returned', () => {
    expect(UPDATE_STATES.filter(isEditableUpdate)).toEqual(['draft', 'returned']);
  });
});

describe('what an update says', () => {
  it('is sound', () => {
    expect(problems({})).toEqual([]);
    expect(problems({ status: 'completed', progress: 100 })).toEqual([]);
    expect(problems({ status: 'not_started', progress: 0 })).toEqual([]);
    expect(problems({ status: 'delayed', cause: 'Staff moved.', nextDate: today })).toEqual([]);
  });

  it.each<[string, Partial<UpdateContent>]>([
    ['progress progress_invalid', { progress: 101 }],
    ['progress progress_invalid', { progress: -1 }],
    ['progress progress_invalid', { progress: 12.5 }],
    ['progress progress_invalid', { progress: Number.NaN }],
    ['progress progress_invalid', { progress: null }],
    ['progress progress_invalid', { status: 'completed', progress: 99 }],
    ['progress progress_invalid', { status: 'not_started', progress: 1 }],
    ['narrative narrative_required', { narrative: null }],
    ['narrative narrative_required', { narrative: ' \n' }],
    ['nextDate next_date_in_past', { nextDate: '2026-11-19' }],
    ['nextDate next_date_invalid', { nextDate: '2026-11-31' }],
    ['status status_invalid', { status: 'done' as ActionStatus }],
  ])('is not: %s', (problem, change) => {
    expect(problems(change)).toEqual([problem]);
  });

  it('gives a cause and a next date where it is delayed or blocked', () => {
    expect(ACTION_STATUSES.filter(needsCauseAndNextDate)).toEqual(['delayed', 'blocked']);
    expect(problems({ status: 'blocked', cause: ' ' })).toEqual([
      'cause cause_required',
      'nextDate next_date_required',
    ]);
  });

  it('has at most one problem in each field', () => {
    const contents = fc.record({
      status: fc.constantFrom(...ACTION_STATUSES),
      progress: fc.option(fc.integer({ min: -5, max: 105 })),
      narrative: fc.option(fc.constantFrom('', ' ', 'Words')),
      cause: fc.option(fc.constantFrom('', 'Words')),
      nextDate: fc.option(fc.constantFrom('2026-11-01', today, '2027-01-01', 'soon')),
    });
    fc.assert(
      fc.property(contents, (content) => {
        const fields = checkUpdate({ ...content, today }).map((problem) => problem.field);
        expect(new Set(fields).size).toBe(fields.length);
        const silent = content.cause === null || content.cause === '';
        expect(fields.includes('cause')).toBe(needsCauseAndNextDate(content.status) && silent);
      }),
    );
  });

  it('settles an action that is completed or not applicable', () => {
    expect(ACTION_STATUSES.filter(isSettled)).toEqual(['completed', 'not_applicable']);
  });
});
