import { randomUUID } from 'node:crypto';
import { Injectable } from '@nestjs/common';
import { compareCodes, PLAN_SHEETS, seenAs, type PlanThere, type PlanValues } from '@waymark/domain';
import { found, type Actor, type DomainEvent, type Progress, type Wire } from '../../../kernel/index.js';
import { MakingsService, PassagesService, type Making } from '../../drafting/index.js';
import type { PlanOfStep } from '../../roadmap/index.js';
import { PlanOfFile, type MilestoneOfFile } from '../../tracking/index.js';
import type { EnteringRecord } from './entering-record.js';
import { FiguresWriter, type FiguresUnderWay } from './figures-writer.js';
import type { TherePlan } from './plan-there.repository.js';
import { criteriaOf } from './plan-words.js';

/** Which passage of a text each field is. */
const PRIORITY_WORDS = {
  title: 'priority_title',
  objective: 'priority_objective',
  summary: 'priority_summary',
} as const;
const STEP_WORDS = { title: 'step_title', description: 'step_description', result: 'step_expected_result' } as const;
/** What each field is in the plan of a step, and what an empty cell makes of it. */
const STEP_PLAN: Readonly<Record<string, { as: keyof PlanOfStep; empty: unknown }>> = {
  scope: { as: 'scope', empty: 'regional_and_national' },
  lead: { as: 'lead', empty: null },
  support: { as: 'support', empty: [] },
  start: { as: 'startDate', empty: null },
  end: { as: 'baselineEnd', empty: null },
  weight: { as: 'weight', empty: 1 },
  origins: { as: 'origins', empty: [] },
};

/** Into which plan records enter, and why. */
export interface Entering {
  me: Actor;
  roadmapId: string;
  plan: TherePlan;
  ground: PlanThere;
  /** Why what was agreed changes; empty where nothing of it does */
  reason: string;
}

/** What is written under way: texts by their priorities, and where codes of the file lead to. */
interface Work {
  me: Actor;
  roadmapId: string;
  makings: Map<string, Wire<Making>>;
  /** Ids of priorities, and of steps, by their codes as they look */
  ids: Map<string, string>;
  actions: ReadonlyMap<string, string>;
  reason: string | null;
}

/** Writes a plan by the acts that its people have, all in the transaction of its import. */
@Injectable()
export class PlanWriter {
  constructor(
    private readonly makings: MakingsService,
    private readonly passages: PassagesService,
    private readonly tracking: PlanOfFile,
    private readonly figures: FiguresWriter,
  ) {}

  /** @returns what is to be recorded besides what those acts record */
  async write(
    { me, roadmapId, plan, ground: { records }, reason }: Entering,
    entering: readonly EnteringRecord[],
    progress: Progress,
  ): Promise<DomainEvent[]> {
    const coded = [...records.priorities, ...records.steps];
    const work: Work = {
      me,
      roadmapId,
      makings: new Map(),
      ids: new Map(coded.map(({ id, values }) => [seenAs(textOf(values['code'])), id])),
      actions: new Map(
        records.actions.map(({ id, values }) => [
          actionName(textOf(values['step']), textOf(values['participant'])),
          id,
        ]),
      ),
      reason: reason || null,
    };
    const figures = this.figures.begin({
      me,
      roadmapId,
      plan,
      lines: records.budget,
      reason,
      ofText: (code) => idOf(work, code),
    });
    const events: DomainEvent[] = [];
    for (const [at, record] of inOrder(entering).entries()) {
      events.push(...(await this.#enter(work, figures, record)));
      progress(at + 1, entering.length);
    }
    return events;
  }

  async #enter(work: Work, figures: FiguresUnderWay, record: EnteringRecord): Promise<DomainEvent[]> {
    switch (record.sheet) {
      case 'priorities':
        await this.#priority(work, record);
        return [];
      case 'steps':
        return this.#step(work, record);
      case 'milestones':
        return this.#milestone(work, record);
      case 'actions':
        return this.#action(work, record);
      case 'indicators':
      case 'targets':
      case 'budget':
      case 'payments':
      case 'risks':
      case 'rates':
        await figures.enter(record);
        return [];
    }
  }

  async #priority(work: Work, { there, fields, values }: EnteringRecord): Promise<void> {
    if (there) return this.#words(work, there.id, null, PRIORITY_WORDS, fields, values);
    const { me, roadmapId } = work;
    const title = textOf(values['title']);
    const making = await this.makings.addPriority(me, { roadmapId, kind: null, title, idempotencyKey: randomUUID() });
    work.makings.set(making.priorityId, making);
    work.ids.set(seenAs(textOf(values['code'])), making.priorityId);
    await this.#words(work, making.priorityId, null, PRIORITY_WORDS, ['objective', 'summary'], values);
  }

  async #step(work: Work, { there, fields, values }: EnteringRecord): Promise<DomainEvent[]> {
    const priorityId = idOf(work, values['priority']);
    const stepId = there?.id ?? (await this.#addStep(work, priorityId, values));
    const words = there ? fields : ['description', 'result'];
    await this.#words(work, priorityId, stepId, STEP_WORDS, words, values);
    return this.#plan(work, stepId, fields, values);
  }

  async #addStep(work: Work, priorityId: string, values: PlanValues): Promise<string> {
    const before = await this.#making(work, priorityId);
    const making = await this.passages.changeMaking(work.me, {
      ...NO_CHANGE,
      priorityId,
      change: 'add_step',
      afterStepId: before.steps.at(-1)?.id ?? null,
      text: textOf(values['title']),
      expectedVersion: before.version,
      idempotencyKey: randomUUID(),
    });
    work.makings.set(priorityId, making);
    const known = new Set(before.steps.map(({ id }) => id));
    const added = found(making.steps.find(({ id }) => !known.has(id)));
    work.ids.set(seenAs(textOf(values['code'])), added.id);
    return added.id;
  }

  /** Only words that are others are written; without any, no text is begun. */
  async #words(
    work: Work,
    priorityId: string,
    stepId: string | null,
    kinds: Readonly<Record<string, string>>,
    fields: readonly string[],
    values: PlanValues,
  ): Promise<void> {
    for (const field of fields.filter((one) => one in kinds)) {
      const making = await this.#making(work, priorityId);
      const passage = found(making.passages.find((one) => one.kind === kinds[field] && one.stepId === stepId));
      const text = textOf(values[field]);
      if (passage.text === text) continue;
      const { id: passageId, version: expectedVersion } = passage;
      const saved = await this.passages.savePassage(work.me, { priorityId, passageId, text, expectedVersion });
      work.makings.set(priorityId, saved.making);
    }
  }

  async #making(work: Work, priorityId: string): Promise<Wire<Making>> {
    const known = work.makings.get(priorityId);
    if (known) return known;
    const making = await this.makings.startMaking(work.me, { priorityId, idempotencyKey: randomUUID() });
    work.makings.set(priorityId, making);
    return making;
  }

  /** What the file has no column for stays. */
  #plan({ me, reason }: Work, stepId: string, fields: readonly string[], values: PlanValues): Promise<DomainEvent[]> {
    const changed = fields.flatMap((field) => {
      const plan = STEP_PLAN[field];
      return plan ? [[plan.as, values[field] ?? plan.empty]] : [];
    });
    return this.tracking.savePlanOfStep(me, stepId, Object.fromEntries(changed) as Partial<PlanOfStep>, reason);
  }

  async #milestone(work: Work, { there, values }: EnteringRecord): Promise<DomainEvent[]> {
    const milestone: MilestoneOfFile = {
      title: textOf(values['title']),
      criteria: criteriaOf(textOf(values['criteria'])),
      meansOfVerification: textOf(values['verification']),
      day: textOf(values['date']),
    };
    if (there) return this.tracking.editMilestone(work.me, there.id, milestone, work.reason);
    const participant = textOf(values['participant']);
    const stepId = idOf(work, values['step']);
    const actionId = participant === '' ? null : actionOf(work, values);
    return this.tracking.addMilestone(work.me, { stepId, actionId }, milestone);
  }

  async #action(work: Work, { values }: EnteringRecord): Promise<DomainEvent[]> {
    const lead = textOf(values['lead']) || null;
    const plan = {
      lead,
      support: [...((values['support'] ?? []) as string[])],
      tailoring: textOf(values['tailoring']) || null,
      notApplicableReason: values['applicable'] === 'no' ? textOf(values['reason']) : null,
    };
    return this.tracking.saveAction(work.me, actionOf(work, values), plan, work.reason);
  }
}

const textOf = (value: PlanValues[string] | undefined): string => (typeof value === 'string' ? value : '');
const actionName = (step: string, participant: string): string => `${seenAs(step)} ${participant}`;
const idOf = ({ ids }: Pick<Work, 'ids'>, code: PlanValues[string] | undefined): string =>
  found(ids.get(seenAs(textOf(code))) ?? null);
const actionOf = ({ actions }: Work, values: PlanValues): string =>
  found(actions.get(actionName(textOf(values['step']), textOf(values['participant']))) ?? null);

/** What adding a step does not say. */
const NO_CHANGE = {
  passageId: null,
  afterPassageId: null,
  stepId: null,
  ownKind: null,
  offset: null,
  passageVersion: null,
} as const;

/** Priorities before their steps, and those before what belongs to them; new ones in the order of their codes. */
const inOrder = (records: readonly EnteringRecord[]): EnteringRecord[] =>
  PLAN_SHEETS.flatMap((sheet) => {
    const all = records.filter((one) => one.sheet === sheet);
    return sheet === 'priorities' || sheet === 'steps'
      ? all.toSorted((a, b) => compareCodes(textOf(a.values['code']), textOf(b.values['code'])))
      : all;
  });
