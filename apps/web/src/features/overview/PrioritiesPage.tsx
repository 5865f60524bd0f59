import { useTranslation } from 'react-i18next';
import { PageHeading } from '../../shared/page/PageHeading.js';

export function PrioritiesPage() {
  const { t } = useTranslation();
  return <PageHeading>{t('nav.priorities')}</PageHeading>;
}
