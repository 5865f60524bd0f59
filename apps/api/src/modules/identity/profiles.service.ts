import { Injectable } from '@nestjs/common';
import { isZone } from '@waymark/domain';
import { Database, expectVersion, found, invalid, type Actor, type FieldProblem } from '../../kernel/index.js';
import type { SaveProfileInput } from './identity.inputs.js';
import { languageProblems } from './language-problems.js';
import type { User } from './user.entity.js';
import { UserRepository } from './user.repository.js';

type Profile = Pick<User, 'language' | 'zone'> & { name: string | null };

/**
 * What people choose for their own account. Its address is that of the invitation, and stays. No act of `Acts`, whose
 * actor stays as it was: the language is part of it.
 */
@Injectable()
export class ProfilesService {
  constructor(
    private readonly users: UserRepository,
    private readonly db: Database,
  ) {}

  /**
   * An account belongs to no roadmap, and so to no ledger.
   * @throws DomainError VALIDATION for a language that Waymark has not, an unknown zone, or neither name nor seat
   */
  saveProfile(me: Actor, { expectedVersion, ...given }: SaveProfileInput): Promise<User> {
    const title = me.memberships[0]?.title ?? null;
    const mine = { name: given.name ?? title, language: given.language, zone: given.zone ?? null };
    return this.db.inTransaction(async () => {
      const user = found(await this.users.lockOwn(me));
      const { name, language, zone } = user;
      expectVersion(user, { expectedVersion }, { theirs: { name, language, zone }, mine });
      const problems = problemsOf(mine);
      if (mine.name === null || problems.length > 0) throw invalid('input_invalid', problems);
      await this.users.save(user.id, { ...mine, name: mine.name });
      return found(await this.users.find(me, user.id));
    });
  }
}

function problemsOf({ name, language, zone }: Profile): FieldProblem[] {
  return [
    ...(name === null ? [{ field: 'name', problem: 'text_required' }] : []),
    ...languageProblems(language),
    ...(zone === null || isZone(zone) ? [] : [{ field: 'zone', problem: 'zone_unknown' }]),
  ];
}
