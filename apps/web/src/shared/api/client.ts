import { ApolloClient } from '@apollo/client';
import { InMemoryCache } from '@apollo/client/cache';
import { ApolloLink } from '@apollo/client/link';
import { tap } from 'rxjs';
import { AppError } from './AppError.js';
import { connection } from './connection.js';
import { documentLink } from './documentLink.js';
import { identityChanged, sessionEnded } from './sessionSignals.js';

/** What a request may say about itself: `context: { background: true }`. */
declare module '@apollo/client' {
  interface DefaultContext {
    /** A refusal to sign in is the form's to show, not the end of a session. */
    signingIn?: boolean;
    /** A page: asked for by its address, so that the browser keeps it and the server says whether it is the same still. */
    page?: boolean;
  }
}

/** Tells the banner whether the server answers, and the frame when the session is over or somebody else's. */
const watchLink = new ApolloLink((operation, forward) =>
  forward(operation).pipe(
    tap({
      next: () => connection.note(true),
      error: (error: unknown) => {
        connection.note(!(error instanceof AppError && error.code === 'NETWORK'));
        if (!(error instanceof AppError) || operation.getContext().signingIn) return;
        if (error.code === 'UNAUTHENTICATED') sessionEnded.tell();
        if (error.code === 'IDENTITY_CHANGED') identityChanged.tell();
      },
    }),
  ),
);

/**
 * The client of one page load.
 * @param link the last link; tests pass one that answers without a network
 */
export const createClient = (link: ApolloLink = documentLink()): ApolloClient =>
  new ApolloClient({
    link: ApolloLink.from([watchLink, link]),
    cache: new InMemoryCache({
      typePolicies: {
        // Views of one moment, not records: a newer one replaces the older one whole.
        Viewer: { keyFields: false, merge: false },
        PageRoadmap: { keyFields: false },
        // With the discussion of the step, or of one of its national actions.
        StepPage: { keyFields: false },
        // A passage has the same id in all versions of its text, with other words.
        Passage: { keyFields: false },
        EditionPassage: { keyFields: false },
      },
    }),
    devtools: { enabled: false },
  });
