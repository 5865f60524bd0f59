import { Injectable } from '@nestjs/common';
import { collated, Database, Loaders, sql, type Actor, type Sql } from '../../kernel/index.js';
import { countries, institutions } from '../places/index.js';
import { AlignmentItem } from './alignment-item.entity.js';
import type { Participant } from './participant.entity.js';
import { Passage } from './passage.entity.js';
import { PhaseChange } from './phase-change.entity.js';
import type { PriorityText } from './priority.entity.js';
import { PriorityRepository } from './priority.repository.js';
import { alignmentScope, priorityPolicy, roadmapPolicy, stepPolicy, versionPolicy } from './roadmap.policy.js';
import { RoadmapRepository } from './roadmap.repository.js';
import type { StepDependency } from './step-dependency.entity.js';
import type { StepText } from './step.entity.js';
import { StepRepository } from './step.repository.js';
import { TimelineEntry } from './timeline-entry.entity.js';

const owner = {
  participants: {},
  phaseChanges: {},
  timeline: {},
  priorityText: {},
  priorityAlignment: {},
  passages: {},
  stepText: {},
  stepAlignment: {},
  support: {},
  origins: {},
  dependencies: {},
  items: {},
};

/** What belongs to records, read for many at once and through the reader's scope. */
@Injectable()
export class RoadmapLoaders {
  constructor(
    private readonly loaders: Loaders,
    private readonly db: Database,
    private readonly roadmaps: RoadmapRepository,
    private readonly priorities: PriorityRepository,
    private readonly steps: StepRepository,
  ) {}

  participants(me: Actor, roadmapId: string): Promise<Participant[]> {
    return this.#many(
      owner.participants,
      roadmapId,
      (ids) => this.roadmaps.participants(me, ids),
      (row) => row.roadmapId,
    );
  }

  phaseChanges(me: Actor, roadmapId: string): Promise<PhaseChange[]> {
    const rows = (ids: readonly string[]): Promise<PhaseChange[]> =>
      this.db.select(
        PhaseChange,
        'c',
        sql`join roadmaps r on r.id = c.roadmap_id
        where r.id = any(${ids}::uuid[]) and ${roadmapPolicy.scope(me, 'r')} order by c.entered_on, c.phase`,
      );
    return this.#many(owner.phaseChanges, roadmapId, rows, (row) => row.roadmapId);
  }

  timeline(me: Actor, roadmapId: string): Promise<TimelineEntry[]> {
    const rows = (ids: readonly string[]): Promise<TimelineEntry[]> =>
      this.db.select(
        TimelineEntry,
        't',
        sql`join roadmaps r on r.id = t.roadmap_id
        where r.id = any(${ids}::uuid[]) and ${roadmapPolicy.scope(me, 'r')} order by t.day, ${collated(me, 't.title')}`,
      );
    return this.#many(owner.timeline, roadmapId, rows, (row) => row.roadmapId);
  }

  async priorityText(me: Actor, priorityId: string): Promise<PriorityText | null> {
    const [text] = await this.#many(
      owner.priorityText,
      priorityId,
      (ids) => this.priorities.texts(me, ids),
      (row) => row.priorityId,
    );
    return text ?? null;
  }

  priorityAlignment(me: Actor, priorityId: string): Promise<AlignmentItem[]> {
    const links = (ids: readonly string[]): Sql => sql`priority_alignment l join priorities p on p.id = l.priority_id
      where p.id = any(${ids}::uuid[]) and ${priorityPolicy.scope(me, 'p')}`;
    return this.#alignment(owner.priorityAlignment, me, priorityId, sql`l.priority_id`, links);
  }

  passages(me: Actor, versionId: string): Promise<Passage[]> {
    const rows = (ids: readonly string[]): Promise<Passage[]> =>
      this.db.select(
        Passage,
        'x',
        sql`join priority_versions v on v.id = x.version_id
        where v.id = any(${ids}::uuid[]) and ${versionPolicy.scope(me, 'v')} order by x.ordinal`,
      );
    return this.#many(owner.passages, versionId, rows, (row) => row.versionId);
  }

  async stepText(me: Actor, stepId: string): Promise<StepText | null> {
    const [text] = await this.#many(
      owner.stepText,
      stepId,
      (ids) => this.steps.texts(me, ids),
      (row) => row.stepId,
    );
    return text ?? null;
  }

  stepAlignment(me: Actor, stepId: string): Promise<AlignmentItem[]> {
    const links = (ids: readonly string[]): Sql => sql`step_alignment l join steps s on s.id = l.step_id
      where s.id = any(${ids}::uuid[]) and ${stepPolicy.scope(me, 's')}`;
    return this.#alignment(owner.stepAlignment, me, stepId, sql`l.step_id`, links);
  }

  /** Institutions that support the step, by name. */
  async supportInstitutionIds(me: Actor, stepId: string): Promise<string[]> {
    const rows = (ids: readonly string[]): Promise<{ stepId: string; id: string }[]> =>
      this.db
        .rows(sql`select l.step_id as "stepId", i.id from step_support l join ${institutions(me)} i on i.id = l.institution_id
        join steps s on s.id = l.step_id where s.id = any(${ids}::uuid[]) and ${stepPolicy.scope(me, 's')} order by ${collated(me, 'i.name')}, i.id`);
    const links = await this.#many(owner.support, stepId, rows, (row) => row.stepId);
    return links.map(({ id }) => id);
  }

  /** Codes of the countries of origin concerned, by name. */
  async originCountryCodes(me: Actor, stepId: string): Promise<string[]> {
    const rows = (ids: readonly string[]): Promise<{ stepId: string; code: string }[]> =>
      this.db
        .rows(sql`select l.step_id as "stepId", c.code from step_origin_countries l join ${countries(me)} c on c.code = l.country_code
        join steps s on s.id = l.step_id where s.id = any(${ids}::uuid[]) and ${stepPolicy.scope(me, 's')} order by c.name`);
    const links = await this.#many(owner.origins, stepId, rows, (row) => row.stepId);
    return links.map(({ code }) => code);
  }

  /** Those in which the step takes part on either side. */
  async dependencies(me: Actor, stepId: string): Promise<StepDependency[]> {
    const sides = async (ids: readonly string[]): Promise<{ side: string; row: StepDependency }[]> =>
      (await this.steps.dependencies(me, ids)).flatMap((row) => [
        { side: row.predecessorStepId, row },
        { side: row.successorStepId, row },
      ]);
    const links = await this.#many(owner.dependencies, stepId, sides, ({ side }) => side);
    return links.map(({ row }) => row);
  }

  items(me: Actor, frameworkId: string): Promise<AlignmentItem[]> {
    const rows = (ids: readonly string[]): Promise<AlignmentItem[]> =>
      this.db.select(
        AlignmentItem,
        'i',
        sql`where i.framework_id = any(${ids}::uuid[]) and ${alignmentScope(me, 'i')} order by i.code`,
      );
    return this.#many(owner.items, frameworkId, rows, (row) => row.frameworkId ?? '');
  }

  async #alignment(
    key: object,
    me: Actor,
    id: string,
    side: Sql,
    links: (ids: readonly string[]) => Sql,
  ): Promise<AlignmentItem[]> {
    const rows = async (ids: readonly string[]): Promise<{ id: string; item: AlignmentItem }[]> => {
      const pairs = await this.db.rows<{ id: string; itemId: string }>(
        sql`select ${side} as id, l.item_id as "itemId" from ${links(ids)}`,
      );
      const items = await this.db.select(
        AlignmentItem,
        'i',
        sql`where i.id = any(${pairs.map(({ itemId }) => itemId)}::uuid[]) and ${alignmentScope(me, 'i')} order by i.code`,
      );
      return items.flatMap((item) =>
        pairs.filter(({ itemId }) => itemId === item.id).map((pair) => ({ id: pair.id, item })),
      );
    };
    return (await this.#many(key, id, rows, (row) => row.id)).map(({ item }) => item);
  }

  async #many<T>(
    key: object,
    id: string,
    rows: (ids: readonly string[]) => Promise<T[]>,
    idOf: (row: T) => string,
  ): Promise<T[]> {
    const loader = this.loaders.get<T[]>(key, async (ids) => grouped(await rows(ids), idOf));
    return (await loader.load(id)) ?? [];
  }
}

function grouped<T>(rows: readonly T[], idOf: (row: T) => string): Map<string, T[]> {
  const groups = new Map<string, T[]>();
  for (const row of rows) {
    const group = groups.get(idOf(row));
    if (group) group.push(row);
    else groups.set(idOf(row), [row]);
  }
  return groups;
}
