import { useTranslation } from 'react-i18next';
import { useProblemText } from '../api/useErrorText.js';

/** Why the last work did not come to its end; null where it did, or goes on. The page's rooms hold `jobs` and `refusals`. */
export function useJobEnd(): (job: { state: string; failure: string | null } | null) => string | null {
  const { t } = useTranslation('jobs');
  const problemText = useProblemText();
  return (job) => {
    if (job?.state === 'cancelled') return t('state.cancelled');
    return job?.state === 'failed' ? problemText({ field: '', problem: job.failure ?? 'job_failed' }) : null;
  };
}
