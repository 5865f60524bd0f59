import { randomUUID } from 'node:crypto';
import { Injectable } from '@nestjs/common';
import { seenAs, type PlannedValue, type PlanValues } from '@waymark/domain';
import { found, type Actor } from '../../../kernel/index.js';
import { BudgetService, IndicatorsService } from '../../tracking/index.js';
import type { EnteringRecord } from './entering-record.js';
import { indicatorFacts, lineFacts, type FigureIds } from './figures-ground.js';
import type { TherePlan } from './plan-there.repository.js';

/** Into which figures records enter, and why. */
interface Figures {
  me: Actor;
  roadmapId: string;
  plan: TherePlan;
  /** Why what was agreed changes; empty where nothing of it does */
  reason: string;
  /** Of a priority or step its id, by its code */
  ofText: (code: string) => string;
}

/** Writes indicators, what is planned of them and budget lines, by the acts that their people have. */
@Injectable()
export class FiguresWriter {
  constructor(
    private readonly indicators: IndicatorsService,
    private readonly budget: BudgetService,
  ) {}

  begin(figures: Figures): FiguresUnderWay {
    return new FiguresUnderWay(figures, this.indicators, this.budget);
  }
}

/** Figures of one import: what it has written counts on. */
export class FiguresUnderWay {
  /** By their codes as they look */
  readonly #indicators: Map<string, { id: string; version: number }>;
  readonly #ids: FigureIds;

  constructor(
    private readonly figures: Figures,
    private readonly indicators: IndicatorsService,
    private readonly budget: BudgetService,
  ) {
    const { plan, ofText } = figures;
    const participants = new Map(plan.participants.map(({ id, code }) => [code, id]));
    this.#indicators = new Map(plan.indicators.map((one) => [seenAs(one.code), one]));
    this.#ids = { ofText, ofParticipant: (code) => found(participants.get(code) ?? null) };
  }

  async enter({ sheet, there, values }: EnteringRecord): Promise<void> {
    if (sheet === 'indicators') await this.#indicator(values);
    if (sheet === 'targets') await this.#target(values);
    if (sheet === 'budget') await this.#line(there?.id ?? null, values);
  }

  async #indicator(values: PlanValues): Promise<void> {
    const { me, roadmapId } = this.figures;
    const facts = indicatorFacts(values, this.#ids);
    const known = this.#indicators.get(seenAs(facts.code));
    const idempotencyKey = randomUUID();
    const written = known
      ? await this.indicators.editIndicator(me, {
          ...facts,
          indicatorId: known.id,
          expectedVersion: known.version,
          idempotencyKey,
        })
      : await this.indicators.addIndicator(me, { ...facts, roadmapId, idempotencyKey });
    this.#indicators.set(seenAs(facts.code), written);
  }

  async #target(values: PlanValues): Promise<void> {
    const { me, reason } = this.figures;
    const code = seenAs(String(values['indicator']));
    const { id, version } = found(this.#indicators.get(code) ?? null);
    const written = await this.indicators.setTarget(me, {
      indicatorId: id,
      expectedVersion: version,
      participantId: this.#ids.ofParticipant(String(values['participant'])),
      kind: values['kind'] as PlannedValue,
      period: String(values['period']),
      value: String(values['value']),
      reason,
      idempotencyKey: randomUUID(),
    });
    this.#indicators.set(code, written);
  }

  async #line(id: string | null, values: PlanValues): Promise<void> {
    const { me, roadmapId, plan } = this.figures;
    const facts = lineFacts(values, this.#ids);
    const idempotencyKey = randomUUID();
    if (id === null) await this.budget.addBudgetLine(me, { ...facts, roadmapId, idempotencyKey });
    else {
      const { version } = found(plan.lines.find((one) => one.id === id) ?? null);
      await this.budget.editBudgetLine(me, { ...facts, budgetLineId: id, expectedVersion: version, idempotencyKey });
    }
  }
}
