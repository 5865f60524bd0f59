import { useTranslation } from 'react-i18next';
import { useFormats } from '../session/useFormats.js';
import {
  AddActionMilestoneDocument,
  AddRegionalMilestoneDocument,
  EditMilestoneDocument,
  RebaselineMilestoneDocument,
  RemoveMilestoneDocument,
  type PlannedMilestone,
} from './plan.documents.js';
import type { PlanField } from './PlanControl.js';
import { PlanDialog } from './PlanDialog.js';
import { dayOrNull, linesIn, numberIn, textOrNull } from './planValues.js';
import { useInstitutions } from './useChoices.js';
import { useReasonField } from './useReasonField.js';

/** Whose milestone it is, and from whom somebody can answer for it; null: from all of the roadmap. */
export type MilestonePlace =
  { stepId: string; participantId: null } | { actionId: string; participantId: string | null };

interface MilestoneDialogProps {
  place: MilestonePlace;
  locked: boolean;
  refetch: () => Promise<unknown>;
  onClose: () => void;
}
interface OfMilestone extends MilestoneDialogProps {
  milestone: PlannedMilestone;
}

type Fields = {
  title: string;
  criteria: string;
  meansOfVerification: string;
  responsibleInstitutionId: string;
  weight: string;
  baselineDate: string;
  outsidePeriod: string;
  reason: string;
};

const UNTOUCHED: Fields = {
  title: '',
  criteria: '',
  meansOfVerification: '',
  responsibleInstitutionId: '',
  weight: '1',
  baselineDate: '',
  outsidePeriod: '',
  reason: '',
};

const contentsOf = (fields: Fields) => ({
  title: fields.title.trim(),
  criteria: linesIn(fields.criteria),
  meansOfVerification: fields.meansOfVerification.trim(),
  responsibleInstitutionId: fields.responsibleInstitutionId || null,
  weight: numberIn(fields.weight),
  baselineDate: dayOrNull(fields.baselineDate) as string,
  outsidePeriod: fields.outsidePeriod === 'yes',
});

function useFields(place: MilestonePlace, responsible: PlannedMilestone['responsible']): PlanField<Fields>[] {
  const { t } = useTranslation('plan');
  const institutions = useInstitutions(place.participantId, responsible ? [responsible] : []);
  return [
    { key: 'title', label: t('milestone.title'), kind: 'text', limit: 'milestoneTitle' },
    { key: 'criteria', label: t('milestone.criteria'), hint: t('milestone.criteria.hint'), kind: 'area' },
    { key: 'meansOfVerification', label: t('milestone.means'), kind: 'area', limit: 'meansOfVerification' },
    {
      key: 'responsibleInstitutionId',
      label: t('milestone.responsible'),
      kind: 'choice',
      options: [{ value: '', label: t('noInstitution') }, ...institutions],
    },
    { key: 'weight', label: t('weight'), hint: t('weight.hint'), kind: 'text' },
  ];
}

/** The day that is agreed, with the word that one outside the period is meant. */
function useDayFields(): PlanField<Pick<Fields, 'baselineDate' | 'outsidePeriod'>>[] {
  const { t } = useTranslation('plan');
  return [
    { key: 'baselineDate', label: t('milestone.day'), kind: 'day', required: true },
    { key: 'outsidePeriod', label: t('outside'), kind: 'flag' },
  ];
}

export function AddMilestone({ place, refetch, onClose }: MilestoneDialogProps) {
  const { t } = useTranslation('plan');
  const fields = [...useFields(place, null), ...useDayFields()] as PlanField<Fields>[];
  const shared = {
    title: t('milestone.add'),
    fields,
    initial: UNTOUCHED,
    version: null,
    act: t('milestone.save'),
    done: t('milestone.added'),
    refetch,
    onClose,
  };
  return 'stepId' in place ? (
    <PlanDialog
      {...shared}
      id={`add-milestone:${place.stepId}`}
      document={AddRegionalMilestoneDocument}
      contents={(values) => ({ stepId: place.stepId, ...contentsOf(values) })}
    />
  ) : (
    <PlanDialog
      {...shared}
      id={`add-milestone:${place.actionId}`}
      document={AddActionMilestoneDocument}
      contents={(values) => ({ actionId: place.actionId, ...contentsOf(values) })}
    />
  );
}

export function EditMilestone({ place, milestone, locked, refetch, onClose }: OfMilestone) {
  const { t } = useTranslation('plan');
  const formats = useFormats();
  const reason = useReasonField(t('milestone.reason'));
  const days = useDayFields();
  // Once baselines are locked another day is an act of its own.
  const fields = [...useFields(place, milestone.responsible), ...(locked ? [reason] : days)] as PlanField<Fields>[];
  return (
    <PlanDialog
      id={`edit-milestone:${milestone.id}`}
      title={t('milestone.editOf', { milestone: milestone.title })}
      fields={fields}
      initial={{
        ...UNTOUCHED,
        title: milestone.title,
        criteria: milestone.criteria.join('\n'),
        meansOfVerification: milestone.meansOfVerification,
        responsibleInstitutionId: milestone.responsible?.id ?? '',
        weight: String(milestone.weight),
        baselineDate: formats.day(milestone.baselineDate),
      }}
      version={milestone.version}
      document={EditMilestoneDocument}
      contents={(values, expectedVersion) => ({
        milestoneId: milestone.id,
        expectedVersion,
        ...contentsOf(values),
        reason: textOrNull(values.reason),
      })}
      act={t('milestone.save')}
      done={t('milestone.added')}
      refetch={refetch}
      onClose={onClose}
    />
  );
}

export function RebaselineMilestone({ milestone, refetch, onClose }: OfMilestone) {
  const { t } = useTranslation('plan');
  const formats = useFormats();
  const reason = useReasonField();
  return (
    <PlanDialog
      id={`rebaseline-milestone:${milestone.id}`}
      title={t('milestone.rebaselineOf', { milestone: milestone.title })}
      lead={t('rebaseline.lead')}
      fields={[...useDayFields(), reason] as PlanField<Pick<Fields, 'baselineDate' | 'outsidePeriod' | 'reason'>>[]}
      initial={{ baselineDate: formats.day(milestone.baselineDate), outsidePeriod: '', reason: '' }}
      version={milestone.version}
      document={RebaselineMilestoneDocument}
      contents={(values, expectedVersion) => ({
        milestoneId: milestone.id,
        expectedVersion,
        baselineDate: dayOrNull(values.baselineDate) as string,
        outsidePeriod: values.outsidePeriod === 'yes',
        reason: values.reason.trim(),
      })}
      act={t('rebaseline.act')}
      done={t('rebaseline.done')}
      refetch={refetch}
      onClose={onClose}
    />
  );
}

export function RemoveMilestone({ milestone, locked, refetch, onClose }: OfMilestone) {
  const { t } = useTranslation('plan');
  const reason = useReasonField();
  return (
    <PlanDialog
      id={`remove-milestone:${milestone.id}`}
      title={t('milestone.removeOf', { milestone: milestone.title })}
      lead={t('milestone.remove.lead')}
      fields={locked ? [reason] : []}
      initial={{ reason: '' }}
      version={milestone.version}
      document={RemoveMilestoneDocument}
      contents={(values, expectedVersion) => ({
        milestoneId: milestone.id,
        expectedVersion,
        reason: textOrNull(values.reason),
      })}
      act={t('milestone.remove')}
      done={t('milestone.removed')}
      refetch={refetch}
      onClose={onClose}
    />
  );
}
