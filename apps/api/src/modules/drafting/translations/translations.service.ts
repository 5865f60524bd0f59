import { Injectable } from '@nestjs/common';
import { isTitle, overLimit, plainWords } from '@waymark/domain';
import {
  Act,
  Acts,
  conflict,
  forbidden,
  found,
  invalid,
  membershipOf,
  type Actor,
  type Done,
  type Wire,
} from '../../../kernel/index.js';
import {
  PriorityDrafts,
  translationCirculated,
  VersionTranslations,
  type WrittenPriority,
} from '../../roadmap/index.js';
import { makingEvent } from '../drafting.events.js';
import { asLine } from '../making-changes.js';
import { isEditable } from '../making-of-facts.js';
import { translationOf } from './translation-of-facts.js';
import type {
  CirculateTranslationInput,
  ConfirmTranslationInput,
  SaveTranslationInput,
  TakeTranslationsInput,
  TranslatedWordsInput,
} from './translation.inputs.js';
import { TranslationRepository, type KeptTranslation, type TranslationAct } from './translation.repository.js';
import type { TranslatedFacts, TranslationFacts } from './translation.sql.js';
import type { Translation } from './translation.types.js';

type Facts = Wire<TranslationFacts>;

/** A translation under the lock of its priority. */
interface Held {
  priority: WrittenPriority;
  facts: Facts;
}

/** How texts are translated, and their translations put before the participants. */
@Injectable()
export class TranslationsService {
  constructor(
    private readonly translations: TranslationRepository,
    private readonly circulated: VersionTranslations,
    private readonly drafts: PriorityDrafts,
    private readonly acts: Acts,
  ) {}

  /**
   * The same words again change nothing: a save that arrives twice is no conflict.
   * @throws DomainError CONFLICT with all three wordings
   */
  @Act()
  saveTranslation(me: Actor, input: SaveTranslationInput): Promise<Wire<Translation>> {
    return this.#write(me, input, [input], 'saved');
  }

  /** @throws DomainError FORBIDDEN `translation_missing` where the passage has none */
  @Act()
  confirmTranslation(me: Actor, input: ConfirmTranslationInput): Promise<Wire<Translation>> {
    return this.#write(me, input, [{ ...input, text: null }], 'confirmed');
  }

  /** All of them or none. @throws DomainError CONFLICT with the first that is another than the preview showed */
  @Act()
  takeTranslations(me: Actor, input: TakeTranslationsInput): Promise<Wire<Translation>> {
    return this.#write(me, input, input.texts, 'imported');
  }

  /**
   * Of a text in the making, only what translates the words that are circulated: what is unseen stays so.
   * @throws DomainError FORBIDDEN `state_not_permitted` once the text is fixed, `nothing_changed`
   */
  @Act()
  circulateTranslation(me: Actor, input: CirculateTranslationInput): Promise<Wire<Translation>> {
    const { priorityId, language, idempotencyKey } = input;
    return this.acts.inOrder<Held, Wire<Translation>>(me, {
      once: { operation: 'circulateTranslation', input, expected: priorityId },
      load: () => this.#held(me, priorityId, language),
      refuse: ({ facts }) => (translationOf(facts).circulable ? null : 'state_not_permitted'),
      change: async ({ priority: { id, roadmapId, currentVersionId }, facts }) => {
        const versionId = found(currentVersionId);
        const { number, hash, passages } = await this.translations.version(me, versionId, language);
        const translated = passages.flatMap((passage) => {
          const written = facts.passages.find((one) => one.id === passage.id);
          if (written && written.text !== '' && written.madeFrom === passage.text)
            return [{ id: passage.id, text: written.text, stale: false }];
          return passage.translated === null
            ? []
            : [{ id: passage.id, text: passage.translated, stale: passage.stale }];
        });
        const isSame = passages.every((passage) => {
          const now = translated.find((one) => one.id === passage.id);
          return (now?.text ?? null) === passage.translated && (now?.stale ?? false) === passage.stale;
        });
        if (isSame) throw forbidden('nothing_changed');
        const version = { id: versionId, priorityId: id, number, hash, passages };
        const made = await this.circulated.freeze(roadmapId, [
          { ...version, translations: [{ language: facts.language, passages: translated }] },
        ]);
        return { events: made.map((one) => translationCirculated(roadmapId, one, idempotencyKey)) };
      },
      read: () => this.get(me, priorityId, language),
    });
  }

  async get(me: Actor, priorityId: string, language: string): Promise<Wire<Translation>> {
    return translationOf(found(await this.translations.find(me, priorityId, language)));
  }

  #write(
    me: Actor,
    { priorityId, language }: { priorityId: string; language: string },
    given: readonly (Omit<TranslatedWordsInput, 'text'> & { text: string | null })[],
    act: TranslationAct,
  ): Promise<Wire<Translation>> {
    return this.acts.inOrder<Held, Wire<Translation>>(me, {
      load: () => this.#held(me, priorityId, language),
      refuse: ({ priority }) => (isEditable(priority) ? null : 'state_not_permitted'),
      change: async ({ priority: { roadmapId }, facts }): Promise<Done<Wire<Translation>>> => {
        const kept: KeptTranslation[] = [];
        for (const { passageId, source, expectedVersion, text: asked } of given) {
          const passage = found(facts.passages.find(({ id }) => id === passageId));
          const text = asked === null ? passage.text : wordsOf(passage, asked);
          if (asked === null && text === '') throw forbidden('translation_missing');
          const isSame = passage.text === text && (passage.madeFrom === source || text === '');
          if (isSame) continue;
          if (passage.version !== expectedVersion) await this.#conflict(facts, passage, expectedVersion, text);
          kept.push({ passageId, text, source: source.normalize('NFC') });
        }
        if (kept.length === 0) return { events: [] };
        const by = membershipOf(me, roadmapId).id;
        await this.translations.keep({ priorityId, language: facts.language }, kept, { act, by });
        const payload = { language: facts.language, passages: kept.length };
        return { events: [makingEvent(`translation.${act}`, roadmapId, priorityId, payload)] };
      },
      read: () => this.get(me, priorityId, language),
    });
  }

  /** The priority is held, so that its translations change by one act after the other. */
  async #held(me: Actor, priorityId: string, language: string): Promise<Held | null> {
    const priority = await this.drafts.lock(me, priorityId);
    const facts = priority && (await this.translations.find(me, priorityId, language));
    return facts && { priority, facts };
  }

  async #conflict(
    { priorityId, language }: Facts,
    { id, version, text, editedBy, editedAt }: Wire<TranslatedFacts>,
    expectedVersion: number,
    mine: string,
  ): Promise<never> {
    const base =
      expectedVersion === 0 ? '' : await this.translations.wording(priorityId, language, id, expectedVersion);
    throw conflict({
      base: { version: expectedVersion, text: base },
      theirs: { passageId: id, version, text, by: editedBy, at: editedAt },
      mine: { text: mine },
    });
  }
}

/** @throws DomainError VALIDATION where they are too long */
function wordsOf(passage: { kind: TranslatedFacts['kind'] }, given: string): string {
  const plain = plainWords(given);
  const { text } = isTitle(passage) ? asLine(plain) : plain;
  const over = overLimit(isTitle(passage) ? 'passageTitle' : 'passage', text);
  if (over) throw invalid('input_invalid', [{ field: 'text', problem: 'text_too_long', ...over }]);
  return text;
}
