import { useTranslation } from 'react-i18next';
import type { InstitutionRow } from './institutions.documents.js';

type Work = Pick<InstitutionRow, 'actionsLed' | 'actionsSupported' | 'stepsLed'>;

/** What an institution does in the roadmap, in one line: "leads 2 actions, supports 7". */
export function useWorkWords(): (work: Work) => string {
  const { t } = useTranslation('institutions');
  return ({ actionsLed, actionsSupported, stepsLed }) => {
    const parts = [
      stepsLed > 0 && t('work.steps', { count: stepsLed }),
      actionsLed > 0 && t('work.leads', { count: actionsLed }),
      actionsSupported > 0 && t(actionsLed > 0 ? 'work.supportsToo' : 'work.supports', { count: actionsSupported }),
    ].filter((part) => part !== false);
    return parts.length === 0 ? t('work.none') : parts.join(', ');
  };
}
