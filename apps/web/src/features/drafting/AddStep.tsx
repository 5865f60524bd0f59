import Button from '@mui/material/Button';
import { styled } from '@mui/material/styles';
import { Icon, media } from '@waymark/ui';
import Plus from 'lucide-react/icons/plus';
import { useTranslation } from 'react-i18next';
import { useDraftPlace } from './DraftContext.js';

const Root = styled('div')({
  paddingTop: 12,
  borderTop: '1px solid var(--wm-line)',
  '& p': { maxWidth: '60ch', marginTop: 6, fontSize: 13, lineHeight: '19px', color: 'var(--wm-ink-3)' },
  [media.print]: { display: 'none' },
});

/** A step at the end of the text; its title opens at once, to be written. */
export function AddStep({ last }: { last: string | null }) {
  const { t } = useTranslation('drafting');
  const { acts, name } = useDraftPlace();
  return (
    <Root>
      <Button size="small" startIcon={<Icon of={Plus} small />} onClick={() => acts.addStep(last)}>
        {t('addStep.act', { name })}
      </Button>
      <p>{t('addStep.hint')}</p>
    </Root>
  );
}
