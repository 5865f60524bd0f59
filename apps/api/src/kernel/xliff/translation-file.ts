/** How far the translation of a passage has come, in the words of XLIFF 2.1. */
export const TRANSLATION_STATES = ['initial', 'translated', 'reviewed', 'final'] as const;

export type TranslationState = (typeof TRANSLATION_STATES)[number];

/** The passages of one text beside their translation into one language, as translators' programs take them. */
export interface TranslationFile {
  /** BCP 47 tag of the translation */
  language: string;
  /** BCP 47 tag of the text that is translated */
  sourceLanguage: string;
  /** The hash of the version that is translated */
  of: string;
  /** In the order of the text */
  units: readonly TranslationUnit[];
}

export interface TranslationUnit {
  /** Of the passage */
  id: string;
  source: string;
  /** Null where there is none yet */
  target: string | null;
  state: TranslationState;
}

/** Why a translation file is not read. */
export type TranslationProblem =
  | 'damaged'
  | 'entities'
  | 'too_large'
  | 'not_xliff'
  | 'version_unknown'
  | 'language_missing'
  | 'several_texts'
  | 'unit_without_id'
  | 'unit_twice'
  | 'code_in_text';

export interface TranslationFault {
  problem: TranslationProblem;
  /** Counted from 1; null where it is the file as a whole */
  line: number | null;
}
