import { ErrorSummary } from '@waymark/ui';
import { useState } from 'react';
import type { FieldErrors, FieldValues } from 'react-hook-form';
import { useTranslation } from 'react-i18next';

/**
 * All errors of a form after it was sent. Give it `key={formState.submitCount}`, so that it takes the focus each time;
 * the ids of the controls are those of the fields, behind `prefix`. It says what was wrong then: while the fields are
 * mended it neither shrinks nor goes, because the form below would move under the hands of whoever writes in it.
 */
export function FormSummary<Values extends FieldValues>({
  errors,
  order,
  prefix,
}: {
  errors: FieldErrors<Values>;
  /** The fields in the order of the form. */
  order: readonly (keyof Values & string)[];
  prefix: string;
}) {
  const { t } = useTranslation('states');
  const [problems] = useState(() =>
    order.flatMap((name) => {
      const message = errors[name]?.message;
      return typeof message === 'string' && message ? [{ id: `${prefix}${name}`, message }] : [];
    }),
  );
  if (problems.length === 0) return null;
  return <ErrorSummary title={t('summary.title', { count: problems.length })} errors={problems} />;
}
