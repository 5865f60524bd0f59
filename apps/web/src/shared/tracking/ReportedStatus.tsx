import { styled } from '@mui/material/styles';
import type { ActionStatus } from '@waymark/domain';
import { StatusMark } from '@waymark/ui';
import { useTranslation } from 'react-i18next';

const NoReport = styled('span')({ fontSize: 14, lineHeight: '20px', color: 'var(--wm-ink-3)' });

/** What the institution reports, or that it has not reported: an action without a report has no status. */
export function ReportedStatus({ status, size }: { status: ActionStatus | null; size?: number }) {
  const { t } = useTranslation('status');
  return status ? <StatusMark status={status} size={size} /> : <NoReport>{t('no_report')}</NoReport>;
}
