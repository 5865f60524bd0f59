import { useApolloClient } from '@apollo/client/react';
import Button from '@mui/material/Button';
import { styled } from '@mui/material/styles';
import { FieldError } from '@waymark/ui';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { toAppError, type AppError } from '../../../shared/api/AppError.js';
import { useErrorText } from '../../../shared/api/useErrorText.js';
import { useRoadmap } from '../../../shared/session/SessionContext.js';
import { useFormats } from '../../../shared/session/useFormats.js';
import { readUpdates, WorkUpdatesDocument, type Update, type WorkAction } from '../work.documents.js';
import { UpdateContents } from './UpdateContents.js';
import { ReturnHistory } from './UpdateHistory.js';

/** How many are shown at first. */
const SHOWN = 3;

const List = styled('ul')({
  '& > li': { display: 'grid', gap: 4, padding: '9px 0', borderTop: '1px solid var(--wm-line)' },
  '& h4': { margin: 0, font: '600 14px/20px var(--wm-sans)' },
});

/** How many more come at once. */
const WINDOW = 50;

/** The latest updates, which the drawer came with, and those before them that were asked for. */
function useUpdates({ stepCode, participantCode, earlier, published }: WorkAction) {
  const client = useApolloClient();
  const { code: roadmap } = useRoadmap();
  const [more, setMore] = useState<{ updates: readonly Update[]; before: string | null }>();
  const [busy, setBusy] = useState(false);
  const [error, setError] = useState<AppError | null>(null);
  const updates = [...new Map([...earlier, ...(more?.updates ?? [])].map((update) => [update.id, update])).values()];
  const { before } = more ?? published;
  const showMore = async () => {
    if (before === null) return;
    setBusy(true);
    setError(null);
    try {
      const { data } = await client.query({
        query: WorkUpdatesDocument,
        variables: { roadmap, stepCode, participantCode, before },
        fetchPolicy: 'no-cache',
      });
      if (!data) return;
      const next = data.workAction.earlier;
      // With those that are shown: a newer one pushes the last of them out of what the drawer comes with.
      setMore({ updates: [...updates, ...readUpdates(next.items)], before: next.before });
    } catch (thrown) {
      setError(toAppError(thrown));
    } finally {
      setBusy(false);
    }
  };
  return { updates, left: Math.max(0, published.total - updates.length), busy, error, showMore };
}

/** Published updates, newest first, each with its history of returns. */
export function EarlierUpdates({ action }: { action: WorkAction }) {
  const { t } = useTranslation('work');
  const formats = useFormats();
  const errorText = useErrorText();
  const [all, setAll] = useState(false);
  const { updates, left, busy, error, showMore } = useUpdates(action);
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
      {left > 0 && <p className="wm-small wm-print-only">{t('earlier.print', { count: left })}</p>}
      {(hidden > 0 || left > 0) && (
        <Button
          size="small"
          variant="text"
          className="wm-no-print"
          loading={busy}
          onClick={() => {
            setAll(true);
            if (hidden === 0) void showMore();
          }}
        >
          {t('earlier.more', { count: hidden || Math.min(WINDOW, left) })}
        </Button>
      )}
      {error && (
        <div role="alert">
          <FieldError>{errorText(error)}</FieldError>
        </div>
      )}
    </section>
  );
}
