import { door, raw, sql, type Sql } from '../../kernel/index.js';
import { countryPolicy, institutionPolicy } from './places.policy.js';

export const countries = door('countries t', 'code name', (me) => countryPolicy.scope(me, 't'));
export const institutions = door('institutions t', 'id roadmap_id name acronym', (me) =>
  institutionPolicy.scope(me, 't'),
);

/** Institutions by name, for records in hand that name them: see the names of the kernel. */
export const namedInstitutions = raw(
  `(select ni.id, ni.name, ni.acronym, ni.country_code, ni.roadmap_id, ni.code, ni.merged_into_id,
      ni.merged_into_id is null and ni.archived_at is null as in_use from institutions ni)`,
);

/** The id of the institution that this one was merged into. */
export const mergedInto = (id: string): Sql =>
  sql`(select alias.merged_into_id from institutions alias where alias.id = ${id})`;
