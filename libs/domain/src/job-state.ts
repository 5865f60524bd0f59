import type { Described } from './described.js';

/** States of long work that runs in the background. */
export type JobState = 'waiting' | 'running' | 'done' | 'failed' | 'cancelled';

export const JOB_STATE_DESCRIPTIONS: Described<JobState> = {
  description: 'How far long work in the background has come.',
  values: {
    waiting: 'Not begun yet, or to be begun again.',
    running: 'At work.',
    done: 'At its end; its result is kept for 30 days.',
    failed: 'Ended without a result; nothing of it was saved.',
    cancelled: 'Ended by whoever started it; nothing of it was saved.',
  },
};
