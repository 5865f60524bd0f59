import { Inject, Injectable } from '@nestjs/common';
import { Actor } from '../actor/actor.js';
import { CONFIG, type Config } from '../config/config.js';
import type { Sql } from '../database/sql.js';
import type { RequestContext } from '../request/request-context.js';
import { readSessionCookie } from '../session/session-cookie.js';
import { SessionReader } from '../session/session-reader.js';

/** Who asks, by the session that the request brings: read once, whoever wants to know. */
@Injectable()
export class ActorOfRequest {
  constructor(
    private readonly sessions: SessionReader,
    @Inject(CONFIG) private readonly config: Config,
  ) {}

  async read(request: RequestContext): Promise<Actor> {
    request.actor ??= this.#read(this.#token(request));
    return (request.me = await request.actor);
  }

  /** Who asked last in this session, see `SessionReader.lastRead`; null where that is not known, or is read already. */
  lastRead(request: RequestContext): Actor | null {
    const token = request.actor ? null : this.#token(request);
    return token === null ? null : this.sessions.lastRead(token);
  }

  /** The same, with an answer about who asks: see `SessionReader.readWith`. */
  async readWith<T>(request: RequestContext, ask: (me: Actor) => Sql<T> | null): Promise<T | null> {
    const token = this.#token(request);
    const read =
      token === null ? Promise.resolve({ me: Actor.anonymous, told: null }) : this.sessions.readWith(token, ask);
    request.actor = read.then(({ me }) => me);
    const [{ told }] = await Promise.all([read, this.read(request)]);
    return told;
  }

  #token = ({ request }: RequestContext): string | null => readSessionCookie(request, this.config);

  async #read(token: string | null): Promise<Actor> {
    return token === null ? Actor.anonymous : this.sessions.read(token);
  }
}
