import { ApolloLink } from '@apollo/client/link';
import { Observable } from 'rxjs';
import { actingAs } from './actingAs.js';
import { answeredError, AppError } from './AppError.js';

/** Pauses between the attempts of a query whose answer never came, in ms. Mutations are never sent twice. */
const PAUSES = [300, 900];

interface Sent {
  url: string;
  init: RequestInit;
}

interface Answer {
  data?: Record<string, unknown> | null;
  errors?: Parameters<typeof answeredError>[0];
}

/** Reading may be repeated and given up; an act may not. */
const reads = ({ operationType }: ApolloLink.Operation): boolean => String(operationType) === 'query';

/** The hash that the build gave to a document. */
function hashOf(operation: ApolloLink.Operation): string {
  const { __meta__: meta } = operation.query as { __meta__?: { hash: string } };
  if (!meta) throw new Error(`The document "${operation.operationName ?? ''}" was not made by the codegen script`);
  return meta.hash;
}

/** What is sent, the same at each attempt: a repetition still speaks for whom it was first sent for. */
function requestOf(operation: ApolloLink.Operation): Sent {
  const { operationName, variables } = operation;
  const extensions = { persistedQuery: { version: 1, sha256Hash: hashOf(operation) } };
  const headers = { accept: 'application/json', ...actingAs.headers() };
  if (operation.getContext().page && reads(operation)) {
    const parameters = { operationName: operationName ?? '', ...inJson({ variables, extensions }) };
    // The server is asked each time, also on the way back to a page: only it knows for whom the kept answer was.
    const init: RequestInit = { credentials: 'same-origin', headers, cache: 'no-cache' };
    return { url: `/graphql?${new URLSearchParams(parameters).toString()}`, init };
  }
  return {
    url: '/graphql',
    init: {
      method: 'POST',
      credentials: 'same-origin',
      headers: { 'content-type': 'application/json', ...headers },
      body: JSON.stringify({ operationName, variables, extensions }),
    },
  };
}

const inJson = (values: Record<string, unknown>): Record<string, string> =>
  Object.fromEntries(Object.entries(values).map(([name, value]) => [name, JSON.stringify(value)]));

/** @throws AppError */
async function send({ url, init }: Sent): Promise<ApolloLink.Result> {
  let response: Response;
  try {
    response = await fetch(url, init);
  } catch {
    throw new AppError('NETWORK');
  }
  let answer: Answer;
  try {
    answer = (await response.json()) as Answer;
  } catch {
    // A proxy's page, or a connection cut in the middle of the answer.
    throw new AppError(response.status >= 500 ? 'UNAVAILABLE' : 'NETWORK');
  }
  if (answer.errors?.length) throw answeredError(answer.errors);
  if (!answer.data) throw new AppError(response.status >= 500 ? 'UNAVAILABLE' : 'INTERNAL');
  return { data: answer.data };
}

async function sendWithPatience(operation: ApolloLink.Operation, signal: AbortSignal): Promise<ApolloLink.Result> {
  const { url, init } = requestOf(operation);
  const request = { url, init: { ...init, signal } };
  for (const pause of reads(operation) ? PAUSES : []) {
    try {
      return await send(request);
    } catch (error) {
      if (!(error instanceof AppError) || !error.passing || signal.aborted) throw error;
      await new Promise((resolve) => setTimeout(resolve, pause));
    }
  }
  return send(request);
}

/**
 * Sends only the hash of a document and its variables; the server has the text. There is no fallback to the text: an
 * unknown hash means that a newer version of the app is served.
 */
export const documentLink = (): ApolloLink =>
  new ApolloLink(
    (operation) =>
      new Observable((observer) => {
        const abort = new AbortController();
        sendWithPatience(operation, abort.signal).then(
          (answer) => {
            observer.next(answer);
            observer.complete();
          },
          (error: unknown) => {
            if (!abort.signal.aborted) observer.error(error);
          },
        );
        // A page that is left needs no answer; an act that was sent is not taken back.
        return () => {
          if (reads(operation)) abort.abort();
        };
      }),
  );
