import { graphql, readFragment, type FragmentType } from '../../gql/index.js';
import type { DiscussionThreadFragment } from '../../gql/graphql.js';

/** What a page asks about each thread that it hands to the discussion panel. */
const DiscussionThread = graphql(`
  fragment DiscussionThread on Thread {
    id
    subjectKind
    subjectId
    subjectLabel
    quote
    title
    visibility
    participantCode
    state
    startedAt
    settledAt
    allowedActions
    version
    comments {
      id
      threadId
      text
      language
      authorTitle
      authorRole
      participantCode
      postedAt
      editedAt
      removedAt
      own
      editableUntil
      version
    }
  }
`);

export const PostCommentDocument = graphql(`
  mutation PostComment($input: PostCommentInput!) {
    postComment(input: $input) {
      id
      threadId
      postedAt
      version
    }
  }
`);

export const EditCommentDocument = graphql(`
  mutation EditComment($input: EditCommentInput!) {
    editComment(input: $input) {
      id
      text
      language
      editedAt
      editableUntil
      version
    }
  }
`);

export const RemoveCommentDocument = graphql(`
  mutation RemoveComment($input: RemoveCommentInput!) {
    removeComment(input: $input) {
      id
      text
      removedAt
      editableUntil
      version
    }
  }
`);

export const ResolveThreadDocument = graphql(`
  mutation ResolveThread($input: ResolveThreadInput!) {
    resolveThread(input: $input) {
      ...DiscussionThread
    }
  }
`);

export const ReopenThreadDocument = graphql(`
  mutation ReopenThread($input: ReopenThreadInput!) {
    reopenThread(input: $input) {
      ...DiscussionThread
    }
  }
`);

/** Threads as a page's query hands them on. */
export type ThreadRefs = readonly FragmentType<typeof DiscussionThread>[];
export type Thread = DiscussionThreadFragment;
export type Comment = Thread['comments'][number];

export const readThreads = (threads: ThreadRefs): readonly Thread[] => readFragment(DiscussionThread, threads);
