import { Controller, Get, Param, Post, Query, Req, Res } from '@nestjs/common';
import { isUUID } from 'class-validator';
import type { FastifyReply, FastifyRequest } from 'fastify';
import { invalid, Me, notFound, type Actor } from '../../kernel/index.js';
import { ImportFiles } from './import-files.js';
import { ImportsService } from './imports.service.js';

const FILE_NAME = 255;
const TYPES = {
  xlsx: 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
  csv: 'text/csv; charset=utf-8',
  docx: 'application/vnd.openxmlformats-officedocument.wordprocessingml.document',
};
type Format = keyof typeof TYPES;

/** What comes and leaves as files. All else about imports is asked for by GraphQL. */
@Controller('imports')
export class ImportsController {
  constructor(
    private readonly service: ImportsService,
    private readonly files: ImportFiles,
  ) {}

  /** The body is the file. */
  @Post()
  async upload(
    @Me() me: Actor,
    @Query() { roadmapId, kind, fileName }: Record<string, unknown>,
    @Req() { raw }: FastifyRequest,
  ): Promise<{ id: string }> {
    const given = { roadmapId: uuid(roadmapId), kind: text(kind, 'kind'), fileName: text(fileName, 'fileName') };
    this.service.mayImport(me, this.service.kind(me, given.kind, given.roadmapId), given.roadmapId);
    const announced = Number(raw.headers['content-length'] ?? Number.NaN);
    return { id: await this.service.upload(me, { ...given, announced, bytes: raw }) };
  }

  @Get('template')
  async template(
    @Me() me: Actor,
    @Query() query: Record<string, unknown>,
    @Res({ passthrough: true }) reply: FastifyReply,
  ): Promise<Buffer> {
    const roadmapId = uuid(query['roadmapId']);
    const kind = this.service.kind(me, text(query['kind'], 'kind'), roadmapId);
    this.service.mayImport(me, kind, roadmapId);
    const isEmpty = query['empty'] === 'true';
    const sheet = query['sheet'] === undefined ? null : text(query['sheet'], 'sheet');
    if (kind.document) {
      attach(reply, 'docx', `${kind.kind}.docx`);
      return this.files.document(me, kind, kind.document, roadmapId, isEmpty);
    }
    const format: Format = query['format'] === 'csv' ? 'csv' : 'xlsx';
    const file =
      format === 'csv'
        ? await this.files.csv(me, kind, roadmapId, isEmpty, sheet)
        : await this.files.workbook(me, kind, roadmapId, isEmpty);
    attach(reply, format, `${sheet ?? kind.kind}.${format}`);
    return file;
  }

  @Get(':importId/faults')
  async faults(
    @Me() me: Actor,
    @Param('importId') importId: string,
    @Res({ passthrough: true }) reply: FastifyReply,
  ): Promise<Buffer> {
    const { kind, checked } = await this.service.check(me, uuid(importId));
    attach(reply, 'csv', 'faults.csv');
    return this.files.faults(kind, checked.faults);
  }
}

/** Never shown in the page, and kept by nobody on the way. */
function attach(reply: FastifyReply, format: Format, name: string): void {
  void reply.headers({
    'content-type': TYPES[format],
    'content-disposition': `attachment; filename="${name}"`,
    'cache-control': 'no-store',
  });
}

/** What is no id names nothing. */
function uuid(value: unknown): string {
  if (!isUUID(value)) throw notFound();
  return String(value).toLowerCase();
}

function text(value: unknown, field: string): string {
  const readable =
    typeof value === 'string' &&
    value !== '' &&
    [...value].length <= FILE_NAME &&
    !/[\p{Cc}\p{Surrogate}]/u.test(value);
  if (!readable) throw invalid('input_invalid', [{ field, problem: 'value_invalid' }]);
  return value;
}
