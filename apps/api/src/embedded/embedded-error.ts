/** The embedded database cannot run here; the message says why and what to do. */
export class EmbeddedError extends Error {
  override readonly name = 'EmbeddedError';
}

/** The way out that works everywhere, named at the end of every message. */
export const otherwise =
  'Or use a PostgreSQL of your own (15 or later): DATABASE_URL=postgres://user:password@host/database npm start';
