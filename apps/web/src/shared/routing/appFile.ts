import { AppError } from '../api/AppError.js';

/** Whether the server answers at all; the browser alone knows only whether there is a network. */
async function reachable(): Promise<boolean> {
  if (!navigator.onLine) return false;
  try {
    return (await fetch('/readyz', { cache: 'no-store' })).ok;
  } catch {
    return false;
  }
}

/**
 * Downloads a part of the app. A file that cannot be had from a server that answers belongs to a version that is no
 * longer served.
 * @throws AppError OUTDATED or NETWORK
 */
export async function appFile<T>(download: () => Promise<T>): Promise<T> {
  try {
    return await download();
  } catch {
    throw new AppError((await reachable()) ? 'OUTDATED' : 'NETWORK');
  }
}
