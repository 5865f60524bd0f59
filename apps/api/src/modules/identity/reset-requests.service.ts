import { Injectable } from '@nestjs/common';
import { currentRequest, Database, forbidden } from '../../kernel/index.js';
import { IdentityMails } from './identity-mails.js';
import { ResetLinkRepository } from './reset-link.repository.js';
import { Throttle } from './throttle.js';

/** Every answer takes at least so long: longer than writing a mail does, which only an account makes. */
const ANSWER_MS = 200;

/** Whoever has forgotten a password asks for a link, which goes to the address of the account and to nobody else. */
@Injectable()
export class ResetRequestsService {
  constructor(
    private readonly db: Database,
    private readonly links: ResetLinkRepository,
    private readonly mails: IdentityMails,
    private readonly throttle: Throttle,
  ) {}

  /**
   * Says the same, after the same time, whether or not an account has the address.
   * @throws DomainError FORBIDDEN where nothing is mailed here, THROTTLED
   */
  async requestReset(email: string): Promise<boolean> {
    if (!this.mails.areSent) throw forbidden('mail_not_configured');
    await this.throttle.begin({ email, address: currentRequest()?.request.ip ?? '' }, 'reset');
    await Promise.all([this.#writeTo(email), new Promise((resolve) => setTimeout(resolve, ANSWER_MS))]);
    return true;
  }

  #writeTo(email: string): Promise<void> {
    return this.db.inTransaction(async () => {
      const link = await this.links.makeForAddress(email);
      if (!link) return;
      await this.mails.takeBack(link.mailBefore);
      await this.links.mailed(link.userId, await this.mails.writeReset({ email, language: link.language }, link));
    });
  }
}
