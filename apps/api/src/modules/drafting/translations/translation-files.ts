import type { Readable } from 'node:stream';
import { Injectable } from '@nestjs/common';
import { isTitle } from '@waymark/domain';
import { catalogue } from '@waymark/i18n';
import {
  Clock,
  found,
  invalid,
  notFound,
  readXliff,
  TABLE_LIMITS,
  writeXliff,
  type Actor,
  type TranslationFile,
  type Wire,
} from '../../../kernel/index.js';
import { translationOf } from './translation-of-facts.js';
import { previewOf, type PreviewedPassage } from './translation-preview.js';
import { TranslationRepository } from './translation.repository.js';
import type { TranslationFacts } from './translation.sql.js';
import { readTable, writeTable } from './translation-word.js';

export type TranslationFormat = 'xliff' | 'docx';

/** Of which text, at its roadmap. */
export interface Asked {
  roadmap: string;
  /** Code in any case, or id */
  priority: string;
  language: string;
}

export interface Preview {
  priorityId: string;
  language: string;
  passages: PreviewedPassage[];
}

/** Translations leave as files and come back: for translators who work in their own programs. */
@Injectable()
export class TranslationFiles {
  constructor(
    private readonly translations: TranslationRepository,
    private readonly clock: Clock,
  ) {}

  /** @throws DomainError NOT_FOUND where the translation is not there for this reader */
  async write(me: Actor, asked: Asked, format: TranslationFormat): Promise<string | Buffer> {
    const facts = await this.#facts(me, asked);
    const { code, passages, language, sourceLanguage } = translationOf(facts);
    const file: TranslationFile = {
      language,
      sourceLanguage,
      of: facts.of,
      units: passages.map(({ id, source, text, state }) => ({
        id,
        source,
        target: text === '' ? null : text,
        state: state === 'done' ? 'translated' : 'initial',
      })),
    };
    if (format === 'xliff') return writeXliff(file);
    const words = await catalogue('en', 'exports');
    const title = passages.find((passage) => isTitle(passage))?.source ?? '';
    return writeTable(file, {
      title: code === null ? title : `${code}. ${title}`,
      madeAt: (await this.clock.now()).toISOString(),
      header: words['translation.distribution'],
      number: words['translation.number'],
      source: sourceLanguage,
      target: language,
      labels: new Map(passages.map(({ id, label }) => [id, `¶${label}`])),
    });
  }

  /**
   * What a file would change. Nothing is kept.
   * @throws DomainError VALIDATION `translation_unreadable` with why, for a file of another text, version or language as well
   */
  async preview(me: Actor, asked: Asked, bytes: Readable): Promise<Preview> {
    const facts = await this.#facts(me, asked);
    const file = await read(await received(bytes));
    if (file.of !== facts.of) {
      const isEarlier = await this.translations.isVersionOf(me, facts.priorityId, file.of);
      throw unreadable(isEarlier ? 'version_other' : 'text_other');
    }
    if (file.language.toLowerCase() !== facts.language.toLowerCase()) throw unreadable('language_other');
    return {
      priorityId: facts.priorityId,
      language: facts.language,
      passages: previewOf(translationOf(facts), file),
    };
  }

  async #facts(me: Actor, { roadmap, priority, language }: Asked): Promise<Wire<TranslationFacts>> {
    const here = me.within(roadmap);
    if (!here.is(roadmap, 'S')) throw notFound();
    return found(await this.translations.findByAddress(here, priority, language));
  }
}

const unreadable = (problem: string, line: number | null = null) =>
  invalid('translation_unreadable', [{ field: 'file', problem, ...(line !== null && { line }) }]);

/** The two kinds are told apart by how they begin, whatever they are called. */
async function read(bytes: Buffer): Promise<TranslationFile> {
  if (bytes.subarray(0, 2).equals(Buffer.from('PK'))) {
    const table = await readTable(bytes);
    if (table === null) throw unreadable('not_a_translation');
    return table;
  }
  const file = await readXliff(bytes);
  if ('problem' in file) throw unreadable(file.problem, file.line);
  return file;
}

async function received(bytes: Readable): Promise<Buffer> {
  const chunks: Buffer[] = [];
  let size = 0;
  // The line stays: whoever sends too much is to hear it.
  for await (const chunk of bytes.iterator({ destroyOnReturn: false }) as AsyncIterable<Buffer>) {
    size += chunk.length;
    if (size > TABLE_LIMITS.bytes) throw unreadable('too_large');
    chunks.push(chunk);
  }
  if (size === 0) throw unreadable('empty');
  return Buffer.concat(chunks);
}
