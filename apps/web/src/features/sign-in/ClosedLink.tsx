import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import { PageHeading } from '../../shared/page/PageHeading.js';

/** A link that opens nothing. Whoever used it before has an account, and goes on to sign in. */
export function ClosedLink({ why }: { why: string }) {
  const { t } = useTranslation('entrance');
  return (
    <>
      <PageHeading>{t('closed.title')}</PageHeading>
      <p>{why}</p>
      <Link to="/sign-in">{t('forgotten.back')}</Link>
    </>
  );
}
