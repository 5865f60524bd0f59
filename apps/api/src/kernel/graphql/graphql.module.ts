import { ApolloServerPluginCacheControlDisabled } from '@apollo/server/plugin/disabled';
import { ApolloDriver, type ApolloDriverConfig } from '@nestjs/apollo';
import { GraphQLModule } from '@nestjs/graphql';
import type { Logger } from 'pino';
import { currentRequest } from '../actor/request-context.js';
import { CONFIG, type Config } from '../config/config.js';
import { errorFormatter } from '../errors/format-error.js';
import { LOG } from '../logging/logger.js';
import { LIMITS, limitsRule } from './limits.js';
import { PersistedDocuments } from './persisted-documents.js';

/** GraphQL over one POST: generated schema, limits before execution, errors by code. */
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
      validationRules: [limitsRule],
      parseOptions: { maxTokens: LIMITS.tokens },
      persistedQueries: { cache: new PersistedDocuments(config.webDir) },
      plugins: [ApolloServerPluginCacheControlDisabled(), operationName],
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
