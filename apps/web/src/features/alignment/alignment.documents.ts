import type { AlignmentPageQuery } from '../../gql/graphql.js';
import { graphql } from '../../gql/index.js';

export const AddAlignmentItemDocument = graphql(`
  mutation AddAlignmentItem($input: AddAlignmentItemInput!) {
    addAlignmentItem(input: $input) {
      id
    }
  }
`);

export const EditAlignmentItemDocument = graphql(`
  mutation EditAlignmentItem($input: EditAlignmentItemInput!) {
    editAlignmentItem(input: $input) {
      id
    }
  }
`);

export const RemoveAlignmentItemDocument = graphql(`
  mutation RemoveAlignmentItem($input: RemoveAlignmentItemInput!) {
    removeAlignmentItem(input: $input)
  }
`);

export const AlignPriorityDocument = graphql(`
  mutation AlignPriority($input: AlignPriorityInput!) {
    alignPriority(input: $input) {
      id
    }
  }
`);

export type Alignment = AlignmentPageQuery['alignmentPage'];
export type Framework = Alignment['frameworks'][number];
export type Item = Framework['items'][number];
