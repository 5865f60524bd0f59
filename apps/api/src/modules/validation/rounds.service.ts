import { Injectable } from '@nestjs/common';
import {
  compareCodes,
  floorAmong,
  isBlank,
  reasonOf,
  refuseCancelling,
  refuseClosing,
  refuseDeadlineMove,
  refuseOpening,
  type OpeningRefusal,
} from '@waymark/domain';
import {
  Act,
  Acts,
  authorize,
  Clock,
  expectVersion,
  forbidden,
  found,
  invalid,
  membershipOf,
  type Actor,
  type DomainError,
  type Done,
} from '../../kernel/index.js';
import { PriorityStates, RoadmapService, type BallotText, type Roadmap } from '../roadmap/index.js';
import type { Ballot } from './ballot.entity.js';
import { BallotRepository, type HeldBallot } from './ballot.repository.js';
import { Declarations } from './declarations.js';
import type { Round } from './round.entity.js';
import { RoundRepository } from './round.repository.js';
import { ballotCancelled, deadlineExtended, roundCancelled, roundClosed, roundOpened } from './validation.events.js';
import type { CancelBallotInput, CloseRoundInput, ExtendDeadlineInput, OpenRoundInput } from './validation.inputs.js';
import { conductRound } from './validation.policy.js';

/** The chair's acts. Locks are taken in the order roadmap, round, ballots, priorities. */
@Injectable()
export class RoundsService {
  constructor(
    private readonly rounds: RoundRepository,
    private readonly ballots: BallotRepository,
    private readonly roadmaps: RoadmapService,
    private readonly priorities: PriorityStates,
    private readonly declarations: Declarations,
    private readonly clock: Clock,
    private readonly acts: Acts,
  ) {}

  /** @throws DomainError FORBIDDEN or VALIDATION with the rule that keeps the round from opening */
  @Act()
  openRound(me: Actor, input: OpenRoundInput): Promise<Round> {
    return this.acts.inOrder(me, {
      once: { operation: 'openRound', input },
      load: () => this.roadmaps.lockRoadmap(me, input.roadmapId),
      refuse: (roadmap) => conductRound(me, roadmap.id),
      change: (roadmap) => this.#open(me, roadmap, input),
      read: (id) => this.#get(me, id),
    });
  }

  /** Declares all open ballots at once. @throws DomainError FORBIDDEN `before_deadline` or `round_not_open` */
  @Act()
  closeRound(me: Actor, input: CloseRoundInput): Promise<Round> {
    return this.#conduct(me, 'closeRound', input, (round) => this.#close(me, round, input));
  }

  /** Later only, and not once the deadline has passed. */
  @Act()
  extendDeadline(me: Actor, input: ExtendDeadlineInput): Promise<Round> {
    return this.#conduct(me, 'extendDeadline', input, async (round) => {
      if (round.state !== 'open') throw forbidden('round_not_open');
      expectVersion(round, input, { theirs: { state: round.state }, mine: { deadline: input.deadline } });
      const refusal = refuseDeadlineMove(round.deadline, input.deadline, await this.clock.now());
      if (refusal === 'deadline_passed') throw forbidden(refusal);
      if (refusal) throw invalid(refusal, [{ field: 'deadline', problem: refusal }]);
      await this.rounds.moveDeadline(round.id, input.deadline);
      return { events: [deadlineExtended(round, input.deadline, input.idempotencyKey)] };
    });
  }

  /** Takes the priority back to consultation, before the deadline only; what was signed lapses and is kept. */
  @Act()
  cancelBallot(me: Actor, given: CancelBallotInput): Promise<Ballot> {
    const input = { ...given, reason: given.reason.trim() };
    return this.acts.inOrder(me, {
      once: { operation: 'cancelBallot', input, expected: input.ballotId },
      load: () => this.#lockWithRound(me, input.ballotId),
      refuse: ({ round }) => conductRound(me, round.roadmapId),
      change: ({ round, ballot }) => this.#cancel(round, ballot, input),
      read: async (id) => found(await this.ballots.find(me, id)),
    });
  }

  #conduct(
    me: Actor,
    operation: string,
    input: CloseRoundInput,
    change: (round: Round) => Promise<Done<Round>>,
  ): Promise<Round> {
    return this.acts.inOrder(me, {
      once: { operation, input, expected: input.roundId },
      load: () => this.rounds.lock(me, input.roundId),
      refuse: (round) => conductRound(me, round.roadmapId),
      change,
      read: (id) => this.#get(me, id),
    });
  }

  async #open(me: Actor, roadmap: Roadmap, input: OpenRoundInput): Promise<Done<Round>> {
    const { title, mode, priorityIds, idempotencyKey } = input;
    const deadline = input.deadline ?? null;
    const texts = await this.priorities.lockTexts(me, roadmap.id, priorityIds);
    if (texts.length < priorityIds.length)
      throw invalid('input_invalid', [{ field: 'priorityIds', problem: 'value_invalid' }]);
    await this.#mindingDocument(roadmap.id, texts);
    const electorate = (await this.rounds.participants(roadmap.id)).map(({ id }) => id);
    const openedAt = await this.clock.now();
    const rule = { numerator: roadmap.floorNumerator, denominator: roadmap.floorDenominator };
    const floor = input.floor ?? floorAmong(rule, electorate.length);
    const refusal = refuseOpening({
      mode,
      deadline,
      now: openedAt,
      electorate,
      floor,
      silenceAllowed: roadmap.silenceAllowed,
      ballots: texts.map(({ state, missingLanguages }) => ({ priorityState: state, missingLanguages })),
    });
    if (refusal) throw openingError(refusal);
    const round = {
      roadmapId: roadmap.id,
      title,
      mode,
      deadline,
      floor,
      documentLabel: documentLabel(texts),
    };
    const openedBy = membershipOf(me, roadmap.id).id;
    const id = await this.rounds.insert({ ...round, openedAt, openedBy, electorate, ballots: texts });
    await this.priorities.beginValidation(priorityIds);
    return { id, events: [roundOpened(round, id, priorityIds, idempotencyKey)] };
  }

  /** The whole document has a round of its own, and no other opens beside it. */
  async #mindingDocument(roadmapId: string, texts: readonly BallotText[]): Promise<void> {
    const hasDocument = texts.some(({ kind }) => kind === 'document');
    if (hasDocument && texts.length > 1)
      throw invalid('document_alone', [{ field: 'priorityIds', problem: 'document_alone' }]);
    if (!hasDocument && (await this.priorities.isAdoptionUnderWay(roadmapId))) throw forbidden('adoption_under_way');
  }

  async #close(me: Actor, round: Round, input: CloseRoundInput): Promise<Done<Round>> {
    const held = await this.ballots.lockRound(round.id);
    const open = held.filter(({ state }) => state === 'open');
    const electorate = await this.rounds.electorate(round.id);
    const signatures = await this.ballots.signatures(open.map(({ id }) => id));
    const now = await this.clock.now(); // after the locks: whoever signed before is in, whoever comes later finds it closed
    const { mode, state: roundState, deadline } = round;
    const refusal = refuseClosing({
      mode,
      roundState,
      deadline,
      now,
      electorate: electorate.map(({ id }) => id),
      ballots: held.map(({ id, state }) => ({
        ended: state !== 'open',
        signedBy: signatures.filter(({ ballotId }) => ballotId === id).map(({ participantId }) => participantId),
      })),
    });
    authorize(refusal && reasonOf(refusal));
    expectVersion(round, input, { theirs: { state: round.state }, mine: {} });
    const expired = deadline !== null && now >= deadline;
    const declared = await this.declarations.declare(me, {
      round,
      electorate,
      ballots: open,
      signatures,
      expired,
      at: now,
    });
    await this.rounds.close(round.id, now, membershipOf(me, round.roadmapId).id);
    return { events: [...declared, roundClosed(round, input.idempotencyKey)] };
  }

  async #cancel(
    round: Round,
    ballot: HeldBallot,
    { reason, expectedVersion, idempotencyKey }: CancelBallotInput,
  ): Promise<Done<Ballot>> {
    const now = await this.clock.now(); // after the locks: who waited past the deadline is late
    authorize(refuseCancelling({ ballotState: ballot.state, deadline: round.deadline, now }));
    expectVersion(ballot, { expectedVersion }, { theirs: { state: ballot.state }, mine: { reason } });
    if (isBlank(reason)) throw invalid('reason_required', [{ field: 'reason', problem: 'reason_required' }]);
    await this.ballots.cancel(ballot.id, reason, now);
    await this.priorities.resumeConsultation(ballot.priorityId, reason);
    const isLast = await this.rounds.cancelIfEmpty(round.id);
    return { events: [ballotCancelled(ballot, idempotencyKey), ...(isLast ? [roundCancelled(round)] : [])] };
  }

  async #lockWithRound(me: Actor, ballotId: string): Promise<{ round: Round; ballot: HeldBallot }> {
    const { roundId } = found(await this.ballots.read(me, ballotId));
    const round = found(await this.rounds.lock(me, roundId));
    return { round, ballot: found(await this.ballots.lock(me, ballotId)) };
  }

  async #get(me: Actor, id: string): Promise<Round> {
    return found(await this.rounds.find(me, id));
  }
}

/** The input's field that a rule is about; the others are about the state of things. */
const fieldOf: Partial<Record<OpeningRefusal, string>> = {
  floor_invalid: 'floor',
  no_ballots: 'priorityIds',
  deadline_required: 'deadline',
  deadline_in_past: 'deadline',
  silence_too_short: 'deadline',
};

function openingError(refusal: OpeningRefusal): DomainError {
  const field = fieldOf[refusal];
  return field === undefined ? forbidden(reasonOf(refusal)) : invalid(reasonOf(refusal), [{ field, problem: refusal }]);
}

/** The latest document that holds one of the texts: labels are compared as people count, 1.10 after 1.9. */
function documentLabel(texts: readonly BallotText[]): string | null {
  const labels = texts.flatMap(({ labels: own }) => own);
  return labels.sort(compareCodes).at(-1) ?? null;
}
