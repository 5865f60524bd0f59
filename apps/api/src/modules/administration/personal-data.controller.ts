import { Controller, Get, Param, Res } from '@nestjs/common';
import { isUUID } from 'class-validator';
import type { FastifyReply } from 'fastify';
import { Me, notFound, type Actor } from '../../kernel/index.js';
import { PersonalDataService } from './personal-data.service.js';

/** Leaves as a file; all else about accounts is asked for by GraphQL. */
@Controller('personal-data')
export class PersonalDataController {
  constructor(private readonly service: PersonalDataService) {}

  /** Never shown in the page, and kept by nobody on the way. */
  @Get(':userId')
  async download(
    @Me() me: Actor,
    @Param('userId') userId: string,
    @Res({ passthrough: true }) reply: FastifyReply,
  ): Promise<string> {
    if (!isUUID(userId)) throw notFound();
    const file = await this.service.file(me, userId.toLowerCase());
    void reply.headers({
      'content-type': 'application/json; charset=utf-8',
      'content-disposition': 'attachment; filename="personal-data.json"',
      'cache-control': 'no-store',
    });
    return file;
  }
}
