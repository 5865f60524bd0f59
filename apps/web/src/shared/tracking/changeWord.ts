import type { MilestoneEventKind } from '../../gql/graphql.js';

/** A change of a milestone's days as the catalogues name it. A completion that is taken back has no day after it. */
export const changeWord = ({ kind, to }: { kind: MilestoneEventKind; to?: string | null }) =>
  kind === 'completion_corrected' && !to ? 'taken_back' : kind === 'reached' ? 'moved' : kind;
