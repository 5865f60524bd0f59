import type { ApolloServerPlugin } from '@apollo/server';
import { GraphQLError, Kind, type ASTVisitor, type DocumentNode, type ValidationContext } from 'graphql';
import { excesses, TOO_COMPLEX } from './limits.js';

const refused = new WeakMap<DocumentNode, readonly string[]>();

/**
 * Measures a document between reading and validating it. What exceeds a limit is exchanged for an empty document, which
 * costs the other rules nothing and of which `refusals` tells why. Documents that passed once are known to Apollo
 * Server's store and come here no more.
 */
export const limitsPlugin: ApolloServerPlugin = {
  requestDidStart: () =>
    Promise.resolve({
      validationDidStart: (context: { document: DocumentNode }) => {
        const found = excesses(context.document);
        if (found.length > 0) {
          context.document = { kind: Kind.DOCUMENT, definitions: [] };
          refused.set(context.document, found);
        }
        return Promise.resolve();
      },
    }),
};

/** The validation rule that goes with the plugin. */
export const refusals = (context: ValidationContext): ASTVisitor => ({
  [Kind.DOCUMENT]: (document: DocumentNode) => {
    for (const message of refused.get(document) ?? [])
      context.reportError(new GraphQLError(message, { extensions: { [TOO_COMPLEX]: true } }));
  },
});
