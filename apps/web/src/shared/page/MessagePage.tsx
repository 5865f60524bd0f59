import { styled } from '@mui/material/styles';
import { UiLink } from '@waymark/ui';
import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { PageHeading } from './PageHeading.js';

const Text = styled('p')({ maxWidth: '60ch', margin: '12px 0 20px', color: 'var(--wm-ink-2)' });

export interface MessagePageProps {
  title: string;
  children: ReactNode;
  /** Instead of the way back to the first page; null for nothing. */
  action?: ReactNode;
}

/** A page that has only something to say: nothing here, no permission, a failure. */
export function MessagePage({ title, children, action }: MessagePageProps) {
  const { t } = useTranslation('states');
  return (
    <>
      <PageHeading>{title}</PageHeading>
      <Text>{children}</Text>
      {action === undefined ? <UiLink href="/">{t('backToOverview')}</UiLink> : action}
    </>
  );
}
