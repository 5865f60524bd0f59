import { useState } from 'react';
import type { AppError } from '../../shared/api/AppError.js';
import { useProblemText } from '../../shared/api/useErrorText.js';

/** What is wrong with the password of a form: that there is none, or what the server found. */
export function usePasswordProblem(error: AppError | null): {
  problem: string | undefined;
  missing: boolean;
  /** @returns whether there is one to send */
  check: (password: string) => boolean;
} {
  const problemText = useProblemText();
  const [missing, setMissing] = useState(false);
  const found = error?.facts.fields?.find(({ field }) => field === 'password');
  return {
    problem: found && problemText(found),
    missing,
    check(password) {
      setMissing(password === '');
      return password !== '';
    },
  };
}
