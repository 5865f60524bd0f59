import { Injectable } from '@nestjs/common';
import { always, Database, namedParticipants, sql, type Actor, type Sql } from '../../kernel/index.js';
import { hasFocalPoint } from '../identity/index.js';
import { namedSteps, roadmaps, roadmapSettings, stepInSight } from '../roadmap/index.js';
import { NationalAction } from './national-action.entity.js';
import { actionPolicy, type Reporting } from './tracking.policy.js';
import type { NationalActionsArgs } from './tracking.inputs.js';

/** What an act on a national action decides by. */
export interface ActionInHand extends Reporting {
  id: string;
  stepId: string;
}

/** A query of one row at most: the action, when the actor may read it. */
export const actionInHand = (me: Actor, id: string): Sql => sql`
  select a.id, a.step_id as "stepId", a.roadmap_id as "roadmapId", a.participant_id as "participantId",
    array_remove(array_prepend(a.lead_institution_id, array(
      select x.institution_id from action_support x where x.action_id = a.id order by x.institution_id)), null) as "institutionIds",
    a.lead_institution_id as "leadInstitutionId", ${hasFocalPoint('a.lead_institution_id', 'a.participant_id')} as "leadHasFocalPoint"
  from national_actions a where a.id = ${id} and ${actionPolicy.scope(me, 'a')}`;

@Injectable()
export class NationalActionRepository {
  constructor(private readonly db: Database) {}

  /** By step, then by the English name of the participant; archived ones are left out. */
  list(me: Actor, { roadmapId, stepId, participantId }: NationalActionsArgs): Promise<NationalAction[]> {
    const ofStep = stepId == null ? always : sql`a.step_id = ${stepId}`;
    const ofParticipant = participantId == null ? always : sql`a.participant_id = ${participantId}`;
    return this.db.select(
      NationalAction,
      'a',
      sql`join ${namedSteps} s on s.id = a.step_id join ${namedParticipants} p on p.id = a.participant_id
        where a.roadmap_id = ${roadmapId} and ${ofStep} and ${ofParticipant} and a.archived_at is null and ${actionPolicy.scope(me, 'a')}
        order by s.priority_sort, s.sort, p.english_name`,
    );
  }

  find(me: Actor, id: string): Promise<NationalAction | null> {
    return this.db.find(NationalAction, 'a', sql`where a.id = ${id} and ${actionPolicy.scope(me, 'a')}`);
  }

  /** Whose action it is, when the actor may read it. */
  async inHand(me: Actor, id: string): Promise<ActionInHand | null> {
    return this.db.maybeOne<ActionInHand>(actionInHand(me, id));
  }

  async seesRoadmap(me: Actor, roadmapId: string): Promise<boolean> {
    return (await this.db.maybeOne(sql`select 1 from ${roadmaps(me)} r where r.id = ${roadmapId}`)) !== null;
  }

  async seesStep(me: Actor, stepId: string): Promise<boolean> {
    return (
      (await this.db.maybeOne(
        sql`select 1 from ${namedSteps} s where s.id = ${stepId} and ${stepInSight(me, 's.id')}`,
      )) !== null
    );
  }

  /** The day it is in the roadmap's zone, by the database's clock. */
  async today(roadmapId: string): Promise<string> {
    const { today } = await this.db.one<{ today: string }>(
      sql`select (waymark_now() at time zone r.zone)::date as today from ${roadmapSettings} r where r.id = ${roadmapId}`,
    );
    return today;
  }
}
