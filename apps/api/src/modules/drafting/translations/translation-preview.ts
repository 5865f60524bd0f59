import { isTitle, overLimit, plainWords } from '@waymark/domain';
import type { TranslationFile, TranslationUnit, Wire } from '../../../kernel/index.js';
import { asLine } from '../making-changes.js';
import type { TranslatedPassage, Translation } from './translation.types.js';

/** What a file says of one passage, beside what is there: nothing of it is kept before it is taken. */
export interface PreviewedPassage {
  passageId: string;
  /** Null where the text has no such passage */
  label: string | null;
  what: 'new' | 'changed' | 'confirmed' | 'unchanged' | 'fault';
  fault: 'passage_unknown' | 'text_too_long' | null;
  /** Whether the file was made from other authentic words than the passage has now */
  stale: boolean;
  /** The authentic words that the file was made from */
  source: string;
  before: string;
  text: string;
  version: number;
}

/** In the order of the file; passages that it says nothing of are left out. */
export function previewOf({ passages }: Wire<Translation>, { units }: TranslationFile): PreviewedPassage[] {
  return units.flatMap((unit) => {
    if (unit.target === null || unit.target.trim() === '') return [];
    const passage = passages.find(({ id }) => id === unit.id);
    return [passage ? previewed(passage, unit, unit.target) : unknown(unit, unit.target)];
  });
}

function previewed(
  passage: Wire<TranslatedPassage>,
  { source: given, state }: TranslationUnit,
  target: string,
): PreviewedPassage {
  const plain = plainWords(target);
  const { text } = isTitle(passage) ? asLine(plain) : plain;
  const source = plainWords(given).text;
  const { id, label, version } = passage;
  const stale = source !== passage.source;
  const isTooLong = overLimit(isTitle(passage) ? 'passageTitle' : 'passage', text) !== null;
  // A file that a translator has looked through says so of words that stay as they are.
  const isConfirmed = passage.state === 'stale' && !stale && state !== 'initial';
  const ofSame = isConfirmed ? 'confirmed' : 'unchanged';
  const ofOther = passage.text === '' ? 'new' : 'changed';
  return {
    passageId: id,
    label,
    what: isTooLong ? 'fault' : text === passage.text ? ofSame : ofOther,
    fault: isTooLong ? 'text_too_long' : null,
    stale,
    source,
    before: passage.text,
    text,
    version,
  };
}

const unknown = ({ id, source }: TranslationUnit, text: string): PreviewedPassage => ({
  passageId: id,
  label: null,
  what: 'fault',
  fault: 'passage_unknown',
  stale: false,
  source,
  before: '',
  text,
  version: 0,
});
