import { graphql, readFragment, type FragmentType } from '../../gql/index.js';
import type { DiscussionPartsFragment, DiscussionThreadFragment } from '../../gql/graphql.js';

/** What a page asks about each thread that it hands to the discussion panel. */
const DiscussionThread = graphql(`
  fragment DiscussionThread on Thread {
    id
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
    commentCount
    comments {
      id
      number
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

/** What a page asks about its discussion: the last threads, and how many there are. */
const DiscussionParts = graphql(`
  fragment DiscussionParts on Discussion {
    total
    comments
    before
    items {
      ...DiscussionThread
    }
  }
`);

/** Another part of a thread; the last comments where none is named. */
export const ThreadDocument = graphql(`
  query Thread($id: ID!, $before: Int, $after: Int, $around: ID) {
    thread(id: $id, before: $before, after: $after, around: $around) {
      ...DiscussionThread
    }
  }
`);

export const PostCommentDocument = graphql(`
  mutation PostComment($input: PostCommentInput!) {
    postComment(input: $input) {
      id
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

/** A discussion as a page's query hands it on. */
export type DiscussionRef = FragmentType<typeof DiscussionParts>;
export type Thread = DiscussionThreadFragment;
export type Comment = Thread['comments'][number];
export type Discussion = Omit<DiscussionPartsFragment, 'items' | ' $fragmentName'> & { items: readonly Thread[] };

export const readDiscussion = (ref: DiscussionRef): Discussion => {
  const discussion = readFragment(DiscussionParts, ref);
  return { ...discussion, items: readFragment(DiscussionThread, discussion.items) };
};
export const readThread = (ref: FragmentType<typeof DiscussionThread>): Thread => readFragment(DiscussionThread, ref);
