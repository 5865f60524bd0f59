import { Controller, Get, Param, Query, Res } from '@nestjs/common';
import type { FastifyReply } from 'fastify';
import { invalid, Me, type Actor } from '../../kernel/index.js';
import { DocumentFiles } from './document-files.js';
import type { Compared } from './facts/editions.sql.js';

const FORMATS = {
  docx: { type: 'application/vnd.openxmlformats-officedocument.wordprocessingml.document', ending: 'docx' },
  'docx-changes': {
    type: 'application/vnd.openxmlformats-officedocument.wordprocessingml.document',
    ending: 'docx',
  },
  pdf: { type: 'application/pdf', ending: 'pdf' },
  md: { type: 'text/markdown; charset=utf-8', ending: 'md' },
};
type Format = keyof typeof FORMATS;

/** The document leaves as a file; it is read on its page. */
@Controller('documents')
export class DocumentsController {
  constructor(private readonly files: DocumentFiles) {}

  /** `format` is `docx`, `pdf`, `md`, or `docx-changes` with the earlier edition as `from`. Kept by nobody on the way. */
  @Get(':roadmap/:number')
  async download(
    @Me() me: Actor,
    @Param('roadmap') roadmap: string,
    @Param('number') to: string,
    @Query() query: Record<string, unknown>,
    @Res({ passthrough: true }) reply: FastifyReply,
  ): Promise<Buffer | string> {
    const format = formatOf(query['format'] ?? 'docx');
    const from = format === 'docx-changes' ? numberOf(query['from']) : null;
    const content = await this.#file(format, me, roadmap, { from, to });
    const name = [roadmap, ...(from === null ? [] : [from]), to].join('-').replaceAll(/[^\w.-]/g, '_');
    const { type, ending } = FORMATS[format];
    void reply.headers({
      'content-type': type,
      'content-disposition': `attachment; filename="${name}.${ending}"`,
      'cache-control': 'no-store',
    });
    return content;
  }

  #file(format: Format, me: Actor, roadmap: string, compared: Compared): Promise<Buffer | string> {
    if (format === 'md') return this.files.markdown(me, roadmap, compared.to);
    if (format === 'pdf') return this.files.pdf(me, roadmap, compared.to);
    return this.files.word(me, roadmap, compared);
  }
}

function formatOf(given: unknown): Format {
  if (typeof given === 'string' && Object.hasOwn(FORMATS, given)) return given as Format;
  throw invalid('input_invalid', [{ field: 'format', problem: 'value_invalid' }]);
}

function numberOf(given: unknown): string {
  if (typeof given === 'string' && given !== '') return given;
  throw invalid('input_invalid', [{ field: 'from', problem: 'value_invalid' }]);
}
