import { Inject, Injectable } from '@nestjs/common';
import { Actor } from '../actor/actor.js';
import { CONFIG, type Config } from '../config/config.js';
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
    request.actor ??= this.#read(readSessionCookie(request.request, this.config));
    return (request.me = await request.actor);
  }

  async #read(token: string | null): Promise<Actor> {
    return token === null ? Actor.anonymous : this.sessions.read(token);
  }
}
