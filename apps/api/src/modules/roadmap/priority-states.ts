import { Injectable } from '@nestjs/common';
import {
  isUnderAdoption,
  isValidated,
  priorityTransitions,
  type Outcome,
  type PriorityKind,
  type PriorityState,
} from '@waymark/domain';
import { Database, moveBy, sql, type Actor, type DomainEvent } from '../../kernel/index.js';
import { AdoptionRepository } from './editions/adoption.repository.js';
import { ComingIntoForce } from './editions/coming-into-force.js';
import { priorityPolicy } from './roadmap.policy.js';

/** A priority with the version that a ballot would be on. */
export interface BallotText {
  priorityId: string;
  kind: PriorityKind;
  state: PriorityState;
  versionId: string;
  versionHash: string;
  language: string;
  labels: string[];
  /** Languages that the roadmap requires and in which not every passage stands as the text now says it */
  missingLanguages: string[];
}

/** What a declared result does to a priority. */
export interface Declaration {
  priorityId: string;
  outcome: Outcome;
}

/** The texts that a ballot on the version under `v` is on: of the whole document, those of its edition. */
const balloted = sql`(select v.id where v.edition_id is null union all select ep.version_id from edition_parts ep where ep.edition_id = v.edition_id)`;

/** Whether the passage under `x` is translated, in the latest translation of its version into the language under `l`. */
const isTranslated = sql`select 1 from version_translations t join passage_translations pt on pt.translation_id = t.id
  where t.version_id = x.version_id and t.language = l.language and pt.passage_id = x.id and not pt.stale
    and t.number = (select max(o.number) from version_translations o where o.version_id = t.version_id and o.language = t.language)`;

const missingLanguages = sql`array(
  select l.language from unnest(r.required_languages) as l(language)
  where l.language <> v.language and exists (
    select 1 from passages x where x.version_id in ${balloted} and x.text <> '' and not exists (${isTranslated})))`;

const opened = moveBy(priorityTransitions, 'open_ballot');
const cancelled = moveBy(priorityTransitions, 'cancel_ballot');

/**
 * The moves of a priority that follow from its ballots: for the module that holds them, inside its transaction.
 * Each fails as a fault of the code where the priority is not in the state that its ballot implies.
 */
@Injectable()
export class PriorityStates {
  constructor(
    private readonly db: Database,
    private readonly adoptions: AdoptionRepository,
    private readonly comingIntoForce: ComingIntoForce,
  ) {}

  /** Locks those of the priorities that the actor reads, in the order of their ids; the answer is in their own order. */
  async lockTexts(me: Actor, roadmapId: string, priorityIds: readonly string[]): Promise<BallotText[]> {
    const held = await this.db.rows<{ id: string }>(sql`
      select p.id from priorities p where p.roadmap_id = ${roadmapId} and p.id = any(${priorityIds}::uuid[]) and ${priorityPolicy.scope(me, 'p')}
      order by p.id for no key update`);
    return this.db.rows(sql`
      select p.id as "priorityId", p.kind, p.state, v.id as "versionId", v.hash as "versionHash", v.language,
        case when e.id is null then v.labels else array[e.number] end as labels, ${missingLanguages} as "missingLanguages"
      from priorities p join roadmaps r on r.id = p.roadmap_id join priority_versions v on v.id = p.current_version_id
        left join editions e on e.id = v.edition_id
      where p.id = any(${held.map(({ id }) => id)}::uuid[]) order by p.sort`);
  }

  /** Whether the whole document is before the delegations: then no other text moves. */
  async isAdoptionUnderWay(roadmapId: string): Promise<boolean> {
    return isUnderAdoption(await this.adoptions.documentState(roadmapId));
  }

  /** frozen -> validating */
  async beginValidation(priorityIds: readonly string[]): Promise<void> {
    const moved = await this.db.rows(sql`
      update priorities set state = ${opened.to}, state_reason = null, version = version + 1
      where id = any(${priorityIds}::uuid[]) and state in ${opened.from} returning id`);
    expectAll(moved, priorityIds);
  }

  /**
   * validating -> the result. Once the roadmap is adopted, a validated text becomes the version in force; until then the
   * earlier one stays. Before, only the validated ballot on the whole document brings texts into force.
   * @returns what the ledger is told beside the results
   */
  async declare(me: Actor, roadmapId: string, declarations: readonly Declaration[]): Promise<DomainEvent[]> {
    const isAdopted = await this.comingIntoForce.isAdopted(roadmapId);
    const rows = declarations.map(({ priorityId, outcome }) => ({
      id: priorityId,
      outcome,
      agreed: isAdopted && isValidated(outcome),
    }));
    const moved = await this.db.rows<{ id: string; kind: PriorityKind }>(sql`
      with declared as (select * from jsonb_to_recordset(${JSON.stringify(rows)}::jsonb) as d(id uuid, outcome text, agreed boolean)),
        held as (select p.id from priorities p where p.id in (select id from declared) and p.state = ${opened.to} order by p.id for no key update)
      update priorities p set state = d.outcome, state_reason = null, version = p.version + 1,
        version_in_force_id = case when d.agreed then p.current_version_id else p.version_in_force_id end
      from declared d, held h where h.id = d.id and p.id = d.id returning p.id, p.kind`);
    expectAll(moved, rows);
    const isDocument = (id: string): boolean => moved.some((one) => one.id === id && one.kind === 'document');
    return this.comingIntoForce.follow(
      me,
      roadmapId,
      declarations.map((one) => ({ ...one, isDocument: isDocument(one.priorityId) })),
    );
  }

  /** validating -> consultation: the ballot was cancelled. With the document, the texts that were fixed with it. */
  async resumeConsultation(priorityId: string, reason: string): Promise<void> {
    const moved = await this.db.rows(sql`
      update priorities set state = ${cancelled.to}, state_reason = ${reason}, version = version + 1
      where id = ${priorityId} and state in ${cancelled.from} returning id`);
    expectAll(moved, [priorityId]);
    await this.adoptions.resumeParts(priorityId);
  }
}

function expectAll(moved: readonly unknown[], asked: readonly unknown[]): void {
  if (moved.length !== asked.length)
    throw new Error(`${asked.length} priorities were to move with their ballots, ${moved.length} could`);
}
