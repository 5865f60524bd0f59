import { door, sql } from '../../kernel/index.js';
import { findingPolicy } from './evidence.policy.js';

/** With the titles of their theme and paper: both are in sight where the finding is. */
export const findings = door(
  'findings t join themes th on th.id = t.theme_id join papers pa on pa.id = t.paper_id',
  'id roadmap_id participant_id code severity title statement',
  (me) => findingPolicy.scope(me, 't'),
  () => ({ theme_title: sql`th.title`, paper_title: sql`pa.title` }),
);
