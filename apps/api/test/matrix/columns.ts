import { Actor, SessionReader } from '../../src/kernel/index.js';
import type { TestApi } from '../api.js';
import { buildMembership, buildParticipant, buildRoadmap, buildSession, buildUser } from '../factories.js';

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

export const personas: Readonly<Partial<Record<Column, string>>> = {
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

/** Who stands in each column. */
export async function actors(api: TestApi): Promise<Record<Column, Actor>> {
  const found = new Map<string, Actor>();
  for (const [column, persona] of Object.entries(personas)) found.set(column, await actorOf(api, persona));
  return { ...Object.fromEntries(found), P: Actor.anonymous, E: await buildOutsider(api) } as Record<Column, Actor>;
}

async function actorOf(api: TestApi, persona: string): Promise<Actor> {
  const [user] = await api.rows<{ id: string }>('select id from users where persona = $1', [persona]);
  if (!user) throw new Error(`the sample has no persona ${persona}`);
  return signedIn(api, user.id);
}

/** As the request of a session of its own would find it: acts ask for the session again. */
async function signedIn(api: TestApi, userId: string): Promise<Actor> {
  const session = await buildSession(api.rows, userId);
  return api.get(SessionReader).read(session.slice(session.indexOf('=') + 1));
}

/** Head, chair, coordinator and focal point of the same country and institution, in other roadmaps. */
async function buildOutsider(api: TestApi): Promise<Actor> {
  const { rows } = api;
  const user = await buildUser(rows);
  const [institution] = await rows<{ id: string }>(`select id from institutions where code = 'me-interior'`);
  for (const role of ['delegation_head', 'secretariat', 'national_coordinator', 'focal_point'] as const) {
    const roadmap = await buildRoadmap(rows);
    const participant = role === 'secretariat' ? null : await buildParticipant(rows, roadmap.id, 'ME');
    const { id } = await buildMembership(rows, {
      roadmap_id: roadmap.id,
      user_id: user.id,
      role,
      participant_id: participant?.id ?? null,
    });
    if (role === 'focal_point' && institution)
      await rows('insert into membership_institutions (membership_id, institution_id) values ($1, $2)', [
        id,
        institution.id,
      ]);
  }
  return signedIn(api, user.id);
}
