import { NoPermission, Skeleton, StaleNotice, UiLink } from '@waymark/ui';
import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { LoadError } from './LoadError.js';
import { MessagePage } from './MessagePage.js';
import type { Page } from './usePage.js';

export interface PageContentProps<Data> {
  page: Page<Data>;
  /** What is being loaded, as the beginning of "… could not be loaded": the title of the page. */
  subject: string;
  /** Grey blocks in the final layout; shown after 200 ms. */
  skeleton?: ReactNode;
  /** Says what is new ("2 new positions."); null where it cannot be said in words. */
  describeNews?: (shown: Data, news: Data) => string | null;
  children: (data: Data) => ReactNode;
}

/** Draws what a page has: a skeleton, an error with a way to try again, or its data with a notice of newer ones. */
export function PageContent<Data>({ page, subject, skeleton, describeNews, children }: PageContentProps<Data>) {
  const { t } = useTranslation(['states', 'shell']);
  const { data, error, news } = page;
  if (data === undefined) {
    if (!error) return <Skeleton label={t('states:loading')}>{skeleton}</Skeleton>;
    if (error.code === 'NOT_FOUND') {
      return <MessagePage title={t('states:notFound.title')}>{t('states:notFound.body')}</MessagePage>;
    }
    if (error.code === 'FORBIDDEN') {
      return (
        <NoPermission
          title={t('states:noPermission.title')}
          action={<UiLink href="/">{t('states:backToOverview')}</UiLink>}
        >
          {t('states:noPermission.body')}
        </NoPermission>
      );
    }
    return <LoadError error={error} subject={subject} onRetry={() => void page.refetch()} />;
  }
  return (
    <>
      {news !== undefined && (
        <div style={{ marginBottom: 16 }}>
          <StaleNotice showLabel={t('states:stale.show')} onShow={page.showNews}>
            {describeNews?.(data, news) ?? t('shell:stale')}
          </StaleNotice>
        </div>
      )}
      {children(data)}
    </>
  );
}
