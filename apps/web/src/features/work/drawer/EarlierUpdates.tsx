import Button from '@mui/material/Button';
import { styled } from '@mui/material/styles';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useFormats } from '../../../shared/session/useFormats.js';
import type { Update } from '../work.documents.js';
import { UpdateContents } from './UpdateContents.js';
import { ReturnHistory } from './UpdateHistory.js';

/** How many are shown at first. */
const SHOWN = 3;

const List = styled('ul')({
  '& > li': { display: 'grid', gap: 4, padding: '9px 0', borderTop: '1px solid var(--wm-line)' },
  '& h4': { margin: 0, font: '600 14px/20px var(--wm-sans)' },
});

/** Published updates, newest first, each with its history of returns. */
export function EarlierUpdates({ updates }: { updates: readonly Update[] }) {
  const { t } = useTranslation('work');
  const formats = useFormats();
  const [all, setAll] = useState(false);
  const hidden = all ? 0 : Math.max(0, updates.length - SHOWN);
  return (
    <section>
      <h3 style={{ marginBottom: 6 }}>{t('earlier')}</h3>
      {updates.length === 0 && <p className="wm-small">{t('earlier.none')}</p>}
      <List>
        {updates.map((update, index) => (
          <li key={update.id} className={index < updates.length - hidden ? undefined : 'wm-folded'}>
            <h4>{update.publishedAt && formats.day(update.publishedAt)}</h4>
            <UpdateContents content={update} evidence={update.evidence} />
            <ReturnHistory update={update} />
          </li>
        ))}
      </List>
      {hidden > 0 && (
        <Button size="small" variant="text" className="wm-no-print" onClick={() => setAll(true)}>
          {t('earlier.more', { count: hidden })}
        </Button>
      )}
    </section>
  );
}
