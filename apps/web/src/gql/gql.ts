/* eslint-disable */
import * as types from './graphql.js';
import type { TypedDocumentNode as DocumentNode } from '@graphql-typed-document-node/core';

/**
 * Map of all GraphQL operations in the project.
 *
 * This map has several performance disadvantages:
 * 1. It is not tree-shakeable, so it will include all operations in the project.
 * 2. It is not minifiable, so the string of a GraphQL query will be multiple times inside the bundle.
 * 3. It does not support dead code elimination, so it will add unused operations.
 *
 * Therefore it is highly recommended to use the babel or swc plugin for production.
 * Learn more about it here: https://the-guild.dev/graphql/codegen/plugins/presets/preset-client#reducing-bundle-size
 */
type Documents = {
    "\n  mutation SignOut {\n    signOut\n  }\n": typeof types.SignOutDocument,
    "\n  mutation SignOutEverywhere {\n    signOutEverywhere\n  }\n": typeof types.SignOutEverywhereDocument,
    "\n  query WorkCount($roadmap: String!) {\n    overviewPage(roadmap: $roadmap) {\n      needs {\n        kind\n        count\n      }\n    }\n  }\n": typeof types.WorkCountDocument,
    "\n  query AccountsPage($first: Int!, $after: String) {\n    accounts(first: $first, after: $after) {\n      edges {\n        cursor\n        node {\n          id\n          email\n          name\n          administrator\n          disabledAt\n          createdAt\n          version\n        }\n      }\n      pageInfo {\n        hasNextPage\n        endCursor\n      }\n    }\n  }\n": typeof types.AccountsPageDocument,
    "\n  mutation DisableAccount($input: DisableAccountInput!) {\n    disableAccount(input: $input) {\n      id\n      disabledAt\n      version\n    }\n  }\n": typeof types.DisableAccountDocument,
    "\n  mutation CreateAccount($input: CreateAccountInput!) {\n    createAccount(input: $input) {\n      id\n      email\n    }\n  }\n": typeof types.CreateAccountDocument,
    "\n  query LedgerPage($roadmapId: ID!, $first: Int!, $after: String) {\n    ledger(roadmapId: $roadmapId, first: $first, after: $after) {\n      edges {\n        cursor\n        node {\n          number\n          type\n          subjectKind\n          subjectId\n          actorTitle\n          occurredAt\n          hash\n        }\n      }\n      pageInfo {\n        hasNextPage\n        endCursor\n      }\n    }\n  }\n": typeof types.LedgerPageDocument,
    "\n  mutation SignInAsPersona($key: ID!) {\n    signInAsPersona(key: $key) {\n      ...ViewerParts\n    }\n  }\n": typeof types.SignInAsPersonaDocument,
    "\n  mutation SignIn($input: SignInInput!) {\n    signIn(input: $input) {\n      ...ViewerParts\n    }\n  }\n": typeof types.SignInDocument,
    "\n  query SignInInfo {\n    signInInfo {\n      demo\n      roadmaps {\n        code\n        title\n        illustrative\n        participants {\n          id\n          code\n          name\n          chip\n          footnote\n          footnoteMark\n        }\n      }\n      personas {\n        key\n        name\n        note\n        email\n        participantCode\n        role\n      }\n    }\n  }\n": typeof types.SignInInfoDocument,
    "\n  fragment DiscussionThread on Thread {\n    id\n    subjectKind\n    subjectId\n    subjectLabel\n    quote\n    title\n    visibility\n    participantCode\n    state\n    startedAt\n    settledAt\n    allowedActions\n    version\n    comments {\n      id\n      threadId\n      text\n      language\n      authorTitle\n      authorRole\n      participantCode\n      postedAt\n      editedAt\n      removedAt\n      own\n      editableUntil\n      version\n    }\n  }\n": typeof types.DiscussionThreadFragmentDoc,
    "\n  mutation PostComment($input: PostCommentInput!) {\n    postComment(input: $input) {\n      id\n      threadId\n      postedAt\n      version\n    }\n  }\n": typeof types.PostCommentDocument,
    "\n  mutation EditComment($input: EditCommentInput!) {\n    editComment(input: $input) {\n      id\n      text\n      language\n      editedAt\n      editableUntil\n      version\n    }\n  }\n": typeof types.EditCommentDocument,
    "\n  mutation RemoveComment($input: RemoveCommentInput!) {\n    removeComment(input: $input) {\n      id\n      text\n      removedAt\n      editableUntil\n      version\n    }\n  }\n": typeof types.RemoveCommentDocument,
    "\n  mutation ResolveThread($input: ResolveThreadInput!) {\n    resolveThread(input: $input) {\n      ...DiscussionThread\n    }\n  }\n": typeof types.ResolveThreadDocument,
    "\n  mutation ReopenThread($input: ReopenThreadInput!) {\n    reopenThread(input: $input) {\n      ...DiscussionThread\n    }\n  }\n": typeof types.ReopenThreadDocument,
    "\n  fragment ViewerParts on Viewer {\n    demo\n    user {\n      id\n      email\n      name\n      administrator\n    }\n    memberships {\n      id\n      role\n      accreditation\n      title\n      participantId\n      participantCode\n      institutions {\n        id\n        name\n        acronym\n      }\n      roadmap {\n        id\n        code\n        title\n        shortTitle\n        phase\n        illustrative\n        zone\n        participants {\n          id\n          code\n          name\n          chip\n          footnote\n          footnoteMark\n        }\n        currentRound {\n          id\n          code\n          title\n          sort\n          state\n          deadline\n        }\n      }\n    }\n  }\n": typeof types.ViewerPartsFragmentDoc,
    "\n  query Viewer {\n    viewer {\n      ...ViewerParts\n    }\n  }\n": typeof types.ViewerDocument,
};
const documents: Documents = {
    "\n  mutation SignOut {\n    signOut\n  }\n": types.SignOutDocument,
    "\n  mutation SignOutEverywhere {\n    signOutEverywhere\n  }\n": types.SignOutEverywhereDocument,
    "\n  query WorkCount($roadmap: String!) {\n    overviewPage(roadmap: $roadmap) {\n      needs {\n        kind\n        count\n      }\n    }\n  }\n": types.WorkCountDocument,
    "\n  query AccountsPage($first: Int!, $after: String) {\n    accounts(first: $first, after: $after) {\n      edges {\n        cursor\n        node {\n          id\n          email\n          name\n          administrator\n          disabledAt\n          createdAt\n          version\n        }\n      }\n      pageInfo {\n        hasNextPage\n        endCursor\n      }\n    }\n  }\n": types.AccountsPageDocument,
    "\n  mutation DisableAccount($input: DisableAccountInput!) {\n    disableAccount(input: $input) {\n      id\n      disabledAt\n      version\n    }\n  }\n": types.DisableAccountDocument,
    "\n  mutation CreateAccount($input: CreateAccountInput!) {\n    createAccount(input: $input) {\n      id\n      email\n    }\n  }\n": types.CreateAccountDocument,
    "\n  query LedgerPage($roadmapId: ID!, $first: Int!, $after: String) {\n    ledger(roadmapId: $roadmapId, first: $first, after: $after) {\n      edges {\n        cursor\n        node {\n          number\n          type\n          subjectKind\n          subjectId\n          actorTitle\n          occurredAt\n          hash\n        }\n      }\n      pageInfo {\n        hasNextPage\n        endCursor\n      }\n    }\n  }\n": types.LedgerPageDocument,
    "\n  mutation SignInAsPersona($key: ID!) {\n    signInAsPersona(key: $key) {\n      ...ViewerParts\n    }\n  }\n": types.SignInAsPersonaDocument,
    "\n  mutation SignIn($input: SignInInput!) {\n    signIn(input: $input) {\n      ...ViewerParts\n    }\n  }\n": types.SignInDocument,
    "\n  query SignInInfo {\n    signInInfo {\n      demo\n      roadmaps {\n        code\n        title\n        illustrative\n        participants {\n          id\n          code\n          name\n          chip\n          footnote\n          footnoteMark\n        }\n      }\n      personas {\n        key\n        name\n        note\n        email\n        participantCode\n        role\n      }\n    }\n  }\n": types.SignInInfoDocument,
    "\n  fragment DiscussionThread on Thread {\n    id\n    subjectKind\n    subjectId\n    subjectLabel\n    quote\n    title\n    visibility\n    participantCode\n    state\n    startedAt\n    settledAt\n    allowedActions\n    version\n    comments {\n      id\n      threadId\n      text\n      language\n      authorTitle\n      authorRole\n      participantCode\n      postedAt\n      editedAt\n      removedAt\n      own\n      editableUntil\n      version\n    }\n  }\n": types.DiscussionThreadFragmentDoc,
    "\n  mutation PostComment($input: PostCommentInput!) {\n    postComment(input: $input) {\n      id\n      threadId\n      postedAt\n      version\n    }\n  }\n": types.PostCommentDocument,
    "\n  mutation EditComment($input: EditCommentInput!) {\n    editComment(input: $input) {\n      id\n      text\n      language\n      editedAt\n      editableUntil\n      version\n    }\n  }\n": types.EditCommentDocument,
    "\n  mutation RemoveComment($input: RemoveCommentInput!) {\n    removeComment(input: $input) {\n      id\n      text\n      removedAt\n      editableUntil\n      version\n    }\n  }\n": types.RemoveCommentDocument,
    "\n  mutation ResolveThread($input: ResolveThreadInput!) {\n    resolveThread(input: $input) {\n      ...DiscussionThread\n    }\n  }\n": types.ResolveThreadDocument,
    "\n  mutation ReopenThread($input: ReopenThreadInput!) {\n    reopenThread(input: $input) {\n      ...DiscussionThread\n    }\n  }\n": types.ReopenThreadDocument,
    "\n  fragment ViewerParts on Viewer {\n    demo\n    user {\n      id\n      email\n      name\n      administrator\n    }\n    memberships {\n      id\n      role\n      accreditation\n      title\n      participantId\n      participantCode\n      institutions {\n        id\n        name\n        acronym\n      }\n      roadmap {\n        id\n        code\n        title\n        shortTitle\n        phase\n        illustrative\n        zone\n        participants {\n          id\n          code\n          name\n          chip\n          footnote\n          footnoteMark\n        }\n        currentRound {\n          id\n          code\n          title\n          sort\n          state\n          deadline\n        }\n      }\n    }\n  }\n": types.ViewerPartsFragmentDoc,
    "\n  query Viewer {\n    viewer {\n      ...ViewerParts\n    }\n  }\n": types.ViewerDocument,
};

/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 *
 *
 * @example
 * ```ts
 * const query = graphql(`query GetUser($id: ID!) { user(id: $id) { name } }`);
 * ```
 *
 * The query argument is unknown!
 * Please regenerate the types.
 */
export function graphql(source: string): unknown;

/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation SignOut {\n    signOut\n  }\n"): (typeof documents)["\n  mutation SignOut {\n    signOut\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation SignOutEverywhere {\n    signOutEverywhere\n  }\n"): (typeof documents)["\n  mutation SignOutEverywhere {\n    signOutEverywhere\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query WorkCount($roadmap: String!) {\n    overviewPage(roadmap: $roadmap) {\n      needs {\n        kind\n        count\n      }\n    }\n  }\n"): (typeof documents)["\n  query WorkCount($roadmap: String!) {\n    overviewPage(roadmap: $roadmap) {\n      needs {\n        kind\n        count\n      }\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query AccountsPage($first: Int!, $after: String) {\n    accounts(first: $first, after: $after) {\n      edges {\n        cursor\n        node {\n          id\n          email\n          name\n          administrator\n          disabledAt\n          createdAt\n          version\n        }\n      }\n      pageInfo {\n        hasNextPage\n        endCursor\n      }\n    }\n  }\n"): (typeof documents)["\n  query AccountsPage($first: Int!, $after: String) {\n    accounts(first: $first, after: $after) {\n      edges {\n        cursor\n        node {\n          id\n          email\n          name\n          administrator\n          disabledAt\n          createdAt\n          version\n        }\n      }\n      pageInfo {\n        hasNextPage\n        endCursor\n      }\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation DisableAccount($input: DisableAccountInput!) {\n    disableAccount(input: $input) {\n      id\n      disabledAt\n      version\n    }\n  }\n"): (typeof documents)["\n  mutation DisableAccount($input: DisableAccountInput!) {\n    disableAccount(input: $input) {\n      id\n      disabledAt\n      version\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation CreateAccount($input: CreateAccountInput!) {\n    createAccount(input: $input) {\n      id\n      email\n    }\n  }\n"): (typeof documents)["\n  mutation CreateAccount($input: CreateAccountInput!) {\n    createAccount(input: $input) {\n      id\n      email\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query LedgerPage($roadmapId: ID!, $first: Int!, $after: String) {\n    ledger(roadmapId: $roadmapId, first: $first, after: $after) {\n      edges {\n        cursor\n        node {\n          number\n          type\n          subjectKind\n          subjectId\n          actorTitle\n          occurredAt\n          hash\n        }\n      }\n      pageInfo {\n        hasNextPage\n        endCursor\n      }\n    }\n  }\n"): (typeof documents)["\n  query LedgerPage($roadmapId: ID!, $first: Int!, $after: String) {\n    ledger(roadmapId: $roadmapId, first: $first, after: $after) {\n      edges {\n        cursor\n        node {\n          number\n          type\n          subjectKind\n          subjectId\n          actorTitle\n          occurredAt\n          hash\n        }\n      }\n      pageInfo {\n        hasNextPage\n        endCursor\n      }\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation SignInAsPersona($key: ID!) {\n    signInAsPersona(key: $key) {\n      ...ViewerParts\n    }\n  }\n"): (typeof documents)["\n  mutation SignInAsPersona($key: ID!) {\n    signInAsPersona(key: $key) {\n      ...ViewerParts\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation SignIn($input: SignInInput!) {\n    signIn(input: $input) {\n      ...ViewerParts\n    }\n  }\n"): (typeof documents)["\n  mutation SignIn($input: SignInInput!) {\n    signIn(input: $input) {\n      ...ViewerParts\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query SignInInfo {\n    signInInfo {\n      demo\n      roadmaps {\n        code\n        title\n        illustrative\n        participants {\n          id\n          code\n          name\n          chip\n          footnote\n          footnoteMark\n        }\n      }\n      personas {\n        key\n        name\n        note\n        email\n        participantCode\n        role\n      }\n    }\n  }\n"): (typeof documents)["\n  query SignInInfo {\n    signInInfo {\n      demo\n      roadmaps {\n        code\n        title\n        illustrative\n        participants {\n          id\n          code\n          name\n          chip\n          footnote\n          footnoteMark\n        }\n      }\n      personas {\n        key\n        name\n        note\n        email\n        participantCode\n        role\n      }\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  fragment DiscussionThread on Thread {\n    id\n    subjectKind\n    subjectId\n    subjectLabel\n    quote\n    title\n    visibility\n    participantCode\n    state\n    startedAt\n    settledAt\n    allowedActions\n    version\n    comments {\n      id\n      threadId\n      text\n      language\n      authorTitle\n      authorRole\n      participantCode\n      postedAt\n      editedAt\n      removedAt\n      own\n      editableUntil\n      version\n    }\n  }\n"): (typeof documents)["\n  fragment DiscussionThread on Thread {\n    id\n    subjectKind\n    subjectId\n    subjectLabel\n    quote\n    title\n    visibility\n    participantCode\n    state\n    startedAt\n    settledAt\n    allowedActions\n    version\n    comments {\n      id\n      threadId\n      text\n      language\n      authorTitle\n      authorRole\n      participantCode\n      postedAt\n      editedAt\n      removedAt\n      own\n      editableUntil\n      version\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation PostComment($input: PostCommentInput!) {\n    postComment(input: $input) {\n      id\n      threadId\n      postedAt\n      version\n    }\n  }\n"): (typeof documents)["\n  mutation PostComment($input: PostCommentInput!) {\n    postComment(input: $input) {\n      id\n      threadId\n      postedAt\n      version\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation EditComment($input: EditCommentInput!) {\n    editComment(input: $input) {\n      id\n      text\n      language\n      editedAt\n      editableUntil\n      version\n    }\n  }\n"): (typeof documents)["\n  mutation EditComment($input: EditCommentInput!) {\n    editComment(input: $input) {\n      id\n      text\n      language\n      editedAt\n      editableUntil\n      version\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation RemoveComment($input: RemoveCommentInput!) {\n    removeComment(input: $input) {\n      id\n      text\n      removedAt\n      editableUntil\n      version\n    }\n  }\n"): (typeof documents)["\n  mutation RemoveComment($input: RemoveCommentInput!) {\n    removeComment(input: $input) {\n      id\n      text\n      removedAt\n      editableUntil\n      version\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation ResolveThread($input: ResolveThreadInput!) {\n    resolveThread(input: $input) {\n      ...DiscussionThread\n    }\n  }\n"): (typeof documents)["\n  mutation ResolveThread($input: ResolveThreadInput!) {\n    resolveThread(input: $input) {\n      ...DiscussionThread\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation ReopenThread($input: ReopenThreadInput!) {\n    reopenThread(input: $input) {\n      ...DiscussionThread\n    }\n  }\n"): (typeof documents)["\n  mutation ReopenThread($input: ReopenThreadInput!) {\n    reopenThread(input: $input) {\n      ...DiscussionThread\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  fragment ViewerParts on Viewer {\n    demo\n    user {\n      id\n      email\n      name\n      administrator\n    }\n    memberships {\n      id\n      role\n      accreditation\n      title\n      participantId\n      participantCode\n      institutions {\n        id\n        name\n        acronym\n      }\n      roadmap {\n        id\n        code\n        title\n        shortTitle\n        phase\n        illustrative\n        zone\n        participants {\n          id\n          code\n          name\n          chip\n          footnote\n          footnoteMark\n        }\n        currentRound {\n          id\n          code\n          title\n          sort\n          state\n          deadline\n        }\n      }\n    }\n  }\n"): (typeof documents)["\n  fragment ViewerParts on Viewer {\n    demo\n    user {\n      id\n      email\n      name\n      administrator\n    }\n    memberships {\n      id\n      role\n      accreditation\n      title\n      participantId\n      participantCode\n      institutions {\n        id\n        name\n        acronym\n      }\n      roadmap {\n        id\n        code\n        title\n        shortTitle\n        phase\n        illustrative\n        zone\n        participants {\n          id\n          code\n          name\n          chip\n          footnote\n          footnoteMark\n        }\n        currentRound {\n          id\n          code\n          title\n          sort\n          state\n          deadline\n        }\n      }\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query Viewer {\n    viewer {\n      ...ViewerParts\n    }\n  }\n"): (typeof documents)["\n  query Viewer {\n    viewer {\n      ...ViewerParts\n    }\n  }\n"];

export function graphql(source: string) {
  return (documents as any)[source] ?? {};
}

export type DocumentType<TDocumentNode extends DocumentNode<any, any>> = TDocumentNode extends DocumentNode<  infer TType,  any>  ? TType  : never;
