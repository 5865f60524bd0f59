/** Why somebody is asked to sign in. */
export type SignInCause = 'expired' | 'signed-out';

/** The address of the sign-in page that leads back to `path`. */
export function signInPath(path?: string, cause?: SignInCause): string {
  const query = new URLSearchParams();
  if (path && path !== '/') query.set('return', path);
  if (cause) query.set('cause', cause);
  const text = query.toString();
  return text ? `/sign-in?${text}` : '/sign-in';
}

/** Where to go after signing in; only an address of this app, never one that a link from outside may name. */
export function returnPath(query: URLSearchParams): string {
  const path = query.get('return') ?? '/';
  return /^\/(?![/\\])/.test(path) && !path.startsWith('/sign-in') ? path : '/';
}
