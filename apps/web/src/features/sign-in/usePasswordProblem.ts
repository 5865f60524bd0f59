import { REASON_CODES, type ReasonCode } from '@waymark/domain';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { AppError } from '../../shared/api/AppError.js';

const isReason = (value: string): value is ReasonCode => (REASON_CODES as readonly string[]).includes(value);

/** What is wrong with the password of a form: that there is none, or what the server found. */
export function usePasswordProblem(error: AppError | null): {
  problem: string | undefined;
  missing: boolean;
  /** @returns whether there is one to send */
  check: (password: string) => boolean;
} {
  const { t } = useTranslation('errors');
  const [missing, setMissing] = useState(false);
  const found = error?.facts.fields?.find(({ field }) => field === 'password')?.problem;
  return {
    problem: found === undefined ? undefined : isReason(found) ? t(found) : found,
    missing,
    check(password) {
      setMissing(password === '');
      return password !== '';
    },
  };
}
