import { publishesText, type PublicationLevel } from '@waymark/domain';
import {
  always,
  and,
  byStanding,
  defineOperations,
  everyone,
  MEMBERS,
  openToAll,
  raw,
  sql,
  type Actor,
  type ReadPolicy,
  type Sql,
  type StandingRules,
} from '../../kernel/index.js';
import type { Finding } from './finding.entity.js';
import type { Paper } from './paper.entity.js';
import type { Theme } from './theme.entity.js';

defineOperations('evidence', {
  themes: { kind: 'query', record: 'findings, papers, analysis', grants: everyone },
  papers: { kind: 'query', record: 'findings, papers, analysis', grants: everyone },
  findings: { kind: 'query', record: 'findings, papers, analysis', grants: everyone },
  finding: { kind: 'query', record: 'findings, papers, analysis', grants: everyone },
});

/** What the decision needs beside the row: how far the roadmap is public. */
export interface Publication {
  publicationLevel: PublicationLevel;
}

/** The states in which a finding counts as established; a reservation stands beside it. */
const ESTABLISHED = ['validated', 'validated_with_reservation'];

const isOutside = (me: Actor, roadmapId: string, { publicationLevel }: Publication): boolean =>
  me.is(roadmapId, 'N') || (me.readsAsPublic() && publishesText(publicationLevel));

/** Members all rows; donors and the public those that meet the condition. */
const insideOr = (outside: Sql): StandingRules => ({
  secretariat: always,
  member: always,
  donor: outside,
  public: outside,
});

/** Themes are headings: read wherever anything of the evidence can be. */
export const themePolicy: ReadPolicy<Pick<Theme, 'roadmapId'>, Publication> = {
  record: 'findings, papers, analysis',
  scope: (me, alias) => byStanding(me, `${alias}.roadmap_id`, openToAll),
  check: (me, { roadmapId }, context) => me.is(roadmapId, ...MEMBERS) || isOutside(me, roadmapId, context),
};

/** Members all papers; others the final ones. */
export const paperPolicy: ReadPolicy<Pick<Paper, 'roadmapId' | 'state'>, Publication> = {
  record: 'findings, papers, analysis',
  scope: (me, alias) => byStanding(me, `${alias}.roadmap_id`, insideOr(sql`${raw(alias)}.state = 'final'`)),
  check: (me, { roadmapId, state }, context) =>
    me.is(roadmapId, ...MEMBERS) || (state === 'final' && isOutside(me, roadmapId, context)),
};

/** Who reads the finding under `alias`. */
export const findingRules = (alias: string): StandingRules =>
  insideOr(
    and(
      sql`${raw(alias)}.state = any(${ESTABLISHED}::text[])`,
      sql`exists (select 1 from papers ep where ep.id = ${raw(alias)}.paper_id and ep.state = 'final')`,
    ),
  );

/** Members all findings; others the established ones of final papers. */
export const findingPolicy: ReadPolicy<
  Pick<Finding, 'roadmapId' | 'state'>,
  Publication & { paperState: Paper['state'] }
> = {
  record: 'findings, papers, analysis',
  scope: (me, alias) => byStanding(me, `${alias}.roadmap_id`, findingRules(alias)),
  check: (me, { roadmapId, state }, context) =>
    me.is(roadmapId, ...MEMBERS) ||
    (ESTABLISHED.includes(state) && context.paperState === 'final' && isOutside(me, roadmapId, context)),
};
