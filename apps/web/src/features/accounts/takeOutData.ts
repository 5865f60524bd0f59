import { actingAs } from '../../shared/api/actingAs.js';
import { answeredError, AppError } from '../../shared/api/AppError.js';
import { ACTING_AS } from '../../shared/api/documentRequest.js';

interface Refusal {
  errors?: Parameters<typeof answeredError>[0];
}

/**
 * Asks for what is held about a person and hands it to the browser as a file. It says whom the page was drawn for, as
 * every request does: a link would answer whoever is signed in by then.
 * @throws AppError
 */
export async function takeOutData(userId: string): Promise<void> {
  const named = actingAs.named();
  const response = await fetch(`/personal-data/${userId}`, {
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
  link.download = 'personal-data.json';
  link.click();
  URL.revokeObjectURL(address);
}
