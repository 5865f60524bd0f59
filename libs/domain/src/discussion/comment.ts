import { instantMs, type Instant } from '../time/instant.js';

/** Minutes after posting in which an author may still edit. */
export const EDIT_MINUTES = 15;

/** Whether its author may still edit a comment by time; at the last instant too. */
export const isInEditWindow = (postedAt: Instant, now: Instant): boolean =>
  instantMs(now) - instantMs(postedAt) <= EDIT_MINUTES * 60_000;
