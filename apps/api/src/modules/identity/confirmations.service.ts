import { Injectable } from '@nestjs/common';
import { basisOf, nextConfirmation } from '@waymark/domain';
import {
  Act,
  Acts,
  expectVersion,
  found,
  membershipOf,
  type Actor,
  type DomainEvent,
  type Refusal,
} from '../../kernel/index.js';
import { ConfirmationRepository } from './confirmation.repository.js';
import { letterRecorded, membershipConfirmed } from './identity.events.js';
import type { ConfirmSeatInput, RecordLetterInput } from './identity.inputs.js';
import { confirmSeat, recordLetter, type Confirming } from './identity.policy.js';
import type { Membership } from './membership.entity.js';
import { MembershipRepository } from './membership.repository.js';

/** A seat under its lock, with what decides on its confirmation. */
type Held = Confirming & { seat: Membership };

/** Who vouches for whom: no seat that speaks for others counts on the word of one person. */
@Injectable()
export class ConfirmationsService {
  constructor(
    private readonly memberships: MembershipRepository,
    private readonly confirmations: ConfirmationRepository,
    private readonly acts: Acts,
  ) {}

  /** @throws DomainError FORBIDDEN where it is not the actor's to record, or somebody of the delegation confirms */
  @Act()
  recordLetter(me: Actor, input: RecordLetterInput): Promise<Membership> {
    return this.#vouch(me, 'recordLetter', input, recordLetter, async ({ seat }) => {
      const by = membershipOf(me, seat.roadmapId).id;
      const id = await this.confirmations.recordLetter(seat.id, input.reference, by);
      return letterRecorded(seat, id, input.idempotencyKey);
    });
  }

  /** @throws DomainError FORBIDDEN with what is missing, or where somebody else confirms */
  @Act()
  confirmSeat(me: Actor, input: ConfirmSeatInput): Promise<Membership> {
    return this.#vouch(me, 'confirmSeat', input, confirmSeat, async ({ seat, next: { need } }) => {
      if (need === 'letter') throw new Error('a seat was confirmed before its letter was recorded');
      const basis = basisOf(seat.role, need);
      const by = me.in(seat.roadmapId)?.id ?? null;
      const id = await this.confirmations.confirm(seat.id, basis, by);
      return membershipConfirmed(seat, basis, id, input.idempotencyKey);
    });
  }

  #vouch(
    me: Actor,
    operation: string,
    input: ConfirmSeatInput,
    refuse: (me: Actor, held: Held) => Refusal,
    change: (held: Held) => Promise<DomainEvent>,
  ): Promise<Membership> {
    return this.acts.inOrder(me, {
      once: { operation, input, expected: input.membershipId },
      load: async () => this.#confirming(found(await this.memberships.lockToConfirm(me, input.membershipId))),
      refuse: (held) => refuse(me, held),
      change: async (held) => {
        const { seat } = held;
        expectVersion(seat, input, { theirs: { endedAt: seat.endedAt }, mine: {} });
        const event = await change(held);
        await this.memberships.touch(seat.id);
        // Whoever confirms a seat of another team does not read it with the others.
        return { events: [event], result: (await this.memberships.find(me, seat.id)) ?? seat };
      },
      read: (id) => this.#read(me, id),
    });
  }

  async #read(me: Actor, id: string): Promise<Membership> {
    return (await this.memberships.find(me, id)) ?? found(await this.memberships.lockToConfirm(me, id));
  }

  async #confirming(seat: Membership): Promise<Held> {
    const confirmed = await this.confirmations.confirmed(seat.roadmapId);
    const letter = await this.confirmations.pendingLetter(seat.id);
    return {
      seat,
      confirmed: (await this.confirmations.inForce(seat.id)) !== null,
      next: nextConfirmation({ ...seat, letterRecordedBy: letter?.recordedBy ?? null }, confirmed),
    };
  }
}
