import { publishesText } from '@waymark/domain';
import {
  always,
  among,
  and,
  byStanding,
  defineOperations,
  DELEGATION,
  everyone,
  MEMBERS,
  members,
  membersOnly,
  openToAll,
  or,
  raw,
  sql,
  type Actor,
  type ReadPolicy,
  type Refusal,
  type Sql,
} from '../../kernel/index.js';
import type { PublicationLevel } from '../roadmap/index.js';
import type { ThreadState, Visibility } from './thread.entity.js';

const record = 'comment `delegation`, `participants`, `public`';
const ownComment = { S: 'self', H: 'self', D: 'self', C: 'self', F: 'self', O: 'self' } as const;
const ownThread = { ...ownComment, S: 'all', H: 'own' } as const;

defineOperations('discussion', {
  threads: { kind: 'query', record, grants: everyone },
  thread: { kind: 'query', record, grants: everyone },
  postComment: { kind: 'mutation', record, grants: members },
  editComment: { kind: 'mutation', record, grants: ownComment },
  removeComment: { kind: 'mutation', record, grants: ownComment },
  resolveThread: { kind: 'mutation', record, grants: ownThread },
  reopenThread: { kind: 'mutation', record, grants: ownThread },
});

/** What decides who reads a thread and writes in it. */
export interface Audience {
  roadmapId: string;
  visibility: Visibility;
  /** The delegation of a `delegation` thread */
  participantId: string | null;
}

const byVisibility = (alias: string, scopes: Record<Visibility, Sql>): Sql => {
  const cases = Object.entries(scopes).map(([visibility, scope]) =>
    and(sql`${raw(alias)}.visibility = ${raw(`'${visibility}'`)}`, scope),
  );
  return or(...cases);
};

/**
 * The audience of a thread and of all its comments. Sight of the subject is asked besides: `threadsJson` and the
 * repositories join it. A delegation's thread is read by its own people alone, never by secretariat or administrator.
 */
export const threadPolicy: ReadPolicy<Audience, { publicationLevel: PublicationLevel }> = {
  record,
  // Whoever reads any of them reads the public ones: said first, so that the roadmap's index is seen.
  scope: (me, alias) =>
    and(
      byStanding(me, `${alias}.roadmap_id`, openToAll),
      byVisibility(alias, {
        delegation: among(`${alias}.participant_id`, me.participantsAs(...DELEGATION)),
        participants: byStanding(me, `${alias}.roadmap_id`, membersOnly),
        public: always,
      }),
    ),
  check: (me, thread, { publicationLevel }) => {
    const { roadmapId, visibility } = thread;
    const reads: Record<Visibility, boolean> = {
      delegation: inDelegation(me, thread),
      participants: me.is(roadmapId, ...MEMBERS),
      public: me.is(roadmapId, ...MEMBERS, 'N') || (me.readsAsPublic() && publishesText(publicationLevel)),
    };
    return reads[visibility];
  },
};

/** The audience of threads under `alias`, for counts and pages on which the subject is in sight. */
export const threadScope = (me: Actor, alias: string): Sql => threadPolicy.scope(me, alias);

function inDelegation(me: Actor, { roadmapId, participantId }: Audience): boolean {
  const membership = me.in(roadmapId);
  return membership !== null && membership.participantId === participantId && me.is(roadmapId, ...DELEGATION);
}

/** Who writes, in a new thread or a reply: the audience itself; in public only secretariat and heads. */
export function writeComment(me: Actor, thread: Audience): Refusal {
  const { roadmapId, visibility } = thread;
  if (!me.is(roadmapId, ...MEMBERS)) return 'role_not_permitted';
  const refusals: Record<Visibility, Refusal> = {
    delegation: writeInDelegation(me, thread),
    participants: null,
    public: me.is(roadmapId, 'S', 'H') ? null : 'role_not_permitted',
  };
  return refusals[visibility];
}

function writeInDelegation(me: Actor, thread: Audience): Refusal {
  if (!me.is(thread.roadmapId, ...DELEGATION)) return 'role_not_permitted';
  return inDelegation(me, thread) ? null : 'not_own_delegation';
}

/** What is said about a record that is its participant's alone for now, such as an unpublished update, is so as well. */
export const audienceOfSubject = ({ visibility }: Pick<Audience, 'visibility'>, ownSubject: boolean): Refusal =>
  ownSubject && visibility !== 'delegation' ? 'subject_unpublished' : null;

const writeScope = (me: Actor, alias: string): Sql =>
  byVisibility(alias, {
    delegation: among(`${alias}.participant_id`, me.participantsAs(...DELEGATION)),
    participants: among(`${alias}.roadmap_id`, me.roadmapsAs(...MEMBERS)),
    public: among(`${alias}.roadmap_id`, me.roadmapsAs('S', 'H')),
  });

/** Whoever started the thread, the secretariat outside delegations, and inside one its head. */
export function settleThread(me: Actor, thread: Audience & { startedBy: string }): Refusal {
  const { roadmapId, visibility, startedBy } = thread;
  if (me.in(roadmapId)?.id === startedBy) return null;
  const settles: Record<Visibility, boolean> = {
    delegation: me.is(roadmapId, 'H') && inDelegation(me, thread),
    participants: me.is(roadmapId, 'S'),
    public: me.is(roadmapId, 'S'),
  };
  return settles[visibility] ? null : 'role_not_permitted';
}

const settleScope = (me: Actor, alias: string): Sql =>
  or(
    among(
      `${alias}.started_by`,
      me.memberships.map(({ id }) => id),
    ),
    byVisibility(alias, {
      delegation: among(`${alias}.participant_id`, me.participantsAs('H')),
      participants: among(`${alias}.roadmap_id`, me.roadmapsAs('S')),
      public: among(`${alias}.roadmap_id`, me.roadmapsAs('S')),
    }),
  );

const GOES_ON: Readonly<Record<ThreadState, boolean>> = {
  open: true,
  resolved: false,
  closed_without_agreement: false,
};

/** Why a thread in this state takes no such act. */
export const stillOpen = (state: ThreadState): Refusal => (GOES_ON[state] ? null : 'thread_resolved');
export const reopenState = (state: ThreadState): Refusal => (GOES_ON[state] ? 'thread_open' : null);

/** The acts that are open to the reader, over the thread under `alias` with the `sight` of its subject joined. */
export const allowedActions = (me: Actor, alias: string): Sql => {
  const isOpen = sql`${raw(alias)}.state = 'open'`;
  return sql`array_remove(array[
    case when ${isOpen} and ${writeScope(me, alias)} and (${raw(alias)}.visibility = 'delegation' or not sight.own) then 'reply' end,
    case when ${isOpen} and ${settleScope(me, alias)} then 'resolve' end,
    case when not ${isOpen} and ${settleScope(me, alias)} then 'reopen' end], null)`;
};

/** Only the author, for as long as nothing was removed; editing also has its time. */
export const changeComment = (
  me: Actor,
  roadmapId: string,
  comment: { writtenBy: string; removedAt: Date | null },
): Refusal => {
  if (me.in(roadmapId)?.id !== comment.writtenBy) return 'not_author';
  return comment.removedAt === null ? null : 'comment_removed';
};
