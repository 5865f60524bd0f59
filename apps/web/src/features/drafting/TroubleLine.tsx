import Button from '@mui/material/Button';
import { styled } from '@mui/material/styles';
import { Icon } from '@waymark/ui';
import TriangleAlert from 'lucide-react/icons/triangle-alert';
import { useTranslation } from 'react-i18next';
import { useErrorText } from '../../shared/api/useErrorText.js';
import { useFormats } from '../../shared/session/useFormats.js';
import { useDraftPlace } from './DraftContext.js';
import type { Passage } from './drafting.documents.js';
import type { Trouble } from './writings.js';

const Line = styled('div')({
  display: 'flex',
  flexWrap: 'wrap',
  alignItems: 'center',
  gap: '2px 10px',
  minHeight: 32,
  fontSize: 13,
  lineHeight: '19px',
  color: 'var(--wm-delayed-tx)',
  '& > span': { display: 'inline-flex', alignItems: 'flex-start', gap: 6 },
});

/** Why words of a passage are not saved, and what can be done. */
export function TroubleLine({ passage, trouble }: { passage: Passage; trouble: Trouble | null }) {
  const { t } = useTranslation('drafting');
  const { store, acts } = useDraftPlace();
  const errorText = useErrorText();
  const formats = useFormats();
  if (!trouble || trouble.kind === 'on_device') return null;
  if (trouble.kind === 'conflict') {
    const { by, at } = trouble.theirs;
    return (
      <Line>
        <span>
          <Icon of={TriangleAlert} small />
          {t('trouble.conflict', {
            title: by ?? t('somebody'),
            time: at === null ? '' : formats.time(at, { withZone: false }),
          })}
        </span>
        <Button size="small" variant="text" onClick={() => acts.showConflict(passage.id)}>
          {t('trouble.decide')}
        </Button>
      </Line>
    );
  }
  return (
    <Line>
      <span role="alert">
        <Icon of={TriangleAlert} small />
        {t('refused')} {errorText(trouble.error)}
      </span>
      <Button size="small" variant="text" onClick={() => void store.flush(passage.id)}>
        {t('again')}
      </Button>
      <Button size="small" variant="text" onClick={() => store.drop(passage.id)}>
        {t('trouble.drop')}
      </Button>
    </Line>
  );
}
