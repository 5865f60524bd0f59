import { useTranslation } from 'react-i18next';
import { useFormats } from '../session/useFormats.js';
import {
  MoveDatesOfActionDocument,
  SavePlanOfActionDocument,
  SetApplicabilityDocument,
  type ActionPlan,
} from './plan.documents.js';
import type { PlanField } from './PlanControl.js';
import { PlanDialog } from './PlanDialog.js';
import { dayOrNull, textOrNull } from './planValues.js';
import { useInstitutions } from './useChoices.js';
import { useReasonField } from './useReasonField.js';

interface ActionDialogProps {
  plan: ActionPlan;
  /** Whose institutions can lead. */
  participantId: string | null;
  refetch: () => Promise<unknown>;
  onClose: () => void;
}

type PlanFields = { leadInstitutionId: string; supportInstitutionIds: readonly string[]; tailoring: string };

export function EditActionPlan({ plan, participantId, refetch, onClose }: ActionDialogProps) {
  const { t } = useTranslation('plan');
  const institutions = useInstitutions(participantId, plan.lead ? [plan.lead] : []);
  const supporting = useInstitutions(participantId, plan.lead ? [plan.lead, ...plan.support] : plan.support);
  return (
    <PlanDialog
      id={`plan-of-action:${plan.actionId}`}
      title={t('edit')}
      fields={
        [
          {
            key: 'leadInstitutionId',
            label: t('lead'),
            kind: 'choice',
            options: [{ value: '', label: t('noInstitution') }, ...institutions],
          },
          { key: 'supportInstitutionIds', label: t('support'), kind: 'choices', options: supporting },
          { key: 'tailoring', label: t('tailoring'), kind: 'area', limit: 'tailoring' },
        ] as PlanField<PlanFields>[]
      }
      initial={{
        leadInstitutionId: plan.lead?.id ?? '',
        supportInstitutionIds: plan.support.map(({ id }) => id),
        tailoring: plan.tailoring ?? '',
      }}
      version={plan.version}
      document={SavePlanOfActionDocument}
      contents={(values, expectedVersion) => ({
        actionId: plan.actionId,
        expectedVersion,
        leadInstitutionId: values.leadInstitutionId || null,
        supportInstitutionIds: [...values.supportInstitutionIds],
        tailoring: textOrNull(values.tailoring),
      })}
      act={t('save')}
      done={t('edit.done')}
      refetch={refetch}
      onClose={onClose}
    />
  );
}

type DateFields = {
  startDate: string;
  baselineEnd: string;
  forecastEnd: string;
  outsidePeriod: string;
  reason: string;
};

export function MoveDates({ plan, refetch, onClose }: ActionDialogProps) {
  const { t } = useTranslation('plan');
  const formats = useFormats();
  const reason = useReasonField(plan.baselinesLocked ? undefined : t('milestone.reason'));
  const shown = (iso: string | null) => (iso ? formats.day(iso) : '');
  return (
    <PlanDialog
      id={`dates-of-action:${plan.actionId}`}
      title={t('dates')}
      lead={t('reason.hint')}
      fields={
        [
          { key: 'startDate', label: t('startDate'), kind: 'day' },
          { key: 'baselineEnd', label: t('baselineEnd'), kind: 'day' },
          // The forecast of an action with milestones is that of the last one.
          ...(plan.milestones.length > 0 ? [] : [{ key: 'forecastEnd', label: t('forecastEnd'), kind: 'day' }]),
          { key: 'outsidePeriod', label: t('outside'), kind: 'flag' },
          reason,
        ] as PlanField<DateFields>[]
      }
      initial={{
        startDate: shown(plan.startDate),
        baselineEnd: shown(plan.baselineEnd),
        forecastEnd: shown(plan.forecastEnd),
        outsidePeriod: '',
        reason: '',
      }}
      version={plan.version}
      document={MoveDatesOfActionDocument}
      contents={(values, expectedVersion) => ({
        actionId: plan.actionId,
        expectedVersion,
        startDate: dayOrNull(values.startDate),
        baselineEnd: dayOrNull(values.baselineEnd),
        forecastEnd: dayOrNull(values.forecastEnd),
        outsidePeriod: values.outsidePeriod === 'yes',
        reason: textOrNull(values.reason),
      })}
      act={t('dates.act')}
      done={t('dates.done')}
      refetch={refetch}
      onClose={onClose}
    />
  );
}

export function SetApplicability({ plan, refetch, onClose }: ActionDialogProps) {
  const { t } = useTranslation('plan');
  const reason = useReasonField();
  const again = plan.notApplicableReason !== null;
  const words = again ? 'applicable' : 'notApplicable';
  return (
    <PlanDialog
      id={`applicability:${plan.actionId}:${again ? 'again' : 'not'}`}
      title={t(words)}
      lead={t(`${words}.lead`)}
      fields={[reason]}
      initial={{ reason: '' }}
      version={plan.version}
      document={SetApplicabilityDocument}
      contents={(values, expectedVersion) => ({
        actionId: plan.actionId,
        expectedVersion,
        applicable: again,
        reason: values.reason.trim(),
      })}
      act={t(`${words}.act`)}
      done={t('applicability.done')}
      refetch={refetch}
      onClose={onClose}
    />
  );
}
