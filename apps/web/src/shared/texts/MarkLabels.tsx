import { MarkLabelsProvider } from '@waymark/ui';
import { useMemo, type ReactNode } from 'react';
import { useTranslation } from 'react-i18next';

/** The words of all status marks and position stamps below. */
export function MarkLabels({ children }: { children: ReactNode }) {
  const { t } = useTranslation(['status', 'stance']);
  const labels = useMemo(
    () => ({
      status: {
        not_started: t('status:not_started'),
        on_track: t('status:on_track'),
        delayed: t('status:delayed'),
        blocked: t('status:blocked'),
        completed: t('status:completed'),
        not_applicable: t('status:not_applicable'),
      },
      stance: {
        endorse: t('stance:endorse'),
        reservation: t('stance:reservation'),
        request_change: t('stance:request_change'),
        object: t('stance:object'),
        abstain: t('stance:abstain'),
        none: t('stance:none'),
        not_opened: t('stance:not_opened'),
      },
    }),
    [t],
  );
  return <MarkLabelsProvider labels={labels}>{children}</MarkLabelsProvider>;
}
