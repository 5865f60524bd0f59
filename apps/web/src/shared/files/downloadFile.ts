import { actingAs } from '../api/actingAs.js';
import { answeredError, AppError } from '../api/AppError.js';
import { ACTING_AS } from '../api/documentRequest.js';

interface Refusal {
  errors?: Parameters<typeof answeredError>[0];
}

/**
 * Asks for a file and hands it to the browser. It says whom the page was drawn for, as every request does: a link would
 * answer whoever is signed in by then.
 * @throws AppError
 */
export async function downloadFile(path: string, name: string): Promise<void> {
  const named = actingAs.named();
  const response = await fetch(path, {
    credentials: 'same-origin',
    headers: named === null ? {} : { [ACTING_AS]: named },
  }).catch(() => {
    throw new AppError('NETWORK');
  });
  if (!response.ok) {
    // A proxy's page has no JSON.
    const { errors } = (await response.json().catch(() => ({}))) as Refusal;
    throw errors?.length ? answeredError(errors) : new AppError(response.status >= 500 ? 'UNAVAILABLE' : 'INTERNAL');
  }
  const address = URL.createObjectURL(await response.blob());
  const link = document.createElement('a');
  link.href = address;
  link.download = name;
  link.click();
  URL.revokeObjectURL(address);
}
