import { useTranslation } from 'react-i18next';
import type { PlanDependency } from './planValues.js';

interface Named {
  code: string | null;
  title: string;
}

/** A step as one reads it: by its code, or by its title as long as it has none. */
export function useStepName(): (step: Named) => string {
  const { t } = useTranslation('plan');
  return ({ code, title }) =>
    code === null ? t('step.noCode', { title: title || t('step.untitled') }) : `${code} ${title}`;
}

/** The same of the other step of a dependency. */
export function useOtherName(): (dependency: PlanDependency) => string {
  const nameOf = useStepName();
  return ({ stepCode, stepTitle }) => nameOf({ code: stepCode, title: stepTitle });
}
