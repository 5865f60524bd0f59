import type { Described } from '../described.js';
import { canonicalJson } from '../canonical-json.js';

/** The passages that every priority and each of its steps has, in their order. */
export const FIXED_PASSAGE_KINDS = [
  'priority_title',
  'priority_objective',
  'priority_summary',
  'step_title',
  'step_description',
  'step_expected_result',
] as const;

/** Those that a text has as many of as it needs, wherever it needs them. */
const OWN_PASSAGE_KINDS = ['paragraph', 'item', 'step_paragraph', 'step_item'] as const;

/** What a passage is. Hashes cover the names: none ever changes. */
export const PASSAGE_KINDS = [...FIXED_PASSAGE_KINDS, ...OWN_PASSAGE_KINDS] as const;

export type PassageKind = (typeof PASSAGE_KINDS)[number];

export const PASSAGE_KIND_DESCRIPTIONS: Described<PassageKind> = {
  description: 'Which part of a text a passage is.',
  values: {
    priority_title: "The priority's title.",
    priority_objective: "The priority's objective.",
    priority_summary: "The priority's summary.",
    step_title: "A step's title.",
    step_description: "A step's description.",
    step_expected_result: "A step's expected result.",
    paragraph: 'A paragraph of its own, of the priority.',
    item: 'An item of a list, of the priority.',
    step_paragraph: 'A paragraph of its own, of a step.',
    step_item: 'An item of a list, of a step.',
  },
};

interface PassageContent {
  /** Stable from version to version. */
  readonly id: string;
  readonly kind: PassageKind;
  /** The step it belongs to; null for the priority's own passages. */
  readonly stepId: string | null;
  readonly text: string;
}

/** What the hash of a version covers. Change notes, dates, labels and institutions stay outside. */
export interface VersionContent {
  readonly roadmapId: string;
  readonly priorityId: string;
  readonly number: number;
  /** BCP 47 tag: the roadmap's authentic language. */
  readonly language: string;
  /** In the order of the text. */
  readonly passages: readonly PassageContent[];
}

const VERSION_SCHEMA = 'waymark.version/1';

function hashedForm(content: VersionContent) {
  const { roadmapId, priorityId, number, language } = content;
  if (!Number.isInteger(number) || number < 1) throw new RangeError(`Not a version number: ${number}`);
  const seen = new Set<string>();
  const passages = content.passages.map(({ id, kind, stepId, text }) => {
    if (seen.has(id)) throw new RangeError(`Passage ${id} stands twice`);
    seen.add(id);
    if (kind.startsWith('step_') !== (stepId !== null)) throw new RangeError(`Passage ${id}: ${kind} and its step`);
    return { id, kind, stepId, text: text.normalize('NFC') };
  });
  return { schema: VERSION_SCHEMA, roadmapId, priorityId, number, language, passages };
}

/**
 * The text whose SHA-256 (over UTF-8) is the hash of a version: its RFC 8785 form, passages in order, text in NFC.
 * @throws RangeError when a passage stands twice, names a step it should not, or the number is not one
 * @throws TypeError when a text holds half a character (a lone surrogate)
 */
export function versionPreimage(content: VersionContent): string {
  return canonicalJson(hashedForm(content));
}

/** What the hash of a translation covers: `language` is its own, its passages are those that are translated. */
export interface TranslationContent extends VersionContent {
  /** The hash of the version that it translates: the authentic one. */
  readonly of: string;
}

/**
 * The text whose SHA-256 is the hash of a translation: the form of a version, with the authentic hash beside it.
 * @throws RangeError, TypeError as `versionPreimage`; RangeError where `of` is no hash
 */
export function translationPreimage({ of, ...content }: TranslationContent): string {
  if (!/^[0-9a-f]{64}$/.test(of)) throw new RangeError(`Not a hash: ${of}`);
  return canonicalJson({ ...hashedForm(content), of });
}
