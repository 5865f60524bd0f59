import {
  isInEditWindow,
  nextPriorityState,
  priorityTransitions,
  PRIORITY_STATES,
  type Outcome,
  type PriorityState,
} from '@waymark/domain';
import fc from 'fast-check';
import { randomUUID } from 'node:crypto';
import { reachOf, sql } from '../../src/kernel/index.js';
import {
  allowedActions,
  audienceOfSubject,
  reopenState,
  settleThread,
  stillOpen,
  writeComment,
} from '../../src/modules/discussion/discussion.policy.js';
import { commentJson, editableComments } from '../../src/modules/discussion/comments.sql.js';
import { PriorityRepository } from '../../src/modules/roadmap/priority.repository.js';
import { PriorityStates } from '../../src/modules/roadmap/priority-states.js';
import { isCirculated, priorityRules } from '../../src/modules/roadmap/roadmap.policy.js';
import { holds, inVain, many, table } from './in-vain.js';
import { actors, api, ask, at, seat, setStage, world } from './stage.js';

/** What the statements of acts on texts and comments decide by themselves is what the rules say, on any records. */

setStage();

const minutes = (n: number): string => new Date(Date.parse(at) + n * 60_000).toISOString();

describe('comments and threads', () => {
  test('the time in which a comment may be edited is that of the rule', () =>
    holds(
      many(fc.record({ ago: fc.oneof(fc.integer({ min: 0, max: 30 }), fc.constant(15)), removed: fc.boolean() })),
      (comments) =>
        inVain(api, async ({ rows, insert }) => {
          await rows(
            `create or replace function waymark_now() returns timestamptz language sql stable as $$ select '${at}'::timestamptz $$`,
          );
          const { id: thread } = await insert('threads', { id: randomUUID(), ...wide(world.priority.stepId) });
          const made = comments.map(({ ago, removed }) => ({ id: randomUUID(), posted_at: minutes(-ago), removed }));
          await rows(
            `insert into comments (id, thread_id, number, written_by, text, language, posted_at, removed_at, version)
             select id, $1, row_number() over (), $2, case when not removed then 'Words.' end, 'en', posted_at, case when removed then posted_at end, 1
             from jsonb_to_recordset($3) as c(id uuid, posted_at timestamptz, removed boolean)`,
            [thread, seat(actors.delegate), JSON.stringify(made)],
          );
          const shown = await ask<{ id: string; shown: boolean; listed: boolean }>(sql`
            select c.id, (${commentJson(actors.delegate)} ->> 'editableUntil') is not null as shown,
              c.id in (select editable.id from ${editableComments(seat(actors.delegate), sql`waymark_now()`)}) as listed
            from comments c where c.thread_id = ${thread}`);
          const expected = (id: string): boolean => {
            const comment = made.find((one) => one.id === id)!;
            return !comment.removed && isInEditWindow(comment.posted_at, at);
          };
          for (const { id, ...said } of shown) expect(said).toEqual({ shown: expected(id), listed: expected(id) });
        }),
    ));

  const wide = (subjectId: string) => ({
    roadmap_id: world.roadmapId,
    subject_kind: 'step',
    subject_id: subjectId,
    visibility: 'participants',
    started_by: seat(actors.delegate),
    state: 'open',
    version: 1,
  });

  test('what may be done with a thread is offered to those who may do it', () => {
    const anyThread = fc.record({
      visibility: fc.constantFrom('delegation', 'participants', 'public'),
      state: fc.constantFrom('open', 'resolved', 'closed_without_agreement'),
      startedBy: fc.constantFrom('head', 'delegate', 'other', 'observer'),
      ours: fc.boolean(),
      own: fc.boolean(),
    } as const);
    return holds(many(anyThread), async (generated) => {
      const threads = generated.map(({ visibility, state, startedBy, ours, own }, id) => ({
        id,
        roadmapId: world.roadmapId,
        visibility,
        participantId: visibility === 'delegation' ? world.participants[ours ? 'own' : 'other'] : null,
        state,
        startedBy: seat(actors[startedBy]),
        own,
      }));
      for (const me of Object.values(actors)) {
        const offered = await ask<{ id: number; acts: string[] }>(sql`
          select th.id, ${allowedActions(me, 'th')} as acts
          from (select id, "roadmapId" as roadmap_id, visibility, "participantId" as participant_id, state, "startedBy" as started_by, own
            from ${table(threads, 't', 'id int, "roadmapId" uuid, visibility text, "participantId" uuid, state text, "startedBy" uuid, own boolean')}) th
            cross join lateral (select th.own) sight order by th.id`);
        const expected = threads.map((thread) => ({
          id: thread.id,
          acts: [
            writeComment(me, thread) ?? audienceOfSubject(thread, thread.own) ?? stillOpen(thread.state) ?? 'reply',
            settleThread(me, thread) ?? stillOpen(thread.state) ?? 'resolve',
            settleThread(me, thread) ?? reopenState(thread.state) ?? 'reopen',
          ].filter((act) => ['reply', 'resolve', 'reopen'].includes(act)),
        }));
        expect(offered).toEqual(expected);
      }
    });
  });
});

describe('texts', () => {
  const circulation = fc.record({
    state: fc.constantFrom(...PRIORITY_STATES),
    versionInForceId: fc.option(fc.constant('a0000000-0000-4000-8000-000000000001')),
    circulatedAt: fc.option(fc.constant(new Date(at))),
  });

  test('who is told of a priority is who may read it', () =>
    holds(many(circulation), async (generated) => {
      const priorities = generated.map((row, id) => ({ id, ...row }));
      const told = await ask<{ reach: string }>(sql`
        select ${reachOf(priorityRules('p'))} from (
          select id, state, "versionInForceId" as version_in_force_id, "circulatedAt" as circulated_at
          from ${table(priorities, 'g', 'id int, state text, "versionInForceId" uuid, "circulatedAt" timestamptz')}) p order by p.id`);
      const expected = generated.map((row) => {
        if (row.versionInForceId !== null) return 'public';
        return isCirculated({ ...row, currentVersionId: world.priority.versionId, roadmapId: world.roadmapId })
          ? 'participants'
          : 'secretariat';
      });
      expect(told.map(({ reach }) => reach)).toEqual(expected);
    }));

  test('what was circulated stays so whatever is done to it, and a draft becomes it by its circulation alone', () =>
    inVain(api, async ({ rows }) => {
      const repository = api.get(PriorityRepository);
      const held = async () => (await repository.lock(actors.secretariat, world.priority.id))!;
      for (const { from, to, act } of priorityTransitions) {
        await rows('update priorities set state = $2, version_in_force_id = null, circulated_at = null where id = $1', [
          world.priority.id,
          from,
        ]);
        await repository.move(await held(), to, null);
        expect([act, from, isCirculated(await held())]).toEqual([act, from, from !== 'draft' || act === 'circulate']);
      }
    }));

  test('ballots move a priority from the states that the table of states names, and from no other', () =>
    inVain(api, async ({ rows }) => {
      const { id } = world.priority;
      const states = api.get(PriorityStates);
      const outcome: Outcome = 'returned';
      const moves = {
        open_ballot: () => states.beginValidation([id]),
        declare_returned: () => states.declare([{ priorityId: id, outcome }]),
        cancel_ballot: () => states.resumeConsultation(id, 'A new text.'),
      } as const;
      for (const [act, move] of Object.entries(moves) as [keyof typeof moves, () => Promise<void>][])
        for (const state of PRIORITY_STATES) {
          await rows('update priorities set state = $2 where id = $1', [id, state]);
          await move().catch((error: Error) => expect(error.message).toContain('were to move with their ballots'));
          const [row] = await rows<{ state: PriorityState }>('select state from priorities where id = $1', [id]);
          expect([act, state, row?.state]).toEqual([act, state, nextPriorityState(state, act) ?? state]);
        }
    }));
});
