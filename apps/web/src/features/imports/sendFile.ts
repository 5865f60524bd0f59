import { AppError } from '../../shared/api/AppError.js';
import { sendBytes } from '../../shared/api/sendBytes.js';

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
  const address = `/imports?${new URLSearchParams({ roadmapId, kind, fileName: file.name }).toString()}`;
  const { answer } = await sendBytes<{ id: string }>(address, file, 'table_unreadable');
  if (answer.id === undefined) throw new AppError('INTERNAL');
  return answer.id;
}
