import { createHash, randomUUID } from 'node:crypto';
import { Injectable } from '@nestjs/common';
import { translationPreimage, type PassageKind } from '@waymark/domain';
import { Database, sql } from '../../../kernel/index.js';
import type { DraftedTranslation } from './drafted-texts.js';

/** A version whose translations are circulated. */
export interface TranslatedVersion {
  id: string;
  priorityId: string;
  number: number;
  hash: string;
  passages: readonly { id: string; kind: PassageKind; stepId: string | null }[];
  translations: readonly DraftedTranslation[];
}

/** A translation as it was circulated. */
export interface CirculatedTranslation {
  priorityId: string;
  versionId: string;
  language: string;
  hash: string;
}

/** Translations of versions: each is circulated whole, with a hash of its own, and never changes; a later one replaces it. */
@Injectable()
export class VersionTranslations {
  constructor(private readonly db: Database) {}

  /** Whoever calls holds the priorities. @returns them; a language without a translated passage is left out */
  async freeze(roadmapId: string, versions: readonly TranslatedVersion[]): Promise<CirculatedTranslation[]> {
    const made = versions.flatMap((version) =>
      version.translations.filter(({ passages }) => passages.length > 0).map((one) => frozen(roadmapId, version, one)),
    );
    if (made.length === 0) return [];
    const translations = made.map(({ translation }) => translation);
    await this.db.rows(sql`
      insert into version_translations (id, version_id, language, number, hash)
      select t.id, t."versionId", t.language, 1 + coalesce((select max(x.number) from version_translations x
        where x.version_id = t."versionId" and x.language = t.language), 0), t.hash
      from jsonb_to_recordset(${JSON.stringify(translations)}::jsonb) as t(id uuid, "versionId" uuid, language text, hash text)`);
    await this.db.rows(sql`
      insert into passage_translations (translation_id, passage_id, text, stale)
      select x."translationId", x.id, x.text, x.stale
      from jsonb_to_recordset(${JSON.stringify(made.flatMap(({ rows }) => rows))}::jsonb)
        as x("translationId" uuid, id uuid, text text, stale boolean)`);
    return translations;
  }
}

function frozen(
  roadmapId: string,
  version: TranslatedVersion,
  { language, passages }: DraftedTranslation,
): { translation: CirculatedTranslation & { id: string }; rows: object[] } {
  const { priorityId, number, hash: of } = version;
  const translated = version.passages.flatMap(({ id, kind, stepId }) => {
    const one = passages.find((passage) => passage.id === id);
    return one ? [{ id, kind, stepId, text: one.text.normalize('NFC'), stale: one.stale }] : [];
  });
  const preimage = translationPreimage({ roadmapId, priorityId, number, language, passages: translated, of });
  const hash = createHash('sha256').update(preimage, 'utf8').digest('hex');
  const id = randomUUID();
  return {
    translation: { id, priorityId, versionId: version.id, language, hash },
    rows: translated.map((one) => ({ translationId: id, id: one.id, text: one.text, stale: one.stale })),
  };
}
