import { ApolloServerPluginCacheControlDisabled } from '@apollo/server/plugin/disabled';
import { ApolloDriver, type ApolloDriverConfig } from '@nestjs/apollo';
import { GraphQLModule } from '@nestjs/graphql';
import type { Logger } from 'pino';
import { currentRequest } from '../request/request-context.js';
import { CONFIG, type Config } from '../config/config.js';
import { errorFormatter } from './format-error.js';
import { LOG } from '../logging/logger.js';
import { anybody, defineRoutes } from '../policy/routes.js';
import { limitsPlugin, refusals } from './limits-plugin.js';
import { LIMITS } from './limits.js';
import { PersistedDocuments } from './persisted-documents.js';

defineRoutes('graphql', {
  // Each of its operations has a row of its own.
  '/graphql': { methods: ['GET', 'HEAD', 'POST', 'OPTIONS'], record: 'operations', grants: anybody },
});

/** GraphQL over HTTP: generated schema, limits before validation, errors by code. */
export const graphqlModule = () =>
  GraphQLModule.forRootAsync<ApolloDriverConfig>({
    driver: ApolloDriver,
    inject: [CONFIG, LOG],
    useFactory: (config: Config, log: Logger): ApolloDriverConfig => ({
      autoSchemaFile: true,
      sortSchema: true,
      path: '/graphql',
      introspection: !config.production,
      graphiql: false,
      csrfPrevention: false, // stricter checks of our own stand in kernel/http/request-checks.ts
      autoTransformHttpErrors: false,
      includeStacktraceInErrorResponses: false,
      hideSchemaDetailsFromClientErrors: config.production,
      allowBatchedHttpRequests: false,
      validationRules: [refusals],
      // Each mistake is described with its place and what may have been meant, which takes its time.
      validationOptions: { maxErrors: 10 },
      parseOptions: { maxTokens: LIMITS.tokens },
      persistedQueries: { cache: new PersistedDocuments(config.webDir) },
      plugins: [ApolloServerPluginCacheControlDisabled(), limitsPlugin, operationName, requestErrors],
      context: () => ({}),
      formatError: errorFormatter(log),
    }),
  });

/** Notes the operation's name for the log line of the request. */
const operationName = {
  requestDidStart: () =>
    Promise.resolve({
      didResolveOperation: (context: { operationName: string | null }) => {
        const request = currentRequest();
        if (request) request.operation = context.operationName;
        return Promise.resolve();
      },
    }),
};

/** Codes of requests that were well-formed for HTTP and wrong for GraphQL. */
const requestErrorCodes: readonly unknown[] = [
  'GRAPHQL_PARSE_FAILED',
  'GRAPHQL_VALIDATION_FAILED',
  'BAD_USER_INPUT',
  'OPERATION_RESOLUTION_FAILURE',
];

/** Notes them for the HTTP status, which depends on the form of the answer (GraphQL over HTTP, "Status Codes"). */
const requestErrors = {
  requestDidStart: () =>
    Promise.resolve({
      didEncounterErrors: ({ errors }: { errors: readonly { extensions: Record<string, unknown> }[] }) => {
        const request = currentRequest();
        if (request)
          request.requestError = errors.every(({ extensions }) => requestErrorCodes.includes(extensions['code']));
        return Promise.resolve();
      },
    }),
};
