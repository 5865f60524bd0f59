import { Controller, Get, Param, Post, Query, Req, Res } from '@nestjs/common';
import type { FastifyReply, FastifyRequest } from 'fastify';
import { invalid, Me, type Actor } from '../../../kernel/index.js';
import { TranslationFiles, type Asked, type Preview, type TranslationFormat } from './translation-files.js';

const TYPES: Readonly<Record<TranslationFormat, { type: string; ending: string }>> = {
  xliff: { type: 'application/xliff+xml; charset=utf-8', ending: 'xlf' },
  docx: { type: 'application/vnd.openxmlformats-officedocument.wordprocessingml.document', ending: 'docx' },
};

/** Translations as files; all else about them is asked for by GraphQL. */
@Controller('translations')
export class TranslationsController {
  constructor(private readonly files: TranslationFiles) {}

  /** `format` is `xliff` or `docx`. Kept by nobody on the way. */
  @Get(':roadmap/:priority')
  async download(
    @Me() me: Actor,
    @Param() { roadmap, priority }: Pick<Asked, 'roadmap' | 'priority'>,
    @Query() query: Record<string, unknown>,
    @Res({ passthrough: true }) reply: FastifyReply,
  ): Promise<string | Buffer> {
    const format = formatOf(query['format'] ?? 'xliff');
    const language = languageOf(query['language']);
    const content = await this.files.write(me, { roadmap, priority, language }, format);
    const { type, ending } = TYPES[format];
    const name = [roadmap, priority, language].join('-').replaceAll(/[^\w.-]/g, '_');
    void reply.headers({
      'content-type': type,
      'content-disposition': `attachment; filename="${name}.${ending}"`,
      'cache-control': 'no-store',
    });
    return content;
  }

  /** The body is the file; the answer says what it would change. */
  @Post(':roadmap/:priority')
  preview(
    @Me() me: Actor,
    @Param() { roadmap, priority }: Pick<Asked, 'roadmap' | 'priority'>,
    @Query() query: Record<string, unknown>,
    @Req() { raw }: FastifyRequest,
  ): Promise<Preview> {
    return this.files.preview(me, { roadmap, priority, language: languageOf(query['language']) }, raw);
  }
}

function formatOf(given: unknown): TranslationFormat {
  if (given === 'xliff' || given === 'docx') return given;
  throw invalid('input_invalid', [{ field: 'format', problem: 'value_invalid' }]);
}

function languageOf(given: unknown): string {
  if (typeof given === 'string' && given !== '' && given.length <= 35) return given;
  throw invalid('input_invalid', [{ field: 'language', problem: 'value_invalid' }]);
}
