import { Injectable } from '@nestjs/common';
import { currentRequest, Database, DomainError, found, notFound, type Actor } from '../../kernel/index.js';
import { AcceptanceService } from './acceptance.service.js';
import { CredentialRepository } from './credential.repository.js';
import type { SignInInput } from './identity.inputs.js';
import { FoundingService } from './founding.service.js';
import type { AcceptInvitationInput, FoundInstallationInput, ResetPasswordInput } from './invitation.inputs.js';
import { PasswordsService } from './passwords.service.js';
import { isRightPassword } from './passwords.js';
import { SessionCookies } from './session-cookies.js';
import type { SessionInfo } from './session-info.js';
import { SessionRepository } from './session.repository.js';
import { Throttle } from './throttle.js';

/** The door of the house: each way in leads to the actor who has come in. */
@Injectable()
export class SignInService {
  constructor(
    private readonly db: Database,
    private readonly credentials: CredentialRepository,
    private readonly sessions: SessionRepository,
    private readonly cookies: SessionCookies,
    private readonly throttle: Throttle,
    private readonly acceptance: AcceptanceService,
    private readonly passwords: PasswordsService,
    private readonly founding: FoundingService,
  ) {}

  listSessions(me: Actor): Promise<SessionInfo[]> {
    return this.sessions.list(me);
  }

  /**
   * Unknown address, wrong password and disabled account: the same answer after the same work.
   * @throws DomainError UNAUTHENTICATED credentials_invalid, or THROTTLED
   */
  async signIn(me: Actor, { email, password }: SignInInput): Promise<Actor> {
    const attempt = { email: email.toLowerCase(), address: currentRequest()?.request.ip ?? '' };
    await this.throttle.begin(attempt);
    const account = await this.credentials.find(attempt.email);
    const right = await isRightPassword(password, account?.passwordHash ?? null);
    if (!account || !right || account.disabled) throw new DomainError('UNAUTHENTICATED', 'credentials_invalid');
    await this.throttle.forgive(attempt);
    return this.#enter(me, account.userId);
  }

  /** @throws DomainError NOT_FOUND for any key where the sample was not loaded */
  async signInAsPersona(me: Actor, key: string): Promise<Actor> {
    const userId = found(await this.credentials.findPersona(key));
    return this.#enter(me, userId);
  }

  /** Takes what an invitation offers and goes in with its account. */
  async acceptInvitation(me: Actor, input: AcceptInvitationInput): Promise<Actor> {
    const { email } = await this.acceptance.openInvitation(input.token);
    const proof = await this.acceptance.prove(me, email, input);
    return this.#enter(me, await this.acceptance.accept(input, proof));
  }

  /** Opens the first administrator's account and goes in with it. */
  async foundInstallation(me: Actor, input: FoundInstallationInput): Promise<Actor> {
    return this.#enter(me, await this.founding.found(input));
  }

  /** Sets a password anew and goes in with its account. */
  async resetPassword(me: Actor, input: ResetPasswordInput): Promise<Actor> {
    return this.#enter(me, await this.passwords.resetPassword(input));
  }

  async signOut(me: Actor): Promise<boolean> {
    if (me.sessionId !== null) await this.sessions.end(me.sessionId);
    this.cookies.take();
    return true;
  }

  async signOutEverywhere(me: Actor): Promise<number> {
    const ended = me.userId === null ? 0 : await this.sessions.endAll(me.userId);
    this.cookies.take();
    return ended;
  }

  /**
   * The one that asks ends as by signing out.
   * @throws DomainError NOT_FOUND for one that has ended, or is somebody else's
   */
  async endSession(me: Actor, sessionId: string): Promise<boolean> {
    if (!(await this.sessions.endOwn(me, sessionId))) throw notFound();
    if (sessionId === me.sessionId) this.cookies.take();
    return true;
  }

  /** @returns how many */
  async endOtherSessions(me: Actor): Promise<number> {
    return me.userId === null || me.sessionId === null ? 0 : this.sessions.endOthers(me.userId, me.sessionId);
  }

  /** A new session each time: whoever knew the old token, or planted it, is left outside. */
  async #enter(me: Actor, userId: string): Promise<Actor> {
    const token = await this.db.inTransaction(async () => {
      if (me.sessionId !== null) await this.sessions.end(me.sessionId);
      return this.sessions.begin(userId);
    });
    return this.cookies.give(token);
  }
}
