import { useTranslation } from 'react-i18next';
import { PageHeading } from '../../shared/page/PageHeading.js';

export function StepsPage() {
  const { t } = useTranslation();
  return <PageHeading>{t('nav.steps')}</PageHeading>;
}
