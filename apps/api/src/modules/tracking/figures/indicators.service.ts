import { Injectable } from '@nestjs/common';
import { compareCodes, isInstitutionCode, plannedValueProblem } from '@waymark/domain';
import { Act, Acts, expectVersion, found, invalid, type Actor, type Done } from '../../../kernel/index.js';
import type { Indicator } from '../indicator.entity.js';
import { changedFacts, wrong } from './changed-facts.js';
import { FigureGround, type Ground } from './figure-ground.repository.js';
import { figureEvent } from './figures.events.js';
import type { AddIndicatorInput, EditIndicatorInput, RemoveIndicatorInput, SetTargetInput } from './figures.inputs.js';
import { keepFigures } from './figures.policy.js';
import { IndicatorRepository, type HeldIndicator, type IndicatorFacts } from './indicator.repository.js';

interface Held {
  indicator: HeldIndicator;
  ground: Ground;
}
interface OneIndicator {
  indicatorId: string;
  expectedVersion: number;
  idempotencyKey: string;
}

/** Indicators and what is planned of them. What is planned never changes silently: see `plannedValueProblem`. */
@Injectable()
export class IndicatorsService {
  constructor(
    private readonly indicators: IndicatorRepository,
    private readonly ground: FigureGround,
    private readonly acts: Acts,
  ) {}

  /** @throws DomainError NOT_FOUND where the roadmap is not there for who asks, VALIDATION for a code that is taken */
  @Act()
  addIndicator(me: Actor, input: AddIndicatorInput): Promise<Indicator> {
    const { roadmapId, idempotencyKey } = input;
    const facts = factsOf(input);
    return this.acts.inOrder<Ground, Indicator>(me, {
      once: { operation: 'addIndicator', input },
      load: () => this.#groundOf(me, roadmapId, facts),
      refuse: () => keepFigures(me, roadmapId),
      change: async (ground, id) => {
        await this.#refuseFacts(facts, ground, id);
        await this.indicators.insert(id, roadmapId, facts);
        await this.ground.record(me, { roadmapId, kind: 'indicator', subjectId: id, before: null, after: facts });
        const subject = { id, roadmapId, seen: ground.seen };
        return { events: [figureEvent('indicator.added', subject, { level: facts.level }, idempotencyKey)] };
      },
      read: (id) => this.#read(me, id),
    });
  }

  @Act()
  editIndicator(me: Actor, input: EditIndicatorInput): Promise<Indicator> {
    const facts = factsOf(input);
    return this.#once(me, 'editIndicator', input, facts, async ({ indicator, ground }) => {
      const before = factsOf(indicator);
      const changed = changedFacts(before, facts);
      if (changed.length === 0) return { events: [] };
      await this.#refuseFacts(facts, ground, indicator.id);
      await this.indicators.edit(indicator.id, facts);
      await this.ground.record(me, { ...subjectOf(indicator), before, after: facts });
      const seen = ground.seen && (await this.#groundOf(me, indicator.roadmapId, before))?.seen !== false;
      return { events: [figureEvent('indicator.edited', { ...indicator, seen }, { changed }, input.idempotencyKey)] };
    });
  }

  /** @returns the id of what is in no list any more */
  @Act()
  removeIndicator(me: Actor, input: RemoveIndicatorInput): Promise<string> {
    return this.acts.inOrder<Held, string>(me, {
      once: { operation: 'removeIndicator', input, expected: input.indicatorId },
      load: () => this.#hold(me, input.indicatorId, null),
      refuse: ({ indicator }) => keepFigures(me, indicator.roadmapId),
      change: async ({ indicator, ground }) => {
        expectVersion(indicator, input, { theirs: factsOf(indicator), mine: { removed: true } });
        await this.indicators.remove(indicator.id);
        const before = factsOf(indicator);
        await this.ground.record(me, { ...subjectOf(indicator), before, after: null, reason: input.reason });
        const subject = { ...indicator, seen: ground.seen };
        return { events: [figureEvent('indicator.removed', subject, {}, input.idempotencyKey)] };
      },
      read: (id) => Promise.resolve(id),
    });
  }

  /** @throws DomainError VALIDATION without a reason once the roadmap is adopted, and for a value that is planned already */
  @Act()
  setTarget(me: Actor, input: SetTargetInput): Promise<Indicator> {
    const { participantId, kind, period, reason, indicatorId, expectedVersion } = input;
    const value = input.value || null;
    const mine = { participantId, kind, period, value };
    return this.acts.inOrder<Held, Indicator>(me, {
      once: { operation: 'setTarget', input, expected: indicatorId },
      load: () => this.#hold(me, indicatorId, null, participantId),
      refuse: ({ indicator }) => keepFigures(me, indicator.roadmapId),
      change: async ({ indicator, ground }) => {
        if (indicator.version !== expectedVersion)
          expectVersion(indicator, input, {
            theirs: { planned: await this.indicators.plannedOf(indicatorId, participantId) },
            mine,
          });
        if (!ground.participantsKnown) throw wrong('participantId', 'participant_unknown');
        const before = await this.indicators.planned(indicatorId, mine);
        const problem = plannedValueProblem({ period, value, before, reason, adopted: ground.adopted });
        if (problem) throw invalid(problem.problem, [problem]);
        await this.indicators.plan(indicatorId, mine, value);
        const part = `${participantId} ${kind} ${period}`;
        const change = { before: before === null ? null : { value: before }, after: value === null ? null : { value } };
        await this.ground.record(me, { ...subjectOf(indicator), part, ...change, reason });
        const subject = { ...indicator, seen: ground.seen };
        return {
          events: [figureEvent('indicator.target_set', subject, { participantId, kind }, input.idempotencyKey)],
        };
      },
      read: (id) => this.#read(me, id),
    });
  }

  #once(
    me: Actor,
    operation: string,
    input: OneIndicator,
    facts: IndicatorFacts,
    change: (held: Held) => Promise<Done<Indicator>>,
  ): Promise<Indicator> {
    return this.acts.inOrder<Held, Indicator>(me, {
      once: { operation, input, expected: input.indicatorId },
      load: () => this.#hold(me, input.indicatorId, facts),
      refuse: ({ indicator }) => keepFigures(me, indicator.roadmapId),
      change: (held) => {
        expectVersion(held.indicator, input, { theirs: factsOf(held.indicator), mine: facts });
        return change(held);
      },
      read: (id) => this.#read(me, id),
    });
  }

  /** @param facts that it is to have; null where it keeps its own */
  async #hold(me: Actor, id: string, facts: IndicatorFacts | null, participantId?: string): Promise<Held | null> {
    const indicator = await this.indicators.lock(me, id);
    if (indicator === null) return null;
    const participants = participantId === undefined ? {} : { exemptParticipantIds: [participantId] };
    const ground = await this.#groundOf(me, indicator.roadmapId, facts ?? { ...factsOf(indicator), ...participants });
    return ground && { indicator, ground };
  }

  #groundOf(me: Actor, roadmapId: string, facts: IndicatorFacts): Promise<Ground | null> {
    const { priorityId, stepId, exemptParticipantIds } = facts;
    const stepIds = stepId === null ? [] : [stepId];
    return this.ground.of(me, roadmapId, { priorityId, stepIds, participantIds: exemptParticipantIds });
  }

  async #refuseFacts(facts: IndicatorFacts, ground: Ground, id: string): Promise<void> {
    if (!ground.priorityKnown) throw wrong('priorityId', 'priority_unknown');
    if (!ground.stepsKnown) throw wrong('stepId', 'step_unknown');
    if (!ground.participantsKnown) throw wrong('exemptParticipantIds', 'participant_unknown');
    if (!isInstitutionCode(facts.code)) throw wrong('code', 'code_invalid');
    await this.ground.holdCodes(ground.roadmapId);
    if (await this.indicators.isCodeTaken(facts.code, { roadmapId: ground.roadmapId, id }))
      throw wrong('code', 'indicator_code_taken');
  }

  async #read(me: Actor, id: string): Promise<Indicator> {
    return found(await this.indicators.find(me, id));
  }
}

const subjectOf = ({ id, roadmapId }: HeldIndicator) => ({
  roadmapId,
  kind: 'indicator' as const,
  subjectId: id,
});

const factsOf = (
  given: Omit<IndicatorFacts, 'summed'> & ({ summed: boolean } | { aggregation: string }),
): IndicatorFacts => ({
  code: given.code,
  level: given.level,
  priorityId: given.priorityId,
  stepId: given.stepId ?? null,
  title: given.title,
  unit: given.unit,
  ascending: given.ascending,
  cumulative: given.cumulative,
  summed: 'summed' in given ? given.summed : given.aggregation === 'sum',
  definition: given.definition,
  source: given.source,
  frequency: given.frequency,
  disaggregation: given.disaggregation.map((word) => word.trim()).filter((word) => word !== ''),
  exemptParticipantIds: [...given.exemptParticipantIds].sort(compareCodes),
});
