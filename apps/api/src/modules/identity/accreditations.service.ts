import { Injectable, type OnModuleInit } from '@nestjs/common';
import { areAccreditationDays, type AccreditationDays } from '@waymark/domain';
import {
  Act,
  Acts,
  expectVersion,
  FileOwners,
  Files,
  found,
  invalid,
  membershipOf,
  sql,
  type Actor,
} from '../../kernel/index.js';
import { AccreditationRepository, type CurrentAccreditation } from './accreditation.repository.js';
import { accreditationEnded, accreditationSet } from './identity.events.js';
import type { SetAccreditationInput } from './identity.inputs.js';
import { accreditationPolicy, setAccreditation } from './identity.policy.js';
import type { Membership } from './membership.entity.js';
import { MembershipRepository } from './membership.repository.js';

interface Letter {
  letterId: string | null;
  letterSha256: string | null;
}

const NO_LETTER: Letter = { letterId: null, letterSha256: null };

/** From when to when signatories sign, by their letters. */
@Injectable()
export class AccreditationsService implements OnModuleInit {
  constructor(
    private readonly memberships: MembershipRepository,
    private readonly accreditations: AccreditationRepository,
    private readonly files: Files,
    private readonly owners: FileOwners,
    private readonly acts: Acts,
  ) {}

  onModuleInit(): void {
    this.owners.register('accreditation', {
      pointsTo: (file) => sql`exists (select 1 from accreditations a where a.letter_id = ${file})`,
      isReadBy: (me, file) =>
        sql`exists (select 1 from accreditations a join memberships m on m.id = a.membership_id
          where a.letter_id = ${file} and ${accreditationPolicy.scope(me, 'm')})`,
    });
  }

  /**
   * Puts one in the place of the one before; without a letter and days it is taken back.
   * @throws DomainError FORBIDDEN where it is not the actor's to record, VALIDATION for days that hold none, or a file
   * that is not there
   */
  @Act()
  setAccreditation(me: Actor, input: SetAccreditationInput): Promise<Membership> {
    return this.acts.inOrder(me, {
      once: { operation: 'setAccreditation', input, expected: input.membershipId },
      load: () => this.memberships.lock(me, input.membershipId),
      refuse: (seat) => setAccreditation(me, seat),
      change: async (seat) => {
        expectVersion(seat, input, { theirs: { endedAt: seat.endedAt }, mine: {} });
        const days = daysOf(input);
        const current = await this.accreditations.current(seat.id);
        const letter = await this.#letter(me, seat, input.letterId ?? null, current);
        await this.accreditations.end(seat.id);
        await this.memberships.touch(seat.id);
        if (letter.letterId === null && days.validFrom === null && days.validUntil === null) {
          if (current === null) throw invalid('input_invalid', [{ field: 'validUntil', problem: 'value_invalid' }]);
          return { events: [accreditationEnded(seat, current.id, input.idempotencyKey)] };
        }
        const recordedBy = membershipOf(me, seat.roadmapId).id;
        const id = await this.accreditations.insert(seat.id, { ...letter, ...days, recordedBy });
        const { letterSha256 } = letter;
        return { events: [accreditationSet(seat, { id, ...days, letterSha256 }, input.idempotencyKey)] };
      },
      read: async (id) => found(await this.memberships.find(me, id)),
    });
  }

  /** The letter that stands is kept; another one is the actor's own upload. */
  async #letter(
    me: Actor,
    { roadmapId }: Membership,
    letterId: string | null,
    current: CurrentAccreditation | null,
  ): Promise<Letter> {
    if (letterId === null) return NO_LETTER;
    if (current?.letterId === letterId) return current;
    const { sha256 } = await this.files.attach(me, letterId, roadmapId);
    return { letterId, letterSha256: sha256 };
  }
}

/** @throws DomainError VALIDATION where the last day comes before the first */
function daysOf({ validFrom = null, validUntil = null }: SetAccreditationInput): AccreditationDays {
  const days = { validFrom, validUntil };
  if (areAccreditationDays(days)) return days;
  throw invalid('accreditation_days_invalid', [{ field: 'validUntil', problem: 'accreditation_days_invalid' }]);
}
