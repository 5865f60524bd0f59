import { Controller, Get, Param, Query, Res } from '@nestjs/common';
import type { FastifyReply } from 'fastify';
import { invalid, Me, type Actor } from '../../kernel/index.js';
import { AlignmentFiles } from './alignment-files.js';

const TYPES: Readonly<Record<string, string>> = {
  xlsx: 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
  csv: 'text/csv; charset=utf-8',
};

/** What is aligned with what leaves as a file; it is read on its page. */
@Controller('alignment')
export class AlignmentController {
  constructor(private readonly files: AlignmentFiles) {}

  /** `format` is `xlsx` or `csv`. Kept by nobody on the way. */
  @Get(':roadmap')
  async download(
    @Me() me: Actor,
    @Param('roadmap') roadmap: string,
    @Query() { format }: Record<string, unknown>,
    @Res({ passthrough: true }) reply: FastifyReply,
  ): Promise<Buffer> {
    const type = typeof format === 'string' && Object.hasOwn(TYPES, format) ? TYPES[format] : undefined;
    if (type === undefined) throw invalid('input_invalid', [{ field: 'format', problem: 'value_invalid' }]);
    const content = await (format === 'csv' ? this.files.csv(me, roadmap) : this.files.workbook(me, roadmap));
    void reply.headers({
      'content-type': type,
      'content-disposition': `attachment; filename="${roadmap.replaceAll(/[^\w.-]/g, '_')}-alignment.${format as string}"`,
      'cache-control': 'no-store',
    });
    return content;
  }
}
