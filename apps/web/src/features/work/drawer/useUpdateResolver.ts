import { checkUpdate, type UpdateProblem } from '@waymark/domain';
import { useMemo } from 'react';
import type { FieldErrors, Resolver } from 'react-hook-form';
import { useTranslation } from 'react-i18next';
import { useTextLimits } from '../../../shared/forms/useTextLimits.js';
import { contentOf, type UpdateValues } from './updateValues.js';

/** The texts of an update, each with a limit of its own name. */
const LIMITED = ['narrative', 'cause'] as const;

/** Checks an update by the rules of the domain, before it is sent. A draft may break them. */
export function useUpdateResolver(today: string): Resolver<UpdateValues> {
  const { t } = useTranslation(['work', 'refusals']);
  const limits = useTextLimits();
  return useMemo(() => {
    const words = ({ field, code }: UpdateProblem, { status }: UpdateValues): string => {
      // Where the status fixes the percentage, its form is not what is wrong.
      if (field === 'progress' && status === 'completed') return t('work:problem.completed');
      if (field === 'progress' && status === 'not_started') return t('work:problem.notStarted');
      return t(`refusals:${code}`);
    };
    return (values) => {
      const errors: FieldErrors<UpdateValues> = {};
      for (const problem of checkUpdate({ ...contentOf(values), today })) {
        errors[problem.field] = { type: problem.code, message: words(problem, values) };
      }
      for (const field of LIMITED) {
        const message = limits.tooLong(field, values[field]);
        if (message) errors[field] = { type: 'text_too_long', message };
      }
      if (Object.keys(errors).length === 0) return { values, errors: {} };
      return { values: {}, errors };
    };
  }, [t, today, limits]);
}
