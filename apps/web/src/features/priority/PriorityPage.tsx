import { useTranslation } from 'react-i18next';
import { PageHeading } from '../../shared/page/PageHeading.js';

export function PriorityPage() {
  const { t } = useTranslation();
  return <PageHeading>{t('nav.priorities')}</PageHeading>;
}
