import type { TestApi } from '../api.js';

/** Whose record it is, seen from the delegation in the columns: `beside` is another institution or person of it. */
export const WHOSE = ['-', 'own', 'beside', 'other'] as const;
export type Whose = (typeof WHOSE)[number];

/** Ids of the sample that the cases are built on. */
export interface World {
  roadmapId: string;
  /** Of the columns' delegation, and of another one */
  participants: { own: string; other: string };
  /** Memberships of personas by their keys */
  memberships: Record<string, string>;
  /** National actions without an unpublished update: led by the focal point's institution, by one beside it, by another participant's */
  actions: Record<'own' | 'beside' | 'other', { id: string; stepCode: string; institutionId: string }>;
  /** A priority in force with a step, and no amendment that waits */
  priority: { id: string; code: string; versionId: string; stepId: string; stepCode: string };
  /** Open, and declared in the last round that ended */
  ballots: { open: string; openRound: string; declared: string; declaredRound: string; hash: string };
  countryCode: { own: string; other: string };
}

export async function readWorld({ rows }: TestApi): Promise<World> {
  const one = async <T>(text: string, values: unknown[] = []): Promise<T> => {
    const [row] = await rows<T>(text, values);
    if (!row) throw new Error(`the sample lacks what the matrix is built on: ${text}`);
    return row;
  };
  const { id: roadmapId } = await one<{ id: string }>(`select id from roadmaps where code = 'screening'`);
  const participant = async (code: string) =>
    (
      await one<{ id: string }>('select id from participants where roadmap_id = $1 and country_code = $2', [
        roadmapId,
        code,
      ])
    ).id;
  const action = (institution: string) =>
    one<{ id: string; stepCode: string; institutionId: string }>(
      `select a.id, s.code as "stepCode", i.id as "institutionId" from national_actions a join steps s on s.id = a.step_id
         join institutions i on i.id = a.lead_institution_id
       where i.code = $1 and a.not_applicable_reason is null
         and not exists (select 1 from status_updates u where u.action_id = a.id and u.state <> 'published')
         and not exists (select 1 from action_support x join institutions si on si.id = x.institution_id where x.action_id = a.id and si.code = 'me-interior')
       order by s.sort limit 1`,
      [institution],
    );
  const memberships = await rows<{ persona: string; id: string }>(
    'select u.persona, m.id from memberships m join users u on u.id = m.user_id where m.roadmap_id = $1 and u.persona is not null',
    [roadmapId],
  );
  const priority = await one<World['priority']>(
    `select p.id, p.code, p.version_in_force_id as "versionId", s.id as "stepId", s.code as "stepCode"
     from priorities p join steps s on s.priority_id = p.id where p.roadmap_id = $1 and p.version_in_force_id is not null order by p.sort desc, s.sort limit 1`,
    [roadmapId],
  );
  const ballot = (state: string) =>
    one<{ id: string; round: string; hash: string }>(
      `select b.id, r.id as round, b.version_hash as hash from ballots b join rounds r on r.id = b.round_id
       where b.priority_id = $1 and b.state = $2 order by r.sort desc limit 1`,
      [priority.id, state],
    );
  const [open, declared] = [await ballot('open'), await ballot('declared')];
  return {
    roadmapId,
    participants: { own: await participant('ME'), other: await participant('RS') },
    countryCode: { own: 'ME', other: 'RS' },
    memberships: Object.fromEntries(memberships.map(({ persona, id }) => [persona, id])),
    actions: {
      own: await action('me-interior'),
      beside: await action('me-labour'),
      other: await action('rs-interior'),
    },
    priority,
    ballots: {
      open: open.id,
      openRound: open.round,
      hash: open.hash,
      declared: declared.id,
      declaredRound: declared.round,
    },
  };
}
