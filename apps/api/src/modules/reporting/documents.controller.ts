import { Controller, Get, Param, Query, Res } from '@nestjs/common';
import type { FastifyReply } from 'fastify';
import { invalid, Me, type Actor } from '../../kernel/index.js';
import { DocumentFiles } from './document-files.js';

const WORD = 'application/vnd.openxmlformats-officedocument.wordprocessingml.document';

/** The document leaves as a file; it is read on its page. */
@Controller('documents')
export class DocumentsController {
  constructor(private readonly files: DocumentFiles) {}

  /** `format` is `docx`, or `docx-changes` with the earlier edition as `from`. Kept by nobody on the way. */
  @Get(':roadmap/:number')
  async download(
    @Me() me: Actor,
    @Param('roadmap') roadmap: string,
    @Param('number') number: string,
    @Query() { format = 'docx', from }: Record<string, unknown>,
    @Res({ passthrough: true }) reply: FastifyReply,
  ): Promise<Buffer> {
    const earlier = earlierOf(format, from);
    const file = await this.files.word(me, roadmap, { from: earlier, to: number });
    const name = [roadmap, ...(earlier === null ? [] : [earlier]), number].join('-').replaceAll(/[^\w.-]/g, '_');
    void reply.headers({
      'content-type': WORD,
      'content-disposition': `attachment; filename="${name}.docx"`,
      'cache-control': 'no-store',
    });
    return file;
  }
}

function earlierOf(format: unknown, from: unknown): string | null {
  if (format === 'docx') return null;
  if (format !== 'docx-changes') throw invalid('input_invalid', [{ field: 'format', problem: 'value_invalid' }]);
  if (typeof from !== 'string' || from === '')
    throw invalid('input_invalid', [{ field: 'from', problem: 'value_invalid' }]);
  return from;
}
