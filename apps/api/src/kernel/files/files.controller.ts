import { Controller, Get, Param, Post, Query, Req, Res } from '@nestjs/common';
import type { FastifyReply, FastifyRequest } from 'fastify';
import { Me } from '../access/actor.guard.js';
import type { Actor } from '../actor/actor.js';
import { notFound } from '../errors/domain-error.js';
import { membersAndDonors } from '../policy/operations.js';
import { defineRoutes, READING } from '../policy/routes.js';
import { disposition } from './file-name.js';
import { isShown } from './file-types.js';
import { Files } from './files.js';

defineRoutes('files', {
  '/files': {
    methods: ['POST'],
    record: 'file, not yet of a record',
    grants: { S: 'all', H: 'own', D: 'own', C: 'own', F: 'own' },
  },
  '/files/:id': { methods: READING, record: 'file, as the record that points to it', grants: membersAndDonors },
});

const UUID = /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/i;
/** What is shown has a policy of its own: it runs nothing, loads nothing, and is no part of our origin. */
const SANDBOX = "sandbox; default-src 'none'; img-src 'self'; style-src 'unsafe-inline'; frame-ancestors 'none'";

/** The bytes of files: raw in, by the policy of their record out. */
@Controller('files')
export class FilesController {
  constructor(private readonly files: Files) {}

  @Post()
  async upload(
    @Me() me: Actor,
    @Req() request: FastifyRequest,
    @Query('name') name: unknown,
    @Query('roadmap') roadmap: unknown,
  ): Promise<object> {
    const announced = Number(request.headers['content-length'] ?? Number.NaN);
    const {
      id,
      size,
      type,
      name: kept,
      state,
    } = await this.files.upload(me, { name, roadmap, announced, bytes: request.raw });
    return { id, name: kept, type, size, waiting: state === 'waiting' };
  }

  @Get(':id')
  async download(
    @Me() me: Actor,
    @Param('id') id: string,
    @Req() request: FastifyRequest,
    @Res() reply: FastifyReply,
  ): Promise<void> {
    if (!UUID.test(id)) throw notFound();
    const { file, bytes } = await this.files.download(me, id);
    const shown = isShown(file.type);
    const tag = `"${file.sha256}"`;
    void reply.headers({
      etag: tag,
      'cache-control': 'private, no-cache',
      vary: 'cookie',
      'content-disposition': disposition(shown ? 'inline' : 'attachment', file.name),
      'content-security-policy': SANDBOX,
    });
    if (request.headers['if-none-match'] === tag) return void reply.code(304).send();
    void reply.type(file.type).header('content-length', file.size);
    await reply.send(request.method === 'HEAD' ? null : await bytes());
  }
}
