import { Injectable } from '@nestjs/common';
import {
  Act,
  Acts,
  currentRequest,
  Database,
  Events,
  found,
  invalid,
  Maintenance,
  notFound,
  type Actor,
} from '../../kernel/index.js';
import { AccountActors } from './account-actors.js';
import { ConfirmationRepository } from './confirmation.repository.js';
import { CredentialRepository } from './credential.repository.js';
import { membershipConfirmed, seatEvent } from './identity.events.js';
import { makeResetLink } from './identity.policy.js';
import type { OpenReset, ResetLink } from './invitation.entity.js';
import type { ChangePasswordInput, MakeResetLinkInput, ResetPasswordInput } from './invitation.inputs.js';
import { MembershipRepository } from './membership.repository.js';
import { hashPassword, isRightPassword, passwordProblem } from './passwords.js';
import { ResetLinkRepository } from './reset-link.repository.js';
import { SessionRepository } from './session.repository.js';
import { Throttle } from './throttle.js';
import { UserRepository } from './user.repository.js';

/** Passwords are set by their owners alone: changed with the one they have, or set anew by a link that opens once. */
@Injectable()
export class PasswordsService {
  constructor(
    private readonly acts: Acts,
    private readonly db: Database,
    private readonly users: UserRepository,
    private readonly credentials: CredentialRepository,
    private readonly sessions: SessionRepository,
    private readonly memberships: MembershipRepository,
    private readonly confirmations: ConfirmationRepository,
    private readonly links: ResetLinkRepository,
    private readonly actors: AccountActors,
    private readonly events: Events,
    private readonly throttle: Throttle,
    private readonly maintenance: Maintenance,
  ) {}

  /**
   * The other sessions end.
   * @throws DomainError VALIDATION for a wrong or an unusable password, THROTTLED as at signing in
   */
  async changePassword(me: Actor, { current, password }: ChangePasswordInput): Promise<boolean> {
    const user = me.userId === null ? null : await this.users.find(me, me.userId);
    if (!user || me.sessionId === null) throw notFound();
    refuse(passwordProblem(password, user));
    const attempt = { email: user.email, address: currentRequest()?.request.ip ?? '' };
    await this.throttle.begin(attempt);
    if (!(await isRightPassword(current, await this.credentials.hashOf(user.id))))
      throw invalid('password_wrong', [{ field: 'current', problem: 'password_wrong' }]);
    await this.throttle.forgive(attempt);
    const { sessionId } = me;
    const hash = await hashPassword(password);
    // Decided before it begins, by the password itself: there is nothing to load, to refuse or to record.
    await this.acts.run(me, () => this.#replace(user.id, hash, sessionId));
    return true;
  }

  /** Nothing ends before the link is used; a link made earlier opens nothing any more. */
  @Act()
  makeResetLink(me: Actor, { userId }: MakeResetLinkInput): Promise<ResetLink> {
    return this.acts.inOrder(me, {
      load: async () => {
        const user = found(await this.users.lockKnown(me, userId));
        const seats = [];
        for (const seat of await this.memberships.currentSeats(userId))
          seats.push({ seat, team: await this.memberships.team(seat.participantId) });
        return { user, seats };
      },
      refuse: (held) => makeResetLink(me, held),
      change: async ({ seats }) => {
        if (me.userId === null) throw notFound();
        const events = seats.map(({ seat }) => seatEvent('membership.reset_made', seat));
        return { events, result: await this.links.make(userId, me.userId) };
      },
      read: () => Promise.reject(new Error('a link is told once, by who made it')),
    });
  }

  async openReset(token: string): Promise<OpenReset> {
    const account = found(await this.links.find(token));
    return { email: account.email };
  }

  /**
   * All sessions end. Whoever made the link could have used it: what was vouched for the account's seats lapses, so
   * that a signatory signs only after somebody has confirmed again who holds the seat.
   * @returns the account that is to be signed in
   * @throws DomainError NOT_FOUND for a link that opens nothing, VALIDATION for an unusable password
   */
  async resetPassword({ token, password }: ResetPasswordInput): Promise<string> {
    const account = found(await this.links.find(token));
    refuse(passwordProblem(password, account));
    // Hashing takes its time on purpose and holds nothing meanwhile.
    const hash = await hashPassword(password);
    return this.db.inTransaction(() => this.#useLink(token, hash));
  }

  async #useLink(token: string, hash: string): Promise<string> {
    const account = found(await this.links.lock(token));
    const { userId } = account;
    await this.credentials.replace(userId, hash);
    await this.links.end(userId);
    await this.sessions.endAll(userId);
    const holder = await this.actors.hold(userId);
    for (const seat of await this.confirmations.lapseAll(userId)) {
      await this.events.record(holder, seatEvent('membership.confirmation_lapsed', seat));
      if (seat.role === 'secretariat' && !(await this.confirmations.hasVouchers(seat.roadmapId))) {
        const confirmationId = await this.confirmations.confirm(seat.id, 'founding', null);
        const membership = await this.memberships.get(seat.id);
        await this.events.record(holder, membershipConfirmed(membership, 'founding', confirmationId));
      }
    }
    await this.maintenance.assertWritable();
    return userId;
  }

  async #replace(userId: string, hash: string, sessionId: string): Promise<void> {
    await this.credentials.replace(userId, hash);
    await this.links.end(userId);
    await this.sessions.endOthers(userId, sessionId);
  }
}

function refuse(problem: ReturnType<typeof passwordProblem>): void {
  if (problem !== null) throw invalid('input_invalid', [{ field: 'password', problem }]);
}
