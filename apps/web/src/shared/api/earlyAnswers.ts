import type { DocumentRequest } from './documentRequest.js';

type Data = Record<string, unknown>;

/** What was asked for while the app's code was on its way. */
interface EarlyAnswer {
  /** The whole request: whoever asks anything else, or for somebody else, is not answered by it. */
  key: string;
  askedAt: number;
  /** Null where there is none, whatever kept it away: the app then asks anew and finds out. */
  answer: Promise<Data | null>;
  /** What has arrived. */
  data: Data | null;
  taken: boolean;
}

declare global {
  /** Laid down by `boot.ts` for the app, which is another script. */
  var waymarkEarly: EarlyAnswer[] | undefined;
}

/** How long an answer counts as the first of a visit, in ms: nothing older is shown as new. */
const FRESH = 10_000;

const laidDown = (): EarlyAnswer[] => (globalThis.waymarkEarly ??= []);

/** Asks, and lays the answer down for the same request of the app. */
export function askEarly(request: DocumentRequest): void {
  const early: EarlyAnswer = {
    key: JSON.stringify(request),
    askedAt: performance.now(),
    data: null,
    taken: false,
    answer: fetch(request.url, request.init)
      .then((response) => response.json() as Promise<{ data?: Data | null; errors?: unknown[] }>)
      .then(({ data = null, errors }) => (early.data = errors ? null : data))
      .catch(() => null),
  };
  laidDown().push(early);
}

const find = (request: DocumentRequest): EarlyAnswer | undefined => {
  const key = JSON.stringify(request);
  return laidDown().find((early) => !early.taken && early.key === key && performance.now() - early.askedAt < FRESH);
};

/** The answer to this request, once: the next one is sent. Nothing where it was not asked, or came to nothing. */
export async function takeEarly(request: DocumentRequest): Promise<Data | null> {
  const early = find(request);
  if (!early) return null;
  early.taken = true;
  return early.answer;
}

/** The same where it has arrived already. */
export function takeArrived(request: DocumentRequest): Data | null {
  const early = find(request);
  if (!early?.data) return null;
  early.taken = true;
  return early.data;
}

/** Resolves when all that was asked for is there, or is not going to be. */
export const earlySettled = (): Promise<unknown> => Promise.all(laidDown().map(({ answer }) => answer));
