import type { ReasonCode } from '@waymark/domain';
import { maintenance, MAINTENANCE } from '../frame/maintenance.js';
import { actingAs } from './actingAs.js';
import { answeredError, AppError } from './AppError.js';
import { ACTING_AS } from './documentRequest.js';

/** Bytes of a file that is not sent: the server would refuse it once it had arrived. */
const MOST = 25 * 1024 * 1024;

/**
 * Gives a file to the server as whoever this page was drawn for.
 * @param tooLarge the reason why a file that is too large is refused
 * @returns what the server answers, without fields where it was no answer of this server, and with which status
 * @throws AppError NETWORK; VALIDATION, with why the file is not read among its fields; what the server refused with
 */
export async function sendBytes<Answer extends object>(
  address: string,
  file: File,
  tooLarge: ReasonCode,
): Promise<{ answer: Partial<Answer>; status: number }> {
  if (file.size > MOST)
    throw new AppError('VALIDATION', { reason: tooLarge, fields: [{ field: 'file', problem: 'too_large' }] });
  const named = actingAs.named();
  const response = await fetch(address, {
    method: 'POST',
    credentials: 'same-origin',
    headers: { 'content-type': 'application/octet-stream', ...(named !== null && { [ACTING_AS]: named }) },
    body: file,
  }).catch(() => {
    throw new AppError('NETWORK');
  });
  await maintenance.note(response.headers.get(MAINTENANCE));
  // A proxy's page has no JSON.
  const body = (await response.json().catch(() => ({}))) as Partial<Answer> & {
    errors?: Parameters<typeof answeredError>[0];
  };
  if (body.errors?.length) throw answeredError(body.errors);
  return { answer: body, status: response.status };
}
