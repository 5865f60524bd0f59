import { Injectable } from '@nestjs/common';
import { catalogue } from '@waymark/i18n';
import {
  Clock,
  Database,
  found,
  notFound,
  object,
  PersonalData,
  sql,
  type Actor,
  type Person,
  type Told,
} from '../../kernel/index.js';
import { users } from '../identity/index.js';

/** Which parts stand first in the file, so that whoever opens it sees whose it is. */
const FIRST = ['account', 'seats', 'sessions'] as const;

/** Everything that this installation holds about one person, as a file that is made when it is asked for and kept nowhere. */
@Injectable()
export class PersonalDataService {
  constructor(
    private readonly db: Database,
    private readonly clock: Clock,
    private readonly persons: PersonalData,
  ) {}

  /**
   * To the person, with the own words; to an administrator, what there is and when it was, and no content of a roadmap.
   * @throws DomainError NOT_FOUND for anybody else
   */
  async file(me: Actor, userId: string): Promise<string> {
    const account = me.userId === null ? null : await this.#account(me, userId);
    if (account === null) throw notFound();
    const own = me.userId === userId;
    const about = await this.#about(own);
    const parts = this.persons.parts({ userId, email: account.email }, own);
    const { told } = await this.db.one<{ told: Told }>(sql`select ${object<Told>(parts)} as told`);
    found(told['account']); // erased in this moment
    const first = Object.fromEntries(FIRST.map((part) => [part, told[part]]));
    return JSON.stringify({ about, ...first, ...told }, null, 2);
  }

  #account(me: Actor, userId: string): Promise<Pick<Person, 'email'> | null> {
    return this.db.maybeOne(sql`select u.email from ${users(me)} u where u.id = ${userId}`);
  }

  async #about(own: boolean): Promise<Told> {
    const words = await catalogue('en', 'exports');
    return {
      schema: 'waymark.person/1',
      holds: words['person.holds'],
      filter: words[own ? 'person.withWords' : 'person.withoutWords'],
      asOf: (await this.clock.now()).toISOString(),
      madeBy: words[own ? 'person.byOneself' : 'person.byAdministrator'],
      distribution: words['person.distribution'],
    };
  }
}
