import { maintenance, MAINTENANCE } from '../../shared/frame/maintenance.js';
import { actingAs } from '../../shared/api/actingAs.js';
import { answeredError, AppError } from '../../shared/api/AppError.js';

/** Bytes of a file that is not sent: the server would refuse it once it had arrived. */
const MOST = 25 * 1024 * 1024;

export interface Sent {
  roadmapId: string;
  kind: string;
  file: File;
}

/**
 * Gives a file to the server, which reads it and keeps it for a check.
 * @returns the import's id
 * @throws AppError, with the reason why the file is not read among its fields
 */
export async function sendFile({ roadmapId, kind, file }: Sent): Promise<string> {
  if (file.size > MOST)
    throw new AppError('VALIDATION', { reason: 'table_unreadable', fields: [{ field: 'file', problem: 'too_large' }] });
  const named = actingAs.named();
  const answer = await fetch(`/imports?${new URLSearchParams({ roadmapId, kind, fileName: file.name }).toString()}`, {
    method: 'POST',
    credentials: 'same-origin',
    headers: {
      'content-type': 'application/octet-stream',
      ...(named !== null && { 'waymark-acting-as': named }),
    },
    body: file,
  }).catch(() => null);
  if (!answer) throw new AppError('NETWORK');
  await maintenance.note(answer.headers.get(MAINTENANCE));
  const body = (await answer.json().catch(() => ({}))) as { id?: string; errors?: Parameters<typeof answeredError>[0] };
  if (body.id === undefined) throw body.errors ? answeredError(body.errors) : new AppError('INTERNAL');
  return body.id;
}
