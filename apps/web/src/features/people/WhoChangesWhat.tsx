import { styled } from '@mui/material/styles';
import { Icon } from '@waymark/ui';
import Building2 from 'lucide-react/icons/building-2';
import History from 'lucide-react/icons/history';
import UserCog from 'lucide-react/icons/user-cog';
import { useId } from 'react';
import { useTranslation } from 'react-i18next';

const Heading = styled('h2')({ fontSize: 19 });
const Item = styled('li')({
  display: 'flex',
  gap: 10,
  padding: '4px 0',
  fontSize: 14,
  lineHeight: '20px',
  '& > svg': { flex: 'none', marginTop: 2, color: 'var(--wm-ink-3)' },
});

const RULES = [
  ['rules.heads', UserCog],
  ['rules.coordinators', Building2],
  ['rules.ending', History],
] as const;

/** In three lines, for whoever wonders why an act is missing here. */
export function WhoChangesWhat() {
  const { t } = useTranslation('people');
  const id = useId();
  return (
    <section aria-labelledby={id}>
      <Heading id={id}>{t('rules.title')}</Heading>
      <ul style={{ marginTop: 8 }}>
        {RULES.map(([text, icon]) => (
          <Item key={text}>
            <Icon of={icon} small />
            <span>{t(text)}</span>
          </Item>
        ))}
      </ul>
    </section>
  );
}
