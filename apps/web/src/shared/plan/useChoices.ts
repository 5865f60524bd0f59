import { useQuery } from '@apollo/client/react';
import type { StepsToNameQuery } from '../../gql/graphql.js';
import { useRoadmap } from '../session/SessionContext.js';
import { useFormats } from '../session/useFormats.js';
import {
  AlignmentPageDocument,
  InstitutionsToNameDocument,
  OriginsToNameDocument,
  StepsToNameDocument,
} from './plan.documents.js';
import type { PlanOption } from './PlanControl.js';

interface Named {
  id: string;
  name: string;
}
const optionOf = ({ id, name }: Named): PlanOption => ({ value: id, label: name });

/** As many as one list of the API holds. */
const MOST = 100;

/** Options by their labels, with those that are chosen already although they are not offered any more. */
function useJoined(offered: readonly PlanOption[], chosen: readonly PlanOption[]): PlanOption[] {
  const formats = useFormats();
  const others = chosen.filter(({ value }) => !offered.some((option) => option.value === value));
  return [...offered, ...others].sort((a, b) => formats.compare(a.label, b.label));
}

/**
 * Institutions that a plan can name.
 * @param participantId of one participant; null: all of the roadmap
 * @param chosen those that it names already
 */
export function useInstitutions(participantId: string | null, chosen: readonly Named[]): PlanOption[] {
  const { id: roadmapId } = useRoadmap();
  const { data } = useQuery(InstitutionsToNameDocument, { variables: { roadmapId, participantId, first: MOST } });
  const offered = (data?.institutionTable.edges ?? []).map(({ node }) => optionOf(node));
  return useJoined(offered, chosen.map(optionOf));
}

export function useOrigins(chosen: readonly { code: string; name: string }[]): PlanOption[] {
  const { code: roadmap } = useRoadmap();
  const { data } = useQuery(OriginsToNameDocument, { variables: { roadmap } });
  const option = ({ code, name }: { code: string; name: string }) => ({ value: code, label: name });
  return useJoined((data?.roadmapSetup.origins ?? []).map(option), chosen.map(option));
}

/** Items of all frameworks, in the order of the catalogue. */
export function useItems(): PlanOption[] {
  const { code: roadmap } = useRoadmap();
  const { data } = useQuery(AlignmentPageDocument, { variables: { roadmap } });
  return (data?.alignmentPage.frameworks ?? []).flatMap(({ title, items }) =>
    items.map((item) => ({ value: item.id, label: `${item.code} ${item.title} (${title})` })),
  );
}

export type StepToName = StepsToNameQuery['draftPage']['steps'][number];

/** The steps of all texts as they are written, in their order; none before they are read. */
export function useStepsToName(): readonly StepToName[] {
  const { code: roadmap } = useRoadmap();
  // Steps come and go while a text is written: what was read before is not offered again.
  const { data } = useQuery(StepsToNameDocument, { variables: { roadmap }, fetchPolicy: 'no-cache' });
  return data?.draftPage.steps ?? [];
}

/** Regional milestones of one of these steps; none as long as no step is chosen. */
export const milestonesIn = (steps: readonly StepToName[], stepId: string): PlanOption[] =>
  (steps.find(({ id }) => id === stepId)?.milestones ?? []).map(({ id, title }) => ({ value: id, label: title }));
