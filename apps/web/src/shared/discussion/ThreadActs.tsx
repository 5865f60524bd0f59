import Button from '@mui/material/Button';
import { styled } from '@mui/material/styles';
import { useToast } from '@waymark/ui';
import { useTranslation } from 'react-i18next';
import { useErrorText } from '../api/useErrorText.js';
import { useIntent } from '../forms/useActDraft.js';
import { useDraftedAct } from '../forms/useDraftedAct.js';
import { ReopenThreadDocument, ResolveThreadDocument, type Thread } from './discussion.documents.js';

const Row = styled('div')({ display: 'flex', flexWrap: 'wrap', gap: '2px 8px', marginLeft: -10 });

export interface ThreadActsProps {
  thread: Thread;
  onReply: () => void;
  onChanged: () => Promise<unknown>;
}

/** What the server lets this reader do with a thread; nothing where it lets them only read. */
export function ThreadActs({ thread, onReply, onChanged }: ThreadActsProps) {
  const { t } = useTranslation('discussion');
  const errorText = useErrorText();
  const toast = useToast();
  const resolve = useDraftedAct(ResolveThreadDocument, useIntent(`resolve:${thread.id}:${thread.version}`));
  const reopen = useDraftedAct(ReopenThreadDocument, useIntent(`reopen:${thread.id}:${thread.version}`));
  const may = (action: Thread['allowedActions'][number]) => thread.allowedActions.includes(action);

  const settle = async (act: typeof resolve | typeof reopen, done: string) => {
    const answer = await act.send({ threadId: thread.id, expectedVersion: thread.version }, (error) =>
      toast({ text: errorText(error) }),
    );
    if (answer) toast({ text: done });
    // Also after a refusal: somebody else may have changed the thread.
    await onChanged();
  };

  if (thread.allowedActions.length === 0) return null;
  return (
    <div className="wm-no-print">
      <Row>
        {may('reply') && (
          <Button variant="text" size="small" onClick={onReply}>
            {t('reply')}
          </Button>
        )}
        {may('resolve') && (
          <Button
            variant="text"
            size="small"
            loading={resolve.busy}
            onClick={() => void settle(resolve, t('resolve.done'))}
          >
            {t('resolve')}
          </Button>
        )}
        {may('reopen') && (
          <Button
            variant="text"
            size="small"
            loading={reopen.busy}
            onClick={() => void settle(reopen, t('reopen.done'))}
          >
            {t('reopen')}
          </Button>
        )}
      </Row>
    </div>
  );
}
