import { Controller, Get, Param, Query, Res } from '@nestjs/common';
import type { FastifyReply } from 'fastify';
import { invalid, Me, type Actor } from '../../kernel/index.js';
import { AlignmentFiles } from './alignment-files.js';

const TYPES = {
  xlsx: 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
  csv: 'text/csv; charset=utf-8',
};
type Format = keyof typeof TYPES;

/** The table of alignment leaves as a file; it is read on its page. */
@Controller('alignment')
export class AlignmentController {
  constructor(private readonly files: AlignmentFiles) {}

  /** `format` is `xlsx` or `csv`. Kept by nobody on the way. */
  @Get(':roadmap')
  async download(
    @Me() me: Actor,
    @Param('roadmap') roadmap: string,
    @Query() query: Record<string, unknown>,
    @Res({ passthrough: true }) reply: FastifyReply,
  ): Promise<Buffer> {
    const format = formatOf(query['format'] ?? 'xlsx');
    const file = await (format === 'csv' ? this.files.csv(me, roadmap) : this.files.workbook(me, roadmap));
    const name = `${roadmap}-alignment`.replaceAll(/[^\w.-]/g, '_');
    void reply.headers({
      'content-type': TYPES[format],
      'content-disposition': `attachment; filename="${name}.${format}"`,
      'cache-control': 'no-store',
    });
    return file;
  }
}

function formatOf(given: unknown): Format {
  if (typeof given === 'string' && Object.hasOwn(TYPES, given)) return given as Format;
  throw invalid('input_invalid', [{ field: 'format', problem: 'value_invalid' }]);
}
