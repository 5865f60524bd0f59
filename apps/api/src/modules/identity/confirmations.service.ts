import { Injectable } from '@nestjs/common';
import { basisOf, nextConfirmation } from '@waymark/domain';
import {
  Act,
  authorize,
  Events,
  expectVersion,
  found,
  Idempotency,
  membershipOf,
  type Actor,
} from '../../kernel/index.js';
import { ConfirmationRepository } from './confirmation.repository.js';
import { letterRecorded, membershipConfirmed } from './identity.events.js';
import type { ConfirmSeatInput, RecordLetterInput } from './identity.inputs.js';
import { confirmSeat, recordLetter, type Confirming } from './identity.policy.js';
import type { Membership } from './membership.entity.js';
import { MembershipRepository } from './membership.repository.js';

/** Who vouches for whom: no seat that speaks for others counts on the word of one person. */
@Injectable()
export class ConfirmationsService {
  constructor(
    private readonly memberships: MembershipRepository,
    private readonly confirmations: ConfirmationRepository,
    private readonly events: Events,
    private readonly idempotency: Idempotency,
  ) {}

  /** @throws DomainError FORBIDDEN where it is not the actor's to record, or somebody of the delegation confirms */
  @Act()
  recordLetter(me: Actor, input: RecordLetterInput): Promise<Membership> {
    return this.#act(me, 'recordLetter', input, async (membership) => {
      authorize(recordLetter(me, await this.#confirming(membership)));
      refuseChanged(membership, input);
      const by = membershipOf(me, membership.roadmapId).id;
      const id = await this.confirmations.recordLetter(membership.id, input.reference, by);
      await this.events.record(me, letterRecorded(membership, id, input.idempotencyKey));
    });
  }

  /** @throws DomainError FORBIDDEN with what is missing, or where somebody else confirms */
  @Act()
  confirmSeat(me: Actor, input: ConfirmSeatInput): Promise<Membership> {
    return this.#act(me, 'confirmSeat', input, async (membership) => {
      const confirming = await this.#confirming(membership);
      authorize(confirmSeat(me, confirming));
      const { need } = confirming.next;
      refuseChanged(membership, input);
      if (need === 'letter') throw new Error('a seat was confirmed before its letter was recorded');
      const basis = basisOf(membership.role, need);
      const by = me.in(membership.roadmapId)?.id ?? null;
      const id = await this.confirmations.confirm(membership.id, basis, by);
      await this.events.record(me, membershipConfirmed(membership, basis, id, input.idempotencyKey));
    });
  }

  async #act(
    me: Actor,
    operation: string,
    input: ConfirmSeatInput,
    act: (membership: Membership) => Promise<void>,
  ): Promise<Membership> {
    const membership = found(await this.memberships.lockToConfirm(me, input.membershipId));
    const run = async (id: string): Promise<string> => {
      await act(membership);
      await this.memberships.touch(id);
      return id;
    };
    await this.idempotency.once(me, operation, input, run, membership.id);
    return (await this.memberships.find(me, membership.id)) ?? membership;
  }

  async #confirming(seat: Membership): Promise<Confirming> {
    const confirmed = await this.confirmations.confirmed(seat.roadmapId);
    const letter = await this.confirmations.pendingLetter(seat.id);
    return {
      seat,
      confirmed: (await this.confirmations.inForce(seat.id)) !== null,
      next: nextConfirmation({ ...seat, letterRecordedBy: letter?.recordedBy ?? null }, confirmed),
    };
  }
}

const refuseChanged = (membership: Membership, input: ConfirmSeatInput): void =>
  expectVersion(membership, input, { theirs: { endedAt: membership.endedAt }, mine: {} });
