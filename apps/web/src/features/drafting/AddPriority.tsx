import Button from '@mui/material/Button';
import { Icon } from '@waymark/ui';
import Plus from 'lucide-react/icons/plus';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useWrites } from '../../shared/session/SessionContext.js';
import { AddPriorityDialog } from './AddPriorityDialog.js';

/**
 * Ways to a new text: another priority, and the preamble where there is none.
 * @param asked the address has asked for another priority already
 */
export function AddPriority({ hasPreamble, asked = false }: { hasPreamble: boolean; asked?: boolean }) {
  const { t } = useTranslation('drafting');
  const writes = useWrites();
  const [kind, setKind] = useState<'priority' | 'preamble' | null>(asked ? 'priority' : null);
  if (!writes) return null;
  return (
    <>
      <Button size="small" variant="text" startIcon={<Icon of={Plus} small />} onClick={() => setKind('priority')}>
        {t('add.act')}
      </Button>
      {!hasPreamble && (
        <Button size="small" variant="text" startIcon={<Icon of={Plus} small />} onClick={() => setKind('preamble')}>
          {t('add.preamble')}
        </Button>
      )}
      {kind !== null && <AddPriorityDialog kind={kind} onClose={() => setKind(null)} />}
    </>
  );
}
