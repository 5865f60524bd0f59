import { sql } from '../../kernel/index.js';

/** The participants of the roadmap `r` by name, in the order of their English names. */
export const participantNames = sql`(
  select coalesce(jsonb_agg(jsonb_build_object(
    'id', p.id, 'code', c.code, 'name', c.name, 'chip', c.chip, 'footnote', c.footnote, 'footnoteMark', c.footnote_mark
  ) order by c.name), '[]')
  from participants p join countries c on c.code = p.country_code where p.roadmap_id = r.id)`;
