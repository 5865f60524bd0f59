import { useCallback } from 'react';
import { useTranslation } from 'react-i18next';

const CITED = /^round-(\w+)$/;

/** How a round is cited: by its code ("Round 2", "Round 1b"), by its title where the code says nothing. */
export function useRoundName(): (round: { code: string; title: string }) => string {
  const { t } = useTranslation('result');
  return useCallback(
    ({ code, title }) => {
      const number = CITED.exec(code)?.[1];
      return number ? t('round', { number }) : title;
    },
    [t],
  );
}
