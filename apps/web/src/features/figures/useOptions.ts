import { BUDGET_STATUS_ORDER } from './budgetStatus.js';
import { useMemo } from 'react';
import { useTranslation } from 'react-i18next';
import { useRoadmap } from '../../shared/session/SessionContext.js';
import type { Option } from './Checks.js';
import type { Figures } from './figures.documents.js';

/** What the forms offer to choose from. */
export function useOptions() {
  const { t } = useTranslation('figures');
  const { participants } = useRoadmap();
  return useMemo(() => {
    const nameOf = (code: string): string => participants.find((one) => one.code === code)?.name ?? code;
    return {
      participants: (figures: Figures): Option[] =>
        figures.participants.map(({ id, code }) => ({ value: id, label: nameOf(code) })),
      steps: (figures: Figures): Option[] =>
        figures.steps.map(({ id, code, title }) => ({ value: id, label: `${code} ${title}` })),
      /** Each priority as a whole, and its steps. */
      measured: (figures: Figures): Option[] =>
        figures.priorities.flatMap((priority) => [
          { value: `${priority.id}/`, label: `${priority.code} ${priority.title}` },
          ...figures.steps
            .filter((step) => step.priorityId === priority.id)
            .map((step) => ({ value: `${priority.id}/${step.id}`, label: `${step.code} ${step.title}` })),
        ]),
      statuses: (): Option[] => BUDGET_STATUS_ORDER.map((value) => ({ value, label: t(`status.${value}`) })),
    };
  }, [t, participants]);
}
