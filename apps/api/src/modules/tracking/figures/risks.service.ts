import { Injectable } from '@nestjs/common';
import { compareCodes, isRating } from '@waymark/domain';
import { Act, Acts, expectVersion, found, type Actor, type Done } from '../../../kernel/index.js';
import type { Risk } from '../risk.entity.js';
import { changedFacts, wrong } from './changed-facts.js';
import { FigureGround, type Ground } from './figure-ground.repository.js';
import { figureEvent } from './figures.events.js';
import type { AddRiskInput, CloseRiskInput, EditRiskInput, OneRiskInput, RateRiskInput } from './figures.inputs.js';
import { keepFigures } from './figures.policy.js';
import { RiskRepository, type HeldRisk, type Rating, type RiskFacts } from './risk.repository.js';

interface Held {
  risk: HeldRisk;
  ground: Ground;
}

/** Risks are entered, rated as they go on, and closed. Every rating stays with its day. */
@Injectable()
export class RisksService {
  constructor(
    private readonly risks: RiskRepository,
    private readonly ground: FigureGround,
    private readonly acts: Acts,
  ) {}

  @Act()
  addRisk(me: Actor, input: AddRiskInput): Promise<Risk> {
    const { roadmapId, idempotencyKey } = input;
    const facts = factsOf(input);
    const rating = ratingOf(input);
    return this.acts.inOrder<Ground, Risk>(me, {
      once: { operation: 'addRisk', input },
      load: () => this.ground.of(me, roadmapId, facts),
      refuse: () => keepFigures(me, roadmapId),
      change: async (ground, id) => {
        refuseFacts(ground);
        refuseRating(rating);
        await this.ground.holdCodes(roadmapId);
        const code = await this.risks.nextCode(roadmapId);
        await this.risks.insert({ id, roadmapId, code }, facts, { ...rating, day: ground.today });
        const after = { ...facts, ...rating };
        await this.ground.record(me, { roadmapId, kind: 'risk', subjectId: id, before: null, after });
        return { events: [told('risk.added', { id, roadmapId }, { ...rating }, idempotencyKey)] };
      },
      read: (id) => this.#read(me, id),
    });
  }

  @Act()
  editRisk(me: Actor, input: EditRiskInput): Promise<Risk> {
    const facts = factsOf(input);
    return this.#once(me, 'editRisk', input, facts, async ({ risk, ground }) => {
      const before = factsOf(risk);
      const changed = changedFacts(before, facts);
      if (changed.length === 0) return { events: [] };
      refuseFacts(ground);
      await this.risks.edit(risk.id, facts);
      await this.ground.record(me, { ...subjectOf(risk), before, after: facts });
      return { events: [told('risk.edited', risk, { changed }, input.idempotencyKey)] };
    });
  }

  @Act()
  rateRisk(me: Actor, input: RateRiskInput): Promise<Risk> {
    const rating = ratingOf(input);
    return this.#once(me, 'rateRisk', input, rating, async ({ risk, ground }) => {
      refuseRating(rating);
      await this.risks.rate(risk.id, { ...rating, day: ground.today });
      await this.ground.record(me, { ...subjectOf(risk), part: 'rating', before: ratingOf(risk), after: rating });
      return { events: [told('risk.rated', risk, { ...rating }, input.idempotencyKey)] };
    });
  }

  @Act()
  closeRisk(me: Actor, input: CloseRiskInput): Promise<Risk> {
    return this.#once(me, 'closeRisk', input, { closed: true }, async ({ risk, ground }) => {
      await this.risks.close(risk.id, ground.today);
      const change = { before: { closedOn: null }, after: { closedOn: ground.today }, reason: input.reason };
      await this.ground.record(me, { ...subjectOf(risk), part: 'closed', ...change });
      return { events: [told('risk.closed', risk, {}, input.idempotencyKey)] };
    });
  }

  /** One act on one risk, once: held, authorized, open, and as it was seen. */
  #once(
    me: Actor,
    operation: string,
    input: OneRiskInput | EditRiskInput,
    mine: RiskFacts | Rating | { closed: true },
    change: (held: Held) => Promise<Done<Risk>>,
  ): Promise<Risk> {
    return this.acts.inOrder<Held, Risk>(me, {
      once: { operation, input, expected: input.riskId },
      load: async () => {
        const risk = await this.risks.lock(me, input.riskId);
        if (risk === null) return null;
        const ground = await this.ground.of(me, risk.roadmapId, 'stepIds' in mine ? mine : {});
        return ground && { risk, ground };
      },
      refuse: ({ risk }) => keepFigures(me, risk.roadmapId) ?? (risk.closedOn === null ? null : 'risk_closed'),
      change: (held) => {
        const { risk } = held;
        expectVersion(risk, input, { theirs: { ...factsOf(risk), ...ratingOf(risk) }, mine });
        return change(held);
      },
      read: (id) => this.#read(me, id),
    });
  }

  async #read(me: Actor, id: string): Promise<Risk> {
    return found(await this.risks.find(me, id));
  }
}

/** A risk belongs to the roadmap as a whole: members know of it whatever it concerns. */
const told = (
  type: string,
  { id, roadmapId }: { id: string; roadmapId: string },
  payload: Parameters<typeof figureEvent>[2],
  key: string,
) => figureEvent(type, { id, roadmapId, seen: true }, payload, key);

const subjectOf = ({ id, roadmapId }: HeldRisk) => ({ roadmapId, kind: 'risk' as const, subjectId: id });

function refuseFacts(ground: Ground): void {
  if (!ground.stepsKnown) throw wrong('stepIds', 'step_unknown');
  if (!ground.participantsKnown) throw wrong('participantIds', 'participant_unknown');
}

function refuseRating(rating: Rating): void {
  if (!isRating(rating)) throw wrong('likelihood', 'rating_invalid');
}

const ratingOf = ({ likelihood, impact, trend }: Rating): Rating => ({ likelihood, impact, trend });

const factsOf = (given: RiskFacts): RiskFacts => ({
  title: given.title,
  description: given.description,
  category: given.category,
  mitigation: given.mitigation,
  ownerRole: given.ownerRole,
  stepIds: [...given.stepIds].sort(compareCodes),
  participantIds: [...given.participantIds].sort(compareCodes),
});
