import { Injectable } from '@nestjs/common';
import { found } from '../../kernel/index.js';
import { IdentityMails } from './identity-mails.js';
import { InvitationRepository } from './invitation.repository.js';

/** The mail of an invitation: written as it is made, taken back with it. */
@Injectable()
export class InvitationMails {
  constructor(
    private readonly mails: IdentityMails,
    private readonly invitations: InvitationRepository,
  ) {}

  /** To the address that it is for, as well as to whoever has made it. */
  async write(id: string, token: string): Promise<void> {
    const shown = this.mails.areSent ? found(await this.invitations.shown(token)) : null;
    if (shown) await this.invitations.mailed(id, await this.mails.writeInvitation(shown, token));
  }

  /** One that has not gone yet will not go. */
  takeBack({ mailId }: { mailId: string | null }): Promise<void> {
    return this.mails.takeBack(mailId);
  }
}
