import { styled } from '@mui/material/styles';
import { FieldError, focusHome, InternalGround, media, Tag, VisibilityMark } from '@waymark/ui';
import { useRef, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useErrorText } from '../api/useErrorText.js';
import { useMembership } from '../session/SessionContext.js';
import { useFormats } from '../session/useFormats.js';
import { useKeptValues, type Sending } from '../forms/useActDraft.js';
import { useAudienceWords } from './audiences.js';
import { CommentBox } from './CommentBox.js';
import { CommentFoot, CommentFrame, CommentItem, CommentText } from './CommentItem.js';
import type { Thread } from './discussion.documents.js';
import { keepPlace } from './keepPlace.js';
import { MoreComments } from './MoreComments.js';
import { ThreadActs } from './ThreadActs.js';
import { useCommentRun } from './useCommentRun.js';
import type { PendingComment, Posting } from './usePosting.js';

/** How many comments of a thread are shown at once; earlier ones on request. */
const SHOWN = 3;

const Root = styled('li')({
  padding: '14px 0',
  borderTop: '1px solid var(--wm-line)',
  '&[data-internal]': { borderTop: 0, padding: '0 0 10px', margin: '0 -14px' },
  [media.phone]: { '&[data-internal]': { margin: '0 -8px' } },
  // What only the own delegation reads is not printed.
  [media.print]: { '&[data-internal]': { display: 'none' } },
});
const Head = styled('header')({
  display: 'flex',
  flexWrap: 'wrap',
  alignItems: 'baseline',
  gap: '4px 10px',
  marginBottom: 10,
});
const Quote = styled('blockquote')({
  margin: '0 0 12px',
  paddingLeft: 12,
  borderLeft: '2px solid var(--wm-line-2)',
  font: '400 15px/23px var(--wm-serif)',
  color: 'var(--wm-ink-2)',
  maxWidth: '62ch',
});
const Reply = styled('div')({ margin: '4px 0 0 48px', [media.phone]: { marginLeft: 0 } });

export interface ThreadItemProps {
  thread: Thread;
  /** Among those that are only on paper until somebody asks for them. */
  folded?: boolean;
  /** The comment that a link names, of this thread or of another */
  named?: string;
  /** Whether the record of the thread must be named, because the page shows threads of several. */
  showSubject: boolean;
  posting: Posting;
  onChanged: () => Promise<unknown>;
  /** Besides asking the page's query again, which a posted comment does. */
  onPosted: () => Promise<unknown>;
}

/** One thread: what it is about, its comments, and what the reader may do with it. */
export function ThreadItem(props: ThreadItemProps) {
  const { thread, folded = false, named, showSubject, posting, onChanged, onPosted } = props;
  const { t } = useTranslation('discussion');
  const formats = useFormats();
  const words = useAudienceWords(thread.participantCode);
  const [all, setAll] = useState(false);
  const draftId = `comment:${thread.id}`;
  // Words that wait on this device show themselves, also where the thread takes no reply any more.
  const kept = useKeptValues(draftId) !== null;
  const [replying, setReplying] = useState(kept);
  const [opened, setOpened] = useState(false);
  const internal = thread.visibility === 'delegation';
  const audience = words('visibility', thread.visibility);
  const list = useRef<HTMLUListElement>(null);
  const opensAt = named !== undefined && thread.comments.some(({ id }) => id === named);
  const run = useCommentRun(thread, list, opensAt);
  const errorText = useErrorText();
  const hidden = all || opensAt ? 0 : Math.max(0, run.comments.length - SHOWN);
  const subject = showSubject ? thread.subjectLabel : undefined;
  const settled = thread.state === 'open' ? null : thread.state;

  const openReply = () => {
    setOpened(true);
    setReplying(true);
  };
  const reply = (text: string, _audience: unknown, sending: Sending, onUndo: () => void) => {
    const undo = () => {
      onUndo();
      openReply();
    };
    const atEnd = () => Promise.all([onPosted(), run.showEnd()]);
    return posting.post({ threadId: thread.id, text }, sending, thread.visibility, undo, atEnd);
  };
  const pending = posting.pending.filter(({ threadId }) => threadId === thread.id);
  const showEarlier = async (control: HTMLElement) => {
    if (hidden > 0) keepPlace(list.current, () => setAll(true));
    else await run.showEarlier();
    if (!control.isConnected) focusOn(list.current?.firstElementChild);
  };
  const showLater = async (control: HTMLElement) => {
    const last = list.current?.lastElementChild;
    await run.showLater();
    if (!control.isConnected) focusOn(last?.nextElementSibling);
  };
  /** What was done to a comment before the page's own part of the thread is not in the page's answer. */
  const changed = (commentId: string): Promise<unknown> =>
    Promise.all([
      onChanged(),
      ...(thread.comments.every(({ id }) => id !== commentId) ? [run.refresh(commentId)] : []),
    ]);

  const content = (
    <>
      {(thread.title !== null || settled) && (
        <Head>
          {thread.title !== null && <h3 dir="auto">{thread.title}</h3>}
          {settled && (
            <Tag>
              {thread.settledAt
                ? t(`state.${settled}On`, { day: formats.day(thread.settledAt, 'table') })
                : t(`state.${settled}`)}
            </Tag>
          )}
        </Head>
      )}
      {thread.quote !== null && <Quote dir="auto">{thread.quote}</Quote>}
      <MoreComments
        way="earlier"
        folded={hidden}
        left={run.before}
        shown={run.comments.length - hidden}
        busy={run.busy}
        onShow={showEarlier}
      />
      <ul ref={list}>
        {run.comments.map((comment, index) => (
          <CommentItem
            key={comment.id}
            comment={comment}
            folded={index < hidden}
            named={comment.id === named}
            subject={index === hidden ? subject : undefined}
            internal={internal}
            audience={audience}
            onChanged={() => changed(comment.id)}
          />
        ))}
      </ul>
      <MoreComments way="later" left={run.after} shown={run.comments.length} busy={run.busy} onShow={showLater} />
      {run.error && (
        <div role="alert">
          <FieldError>{errorText(run.error)}</FieldError>
        </div>
      )}
      {pending.length > 0 && (
        <ul style={{ marginTop: 16 }}>
          {pending.map((comment) => (
            <PendingItem key={comment.key} comment={comment} />
          ))}
        </ul>
      )}
      <Reply {...focusHome}>
        {replying ? (
          <CommentBox
            draftId={draftId}
            label={t('reply.label')}
            audiences={[thread.visibility]}
            participantCode={thread.participantCode}
            send={reply}
            onPosted={() => setReplying(false)}
            onCancel={() => setReplying(false)}
            autoFocus={opened}
          />
        ) : (
          <ThreadActs thread={thread} onReply={openReply} onChanged={onChanged} />
        )}
      </Reply>
    </>
  );

  return (
    <Root id={`thread-${thread.id}`} className={folded ? 'wm-folded' : undefined} data-internal={internal || undefined}>
      <article aria-label={t('thread', { subject: thread.title ?? thread.subjectLabel })}>
        {internal ? <InternalGround>{content}</InternalGround> : content}
      </article>
    </Root>
  );
}

/** Where the control that led to it is gone with the last of them. */
function focusOn(comment: Element | null | undefined): void {
  if (!(comment instanceof HTMLElement)) return;
  comment.tabIndex = -1;
  comment.focus({ preventScroll: true });
}

/** A comment that is still on its way to the server, in its place. */
export function PendingItem({ comment }: { comment: PendingComment }) {
  const { t } = useTranslation('discussion');
  const { title, role, participantCode } = useMembership();
  const words = useAudienceWords(participantCode);
  return (
    <CommentFrame
      participantCode={participantCode}
      role={role}
      title={title}
      after={`(${t('you')}) ${t('sending')}`}
      busy
    >
      <CommentText dir="auto">{comment.text}</CommentText>
      <CommentFoot>
        <VisibilityMark internal={comment.visibility === 'delegation'}>
          {words('visibility', comment.visibility)}
        </VisibilityMark>
      </CommentFoot>
    </CommentFrame>
  );
}
