import { useApolloClient } from '@apollo/client/react';
import Button from '@mui/material/Button';
import Dialog from '@mui/material/Dialog';
import { styled } from '@mui/material/styles';
import { useCallback, useEffect, useId, useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { PassageHistoryQuery } from '../../gql/graphql.js';
import { toAppError, type AppError } from '../../shared/api/AppError.js';
import { LoadError } from '../../shared/page/LoadError.js';
import { useFormats } from '../../shared/session/useFormats.js';
import { WordDiff } from '../../shared/words/WordDiff.js';
import { PassageHistoryDocument, type Passage } from './drafting.documents.js';

const Body = styled('div')({ padding: '24px 24px 16px', width: 'min(760px, 88vw)' });
const List = styled('ol')({
  marginTop: 12,
  '& > li': { padding: '12px 0', borderTop: '1px solid var(--wm-line)' },
  '& .who': {
    display: 'flex',
    flexWrap: 'wrap',
    gap: '0 10px',
    fontSize: 13,
    lineHeight: '19px',
    color: 'var(--wm-ink-2)',
  },
  '& .words': { font: '400 16px/26px var(--wm-serif)', whiteSpace: 'pre-wrap', overflowWrap: 'anywhere' },
});
const Acts = styled('div')({ display: 'flex', justifyContent: 'flex-end', gap: 8, marginTop: 12 });

type Edit = PassageHistoryQuery['passageHistory']['items'][number];

interface HistoryProps {
  priorityId: string;
  passage: Passage;
  place: string;
  language: string;
  /** Undefined where the passage cannot be written now. */
  onUse?: (text: string) => void;
  onClose: () => void;
}

/** Every wording that a passage had, and who wrote it; one of them may be put back. */
export function HistoryDialog({ priorityId, passage, place, language, onUse, onClose }: HistoryProps) {
  const { t } = useTranslation('drafting');
  const client = useApolloClient();
  const formats = useFormats();
  const id = useId();
  const [edits, setEdits] = useState<readonly Edit[] | null>(null);
  const [before, setBefore] = useState<string | null>(null);
  const [error, setError] = useState<AppError | null>(null);
  const passageId = passage.id;
  const load = useCallback(
    async (cursor: string | null) => {
      setError(null);
      try {
        const { data } = await client.query({
          query: PassageHistoryDocument,
          variables: { priorityId, passageId, before: cursor },
          fetchPolicy: 'no-cache',
        });
        if (!data) return;
        const { items, before: next } = data.passageHistory;
        setEdits((known) => (cursor === null ? items : [...(known ?? []), ...items]));
        setBefore(next);
      } catch (thrown) {
        setError(toAppError(thrown));
      }
    },
    [client, priorityId, passageId],
  );
  useEffect(() => void load(null), [load]);
  return (
    <Dialog open onClose={onClose} maxWidth={false} aria-labelledby={`${id}-title`}>
      <Body>
        <h2 id={`${id}-title`}>{t('history.title', { place })}</h2>
        {error && <LoadError error={error} subject={t('history')} onRetry={() => void load(before)} />}
        <List>
          {edits?.map((edit, at) => {
            const earlier = edits[at + 1]?.text;
            return (
              <li key={edit.id}>
                <p className="who">
                  <b>{t(`history.${edit.act}`)}</b>
                  <span>
                    {t('history.by', {
                      day: formats.day(edit.at),
                      time: formats.time(edit.at, { withZone: false }),
                      title: edit.by ?? t('somebody'),
                    })}
                  </span>
                </p>
                <p className="words" dir="auto" lang={language}>
                  {earlier === undefined || earlier === edit.text ? (
                    edit.text || t('empty')
                  ) : (
                    <WordDiff before={earlier} after={edit.text} />
                  )}
                </p>
                {edit.text === passage.text ? (
                  <p className="who">{t('history.now')}</p>
                ) : (
                  onUse && (
                    <Button
                      size="small"
                      variant="text"
                      style={{ marginInlineStart: -8 }}
                      onClick={() => onUse(edit.text)}
                    >
                      {t('history.use')}
                    </Button>
                  )
                )}
              </li>
            );
          })}
        </List>
        <Acts>
          {before !== null && <Button onClick={() => void load(before)}>{t('history.earlier')}</Button>}
          <Button autoFocus onClick={onClose}>
            {t('close')}
          </Button>
        </Acts>
      </Body>
    </Dialog>
  );
}
