import { useTranslation } from 'react-i18next';
import { MessagePage } from '../shared/page/MessagePage.js';

/** The same page for what does not exist and for what one may not see. */
export function NotFoundPage() {
  const { t } = useTranslation('states');
  return <MessagePage title={t('notFound.title')}>{t('notFound.body')}</MessagePage>;
}
