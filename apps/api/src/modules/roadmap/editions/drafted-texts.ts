import { Injectable } from '@nestjs/common';
import type { PassageKind } from '@waymark/domain';
import type { Actor } from '../../../kernel/index.js';

/** Passages of a text as they stand in another language. */
export interface DraftedTranslation {
  /** BCP 47 tag */
  language: string;
  /** Those that are translated; `stale`: from other words than the text has now */
  passages: readonly { id: string; text: string; stale: boolean }[];
}

/** A text in the making that differs from what was circulated last. */
export interface DraftedText {
  priorityId: string;
  /** Counts the changes of the text in the making */
  version: number;
  /** What of it stands, in order: what was struck is left out */
  passages: readonly { id: string; kind: PassageKind; stepId: string | null; text: string }[];
  translations: readonly DraftedTranslation[];
  /** Titles under which those are shown who have a passage of it open */
  openBy: readonly string[];
}

/** Where texts are written: a later module. */
export interface DraftingSource {
  /**
   * The texts that differ from the current version of their priority, or have none yet; priorities that are withdrawn
   * are left out. Inside an act that circulates them they are held until it ends.
   */
  changed(me: Actor, roadmapId: string, held: boolean): Promise<DraftedText[]>;
  /** Ends the making of these texts: they stand in the edition now. */
  settle(me: Actor, roadmapId: string, editionId: string, priorityIds: readonly string[]): Promise<void>;
}

/** The texts in the making, for circulating them. The module that holds them registers; until then there are none. */
@Injectable()
export class DraftedTexts {
  #source: DraftingSource = { changed: () => Promise.resolve([]), settle: () => Promise.resolve() };

  register(source: DraftingSource): void {
    this.#source = source;
  }

  /** To be read under the lock of the roadmap by whoever circulates; see {@link DraftingSource}. */
  changed(me: Actor, roadmapId: string, { held }: { held: boolean }): Promise<DraftedText[]> {
    return this.#source.changed(me, roadmapId, held);
  }

  settle(me: Actor, roadmapId: string, editionId: string, priorityIds: readonly string[]): Promise<void> {
    return this.#source.settle(me, roadmapId, editionId, priorityIds);
  }
}
