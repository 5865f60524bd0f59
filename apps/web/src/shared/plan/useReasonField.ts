import { useTranslation } from 'react-i18next';
import type { PlanField } from './PlanControl.js';

/** Why something is changed. @param hint when it is needed, where it is not always */
export function useReasonField(hint?: string): PlanField<{ reason: string }> {
  const { t } = useTranslation('plan');
  return { key: 'reason', label: t('reason'), hint: hint ?? t('reason.hint'), kind: 'area', limit: 'planReason' };
}
