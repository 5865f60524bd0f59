import { buildSchema, isRequiredArgument } from 'graphql';
import { readFileSync } from 'node:fs';
import { encodeCursor, operationRows } from '../../src/kernel/index.js';
import '../../src/modules/index.js';
import type { TestApi } from '../api.js';

/** A query of the schema with the variables of one question about the sample. */
export interface Question {
  operation: string;
  variables: Record<string, unknown>;
}

/** An id of no record, and the place after every record of a list: windows at their fullest, by all that can be asked. */
const NOBODYS = 'a0000000-0000-4000-8000-000000000000';
const LATER = encodeCursor(['2100-01-01T00:00:00Z', NOBODYS]);

/** What leads to the fullest of a page, where that is more than its roadmap. */
const FULLEST: Readonly<Record<string, readonly Question['variables'][]>> = {
  priorityPage: [{ code: 'P3', comment: NOBODYS, threadsBefore: LATER }],
  validationPage: [{}, { round: 'round-1b' }],
  translationPage: [{ priority: 'P0' }],
  draftPage: [{ priority: 'P3', since: NOBODYS }],
  comparePage: [{ from: '0.9', to: '1.2-draft' }],
  stepPage: [{ code: '1.1' }],
  workAction: [{ stepCode: '1.1', participantCode: 'ME', updatesBefore: LATER }],
};

/** The pages of the sample: all that the policy rows name. */
export const PAGES: readonly Question[] = [...operationRows()]
  .filter(([, { page }]) => page)
  .flatMap(([operation]) =>
    (FULLEST[operation] ?? [{}]).map((variables) => ({ operation, variables: { roadmap: 'screening', ...variables } })),
  );

/** Ids of records around the priority, step and action of the pages above. */
export interface SampleIds {
  roadmapId: string;
  priorityId: string;
  passageId: string;
  stepId: string;
  institutionId: string;
  membershipId: string;
  actionId: string;
  milestoneId: string;
  findingId: string;
  amendmentId: string;
  threadId: string;
  commentId: string;
  updateId: string;
  roundId: string;
  ballotId: string;
  versionHash: string;
}

export async function sampleIds({ rows }: TestApi): Promise<SampleIds> {
  const [ids] = await rows<SampleIds>(`
    select r.id as "roadmapId", p.id as "priorityId", s.id as "stepId", a.id as "actionId", a.lead_institution_id as "institutionId", b.id as "ballotId", b.round_id as "roundId", b.version_hash as "versionHash",
      (select x.id from memberships x where x.roadmap_id = r.id and x.role = 'observer' and x.ended_at is null order by x.id limit 1) as "membershipId",
      (select x.id from passages x where x.version_id = p.version_in_force_id order by ordinal desc limit 1) as "passageId",
      (select m.id from milestones m where m.action_id = a.id order by m.sort limit 1) as "milestoneId",
      (select f.id from findings f where f.roadmap_id = r.id order by f.code limit 1) as "findingId",
      (select am.id from amendments am where am.priority_id = p.id and am.state <> 'withdrawn' order by am.code limit 1) as "amendmentId",
      (select t.id from threads t where t.subject_kind = 'step' and t.roadmap_id = r.id order by t.started_at limit 1) as "threadId",
      (select c.id from comments c join threads t on t.id = c.thread_id where t.subject_kind = 'step' and t.roadmap_id = r.id
        order by t.started_at, c.number limit 1) as "commentId",
      (select u.id from status_updates u where u.action_id = a.id and u.state = 'published' order by u.published_at limit 1) as "updateId"
    from roadmaps r join priorities p on p.roadmap_id = r.id and p.code = 'P3' join steps s on s.roadmap_id = r.id and s.code = '1.1'
      join national_actions a on a.step_id = s.id join participants pt on pt.id = a.participant_id and pt.country_code = 'ME'
      join ballots b on b.priority_id = p.id and b.state = 'open'
    where r.code = 'screening'`);
  if (!ids || Object.values(ids).some((id) => id === null))
    throw new Error(`the sample lacks a record: ${JSON.stringify(ids)}`);
  return ids;
}

/** Queries that need a roadmap at most: what is new among them is asked by itself, for many where it pages. */
function askedByThemselves(roadmapId: string): Question[] {
  const known: Record<string, unknown> = { roadmapId, roadmap: 'screening', first: 50 };
  const schema = buildSchema(readFileSync(new URL('../../schema.graphql', import.meta.url), 'utf8'));
  return Object.values(schema.getQueryType()?.getFields() ?? {})
    .filter(({ name }) => !operationRows().get(name)?.page)
    .filter(({ args }) => args.every((arg) => arg.name in known || !isRequiredArgument(arg)))
    .map(({ name, args }) => ({
      operation: name,
      variables: Object.fromEntries(args.filter((arg) => arg.name in known).map((arg) => [arg.name, known[arg.name]])),
    }));
}

/** One question, at least, for every query there is. */
export function everyQuery(ids: SampleIds): Question[] {
  const { roadmapId } = ids;
  const byId: Record<string, string> = {
    finding: ids.findingId,
    priority: ids.priorityId,
    step: ids.stepId,
    round: ids.roundId,
    ballot: ids.ballotId,
    nationalAction: ids.actionId,
    statusUpdate: ids.updateId,
    thread: ids.threadId,
    institution: ids.institutionId,
    job: NOBODYS,
  };
  const subjects: Record<string, string> = {
    priority: ids.priorityId,
    passage: ids.passageId,
    step: ids.stepId,
    national_action: ids.actionId,
    milestone: ids.milestoneId,
    finding: ids.findingId,
    amendment: ids.amendmentId,
    status_update: ids.updateId,
  };
  const ask = (operation: string, variables: Record<string, unknown>): Question => ({ operation, variables });
  return [
    ...PAGES,
    ...askedByThemselves(roadmapId),
    ...Object.entries(byId).map(([operation, id]) => ask(operation, { id })),
    ...Object.entries(subjects).map(([subjectKind, subjectId]) =>
      ask('threads', { roadmapId, subjectKind, subjectId }),
    ),
    ask('thread', { id: ids.threadId, around: ids.commentId }),
    ask('stepPage', { roadmap: 'screening', code: '1.1', discussionOf: 'ME' }),
    ask('roadmap', { code: 'screening' }),
    ...['openInvitation', 'openReset'].map((operation) => ask(operation, { token: 'of-nothing' })),
    ask('accountSeats', { userId: NOBODYS }),
    ask('import', { importId: NOBODYS }),
    ask('otherSeats', { membershipId: ids.membershipId }),
    ask('priorityVersions', { priorityId: ids.priorityId }),
    ask('passageHistory', { priorityId: ids.priorityId, passageId: ids.passageId, before: LATER }),
    ask('positions', { ballotId: ids.ballotId }),
    ask('positionDraft', { ballotId: ids.ballotId }),
    ask('milestones', { stepId: ids.stepId }),
    ask('statusUpdates', { actionId: ids.actionId }),
  ];
}
