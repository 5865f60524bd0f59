import { actingAs } from '../../shared/api/actingAs.js';
import { answeredError, AppError } from '../../shared/api/AppError.js';
import { ACTING_AS } from '../../shared/api/documentRequest.js';
import { maintenance, MAINTENANCE } from '../../shared/frame/maintenance.js';

/** Bytes of a file that is not sent: the server would refuse it once it had arrived. */
const MOST = 25 * 1024 * 1024;

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

interface Answer {
  passages?: PreviewedPassage[];
  errors?: Parameters<typeof answeredError>[0];
}

/**
 * Shows a translation file to the server, which says what it would change and keeps nothing of it.
 * @param address of the files of the translation
 * @throws AppError, with why the file is not read among its fields
 */
export async function sendTranslation(address: string, file: File): Promise<PreviewedPassage[]> {
  if (file.size > MOST)
    throw new AppError('VALIDATION', {
      reason: 'translation_unreadable',
      fields: [{ field: 'file', problem: 'too_large' }],
    });
  const named = actingAs.named();
  const headers = { 'content-type': 'application/octet-stream', ...(named !== null && { [ACTING_AS]: named }) };
  const init: RequestInit = { method: 'POST', credentials: 'same-origin', headers, body: file };
  const response = await fetch(address, init).catch(() => {
    throw new AppError('NETWORK');
  });
  await maintenance.note(response.headers.get(MAINTENANCE));
  // A proxy's page has no JSON.
  const answer = (await response.json().catch(() => ({}))) as Answer;
  if (answer.errors?.length) throw answeredError(answer.errors);
  if (answer.passages === undefined) throw new AppError(response.status >= 500 ? 'UNAVAILABLE' : 'INTERNAL');
  return answer.passages;
}
