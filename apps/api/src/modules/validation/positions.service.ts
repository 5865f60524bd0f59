import { Injectable } from '@nestjs/common';
import { checkStatement, reasonOf, refuseAccreditation, refuseSigning, silenceBrokenBy } from '@waymark/domain';
import {
  Act,
  Acts,
  authorize,
  conflict,
  forbidden,
  found,
  invalid,
  membershipOf,
  type Actor,
  type DomainEvent,
  type Done,
  type FieldProblem,
  type Refusal,
} from '../../kernel/index.js';
import { BallotRepository, type BallotFacts, type BallotToSign, type HeldBallot } from './ballot.repository.js';
import { Declarations } from './declarations.js';
import type { PositionDraft } from './position-draft.entity.js';
import { PositionDraftRepository } from './position-draft.repository.js';
import type { Position } from './position.entity.js';
import { PositionRepository } from './position.repository.js';
import { RoundRepository } from './round.repository.js';
import { draftChanged, positionReplaced, positionSigned } from './validation.events.js';
import type {
  DiscardPositionDraftInput,
  SavePositionDraftInput,
  SignPositionInput,
  StatementInput,
} from './validation.inputs.js';
import { preparePosition, signPosition } from './validation.policy.js';

/** What a delegation prepares and signs. */
@Injectable()
export class PositionsService {
  constructor(
    private readonly ballots: BallotRepository,
    private readonly rounds: RoundRepository,
    private readonly drafts: PositionDraftRepository,
    private readonly positions: PositionRepository,
    private readonly declarations: Declarations,
    private readonly acts: Acts,
  ) {}

  /** The own delegation's draft; to everybody else there is none. */
  async getDraft(me: Actor, ballotId: string): Promise<PositionDraft | null> {
    const { roadmapId } = found(await this.ballots.read(me, ballotId));
    return this.drafts.find(me, ballotId, found(delegationOf(me, roadmapId)));
  }

  /** @throws DomainError CONFLICT with the other draft where somebody of the delegation saved meanwhile */
  @Act()
  saveDraft(me: Actor, input: SavePositionDraftInput): Promise<PositionDraft> {
    const { ballotId, stance, expectedVersion } = input;
    return this.acts.inOrder(me, {
      // Without its lock: a draft changes no ballot, and one that has just ended takes no signature from it.
      load: () => this.ballots.readToPrepare(me, ballotId),
      refuse: (ballot) => preparePosition(me, ballot.roadmapId),
      change: async (ballot) => {
        const { id: savedBy, participantId } = delegate(me, ballot.roadmapId);
        authorize(refuseNow(ballot, ballot));
        const content = {
          stance,
          statements: input.statements.map((statement) => ({ ...plain(statement), language: ballot.language })),
          requestedText: input.requestedText ?? null,
        };
        const draft = await this.drafts.save({ ballotId, participantId, savedBy, ...content }, expectedVersion ?? null);
        if (!draft) {
          const theirs = await this.drafts.find(me, ballotId, participantId);
          throw conflict({ base: { version: expectedVersion ?? null }, theirs, mine: content });
        }
        return { events: [draftChanged('position_draft.saved', ballot, participantId, draft.id)], result: draft };
      },
      read: async () => found(await this.getDraft(me, ballotId)),
    });
  }

  /** @throws DomainError CONFLICT where the draft is no longer as it was seen */
  @Act()
  discardDraft(me: Actor, { ballotId, expectedVersion }: DiscardPositionDraftInput): Promise<boolean> {
    return this.acts.inOrder(me, {
      load: () => this.ballots.read(me, ballotId),
      refuse: (ballot) => preparePosition(me, ballot.roadmapId),
      change: async (ballot) => {
        const { participantId } = delegate(me, ballot.roadmapId);
        const id = await this.drafts.discard(ballotId, participantId, expectedVersion);
        if (id === null) {
          const theirs = await this.drafts.find(me, ballotId, participantId);
          throw conflict({ base: { version: expectedVersion }, theirs, mine: null });
        }
        return { events: [draftChanged('position_draft.discarded', ballot, participantId, id)] };
      },
      read: () => Promise.resolve(true),
    });
  }

  /**
   * Signs on the text with this hash. In a silence round an objection or a request for change ends the ballot at once.
   * @throws DomainError FORBIDDEN where the ballot takes no signature any more or the text is another; CONFLICT where
   * the delegation's position is not the one that is to be replaced; VALIDATION for statements that do not fit
   */
  @Act()
  signPosition(me: Actor, input: SignPositionInput): Promise<Position> {
    return this.acts.inOrder(me, {
      once: { operation: 'signPosition', input },
      load: () => this.ballots.lockToSign(me, input.ballotId),
      refuse: ({ ballot }) => signPosition(me, ballot.roadmapId),
      change: (held, id) => this.#sign(me, id, held, input),
      read: (id) => this.#get(me, id),
    });
  }

  async #get(me: Actor, id: string): Promise<Position> {
    return found(await this.positions.find(me, id));
  }

  async #sign(
    me: Actor,
    id: string,
    { ballot, facts }: BallotToSign,
    input: SignPositionInput,
  ): Promise<Done<Position>> {
    const { id: signedBy, participantId } = delegate(me, ballot.roadmapId);
    const { currentPositionId: current, now, confirmationId } = facts;
    // It may have lapsed while the signature waited for the ballot.
    if (confirmationId === null) throw forbidden('seat_not_confirmed');
    authorize(refuseAccreditation(facts.accreditation, facts.today));
    authorize(refuseNow(ballot, facts, input.versionHash));
    if ((input.replaces ?? null) !== current) await this.#refuseReplacing(me, input, current);
    refuseContent(input, facts.passageIds);
    const { stance, idempotencyKey } = input;
    const position = await this.positions.sign({
      id,
      ballotId: ballot.id,
      participantId,
      versionHash: ballot.versionHash,
      stance,
      requestedText: input.requestedText?.trim() || null,
      statements: input.statements.map((statement) => ({ ...plain(statement), language: facts.language })),
      signedBy,
      confirmationId,
      signedAt: now,
    });
    const events = [
      ...(current === null ? [] : [positionReplaced(ballot, participantId, current, id)]),
      positionSigned({ ballot, participantId, stance, positionId: id, idempotencyKey }),
    ];
    if (ballot.mode !== 'silence' || !silenceBrokenBy(stance)) return { events, result: position };
    return { events: [...events, ...(await this.#breakSilence(me, ballot, now))] }; // it has become final: read anew
  }

  /** The ballot ends with what is signed; silence is no consent in it any more. */
  async #breakSilence(me: Actor, ballot: HeldBallot, at: Date): Promise<DomainEvent[]> {
    const round = await this.rounds.find(me, ballot.roundId);
    if (!round) throw new Error('a ballot was signed whose round its signatory cannot read');
    const electorate = await this.rounds.electorate(ballot.roundId);
    const signatures = await this.ballots.signatures([ballot.id]);
    return this.declarations.declare(me, { round, electorate, ballots: [ballot], signatures, expired: false, at });
  }

  async #refuseReplacing(
    me: Actor,
    { replaces, stance, statements, requestedText }: SignPositionInput,
    current: string | null,
  ): Promise<never> {
    const theirs = current === null ? null : await this.positions.find(me, current);
    throw conflict({
      base: { id: replaces ?? null },
      theirs,
      mine: { stance, statements: statements.map(plain), requestedText: requestedText ?? null },
    });
  }
}

function refuseContent(
  { stance, statements, requestedText }: SignPositionInput,
  versionPassageIds: readonly string[],
): void {
  const problems: FieldProblem[] = checkStatement({ stance, statements, versionPassageIds }).map((problem) => ({
    field: 'statements',
    problem,
  }));
  if (stance !== 'request_change' && requestedText?.trim())
    problems.push({ field: 'requestedText', problem: 'requested_text_not_allowed' });
  if (problems.length > 0) throw invalid('input_invalid', problems);
}

/** Whether a signature, and so its preparation, is still in time; by the database's clock, read after the lock. */
function refuseNow(
  ballot: HeldBallot,
  { roundState, deadline, now, isElector }: BallotFacts,
  signedHash?: string,
): Refusal {
  if (roundState !== 'open') return 'round_closed';
  const { mode, state: ballotState, versionHash: ballotHash } = ballot;
  const refusal = refuseSigning({
    mode,
    ballotState,
    deadline,
    now,
    isElector,
    ballotHash,
    ...(signedHash !== undefined && { signedHash }),
  });
  return refusal && reasonOf(refusal);
}

/** The participant for which the actor prepares or signs, or null. */
const delegationOf = (me: Actor, roadmapId: string): string | null =>
  preparePosition(me, roadmapId) === null ? membershipOf(me, roadmapId).participantId : null;

/** The membership of a delegation's member, once authorized. */
function delegate(me: Actor, roadmapId: string): { id: string; participantId: string } {
  const { id, participantId } = membershipOf(me, roadmapId);
  if (participantId === null) throw new Error('a membership of a delegation names no participant');
  return { id, participantId };
}

/** Inputs come as instances of their classes; what is kept and compared is plain. */
const plain = ({ kind, text, passageIds }: StatementInput) => ({ kind, text, passageIds });
