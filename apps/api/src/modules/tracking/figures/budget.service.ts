import { randomUUID } from 'node:crypto';
import { Injectable } from '@nestjs/common';
import { compareDays, isPromised, moneyProblems } from '@waymark/domain';
import { Act, Acts, expectVersion, found, invalid, notFound, type Actor, type Done } from '../../../kernel/index.js';
import type { BudgetLine } from '../budget-line.entity.js';
import { BudgetRepository, type HeldLine, type LineFacts, type Payment } from './budget.repository.js';
import { changedFacts, wrong } from './changed-facts.js';
import { FigureGround, type Ground } from './figure-ground.repository.js';
import { figureEvent } from './figures.events.js';
import { changeLine, ownerOf } from './figures.policy.js';
import type {
  AddBudgetLineInput,
  AddDisbursementInput,
  CorrectDisbursementInput,
  EditBudgetLineInput,
  RemoveBudgetLineInput,
} from './money.inputs.js';

interface Held {
  line: HeldLine;
  ground: Ground;
}
interface OneLine {
  budgetLineId: string;
  expectedVersion: number;
  idempotencyKey: string;
}

/** Budget lines and payments. Money keeps its currency; what stood before stays on record. */
@Injectable()
export class BudgetService {
  constructor(
    private readonly lines: BudgetRepository,
    private readonly ground: FigureGround,
    private readonly acts: Acts,
  ) {}

  @Act()
  addBudgetLine(me: Actor, input: AddBudgetLineInput): Promise<BudgetLine> {
    const { roadmapId, idempotencyKey } = input;
    const facts = factsOf(input);
    const owner = ownerOf(me, roadmapId, facts.participantId);
    return this.acts.inOrder<Ground, BudgetLine>(me, {
      once: { operation: 'addBudgetLine', input },
      load: () => this.#groundOf(me, roadmapId, facts),
      refuse: () => changeLine(me, owner),
      change: async (ground, id) => {
        refuseFacts(facts, ground);
        await this.lines.insert(id, roadmapId, facts, owner.donorMembershipId);
        await this.ground.record(me, { roadmapId, kind: 'budget_line', subjectId: id, before: null, after: facts });
        const subject = { id, roadmapId, seen: ground.seen };
        return { events: [figureEvent('budget_line.added', subject, toldOf(facts), idempotencyKey)] };
      },
      read: (id) => this.#read(me, id),
    });
  }

  /** A line stays within what who acts keeps: a coordinator does not give its line to another participant. */
  @Act()
  editBudgetLine(me: Actor, input: EditBudgetLineInput): Promise<BudgetLine> {
    const facts = factsOf(input);
    return this.#once(me, 'editBudgetLine', input, facts, async ({ line, ground }) => {
      const before = factsOf(line);
      const changed = changedFacts(before, facts);
      if (changed.length === 0) return { events: [] };
      if (changeLine(me, { ...line, participantId: facts.participantId }) !== null)
        throw wrong('participantId', 'not_own_participant');
      refuseFacts(facts, ground);
      await this.lines.edit(line, facts);
      await this.ground.record(me, { ...subjectOf(line), before, after: facts });
      const seen = ground.seen && (await this.#groundOf(me, line.roadmapId, before))?.seen !== false;
      const told = { changed, ...toldOf(facts) };
      return { events: [figureEvent('budget_line.edited', { ...line, seen }, told, input.idempotencyKey)] };
    });
  }

  /** @returns the id of what is in no list any more */
  @Act()
  removeBudgetLine(me: Actor, input: RemoveBudgetLineInput): Promise<string> {
    return this.acts.inOrder<Held, string>(me, {
      once: { operation: 'removeBudgetLine', input, expected: input.budgetLineId },
      load: () => this.#hold(me, input.budgetLineId, null),
      refuse: ({ line }) => changeLine(me, line),
      change: async ({ line, ground }) => {
        expectVersion(line, input, { theirs: factsOf(line), mine: { removed: true } });
        await this.lines.remove(line.id);
        const change = { before: factsOf(line), after: null, reason: input.reason };
        await this.ground.record(me, { ...subjectOf(line), ...change });
        const subject = { ...line, seen: ground.seen };
        return { events: [figureEvent('budget_line.removed', subject, {}, input.idempotencyKey)] };
      },
      read: (id) => Promise.resolve(id),
    });
  }

  @Act()
  addDisbursement(me: Actor, input: AddDisbursementInput): Promise<BudgetLine> {
    const payment = paymentOf(input);
    return this.#once(me, 'addDisbursement', input, payment, async ({ line, ground }) => {
      refusePayment(payment, ground);
      const paymentId = randomUUID();
      await this.lines.pay(line.id, paymentId, payment);
      const part = `payment ${paymentId}`;
      await this.ground.record(me, { ...subjectOf(line), part, before: null, after: payment });
      const subject = { ...line, seen: ground.seen };
      return { events: [figureEvent('budget_line.paid', subject, { day: payment.day }, input.idempotencyKey)] };
    });
  }

  @Act()
  correctDisbursement(me: Actor, input: CorrectDisbursementInput): Promise<BudgetLine> {
    const payment = paymentOf(input);
    const { disbursementId, reason } = input;
    return this.#once(me, 'correctDisbursement', input, payment, async ({ line, ground }) => {
      const before = await this.lines.payment(line.id, disbursementId);
      if (before === null) throw notFound();
      if (changedFacts(before, payment).length === 0) return { events: [] };
      refusePayment(payment, ground);
      await this.lines.correctPayment(line.id, disbursementId, payment);
      const part = `payment ${disbursementId}`;
      await this.ground.record(me, { ...subjectOf(line), part, before, after: payment, reason });
      const subject = { ...line, seen: ground.seen };
      return {
        events: [figureEvent('budget_line.payment_corrected', subject, { day: payment.day }, input.idempotencyKey)],
      };
    });
  }

  /** One act on one line, once: held, authorized, and as it was seen. */
  #once(
    me: Actor,
    operation: string,
    input: OneLine,
    mine: LineFacts | Payment,
    change: (held: Held) => Promise<Done<BudgetLine>>,
  ): Promise<BudgetLine> {
    return this.acts.inOrder<Held, BudgetLine>(me, {
      once: { operation, input, expected: input.budgetLineId },
      load: () => this.#hold(me, input.budgetLineId, 'stepId' in mine ? mine : null),
      refuse: ({ line }) => changeLine(me, line),
      change: (held) => {
        expectVersion(held.line, input, { theirs: factsOf(held.line), mine });
        return change(held);
      },
      read: (id) => this.#read(me, id),
    });
  }

  async #hold(me: Actor, id: string, facts: LineFacts | null): Promise<Held | null> {
    const line = await this.lines.lock(me, id);
    if (line === null) return null;
    const ground = await this.#groundOf(me, line.roadmapId, facts ?? factsOf(line));
    return ground && { line, ground };
  }

  #groundOf(me: Actor, roadmapId: string, { stepId, participantId }: LineFacts): Promise<Ground | null> {
    const participantIds = participantId === null ? [] : [participantId];
    return this.ground.of(me, roadmapId, { stepIds: [stepId], participantIds });
  }

  async #read(me: Actor, id: string): Promise<BudgetLine> {
    return found(await this.lines.find(me, id));
  }
}

const subjectOf = ({ id, roadmapId }: HeldLine) => ({ roadmapId, kind: 'budget_line' as const, subjectId: id });

const toldOf = ({ stepId, participantId, status }: LineFacts) => ({ stepId, participantId, status });

function refuseFacts(facts: LineFacts, ground: Ground): void {
  if (!ground.stepsKnown) throw wrong('stepId', 'step_unknown');
  if (!ground.participantsKnown) throw wrong('participantId', 'participant_unknown');
  refuseMoney(facts);
  if (compareDays(facts.periodEnd, facts.periodStart) < 0) throw wrong('periodEnd', 'period_end_before_start');
  if (isPromised(facts.status) && facts.committedOn === null) throw wrong('committedOn', 'commitment_day_required');
}

function refuseMoney(money: { amount: string; currency: string }): void {
  const problems = moneyProblems(money);
  const [first] = problems;
  if (first) throw invalid(first.problem, problems);
}

function refusePayment(payment: Payment, { today }: Ground): void {
  refuseMoney(payment);
  if (compareDays(payment.day, today) > 0) throw wrong('day', 'day_in_future');
}

const paymentOf = ({ day, amount, currency }: Payment): Payment => ({ day, amount: plain(amount), currency });

/** As the database writes an amount, so that the same one is the same text; what is none stays as it was typed. */
const plain = (amount: string): string =>
  moneyProblems({ amount, currency: 'EUR' }).length > 0
    ? amount
    : `${amount.split('.')[0]?.replace(/^0+(?=\d)/, '')}.${(amount.split('.')[1] ?? '').padEnd(2, '0')}`;

/** A day of promise belongs to money that is promised. */
const factsOf = (given: LineFacts): LineFacts => ({
  stepId: given.stepId,
  participantId: given.participantId ?? null,
  fundingSource: given.fundingSource || null,
  title: given.title,
  amount: plain(given.amount),
  currency: given.currency,
  status: given.status,
  periodStart: given.periodStart,
  periodEnd: given.periodEnd,
  committedOn: isPromised(given.status) ? (given.committedOn ?? null) : null,
});
