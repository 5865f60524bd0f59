import { byStanding, door, openToAll } from '../../kernel/index.js';

/** Seats by their titles: whoever sees an act sees in which role it was done, and no more of who did it. */
export const seats = door('memberships t', 'id roadmap_id role title participant_id', (me) =>
  byStanding(me, 't.roadmap_id', openToAll),
);
