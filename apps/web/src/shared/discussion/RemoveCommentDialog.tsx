import { ConfirmDialog } from '@waymark/ui';
import { useTranslation } from 'react-i18next';
import { useErrorText } from '../api/useErrorText.js';
import { useAct } from '../forms/useAct.js';
import { RemoveCommentDocument, type Comment } from './discussion.documents.js';

/** Asks before a comment's text is gone for everyone. */
export function RemoveCommentDialog(props: { comment: Comment; onCancel: () => void; onDone: () => void }) {
  const { comment, onCancel, onDone } = props;
  const { t } = useTranslation('discussion');
  const errorText = useErrorText();
  const { send, busy, error } = useAct(RemoveCommentDocument);
  const remove = async () => {
    if (await send({ input: { commentId: comment.id, expectedVersion: comment.version } })) onDone();
  };
  return (
    <ConfirmDialog
      open
      title={t('remove.title')}
      quote={comment.text}
      quoteLang={comment.language}
      consequences={t('remove.consequence')}
      actLabel={t('remove.act')}
      cancelLabel={t('cancel')}
      busy={busy}
      error={error ? errorText(error) : undefined}
      onAct={() => void remove()}
      onCancel={onCancel}
    />
  );
}
