import { NoPermission, Skeleton, StaleNotice, UiLink } from '@waymark/ui';
import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import type { AppError } from '../api/AppError.js';
import { LoadError } from './LoadError.js';
import { MessagePage } from './MessagePage.js';
import { PageHeading } from './PageHeading.js';
import type { Page } from './usePage.js';

export interface PageContentProps<Data> {
  page: Page<Data>;
  /** What is being loaded, as the beginning of "… could not be loaded": the title of the page. */
  subject: string;
  /** Grey blocks in the final layout; shown after 200 ms. */
  skeleton?: ReactNode;
  /** Says what is new ("2 new positions."); null where it cannot be said in words. */
  describeNews?: (shown: Data, news: Data) => string | null;
  /** The page's heading stands outside; otherwise an error is headed by `subject`. */
  headed?: boolean;
  children: (data: Data) => ReactNode;
}

/** Draws what a page has: a skeleton, an error with a way to try again, or its data with a notice of newer ones. */
export function PageContent<Data>(props: PageContentProps<Data>) {
  const { page, subject, skeleton, describeNews, headed = false, children } = props;
  const { t } = useTranslation(['states', 'shell']);
  const { data, error, news } = page;
  if (data === undefined) {
    if (!error) return <Skeleton label={t('states:loading')}>{skeleton}</Skeleton>;
    return <Failure error={error} subject={subject} headed={headed} onRetry={() => void page.refetch()} />;
  }
  return (
    <>
      {news !== undefined && (
        <StaleNotice showLabel={t('states:stale.show')} onShow={page.showNews}>
          {describeNews?.(data, news) ?? t('shell:stale')}
        </StaleNotice>
      )}
      {children(data)}
    </>
  );
}

interface FailureProps {
  error: AppError;
  subject: string;
  headed: boolean;
  onRetry: () => void;
}

function Failure({ error, subject, headed, onRetry }: FailureProps) {
  const { t } = useTranslation('states');
  if (error.code === 'NOT_FOUND') {
    return <Message title={t('notFound.title')} text={t('notFound.body')} headed={headed} />;
  }
  if (error.code === 'FORBIDDEN') {
    return <Message title={t('noPermission.title')} text={t('noPermission.body')} headed={headed} />;
  }
  return (
    <>
      {!headed && <PageHeading style={{ marginBottom: 16 }}>{subject}</PageHeading>}
      <LoadError error={error} subject={subject} onRetry={onRetry} />
    </>
  );
}

function Message({ title, text, headed }: { title: string; text: string; headed: boolean }) {
  const { t } = useTranslation('states');
  if (!headed) return <MessagePage title={title}>{text}</MessagePage>;
  return (
    <NoPermission title={title} action={<UiLink href="/">{t('backToOverview')}</UiLink>}>
      {text}
    </NoPermission>
  );
}
