import { Injectable } from '@nestjs/common';
import {
  currentRequest,
  Database,
  DomainError,
  Events,
  found,
  invalid,
  Mail,
  notFound,
  type Actor,
} from '../../kernel/index.js';
import { AccountActors } from './account-actors.js';
import { ConfirmationRepository } from './confirmation.repository.js';
import { CredentialRepository } from './credential.repository.js';
import { membershipConfirmed, membershipGranted } from './identity.events.js';
import { invite } from './identity.policy.js';
import type { Invitation, OpenInvitation } from './invitation.entity.js';
import type { AcceptInvitationInput } from './invitation.inputs.js';
import { InvitationRepository } from './invitation.repository.js';
import { seatOf } from './invitations.service.js';
import { MembershipRepository } from './membership.repository.js';
import { hashPassword, isRightPassword, passwordProblem } from './passwords.js';
import { Succession } from './succession.js';
import { Throttle } from './throttle.js';
import { UserRepository } from './user.repository.js';

/** What an addressee answers, looked at before anything is locked. */
export interface Proof {
  /** The address of the invitation, in lower case */
  email: string;
  /** A new account's hash; null where an account has the address already */
  newHash: string | null;
  /** The account that was proved, by its password or its session; null where there is none yet */
  userId: string | null;
}

/**
 * Opening an invitation. Whoever has the link is taken for its addressee: a new account gets the password that is typed
 * here, an existing one is proved by its own. The answer to a wrong one is that of a wrong sign-in. Whoever comes in acts
 * under no membership yet: this is no act of `Acts`, and the inviter's right is held instead.
 */
@Injectable()
export class AcceptanceService {
  constructor(
    private readonly db: Database,
    private readonly invitations: InvitationRepository,
    private readonly memberships: MembershipRepository,
    private readonly confirmations: ConfirmationRepository,
    private readonly users: UserRepository,
    private readonly credentials: CredentialRepository,
    private readonly actors: AccountActors,
    private readonly events: Events,
    private readonly throttle: Throttle,
    private readonly mail: Mail,
    private readonly succession: Succession,
  ) {}

  /** @throws DomainError NOT_FOUND for a link that opens nothing: unknown, used, withdrawn, late, or of an inviter without the right */
  openInvitation(token: string): Promise<OpenInvitation> {
    return this.db.inTransaction(async () => {
      const shown = found(await this.invitations.shown(token));
      await this.#inviterWithRight(shown);
      return shown;
    });
  }

  /**
   * Says whose account it will be. Both kinds of password are held against the rules of new ones first, and each is
   * hashed once, so that neither answer nor time tells an existing account apart before its password is right.
   * @throws DomainError VALIDATION for an unusable password, UNAUTHENTICATED for a wrong one, THROTTLED
   */
  async prove(me: Actor, email: string, { password, name }: AcceptInvitationInput): Promise<Proof> {
    const own = me.userId === null ? null : await this.users.find(me, me.userId);
    if (own?.email === email) return { email, newHash: null, userId: own.id };
    if (password == null) throw invalid('input_invalid', [{ field: 'password', problem: 'text_required' }]);
    const problem = passwordProblem(password, { email, name: name ?? '' });
    if (problem !== null) throw invalid('input_invalid', [{ field: 'password', problem }]);
    const attempt = { email, address: currentRequest()?.request.ip ?? '' };
    await this.throttle.begin(attempt);
    const account = await this.credentials.find(email);
    const newHash = account ? null : await hashPassword(password);
    const right = !account || (await isRightPassword(password, account.passwordHash));
    if (!right || account?.disabled) throw new DomainError('UNAUTHENTICATED', 'credentials_invalid');
    await this.throttle.forgive(attempt);
    return { email, newHash, userId: account?.userId ?? null };
  }

  /**
   * Takes the seat, once. The inviter needs its right still: what it could not grant now, its link does not grant.
   * @returns the account that is to be signed in
   */
  accept({ token, name }: AcceptInvitationInput, proof: Proof): Promise<string> {
    return this.db.inTransaction(async () => {
      const invitation = await this.invitations.lockOpen(token);
      if (!invitation || invitation.email !== proof.email) throw notFound();
      const inviter = await this.#inviterWithRight(invitation);
      const userId = await this.#account(invitation, name ?? null, proof);
      const membershipId = invitation.administrator ? null : await this.#takeSeat(inviter, invitation, userId);
      await this.invitations.accept(invitation.id, membershipId);
      await this.mail.takeBack(invitation.mailId); // the link came by another way
      return userId;
    });
  }

  async #inviterWithRight(invitation: Invitation): Promise<Actor> {
    const inviter = await this.actors.hold(invitation.invitedByUser);
    const refusal = invite(inviter, seatOf(invitation), await this.memberships.team(invitation.participantId));
    if (refusal !== null) throw notFound();
    return inviter;
  }

  async #account(invitation: Invitation, name: string | null, { newHash, userId }: Proof): Promise<string> {
    const { email, administrator, language } = invitation;
    if (newHash !== null) {
      const id = await this.users.insert({ email, name: name ?? invitation.title ?? email, administrator, language });
      // Opened by another request since the password was looked at: it was not proved here.
      if (id === null) throw new DomainError('UNAUTHENTICATED', 'credentials_invalid');
      await this.credentials.insert(id, newHash);
      return id;
    }
    const account = await this.users.holdByEmail(email);
    if (!account || account.id !== userId || account.disabledAt !== null)
      throw new DomainError('UNAUTHENTICATED', 'credentials_invalid');
    if (!administrator && account.administrator) throw invalid('administrator_without_voice');
    if (administrator && (await this.memberships.currentSeats(account.id)).length > 0)
      throw invalid('administrator_without_voice');
    if (administrator && !account.administrator) await this.users.makeAdministrator(account.id);
    return account.id;
  }

  async #takeSeat(inviter: Actor, invitation: Invitation, userId: string): Promise<string> {
    const seat = seatOf(invitation);
    if (!seat || invitation.title === null) throw new Error('an invitation to a seat carries none');
    const { title, institutionIds, invitedBy: namedBy } = invitation;
    await this.succession.endEarlier(inviter, invitation, userId);
    const id = await this.memberships.insert({ ...seat, userId, title, institutionIds, namedBy });
    if (id === null) {
      const member = await this.memberships.isMember(userId, seat.roadmapId);
      throw invalid(member ? 'already_member' : 'delegation_has_head');
    }
    const membership = await this.memberships.get(id);
    await this.events.record(inviter, membershipGranted(membership, invitation));
    await this.succession.passOn(invitation, id, userId);
    if (seat.role === 'secretariat' && !(await this.confirmations.hasVouchers(seat.roadmapId))) {
      const confirmationId = await this.confirmations.confirm(id, 'founding', null);
      await this.events.record(inviter, membershipConfirmed(membership, 'founding', confirmationId));
    }
    return id;
  }
}
