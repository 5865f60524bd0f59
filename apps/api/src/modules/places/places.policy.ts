import {
  always,
  among,
  defineOperations,
  everyone,
  MEMBERS,
  never,
  or,
  raw,
  someTextIsPublic,
  sql,
  type Actor,
  type ReadPolicy,
  type Sql,
} from '../../kernel/index.js';
import type { Country } from './country.entity.js';
import type { Institution } from './institution.entity.js';

defineOperations('places', {
  countries: { kind: 'query', record: 'countries', grants: { ...everyone, A: 'all' } },
  institutions: { kind: 'query', record: 'institutions', grants: everyone },
});

/** Places belong to the whole deployment: whoever takes part in one roadmap reads them. */
const takesPart = (me: Actor): boolean => me.roadmapsAs(...MEMBERS, 'N').length > 0;

/** Whether the text of at least one roadmap is public. */
interface Publication {
  somethingPublic: boolean;
}

export const countryPolicy: ReadPolicy<Country, Publication> = {
  record: 'countries',
  scope: (me) => (takesPart(me) || me.administrator ? always : someTextIsPublic),
  check: (me, _row, { somethingPublic }) => takesPart(me) || me.administrator || somethingPublic,
};

export const institutionPolicy: ReadPolicy<Institution, Publication> = {
  record: 'institutions',
  scope: (me) => (takesPart(me) ? always : me.readsAsPublic() ? someTextIsPublic : never),
  check: (me, _row, { somethingPublic }) => takesPart(me) || (me.readsAsPublic() && somethingPublic),
};

/** The roadmaps under `alias` that the reader may know of: its own, and those with something public. */
export const ofRoadmap = (me: Actor, alias: string): Sql =>
  or(
    among(`${alias}.id`, me.roadmapsAs(...MEMBERS, 'N')),
    me.readsAsPublic() ? sql`${raw(alias)}.publication_level <> 'none'` : never,
  );
