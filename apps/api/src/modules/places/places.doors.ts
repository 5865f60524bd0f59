import { door, raw, sql, type Sql } from '../../kernel/index.js';
import { countryPolicy, institutionPolicy } from './places.policy.js';

export const countries = door('countries t', 'code name', (me) => countryPolicy.scope(me, 't'));
export const institutions = door(
  'institutions t',
  'id roadmap_id code name acronym country_code type level mandate roles archived_at merged_into_id version',
  (me) => institutionPolicy.scope(me, 't'),
);

/** Institutions by name, for records in hand that name them: see the names of the kernel. */
export const namedInstitutions = raw(
  `(select ni.id, ni.name, ni.acronym, ni.country_code, ni.roadmap_id, ni.code, ni.merged_into_id,
      ni.merged_into_id is null and ni.archived_at is null as in_use from institutions ni)`,
);

/** The id of the institution that this one was merged into. */
export const mergedInto = (id: string): Sql =>
  sql`(select alias.merged_into_id from institutions alias where alias.id = ${id})`;

/** What an institution was called before, and what was merged into it with their own former names: name, until, merged. */
export const formerNames = (id: string): Sql => sql`(
  select n.name, n.until, n.merged from institution_names n where n.institution_id = ${raw(id)}
  union all select m.name, m.merged_on, true from institutions m where m.merged_into_id = ${raw(id)}
  union all select n.name, n.until, true from institution_names n join institutions m on m.id = n.institution_id where m.merged_into_id = ${raw(id)})`;

/** From which institution of the roadmap before it one was carried: for records in hand that follow it. */
export const carriedInstitutions = raw('(select ci.id, ci.roadmap_id, ci.origin_id from institutions ci)');
