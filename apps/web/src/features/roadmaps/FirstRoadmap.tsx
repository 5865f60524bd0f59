import Button from '@mui/material/Button';
import { styled } from '@mui/material/styles';
import { Icon, Section } from '@waymark/ui';
import CalendarDays from 'lucide-react/icons/calendar-days';
import List from 'lucide-react/icons/list';
import Mail from 'lucide-react/icons/mail';
import Type from 'lucide-react/icons/type';
import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import { PageHeading } from '../../shared/page/PageHeading.js';

const Lead = styled('p')({
  maxWidth: 640,
  margin: '10px 0 20px',
  fontSize: 16,
  lineHeight: '24px',
  color: 'var(--wm-ink-2)',
});
const Item = styled('li')({
  display: 'grid',
  gridTemplateColumns: '20px minmax(0, 1fr)',
  gap: '2px 12px',
  maxWidth: 640,
  padding: '10px 0',
  borderTop: '1px solid var(--wm-line)',
  '& > svg': { marginTop: 4, color: 'var(--wm-ink-2)' },
  '& b': { fontWeight: 600 },
  '& span': { gridColumn: 2, fontSize: 13, lineHeight: '19px', color: 'var(--wm-ink-2)' },
});

const Later = styled('p')({ marginTop: 20, fontSize: 13, lineHeight: '19px', color: 'var(--wm-ink-2)' });

const AT_HAND = [
  ['name', Type],
  ['participants', List],
  ['period', CalendarDays],
  ['address', Mail],
] as const;

/** What an administrator of an empty installation comes to: the first act, and what it asks for. */
export function FirstRoadmap() {
  const { t } = useTranslation('roadmaps');
  return (
    <>
      <PageHeading>{t('first.title')}</PageHeading>
      <Lead>{t('first.lead')}</Lead>
      <Button component={Link} to="/new-roadmap" variant="contained" size="large">
        {t('first.act')}
      </Button>
      <Section title={t('first.hand')}>
        <ul>
          {AT_HAND.map(([name, icon]) => (
            <Item key={name}>
              <Icon of={icon} small />
              <b>{t(`first.${name}`)}</b>
              <span>{t(`first.${name}Hint`)}</span>
            </Item>
          ))}
        </ul>
        <Later>{t('first.import')}</Later>
      </Section>
    </>
  );
}
