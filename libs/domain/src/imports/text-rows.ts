import type { PassageKind } from '../roadmap/version.js';
import type { ImportFaultCode } from './import-fault.js';

/** What a paragraph of a document is by its form. Headings of the first level are priorities, those of the second steps. */
export type TextForm =
  'heading1' | 'heading2' | 'heading_other' | 'paragraph' | 'item' | 'cover' | 'table' | 'changes' | 'not_read';

/** A paragraph of a document that was read. */
export interface TextParagraph {
  /** Its number in the document, from 1 */
  row: number;
  form: TextForm;
  /** The passage that its bookmark names; null without one */
  id: string | null;
  text: string;
}

export interface TherePassage {
  id: string;
  kind: PassageKind;
  /** Null for those of the priority itself */
  stepId: string | null;
  text: string;
}

/** A text that the document is held against: the one in the making, else the one circulated last, without what is struck out. */
export interface ThereText {
  id: string;
  kind: 'priority' | 'preamble';
  /** Null before its first circulation */
  code: string | null;
  editable: boolean;
  steps: readonly { id: string; code: string | null }[];
  passages: readonly TherePassage[];
}

export interface TextFault {
  code: ImportFaultCode;
  detail?: string;
}

/** A paragraph with its place in a text. */
export interface PlacedParagraph {
  row: number;
  /** Null for one that is left out */
  part: PassageKind | null;
  /** The text: its id, or `new` with the row of its heading. Null before the first one */
  priority: string | null;
  /** The step, likewise; null for what belongs to the whole text */
  step: string | null;
  /** The passage that is there; null for a new one */
  passage: TherePassage | null;
  /** Its words, without the code or the label before them */
  text: string;
  change: 'new' | 'changed' | 'unchanged';
  /** Whether it stands elsewhere than the passage that is there: behind another one, or in another part of the text */
  moved: boolean;
  /** With the title of a text: how many of its passages the document lacks. They stay */
  absent: number;
  faults: readonly TextFault[];
}
