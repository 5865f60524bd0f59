import { useTranslation } from 'react-i18next';
import { useState } from 'react';
import type { AppError } from '../api/AppError.js';
import {
  AddDependencyDocument,
  EditDependencyDocument,
  RemoveDependencyDocument,
  type StepPlan,
} from './plan.documents.js';
import type { PlanField, PlanOption } from './PlanControl.js';
import { PlanDialog } from './PlanDialog.js';
import type { PlanDependency } from './planValues.js';
import { milestonesIn, useStepsToName } from './useChoices.js';
import { useOtherName, useStepName } from './useStepName.js';

interface DependencyDialogProps {
  plan: StepPlan;
  refetch: () => Promise<unknown>;
  onClose: () => void;
}
interface OfDependency extends DependencyDialogProps {
  dependency: PlanDependency;
}

const TYPES = ['finish_to_start', 'start_to_start', 'soft'] as const;
type Type = (typeof TYPES)[number];

type Ends = { type: string; ownMilestone: string; otherMilestone: string; note: string };
type Fields = Ends & { direction: string; predecessorStepId: string };

function useEnds(own: readonly PlanOption[], others: readonly PlanOption[]): PlanField<Ends>[] {
  const { t } = useTranslation('plan');
  const whole = { value: '', label: t('dependency.wholeStep') };
  return [
    {
      key: 'type',
      label: t('dependency.type'),
      kind: 'choice',
      options: TYPES.map((type) => ({ value: type, label: t(`dependency.type.${type}`) })),
    },
    { key: 'ownMilestone', label: t('dependency.ownMilestone'), kind: 'choice', options: [whole, ...own] },
    { key: 'otherMilestone', label: t('dependency.otherMilestone'), kind: 'choice', options: [whole, ...others] },
    { key: 'note', label: t('dependency.note'), kind: 'area', limit: 'dependencyNote' },
  ];
}

const ownMilestones = ({ milestones }: StepPlan): PlanOption[] =>
  milestones.map(({ id, title }) => ({ value: id, label: title }));

/** Which milestone comes first and which one waits, by which of the two steps waits. */
const endsIn = ({ type, ownMilestone, otherMilestone, note }: Ends, waits: boolean) => {
  const [first, second] = waits ? [otherMilestone, ownMilestone] : [ownMilestone, otherMilestone];
  return {
    type: type as Type,
    predecessorMilestoneId: first || null,
    successorMilestoneId: second || null,
    note: note.trim(),
  };
};

/** A circle is told with its steps in order. */
function useCircleText(): (error: AppError) => string | undefined {
  const { t } = useTranslation('plan');
  return ({ facts: { reason, named } }) =>
    reason === 'dependency_circle' && named?.length
      ? t('dependency.circle', { path: [...named, named[0]].join(' → ') })
      : undefined;
}

export function AddDependency({ plan, refetch, onClose }: DependencyDialogProps) {
  const { t } = useTranslation('plan');
  const [other, setOther] = useState('');
  const steps = useStepsToName();
  const nameOf = useStepName();
  const ends = useEnds(ownMilestones(plan), milestonesIn(steps, other));
  const circleText = useCircleText();
  const fields = [
    {
      key: 'direction',
      label: t('dependency.direction'),
      kind: 'choice',
      options: (['in', 'out'] as const).map((value) => ({ value, label: t(`dependency.direction.${value}`) })),
    },
    {
      key: 'predecessorStepId',
      label: t('dependency.step'),
      kind: 'choice',
      options: [
        { value: '', label: t('dependency.step.choose') },
        ...steps.filter(({ id }) => id !== plan.stepId).map((step) => ({ value: step.id, label: nameOf(step) })),
      ],
    },
    ...ends,
  ] as PlanField<Fields>[];
  return (
    <PlanDialog
      id={`add-dependency:${plan.stepId}`}
      title={t('dependency.add')}
      fields={fields}
      initial={{
        direction: 'in',
        predecessorStepId: '',
        type: 'finish_to_start',
        ownMilestone: '',
        otherMilestone: '',
        note: '',
      }}
      version={null}
      document={AddDependencyDocument}
      onTyped={({ predecessorStepId }) => setOther(predecessorStepId)}
      contents={(values) => {
        const waits = values.direction === 'in';
        const [first, second] = waits
          ? [values.predecessorStepId, plan.stepId]
          : [plan.stepId, values.predecessorStepId];
        return { predecessorStepId: first, successorStepId: second, ...endsIn(values, waits) };
      }}
      act={t('dependency.add')}
      done={t('dependency.added')}
      namedText={circleText}
      refetch={refetch}
      onClose={onClose}
    />
  );
}

export function EditDependency({ plan, dependency, refetch, onClose }: OfDependency) {
  const { t } = useTranslation('plan');
  const steps = useStepsToName();
  const nameOf = useOtherName();
  const { waits, predecessorMilestone: first, successorMilestone: second } = dependency;
  const [own, other] = waits ? [second, first] : [first, second];
  return (
    <PlanDialog
      id={`edit-dependency:${dependency.id}`}
      title={t('dependency.editOf', { step: nameOf(dependency) })}
      fields={useEnds(ownMilestones(plan), milestonesIn(steps, dependency.stepId))}
      initial={{
        type: dependency.type,
        ownMilestone: own?.id ?? '',
        otherMilestone: other?.id ?? '',
        note: dependency.note,
      }}
      version={dependency.version}
      document={EditDependencyDocument}
      contents={(values, expectedVersion) => ({
        dependencyId: dependency.id,
        expectedVersion,
        ...endsIn(values, waits),
      })}
      act={t('dependency.edit')}
      done={t('dependency.added')}
      namedText={useCircleText()}
      refetch={refetch}
      onClose={onClose}
    />
  );
}

export function RemoveDependency({ dependency, refetch, onClose }: OfDependency) {
  const { t } = useTranslation('plan');
  const nameOf = useOtherName();
  return (
    <PlanDialog
      id={`remove-dependency:${dependency.id}:${dependency.version}`}
      title={t('dependency.removeOf', { step: nameOf(dependency) })}
      fields={[]}
      initial={{}}
      version={dependency.version}
      document={RemoveDependencyDocument}
      contents={(_, expectedVersion) => ({ dependencyId: dependency.id, expectedVersion })}
      act={t('dependency.remove')}
      done={t('dependency.removed')}
      refetch={refetch}
      onClose={onClose}
    />
  );
}
