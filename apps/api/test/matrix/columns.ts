import { randomUUID } from 'node:crypto';
import { Actor, type ActorMembership } from '../../src/kernel/index.js';
import type { TestApi } from '../api.js';
import { buildMembership, buildParticipant, buildRoadmap, buildUser } from '../factories.js';

/**
 * The columns of the table: the letters of the access rules, with the accredited alternate apart (`Ha`). `P` has not
 * signed in; `E` is signed in and takes part in other roadmaps only, where it has the strongest roles there are.
 */
export const COLUMNS = ['S', 'H', 'Ha', 'D', 'C', 'F', 'O', 'N', 'P', 'E', 'A'] as const;
export type Column = (typeof COLUMNS)[number];

/** How far the public may look; the table gives `P` and `E` a value for each. */
export const LEVELS = ['none', 'text', 'progress'] as const;
export type Level = (typeof LEVELS)[number];

/**
 * The levels at which a column is asked. Members and donors take nothing from the publication, so they are asked where
 * there is none; an administrator is asked where all is public, and still reads nothing.
 */
export const levelsOf = (column: Column): readonly Level[] =>
  column === 'P' || column === 'E' ? LEVELS : column === 'A' ? ['progress'] : ['none'];

const personas: Readonly<Partial<Record<Column, string>>> = {
  S: 'secretariat',
  H: 'head-me',
  Ha: 'alternate-me',
  D: 'delegate-me',
  C: 'coordinator-me',
  F: 'focal-me-interior',
  O: 'observer',
  N: 'donor',
  A: 'administrator',
};

/** Who stands in each column, made without signing in. */
export async function actors(api: TestApi): Promise<Record<Column, Actor>> {
  const found = new Map<string, Actor>();
  for (const [column, persona] of Object.entries(personas)) found.set(column, await actorOf(api, persona));
  return { ...Object.fromEntries(found), P: Actor.anonymous, E: await buildOutsider(api) } as Record<Column, Actor>;
}

async function actorOf({ rows }: TestApi, persona: string): Promise<Actor> {
  const [user] = await rows<{ id: string; administrator: boolean }>(
    'select id, administrator from users where persona = $1',
    [persona],
  );
  if (!user) throw new Error(`the sample has no persona ${persona}`);
  const memberships = await rows<ActorMembership>(
    `select m.id, m.roadmap_id as "roadmapId", r.code as "roadmapCode", m.role, m.accreditation, m.title, m.participant_id as "participantId",
       array(select i.institution_id::text from membership_institutions i where i.membership_id = m.id) as "institutionIds"
     from memberships m join roadmaps r on r.id = m.roadmap_id where m.user_id = $1`,
    [user.id],
  );
  return new Actor(user.id, randomUUID(), user.administrator, memberships);
}

/** Head, chair, coordinator and focal point of the same country and institution, in other roadmaps. */
async function buildOutsider({ rows }: TestApi): Promise<Actor> {
  const user = await buildUser(rows);
  const [institution] = await rows<{ id: string }>(`select id from institutions where code = 'me-interior'`);
  const memberships: ActorMembership[] = [];
  for (const role of ['delegation_head', 'secretariat', 'national_coordinator', 'focal_point'] as const) {
    const roadmap = await buildRoadmap(rows);
    const participant = role === 'secretariat' ? null : await buildParticipant(rows, roadmap.id, 'ME');
    const { id } = await buildMembership(rows, {
      roadmap_id: roadmap.id,
      user_id: user.id,
      role,
      participant_id: participant?.id ?? null,
    });
    memberships.push({
      id,
      roadmapId: roadmap.id,
      roadmapCode: roadmap.code,
      role,
      accreditation: role === 'delegation_head' ? 'head' : null,
      title: 'Elsewhere',
      participantId: participant?.id ?? null,
      institutionIds: role === 'focal_point' && institution ? [institution.id] : [],
    });
  }
  return new Actor(user.id, randomUUID(), false, memberships);
}
