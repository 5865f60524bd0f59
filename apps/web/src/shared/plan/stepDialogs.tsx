import { useTranslation } from 'react-i18next';
import { useFormats } from '../session/useFormats.js';
import { AlignStepDocument, RebaselineStepDocument, SavePlanOfStepDocument, type StepPlan } from './plan.documents.js';
import type { PlanField } from './PlanControl.js';
import { PlanDialog } from './PlanDialog.js';
import { dayOrNull, numberIn, textOrNull } from './planValues.js';
import { useInstitutions, useItems, useOrigins } from './useChoices.js';
import { useReasonField } from './useReasonField.js';

interface StepDialogProps {
  plan: StepPlan;
  refetch: () => Promise<unknown>;
  onClose: () => void;
}

const SCOPES = ['regional', 'national', 'regional_and_national'] as const;

type Days = { startDate: string; baselineEnd: string; outsidePeriod: string };
type Fields = Days & {
  leadInstitutionId: string;
  supportInstitutionIds: readonly string[];
  scope: string;
  weight: string;
  originCodes: readonly string[];
  reason: string;
};

function useDays(required: boolean): PlanField<Days>[] {
  const { t } = useTranslation('plan');
  return [
    { key: 'startDate', label: t('startDate'), kind: 'day', required },
    { key: 'baselineEnd', label: t('baselineEnd'), kind: 'day', required },
    { key: 'outsidePeriod', label: t('outside'), kind: 'flag' },
  ];
}

const daysOf = ({ startDate, baselineEnd }: StepPlan, day: (iso: string) => string): Days => ({
  startDate: startDate ? day(startDate) : '',
  baselineEnd: baselineEnd ? day(baselineEnd) : '',
  outsidePeriod: '',
});

export function EditStepPlan({ plan, refetch, onClose }: StepDialogProps) {
  const { t } = useTranslation('plan');
  const formats = useFormats();
  const institutions = useInstitutions(null, plan.lead ? [plan.lead, ...plan.support] : plan.support);
  const origins = useOrigins(plan.originCountries);
  const days = useDays(false);
  const reason = useReasonField(t('reason.once'));
  const locked = plan.baselinesLocked;
  const fields = [
    {
      key: 'leadInstitutionId',
      label: t('lead'),
      kind: 'choice',
      options: [{ value: '', label: t('noInstitution') }, ...institutions],
    },
    { key: 'supportInstitutionIds', label: t('support'), kind: 'choices', options: institutions },
    ...(locked ? [] : days),
    {
      key: 'scope',
      label: t('scope'),
      kind: 'choice',
      options: SCOPES.map((scope) => ({ value: scope, label: t(`scope.${scope}`) })),
    },
    { key: 'weight', label: t('weight'), hint: t('weight.hint'), kind: 'text' },
    { key: 'originCodes', label: t('origins'), kind: 'choices', options: origins },
    ...(locked ? [reason] : []),
  ] as PlanField<Fields>[];
  return (
    <PlanDialog
      id={`plan-of-step:${plan.stepId}`}
      title={t('edit')}
      lead={t(plan.isKnown ? 'note' : 'note.unknown')}
      fields={fields}
      initial={{
        ...daysOf(plan, (iso) => formats.day(iso)),
        leadInstitutionId: plan.lead?.id ?? '',
        supportInstitutionIds: plan.support.map(({ id }) => id),
        scope: plan.scope,
        weight: String(plan.weight),
        originCodes: plan.originCountries.map(({ code }) => code),
        reason: '',
      }}
      version={plan.version}
      document={SavePlanOfStepDocument}
      contents={(values, expectedVersion) => inputOf(values, expectedVersion, plan)}
      act={t('save')}
      done={t('edit.done')}
      refetch={refetch}
      onClose={onClose}
    />
  );
}

/** Dates that are locked are sent as they stand. */
const inputOf = (values: Fields, expectedVersion: number, plan: StepPlan) => ({
  stepId: plan.stepId,
  expectedVersion,
  leadInstitutionId: values.leadInstitutionId || null,
  supportInstitutionIds: [...values.supportInstitutionIds],
  scope: values.scope as StepPlan['scope'],
  weight: numberIn(values.weight),
  originCodes: [...values.originCodes],
  startDate: plan.baselinesLocked ? plan.startDate : dayOrNull(values.startDate),
  baselineEnd: plan.baselinesLocked ? plan.baselineEnd : dayOrNull(values.baselineEnd),
  outsidePeriod: plan.baselinesLocked || values.outsidePeriod === 'yes',
  reason: textOrNull(values.reason),
});

export function RebaselineStep({ plan, refetch, onClose }: StepDialogProps) {
  const { t } = useTranslation('plan');
  const formats = useFormats();
  const reason = useReasonField();
  return (
    <PlanDialog
      id={`rebaseline-step:${plan.stepId}`}
      title={t('rebaseline')}
      lead={t('rebaseline.lead')}
      fields={[...useDays(true), reason] as PlanField<Days & { reason: string }>[]}
      initial={{ ...daysOf(plan, (iso) => formats.day(iso)), reason: '' }}
      version={plan.version}
      document={RebaselineStepDocument}
      contents={(values, expectedVersion) => ({
        stepId: plan.stepId,
        expectedVersion,
        startDate: dayOrNull(values.startDate) as string,
        baselineEnd: dayOrNull(values.baselineEnd) as string,
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

export function AlignStep({ plan, refetch, onClose }: StepDialogProps) {
  const { t } = useTranslation('plan');
  const items = useItems();
  return (
    <PlanDialog
      id={`align-step:${plan.stepId}`}
      title={t('align')}
      fields={[{ key: 'itemIds', label: t('align.items'), kind: 'choices', options: items }]}
      initial={{ itemIds: plan.alignment.map(({ id }): string => id) }}
      version={plan.version}
      document={AlignStepDocument}
      contents={({ itemIds }, expectedVersion) => ({ stepId: plan.stepId, expectedVersion, itemIds: [...itemIds] })}
      act={t('align.act')}
      done={t('align.done')}
      refetch={refetch}
      onClose={onClose}
    />
  );
}
