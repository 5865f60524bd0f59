import type { ThreadSubject } from '../../gql/graphql.js';

/** The record that new comments are about. */
export interface DiscussionSubject {
  kind: ThreadSubject;
  id: string;
  /** The priority that a passage is read in. */
  priorityId?: string | null;
}

/** A part of the record that the next comment is about, chosen on the page. */
export interface DiscussionPlace extends DiscussionSubject {
  /** Its citation: "P3 ¶2". */
  label: string;
  /** The words that were marked. */
  quote?: string | null;
}
