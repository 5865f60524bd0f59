import type { FindingPartsFragment } from '../../gql/graphql.js';
import { graphql, readFragment, type FragmentType } from '../../gql/index.js';

/** What is told of a finding, wherever a text or a step rests on it. Without a participant it is one about the region. */
const FindingParts = graphql(`
  fragment FindingParts on FindingRef {
    id
    code
    participantCode
    themeTitle
    severity
    title
    statement
    paperTitle
  }
`);

export type Finding = FindingPartsFragment;
export type FindingRef = FragmentType<typeof FindingParts>;

export const readFindings = (findings: readonly FindingRef[]): readonly Finding[] =>
  readFragment(FindingParts, findings);
