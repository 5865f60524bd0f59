/** Node's and PostgreSQL's signs that the database went away or is not yet back. */
const codes = new Set([
  'ECONNREFUSED',
  'ECONNRESET',
  'EPIPE',
  'ETIMEDOUT',
  '57P01', // admin shutdown
  '57P02', // crash shutdown
  '57P03', // cannot connect now
  '08000',
  '08001',
  '08003',
  '08006',
]);
/** The database is there and cannot do its work: a standby after a failover, a full disk, no memory or connection left. */
const unable = /^(25006|53...|57P0[45]|58030)$/;
const phrases = [
  'Connection terminated',
  'timeout exceeded when trying to connect',
  'timeout expired',
  'Query read timeout',
  'Client has encountered a connection error',
  'not queryable',
  // TypeORM's words when the connection under a transaction broke
  'already released',
];

/** True when the database broke a circle of waits by giving this transaction up: tried again, it finds the others done. */
export function isDeadlock(error: unknown): boolean {
  if (typeof error !== 'object' || error === null) return false;
  const { code, driverError } = error as { code?: unknown; driverError?: { code?: unknown } };
  return (code ?? driverError?.code) === '40P01';
}

/** True when the failure is the database's absence or inability and not the request's fault. */
export function isConnectionError(error: unknown): boolean {
  if (typeof error !== 'object' || error === null) return false;
  const { code, message, driverError, cause } = error as Partial<
    Record<'code' | 'message' | 'driverError' | 'cause', unknown>
  >;
  if (typeof code === 'string' && (codes.has(code) || unable.test(code))) return true;
  if (typeof message === 'string' && phrases.some((phrase) => message.includes(phrase))) return true;
  const inner = driverError ?? cause;
  return inner !== error && isConnectionError(inner);
}
