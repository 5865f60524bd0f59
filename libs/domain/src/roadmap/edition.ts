import { canonicalJson } from '../canonical-json.js';
import { compareCodes } from '../codes.js';
import type { Described } from '../described.js';
import type { PriorityKind } from './priority-state.js';

/** What an edition of the whole document is. */
export const EDITION_KINDS = ['circulated', 'in_force'] as const;

export type EditionKind = (typeof EDITION_KINDS)[number];

export const EDITION_KIND_DESCRIPTIONS: Described<EditionKind> = {
  description: 'What an edition of the whole document is.',
  values: {
    circulated: 'A draft that the secretariat put before the participants.',
    in_force: 'The texts that were in force together.',
  },
};

/** What the hash of an edition covers: the text of each part through its own hash. Number, note and date stay outside. */
export interface EditionContent {
  readonly roadmapId: string;
  /** BCP 47 tag: the roadmap's authentic language. */
  readonly language: string;
  /** In the order of the document. */
  readonly parts: readonly { readonly priorityId: string; readonly hash: string }[];
}

const EDITION_SCHEMA = 'waymark.edition/1';

/**
 * The text whose SHA-256 (over UTF-8) is the hash of an edition: the RFC 8785 form of its parts in order.
 * @throws RangeError when a priority stands twice, or a hash is not one
 */
export function editionPreimage({ roadmapId, language, parts }: EditionContent): string {
  const seen = new Set<string>();
  for (const { priorityId, hash } of parts) {
    if (seen.has(priorityId)) throw new RangeError(`Priority ${priorityId} stands twice`);
    seen.add(priorityId);
    if (!/^[0-9a-f]{64}$/.test(hash)) throw new RangeError(`Not a hash: ${hash}`);
  }
  return canonicalJson({
    schema: EDITION_SCHEMA,
    roadmapId,
    language,
    parts: parts.map(({ priorityId, hash }) => ({ priorityId, hash })),
  });
}

const DRAFT = '-draft';

/** The number without what marks a draft: of 1.3-draft and of 1.3 it is 1.3. */
export const editionBase = (number: string): string =>
  number.endsWith(DRAFT) ? number.slice(0, -DRAFT.length) : number;

/** The number that the next circulated draft takes: the last figure of the highest one goes up. */
export function nextDraftNumber(numbers: readonly string[]): string {
  return `${nextBase(numbers)}${DRAFT}`;
}

/**
 * The number of the texts that come into force: that of the draft which they were circulated as, else the next one.
 * @param numbers of all editions of the roadmap
 * @param draft the number of the circulated edition with the very same texts
 */
export function inForceNumber(numbers: readonly string[], draft: string | null): string {
  const base = draft === null ? null : editionBase(draft);
  return base !== null && !numbers.includes(base) ? base : nextBase(numbers);
}

function nextBase(numbers: readonly string[]): string {
  const highest = numbers.map(editionBase).sort(compareCodes).at(-1) ?? '0.0';
  const figures = /^(.*?)(\d+)$/.exec(highest);
  return figures ? `${figures[1]}${Number(figures[2]) + 1}` : `${highest}.1`;
}

const PREAMBLE_CODE = 'P0';

/**
 * The short code of a text at its first circulation: that of the preamble is zero, so that the first priority is the
 * first. Codes are never reused: `taken` holds those of withdrawn ones as well.
 */
export function nextTextCode(kind: PriorityKind, taken: readonly string[]): string {
  if (kind === 'preamble' && !taken.includes(PREAMBLE_CODE)) return PREAMBLE_CODE;
  return `P${highestFigure(taken, /^P(\d+)$/) + 1}`;
}

/** The next short code of a step of the priority with this code. */
export function nextStepCode(priorityCode: string, taken: readonly string[]): string {
  const number = priorityCode.replace(/^\D+/, '');
  return `${number}.${highestFigure(taken, new RegExp(`^${number}\\.(\\d+)$`)) + 1}`;
}

const highestFigure = (codes: readonly string[], form: RegExp): number =>
  Math.max(0, ...codes.map((code) => Number(form.exec(code)?.[1] ?? 0)));
