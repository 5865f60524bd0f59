import Button from '@mui/material/Button';
import { styled } from '@mui/material/styles';
import { Field, TextArea, useToast } from '@waymark/ui';
import { useState, type KeyboardEvent } from 'react';
import { useTranslation } from 'react-i18next';
import { useErrorText } from '../api/useErrorText.js';
import { RestoredLine } from '../forms/RestoredLine.js';
import { useAct } from '../forms/useAct.js';
import { useActDraft } from '../forms/useActDraft.js';
import { useTextLimits } from '../forms/useTextLimits.js';
import { useFormats } from '../session/useFormats.js';
import { EditCommentDocument, type Comment } from './discussion.documents.js';

const Root = styled('div')({ display: 'grid', gap: 8, margin: '6px 0', paddingTop: 36 });
const Acts = styled('div')({ display: 'flex', gap: 8 });

/** Names the changed words on this device. */
export const editDraftId = (commentId: string): string => `comment-edit:${commentId}`;

export interface EditCommentProps {
  comment: Comment;
  /** Its present text. */
  text: string;
  autoFocus: boolean;
  onDone: () => void;
  /** Somebody changed it elsewhere (the author in another window): the thread is asked for again. */
  onConflict: () => Promise<unknown>;
}

/** Changing one's own comment, within the time that the server gives. */
export function EditComment({ comment, text: present, autoFocus, onDone, onConflict }: EditCommentProps) {
  const { t } = useTranslation('discussion');
  const formats = useFormats();
  const errorText = useErrorText();
  const { send, busy, error, clearError } = useAct(EditCommentDocument);
  const toast = useToast();
  const draft = useActDraft(editDraftId(comment.id), { text: present });
  const { text } = draft.values;
  const [empty, setEmpty] = useState(false);
  const [tooLong, setTooLong] = useState<string>();
  const limits = useTextLimits();

  const save = async () => {
    if (busy) return;
    if (text.trim() === '') return setEmpty(true);
    const over = limits.tooLong('comment', text);
    setTooLong(over);
    if (over) return;
    if (text === present) {
      // Nothing changed, or the change is on record though its answer was lost.
      draft.discard();
      return onDone();
    }
    const sending = draft.begin();
    const answer = await send({ input: { commentId: comment.id, text, expectedVersion: comment.version } });
    if (!answer) return void onConflict();
    sending.acknowledged();
    toast({ text: t('edit.done') });
    onDone();
  };
  const onKeyDown = (event: KeyboardEvent) => {
    if (event.key === 'Enter' && (event.ctrlKey || event.metaKey)) {
      event.preventDefault();
      void save();
    }
    if (event.key === 'Escape') {
      // A drawer around it stays open.
      event.preventDefault();
      event.stopPropagation();
      onDone();
    }
  };
  const problem = empty
    ? t('error.empty')
    : tooLong
      ? tooLong
      : error
        ? `${t('error.notSaved')} ${errorText(error)}`
        : undefined;
  return (
    <Root>
      <RestoredLine draft={draft} />
      <Field
        label={t('edit.label')}
        error={problem}
        limit={limits.limit('comment', text)}
        errorLines={2}
        hint={
          comment.editableUntil && t('edit.until', { time: formats.time(comment.editableUntil, { withZone: false }) })
        }
      >
        {(control) => (
          <TextArea
            {...control}
            style={{ minHeight: 62 }}
            dir="auto"
            lang={comment.language}
            autoFocus={autoFocus}
            value={text}
            onChange={(event) => {
              draft.change({ text: event.target.value });
              setEmpty(false);
              setTooLong(undefined);
              clearError();
            }}
            onKeyDown={onKeyDown}
          />
        )}
      </Field>
      <Acts>
        <Button size="small" onClick={() => void save()} loading={busy}>
          {t('edit.save')}
        </Button>
        <Button size="small" variant="text" onClick={onDone} disabled={busy}>
          {t('cancel')}
        </Button>
      </Acts>
    </Root>
  );
}
