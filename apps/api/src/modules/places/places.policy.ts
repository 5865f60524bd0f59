import type { PublicationLevel } from '@waymark/domain';
import {
  always,
  among,
  byStanding,
  defineOperations,
  everyone,
  MEMBERS,
  never,
  openToAll,
  or,
  raw,
  someTextIsPublic,
  sql,
  standingOf,
  type Actor,
  type ReadPolicy,
  type Refusal,
  type Sql,
} from '../../kernel/index.js';
import type { Country } from './country.entity.js';
import type { Institution } from './institution.entity.js';

const institutionAct = { kind: 'mutation', record: 'institutions', grants: { S: 'all', C: 'own' } } as const;

defineOperations('places', {
  countries: { kind: 'query', record: 'countries', grants: { ...everyone, A: 'all' } },
  institutions: { kind: 'query', record: 'institutions', grants: everyone },
  addCountry: { kind: 'mutation', record: 'countries', grants: { A: 'all' } },
  editCountry: { kind: 'mutation', record: 'countries', grants: { A: 'all' } },
  addInstitution: institutionAct,
  editInstitution: institutionAct,
  renameInstitution: institutionAct,
  mergeInstitutions: institutionAct,
  archiveInstitution: institutionAct,
  restoreInstitution: institutionAct,
});

/** Countries belong to the whole deployment: whoever takes part in one roadmap reads them. */
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

/** The catalogue is the platform's: it is kept by whoever has no voice in any roadmap that rests on it. */
export const keepCatalogue = (me: Actor): Refusal => (me.administrator ? null : 'role_not_permitted');

export const institutionPolicy: ReadPolicy<Pick<Institution, 'roadmapId'>, { publicationLevel: PublicationLevel }> = {
  record: 'institutions',
  scope: (me, alias) => byStanding(me, `${alias}.roadmap_id`, openToAll),
  check: (me, { roadmapId }, { publicationLevel }) => standingOf(me, roadmapId, publicationLevel) !== 'stranger',
};

/** Whose an institution is: of a participant, or of none where its country takes no part or it has no country. */
export interface Belonging {
  roadmapId: string;
  participantId: string | null;
}

/** The secretariat enters all institutions of its roadmap, a coordinator those of its own participant. */
export function changeInstitution(me: Actor, { roadmapId, participantId }: Belonging): Refusal {
  if (me.is(roadmapId, 'S')) return null;
  if (!me.is(roadmapId, 'C')) return 'role_not_permitted';
  return participantId !== null && me.in(roadmapId)?.participantId === participantId ? null : 'not_own_participant';
}

/** The roadmaps under `alias` that the reader may know of: its own, and those with something public. */
export const ofRoadmap = (me: Actor, alias: string): Sql =>
  or(
    among(`${alias}.id`, me.roadmapsAs(...MEMBERS, 'N')),
    me.readsAsPublic() ? sql`${raw(alias)}.publication_level <> 'none'` : never,
  );
