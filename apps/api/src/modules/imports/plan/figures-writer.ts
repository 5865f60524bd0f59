import { randomUUID } from 'node:crypto';
import { Injectable } from '@nestjs/common';
import { codesInCell, lineName, seenAs, type PlannedValue, type PlanRecord, type PlanValues } from '@waymark/domain';
import { found, type Actor } from '../../../kernel/index.js';
import { BudgetService, IndicatorsService, RatesService, RisksService } from '../../tracking/index.js';
import type { EnteringRecord } from './entering-record.js';
import { indicatorFacts, lineFacts, ratingFacts, riskFacts, type FigureIds } from './figures-ground.js';
import type { TherePlan } from './plan-there.repository.js';

/** Into which figures records enter, and why. */
interface Figures {
  me: Actor;
  roadmapId: string;
  plan: TherePlan;
  /** Budget lines as the file would hold them */
  lines: readonly PlanRecord[];
  /** Why what was agreed changes; empty where nothing of it does */
  reason: string;
  /** Of a priority or step its id, by its code */
  ofText: (code: string) => string;
}

/** Writes indicators, what is planned of them, money and risks, by the acts that their people have. */
@Injectable()
export class FiguresWriter {
  constructor(
    readonly indicators: IndicatorsService,
    readonly budget: BudgetService,
    readonly risks: RisksService,
    readonly rates: RatesService,
  ) {}

  begin(figures: Figures): FiguresUnderWay {
    return new FiguresUnderWay(figures, this);
  }
}

interface Written {
  id: string;
  version: number;
}

/** Figures of one import: what it has written counts on. */
export class FiguresUnderWay {
  /** By their codes as they look */
  readonly #indicators: Map<string, Written>;
  /** By their names */
  readonly #lines = new Map<string, Written>();
  readonly #ids: FigureIds;

  constructor(
    private readonly figures: Figures,
    private readonly by: FiguresWriter,
  ) {
    const { plan, ofText } = figures;
    const participants = new Map(plan.participants.map(({ id, code }) => [code, id]));
    this.#indicators = new Map(plan.indicators.map((one) => [seenAs(one.code), one]));
    this.#ids = { ofText, ofParticipant: (code) => found(participants.get(code) ?? null) };
  }

  async enter(record: EnteringRecord): Promise<void> {
    const { sheet, there, values } = record;
    if (sheet === 'indicators') await this.#indicator(values);
    if (sheet === 'targets') await this.#target(values);
    if (sheet === 'budget') await this.#line(there?.id ?? null, values);
    if (sheet === 'payments') await this.#payment(there?.id ?? null, values);
    if (sheet === 'risks') await this.#risk(record);
    if (sheet === 'rates') await this.#rate(there?.id ?? null, values);
  }

  async #indicator(values: PlanValues): Promise<void> {
    const { me, roadmapId } = this.figures;
    const facts = indicatorFacts(values, this.#ids);
    const known = this.#indicators.get(seenAs(facts.code));
    const idempotencyKey = randomUUID();
    const written = known
      ? await this.by.indicators.editIndicator(me, {
          ...facts,
          indicatorId: known.id,
          expectedVersion: known.version,
          idempotencyKey,
        })
      : await this.by.indicators.addIndicator(me, { ...facts, roadmapId, idempotencyKey });
    this.#indicators.set(seenAs(facts.code), written);
  }

  async #target(values: PlanValues): Promise<void> {
    const { me, reason } = this.figures;
    const code = seenAs(String(values['indicator']));
    const { id, version } = found(this.#indicators.get(code) ?? null);
    const written = await this.by.indicators.setTarget(me, {
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
    const known = plan.lines.find((one) => one.id === id);
    const written = known
      ? await this.by.budget.editBudgetLine(me, {
          ...facts,
          budgetLineId: known.id,
          expectedVersion: known.version,
          idempotencyKey,
        })
      : await this.by.budget.addBudgetLine(me, { ...facts, roadmapId, idempotencyKey });
    this.#lines.set(lineName(values, 'title'), written);
  }

  async #payment(id: string | null, values: PlanValues): Promise<void> {
    const { me, reason } = this.figures;
    const name = lineName(values, 'line');
    const line = this.#lines.get(name) ?? this.#lineThere(name);
    const payment = {
      budgetLineId: line.id,
      expectedVersion: line.version,
      day: String(values['day']),
      amount: String(values['amount']),
      currency: String(values['currency']),
      idempotencyKey: randomUUID(),
    };
    const written =
      id === null
        ? await this.by.budget.addDisbursement(me, payment)
        : await this.by.budget.correctDisbursement(me, { ...payment, disbursementId: id, reason });
    this.#lines.set(name, written);
  }

  #lineThere(name: string): Written {
    const { lines } = this.figures.plan;
    const { id } = found(this.figures.lines.find((one) => lineName(one.values, 'title') === name) ?? null);
    return found(lines.find((one) => one.id === id) ?? null);
  }

  async #risk({ there, fields, values }: EnteringRecord): Promise<void> {
    const { me, roadmapId, plan, ofText } = this.figures;
    const idempotencyKey = randomUUID();
    const known = plan.risks.find(({ id }) => id === there?.id);
    if (!known || !there) {
      const facts = riskFacts(values, this.#ids, []);
      await this.by.risks.addRisk(me, { ...facts, ...ratingFacts(values), roadmapId, idempotencyKey });
      return;
    }
    const shown = new Set(codesInCell(String(there.values['steps'] ?? '')).map(ofText));
    const facts = riskFacts(
      values,
      this.#ids,
      known.stepIds.filter((id) => !shown.has(id)),
    );
    const { version } = await this.by.risks.editRisk(me, {
      ...facts,
      riskId: known.id,
      expectedVersion: known.version,
      idempotencyKey,
    });
    if (!fields.some((field) => RATED.includes(field))) return;
    await this.by.risks.rateRisk(me, {
      ...ratingFacts(values),
      riskId: known.id,
      expectedVersion: version,
      idempotencyKey: randomUUID(),
    });
  }

  async #rate(id: string | null, values: PlanValues): Promise<void> {
    const { me, roadmapId, plan, reason } = this.figures;
    const idempotencyKey = randomUUID();
    const facts = { rate: String(values['rate']), source: String(values['source']) };
    const known = plan.rates.find((one) => one.id === id);
    if (!known) {
      const of = { currency: String(values['currency']), day: String(values['day']) };
      await this.by.rates.addRate(me, { ...of, ...facts, roadmapId, idempotencyKey });
    } else
      await this.by.rates.correctRate(me, {
        ...facts,
        rateId: known.id,
        expectedVersion: known.version,
        reason,
        idempotencyKey,
      });
  }
}

/** Fields that an act of its own changes. */
const RATED: readonly string[] = ['likelihood', 'impact', 'trend'];
