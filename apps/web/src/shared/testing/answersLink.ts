import { readFileSync } from 'node:fs';
import { ApolloLink } from '@apollo/client/link';
import { buildSchema, execute, GraphQLError } from 'graphql';
import { Observable } from 'rxjs';
import { answeredError, type AppErrorCode } from '../api/AppError.js';

/**
 * What the server answers, by root field: plain JSON, made from the arguments. The answer is checked against the
 * committed schema, which also fills in `__typename`.
 */
export type Answers = Record<string, (args: never) => unknown>;

/** One request that reached the link. */
export interface Asked {
  operation: string;
  variables: Record<string, unknown>;
}

const schema = buildSchema(readFileSync(new URL('../../../../api/schema.graphql', import.meta.url), 'utf8'));

/** An answer that refuses: `() => refuse('FORBIDDEN', 'not_head')`. */
export function refuse(code: AppErrorCode, reason?: string, details?: unknown): never {
  throw new GraphQLError(code, { extensions: { code, reason, details, requestId: 'r-1', reference: 'r-1' } });
}

/**
 * A link that answers without a network.
 * @param answers may be changed between requests, to play a server where something happens
 */
export function answersLink(answers: Answers): { link: ApolloLink; asked: Asked[] } {
  const asked: Asked[] = [];
  const link = new ApolloLink(
    (operation) =>
      new Observable((observer) => {
        asked.push({ operation: operation.operationName ?? '', variables: operation.variables });
        const answer = async () => {
          const rootValue = Object.fromEntries(
            Object.entries(answers).map(([field, resolve]) => [field, (args: unknown) => resolve(args as never)]),
          );
          const { data, errors } = await execute({
            schema,
            document: operation.query,
            variableValues: operation.variables,
            rootValue,
          });
          const [error] = errors ?? [];
          // A test that answers nothing, or in a wrong shape, must fail loudly and not as a masked error.
          if (error && error.extensions['code'] === undefined) throw error;
          if (errors) throw answeredError(errors);
          return { data };
        };
        answer().then(
          (result) => {
            observer.next(result);
            observer.complete();
          },
          (error: unknown) => observer.error(error),
        );
      }),
  );
  return { link, asked };
}
