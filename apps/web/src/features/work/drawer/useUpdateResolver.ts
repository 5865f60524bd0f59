import { checkUpdate, type UpdateProblem } from '@waymark/domain';
import { useMemo } from 'react';
import type { FieldErrors, Resolver } from 'react-hook-form';
import { useTranslation } from 'react-i18next';
import { contentOf, type UpdateValues } from './updateValues.js';

/** Checks an update by the rules of the domain, before it is sent. A draft may break them. */
export function useUpdateResolver(today: string): Resolver<UpdateValues> {
  const { t } = useTranslation(['work', 'errors']);
  return useMemo(() => {
    const words = ({ field, code }: UpdateProblem, { status }: UpdateValues): string => {
      // Where the status fixes the percentage, its form is not what is wrong.
      if (field === 'progress' && status === 'completed') return t('work:problem.completed');
      if (field === 'progress' && status === 'not_started') return t('work:problem.notStarted');
      return t(`errors:${code}`);
    };
    return (values) => {
      const problems = checkUpdate({ ...contentOf(values), today });
      if (problems.length === 0) return { values, errors: {} };
      const errors: FieldErrors<UpdateValues> = Object.fromEntries(
        problems.map((problem) => [problem.field, { type: problem.code, message: words(problem, values) }]),
      );
      return { values: {}, errors };
    };
  }, [t, today]);
}
