import { Inject, Injectable } from '@nestjs/common';
import {
  Actor,
  clearSessionCookie,
  CONFIG,
  currentRequest,
  SessionReader,
  writeSessionCookie,
  type Config,
} from '../../kernel/index.js';

/** Hands the browser its session and takes it back; the rest of the request goes on as the one who is signed in now. */
@Injectable()
export class SessionCookies {
  constructor(
    private readonly sessions: SessionReader,
    @Inject(CONFIG) private readonly config: Config,
  ) {}

  /** @returns who is signed in now */
  async give(token: string): Promise<Actor> {
    const actor = await this.sessions.read(token);
    const request = currentRequest();
    if (!request) throw new Error('a session was begun outside a request');
    request.actor = Promise.resolve(actor);
    writeSessionCookie(request.reply, this.config, token, this.config.sessionHours * 3600);
    return actor;
  }

  take(): void {
    const request = currentRequest();
    if (!request) throw new Error('a session was ended outside a request');
    request.actor = Promise.resolve(Actor.anonymous);
    clearSessionCookie(request.reply, this.config);
  }
}
