import type { Described } from './described.js';

/** States of a part of the installation that another program does. */
export type PartState = 'not_configured' | 'reachable' | 'away';

export const PART_STATE_DESCRIPTIONS: Described<PartState> = {
  description: 'Whether a part of the installation answers.',
  values: {
    not_configured: 'There is none: whoever runs the installation has not set one up.',
    reachable: 'It has just answered.',
    away: 'It does not answer, or refuses.',
  },
};
