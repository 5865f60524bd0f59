import { AppError } from '../../shared/api/AppError.js';
import { sendBytes } from '../../shared/api/sendBytes.js';

/** What a file says of one passage, beside what is there. */
export interface PreviewedPassage {
  passageId: string;
  /** Null where the text has no such passage. */
  label: string | null;
  what: 'new' | 'changed' | 'confirmed' | 'unchanged' | 'fault';
  fault: 'passage_unknown' | 'text_too_long' | null;
  /** Whether the file was made from other authentic words than the passage has now. */
  stale: boolean;
  source: string;
  before: string;
  text: string;
  version: number;
}

/**
 * Shows a translation file to the server, which says what it would change and keeps nothing of it.
 * @param address of the files of the translation
 * @throws AppError, with why the file is not read among its fields
 */
export async function sendTranslation(address: string, file: File): Promise<PreviewedPassage[]> {
  const { answer, status } = await sendBytes<{ passages: PreviewedPassage[] }>(address, file, 'translation_unreadable');
  if (answer.passages === undefined) throw new AppError(status >= 500 ? 'UNAVAILABLE' : 'INTERNAL');
  return answer.passages;
}
