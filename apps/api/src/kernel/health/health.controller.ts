import { Controller, Get, Res } from '@nestjs/common';
import type { FastifyReply } from 'fastify';
import { Database } from '../database/database.js';
import { sql } from '../database/sql.js';
import { anybody, defineRoutes, READING } from '../policy/routes.js';

defineRoutes('health', {
  '/healthz': { methods: READING, record: 'the process', grants: anybody },
  '/readyz': { methods: READING, record: 'the process', grants: anybody },
});

/** `/healthz`: the process answers. `/readyz`: it can also reach the database. */
@Controller()
export class HealthController {
  constructor(private readonly db: Database) {}

  @Get('healthz')
  health(): { status: string } {
    return { status: 'ok' };
  }

  @Get('readyz')
  async ready(@Res({ passthrough: true }) reply: FastifyReply): Promise<{ status: string }> {
    try {
      await this.db.rows(sql`select 1`);
      return { status: 'ready' };
    } catch {
      void reply.code(503);
      return { status: 'database unreachable' };
    }
  }
}
