import Button from '@mui/material/Button';
import { useTranslation } from 'react-i18next';

/** In the place of the line about the draft, while a conflict waits for a choice and is not being compared. */
export function ConflictLine({ onCompare }: { onCompare: () => void }) {
  const { t } = useTranslation('confirm');
  return (
    <span role="status" className="wm-small">
      {t('conflict.waiting')}{' '}
      <Button size="small" variant="text" onClick={onCompare}>
        {t('conflict.compare')}
      </Button>
    </span>
  );
}
