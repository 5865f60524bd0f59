import { Injectable } from '@nestjs/common';
import { updateTransitions, type ActionStatus, type UpdateState } from '@waymark/domain';
import { Database, firstVersion, moveBy, sql, type Actor, type Sql } from '../../kernel/index.js';
import type { ActionInHand } from './national-action.repository.js';
import type { StatusUpdate } from './status-update.entity.js';
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
  listOfAction(me: Actor, actionId: string): Promise<StatusUpdate[]> {
    return this.#read(me, sql`u.action_id = ${actionId}`);
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

  /** The unpublished update of an action; there is at most one. */
  async lockOpen(actionId: string): Promise<LockedUpdate | null> {
    return this.db.maybeOne<LockedUpdate>(sql`
      select u.id, u.action_id as "actionId", u.state, u.version from status_updates u
      where u.action_id = ${actionId} and u.state <> 'published' for update`);
  }

  /** @returns the new draft's id; null when another one of the action was made meanwhile. */
  async insertDraft(action: ActionInHand, text: UpdateText, author: Author): Promise<string | null> {
    const row = await this.db.maybeOne<{ id: string }>(sql`
      insert into status_updates (roadmap_id, action_id, institution_id, state, status, progress, narrative, cause, next_date, written_by, version)
      values (${action.roadmapId}, ${action.id}, ${author.institutionId}, 'draft', ${text.status}, ${text.progress}, ${text.narrative},
        ${text.cause}, ${text.nextDate}, ${author.membershipId}, ${firstVersion})
      on conflict (action_id) where state <> 'published' do nothing returning id`);
    return row?.id ?? null;
  }

  async write(id: string, text: UpdateText, author: Author): Promise<void> {
    await this.db.rows(sql`
      update status_updates set institution_id = ${author.institutionId}, status = ${text.status}, progress = ${text.progress},
        narrative = ${text.narrative}, cause = ${text.cause}, next_date = ${text.nextDate}, written_by = ${author.membershipId},
        saved_at = waymark_now(), version = version + 1
      where id = ${id}`);
  }

  /** Takes the update as it stands into its history of submissions. */
  async submit(id: string, membershipId: string): Promise<void> {
    await this.db.rows(sql`
      with submitted as (
        update status_updates set state = ${submitted.to}, submitted_at = waymark_now(), version = version + 1 where id = ${id} returning *)
      insert into update_submissions (update_id, number, status, progress, narrative, cause, next_date, submitted_by, submitted_at)
      select s.id, 1 + (select count(*) from update_submissions e where e.update_id = s.id), s.status, s.progress, s.narrative, s.cause,
        s.next_date, ${membershipId}, s.submitted_at from submitted s`);
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
