import { Injectable } from '@nestjs/common';
import { DEFAULT_LANGUAGE } from '@waymark/i18n';
import { Database, found, invalid, notFound, sql } from '../../kernel/index.js';
import { CredentialRepository } from './credential.repository.js';
import type { FoundInstallationInput } from './invitation.inputs.js';
import { hashPassword, passwordProblem } from './passwords.js';
import { tokenHash } from './session-reader.js';
import { UserRepository } from './user.repository.js';

/** How an empty installation gets its first administrator: by the link that it prints where it is started. */
@Injectable()
export class FoundingService {
  constructor(
    private readonly db: Database,
    private readonly users: UserRepository,
    private readonly credentials: CredentialRepository,
  ) {}

  /**
   * @returns the account that is to be signed in
   * @throws DomainError NOT_FOUND for a link that opens nothing (any more), VALIDATION for an unusable password
   */
  async found({ token, email, name, password }: FoundInstallationInput): Promise<string> {
    found(await this.#open(token));
    const problem = passwordProblem(password, { email, name });
    if (problem !== null) throw invalid('input_invalid', [{ field: 'password', problem }]);
    // Hashing takes its time on purpose and holds nothing meanwhile.
    const hash = await hashPassword(password);
    return this.db.inTransaction(async () => {
      const used = await this.db.rows(sql`
        delete from founding_links where token_hash = ${tokenHash(token)} and not exists (select 1 from users where administrator) returning 1`);
      if (used.length === 0) throw notFound();
      const id = found(
        await this.users.insert({ email: email.toLowerCase(), name, administrator: true, language: DEFAULT_LANGUAGE }),
      );
      await this.credentials.insert(id, hash);
      return id;
    });
  }

  #open(token: string): Promise<object | null> {
    return this.db.maybeOne(
      sql`select 1 from founding_links f where f.token_hash = ${tokenHash(token)} and not exists (select 1 from users where administrator)`,
    );
  }
}
