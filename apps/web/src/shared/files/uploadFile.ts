import { actingAs } from '../api/actingAs.js';
import { answeredError, AppError } from '../api/AppError.js';
import { maintenance, MAINTENANCE } from '../frame/maintenance.js';
import { ACTING_AS } from '../api/documentRequest.js';

/** What the server takes; it tells again what it does not. */
const LIMIT = 25 * 1024 * 1024;

interface Answer {
  id?: string;
  errors?: Parameters<typeof answeredError>[0];
}

/**
 * Sends the bytes of a file, which belongs to nobody until an act names it.
 * @param roadmap code of the roadmap that it is for
 * @returns its id
 * @throws AppError
 */
export async function uploadFile(file: File, roadmap: string): Promise<string> {
  if (file.size > LIMIT) throw new AppError('VALIDATION', { reason: 'file_too_large' });
  const named = actingAs.named();
  const headers = { 'content-type': 'application/octet-stream', ...(named !== null && { [ACTING_AS]: named }) };
  const init: RequestInit = { method: 'POST', credentials: 'same-origin', headers, body: file };
  const response = await fetch(`/files?${new URLSearchParams({ name: file.name, roadmap }).toString()}`, init).catch(
    () => {
      throw new AppError('NETWORK');
    },
  );
  await maintenance.note(response.headers.get(MAINTENANCE));
  // A proxy's page has no JSON.
  const answer = (await response.json().catch(() => ({}))) as Answer;
  if (answer.errors?.length) throw answeredError(answer.errors);
  if (answer.id === undefined) throw new AppError(response.status >= 500 ? 'UNAVAILABLE' : 'INTERNAL');
  return answer.id;
}

/** Where a file is downloaded. */
export const fileAddress = (id: string): string => `/files/${id}`;
