import type { ApolloClient } from '@apollo/client';
import { ApolloLink } from '@apollo/client/link';
import type { DocumentNode } from 'graphql';
import { Observable } from 'rxjs';
import { maintenance, MAINTENANCE } from '../frame/maintenance.js';
import { actingAs } from './actingAs.js';
import { answeredError, AppError } from './AppError.js';
import { documentRequest, type DocumentRequest } from './documentRequest.js';
import { takeArrived, takeEarly } from './earlyAnswers.js';

/** Pauses between the attempts of a query whose answer never came, in ms. Mutations are never sent twice. */
const PAUSES = [300, 900];

interface Answer {
  data?: Record<string, unknown> | null;
  errors?: Parameters<typeof answeredError>[0];
}

/** Reading may be repeated and given up; an act may not. */
const reads = ({ operationType }: ApolloLink.Operation): boolean => String(operationType) === 'query';

/** The name and the hash that the build gave to a document. */
function meaningOf(query: DocumentNode): { operationName: string; hash: string } {
  const { __meta__: meta, definitions } = query as DocumentNode & { __meta__?: { hash: string } };
  const operation = definitions.find(({ kind }) => String(kind) === 'OperationDefinition') as
    { name?: { value: string } } | undefined;
  const operationName = operation?.name?.value ?? '';
  if (!meta) throw new Error(`The document "${operationName}" was not made by the codegen script`);
  return { operationName, hash: meta.hash };
}

/** What is sent, the same at each attempt: a repetition still speaks for whom it was first sent for. */
const requestOf = (query: DocumentNode, variables: Record<string, unknown>, page: boolean): DocumentRequest =>
  documentRequest({ ...meaningOf(query), variables, page, actingAs: actingAs.named() });

/**
 * Puts what was asked for while the code was loading into the cache, where it has arrived: the page is drawn once, with
 * its data, and asks no second time.
 * @returns whether it was
 */
export function drawEarly(client: ApolloClient, query: DocumentNode, variables: Record<string, unknown>): boolean {
  const data = takeArrived(requestOf(query, variables, true));
  if (data) client.writeQuery({ query, variables, data });
  return data !== null;
}

/** @throws AppError */
async function send({ url, init }: DocumentRequest): Promise<ApolloLink.Result> {
  let response: Response;
  try {
    response = await fetch(url, init);
  } catch {
    throw new AppError('NETWORK');
  }
  const noted = maintenance.note(response.headers.get(MAINTENANCE));
  let answer: Answer;
  try {
    answer = (await response.json()) as Answer;
  } catch {
    // A proxy's page, or a connection cut in the middle of the answer.
    throw new AppError(response.status >= 500 ? 'UNAVAILABLE' : 'NETWORK');
  }
  if (answer.errors?.length) {
    // A refusal for maintenance is told with its words.
    await noted;
    throw answeredError(answer.errors);
  }
  if (!answer.data) throw new AppError(response.status >= 500 ? 'UNAVAILABLE' : 'INTERNAL');
  return { data: answer.data };
}

async function sendWithPatience(operation: ApolloLink.Operation, signal: AbortSignal): Promise<ApolloLink.Result> {
  const page = Boolean(operation.getContext().page) && reads(operation);
  const asked = requestOf(operation.query, operation.variables, page);
  const early = await takeEarly(asked);
  if (early) return { data: early };
  const request = { url: asked.url, init: { ...asked.init, signal } };
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
