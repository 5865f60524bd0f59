import { Injectable } from '@nestjs/common';
import { updateTransitions, type ActionStatus, type UpdateState } from '@waymark/domain';
import {
  Database,
  firstVersion,
  moveBy,
  object,
  raw,
  sql,
  toWindow,
  when,
  windowJson,
  type Actor,
  type Sql,
  type WindowFacts,
} from '../../kernel/index.js';
import { roadmapSettings } from '../roadmap/index.js';
import { actionInHand, type ActionInHand } from './national-action.repository.js';
import type { StatusUpdate, UpdateHistory } from './status-update.entity.js';
import { updatePolicy } from './tracking.policy.js';
import { updateJson } from './update.sql.js';

/** What an update says. */
export interface UpdateText {
  status: ActionStatus;
  progress: number;
  narrative: string;
  cause: string | null;
  nextDate: string | null;
}

/** An update under its row lock. */
export interface LockedUpdate {
  id: string;
  actionId: string;
  state: UpdateState;
  version: number;
}

/** The row of `actionInHand` under `action`. */
const actionJson = object<ActionInHand>({
  id: sql`action.id`,
  stepId: sql`action."stepId"`,
  roadmapId: sql`action."roadmapId"`,
  participantId: sql`action."participantId"`,
  institutionIds: sql`action."institutionIds"`,
  leadInstitutionId: sql`action."leadInstitutionId"`,
  leadHasFocalPoint: sql`action."leadHasFocalPoint"`,
});

const openJson = when(
  sql`open.id is not null`,
  object<LockedUpdate>({
    id: sql`open.id`,
    actionId: sql`open."actionId"`,
    state: sql`open.state`,
    version: sql`open.version`,
  }),
);

const submitted = moveBy(updateTransitions, 'submit');
const returned = moveBy(updateTransitions, 'return');
const published = moveBy(updateTransitions, 'publish');

@Injectable()
export class StatusUpdateRepository {
  constructor(private readonly db: Database) {}

  async find(me: Actor, id: string): Promise<StatusUpdate | null> {
    const [update] = await this.#read(me, sql`u.id = ${id}`);
    return update ?? null;
  }

  /** The unpublished one first, then newest first. */
  async listOfAction(me: Actor, actionId: string, before: string | null): Promise<UpdateHistory> {
    const { history } = await this.db.one<{ history: WindowFacts<StatusUpdate> }>(
      sql`select ${windowJson<StatusUpdate>({
        item: updateJson(me, 'u'),
        rows: sql`from status_updates u where u.action_id = ${actionId} and ${updatePolicy.scope(me, 'u')}`,
        key: { at: sql`coalesce(u.published_at, 'infinity')`, id: sql`u.id` },
        newestFirst: true,
        before: { cursor: before, field: 'before' },
      })} as history`,
    );
    return toWindow(history);
  }

  /** The latest published update of each action, by action. */
  async latest(me: Actor, actionIds: readonly string[]): Promise<Map<string, StatusUpdate>> {
    const latest = await this.#read(
      me,
      sql`u.id in (select distinct on (l.action_id) l.id from status_updates l where l.action_id = any(${actionIds}::uuid[]) and l.state = 'published'
        order by l.action_id, l.published_at desc, l.submitted_at desc)`,
    );
    return new Map(latest.map((update) => [update.actionId, update]));
  }

  async #read(me: Actor, where: Sql): Promise<StatusUpdate[]> {
    const rows = await this.db.rows<{ record: StatusUpdate }>(sql`
      select ${updateJson(me, 'u')} as record from status_updates u where ${where} and ${updatePolicy.scope(me, 'u')}
      order by u.published_at desc nulls first, u.submitted_at desc`);
    return rows.map(({ record }) => record);
  }

  async lock(me: Actor, id: string): Promise<LockedUpdate | null> {
    return this.db.maybeOne<LockedUpdate>(sql`
      select u.id, u.action_id as "actionId", u.state, u.version from status_updates u
      where u.id = ${id} and ${updatePolicy.scope(me, 'u')} for update of u`);
  }

  /** What writing on an action decides by, with its unpublished update under its row lock; there is at most one. */
  async toWrite(me: Actor, actionId: string): Promise<ActionToWrite | null> {
    return this.db.maybeOne<ActionToWrite>(sql`
      with action as (${actionInHand(me, actionId)}),
        open as (select u.id, u.action_id as "actionId", u.state, u.version
          from action join status_updates u on u.action_id = action.id and u.state <> 'published' for update of u)
      select ${actionJson} as action, (waymark_now() at time zone r.zone)::date as today, r.phase = 'closed' as closed, ${openJson} as open
      from action join ${roadmapSettings} r on r.id = action."roadmapId" left join open on true`);
  }

  /** The unpublished update of an action; there is at most one. */
  async lockOpen(actionId: string): Promise<LockedUpdate | null> {
    return this.db.maybeOne<LockedUpdate>(sql`
      select u.id, u.action_id as "actionId", u.state, u.version from status_updates u
      where u.action_id = ${actionId} and u.state <> 'published' for update`);
  }

  /**
   * Writes the open update, or a new one where there is none.
   * @returns null when another one of the action was made meanwhile
   */
  async save(me: Actor, to: ActionToWrite, written: Written): Promise<StatusUpdate | null> {
    const row = await this.db.maybeOne<{ record: StatusUpdate }>(sql`
      with u as (${write(to, written, 'draft')}) select ${updateJson(me, 'u')} as record from u`);
    return row?.record ?? null;
  }

  /** The same, and takes the update as it stands into its history of submissions. */
  async submit(me: Actor, to: ActionToWrite, written: Written): Promise<StatusUpdate | null> {
    // A statement does not see in a table what it puts there itself.
    const history = sql`(select * from update_submissions union all select * from submitted)`;
    const row = await this.db.maybeOne<{ record: StatusUpdate }>(sql`
      with u as (${write(to, written, 'submitted')}), submitted as (
        insert into update_submissions (update_id, number, status, progress, narrative, cause, next_date, submitted_by, submitted_at)
        select u.id, 1 + (select count(*) from update_submissions e where e.update_id = u.id), u.status, u.progress, u.narrative, u.cause,
          u.next_date, ${written.by.membershipId}, u.submitted_at from u returning *)
      select ${updateJson(me, 'u', history)} as record from u`);
    return row?.record ?? null;
  }

  async giveBack(id: string, membershipId: string, reason: string): Promise<void> {
    await this.db.rows(sql`
      with returned as (update status_updates set state = ${returned.to}, version = version + 1 where id = ${id} returning id)
      update update_submissions set returned_by = ${membershipId}, returned_at = waymark_now(), return_reason = ${reason}
      where update_id in (select id from returned)
        and number = (select max(number) from update_submissions where update_id = ${id})`);
  }

  async publish(id: string, membershipId: string): Promise<void> {
    await this.db.rows(sql`
      update status_updates set state = ${published.to}, published_at = waymark_now(), published_by = ${membershipId}, version = version + 1
      where id = ${id}`);
  }

  async discard(id: string): Promise<void> {
    await this.db.rows(sql`delete from status_updates where id = ${id}`);
  }
}

/** Who writes, and for which institution. */
export interface Author {
  membershipId: string;
  institutionId: string | null;
}

export interface Written {
  /** Of a new update */
  id: string;
  text: UpdateText;
  by: Author;
}

/** An action whose update is written. */
export interface ActionToWrite {
  action: ActionInHand;
  /** The day it is in the roadmap's zone, by the database's clock */
  today: string;
  /** Whether its roadmap is: saving a draft is no event, by which that would be known */
  closed: boolean;
  open: LockedUpdate | null;
}

/** A statement that answers with the row as it is written. What was returned stays so until it is submitted. */
function write({ action, open }: ActionToWrite, { id, text, by }: Written, state: 'draft' | 'submitted'): Sql {
  const isSubmitted = state === 'submitted';
  if (open)
    return sql`update status_updates set institution_id = ${by.institutionId}, status = ${text.status}, progress = ${text.progress},
        narrative = ${text.narrative}, cause = ${text.cause}, next_date = ${text.nextDate}, written_by = ${by.membershipId},
        saved_at = waymark_now(), version = version + 1 ${isSubmitted ? sql`, state = ${submitted.to}, submitted_at = waymark_now()` : raw('')}
      where id = ${open.id} returning *`;
  return sql`insert into status_updates (id, roadmap_id, action_id, institution_id, state, status, progress, narrative, cause, next_date, written_by,
        version, submitted_at)
      values (${id}, ${action.roadmapId}, ${action.id}, ${by.institutionId}, ${state}, ${text.status}, ${text.progress}, ${text.narrative},
        ${text.cause}, ${text.nextDate}, ${by.membershipId}, ${firstVersion}, ${isSubmitted ? raw('waymark_now()') : null})
      on conflict (action_id) where state <> 'published' do nothing returning *`;
}
