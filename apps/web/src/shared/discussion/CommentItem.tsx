import Button from '@mui/material/Button';
import { styled } from '@mui/material/styles';
import { Icon, media, Participant, useToast, VisibilityMark, VisuallyHidden } from '@waymark/ui';
import Eye from 'lucide-react/icons/eye';
import Feather from 'lucide-react/icons/feather';
import { useEffect, useRef, useState, type ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import type { Role } from '../../gql/graphql.js';
import type { Comment } from './discussion.documents.js';
import { useWrites } from '../session/SessionContext.js';
import { useKeptValues } from '../forms/useActDraft.js';
import { EditComment, editDraftId } from './EditComment.js';
import { commentAnchor } from './commentAnchor.js';
import { RemoveCommentDialog } from './RemoveCommentDialog.js';
import { useIsBefore } from './serverClock.js';
import { useMoment } from './useMoment.js';

const Root = styled('li')({
  display: 'grid',
  gridTemplateColumns: '36px minmax(0, 1fr)',
  gap: 12,
  '& + &': { marginTop: 16 },
  '&[aria-busy="true"]': { opacity: 0.65 },
  // A link names it.
  '&[aria-current]': {
    scrollMarginTop: 96,
    margin: '-8px -10px',
    padding: '8px 10px',
    borderRadius: 'var(--wm-r)',
    background: 'var(--wm-tint)',
    '& + li': { marginTop: 24 },
  },
  '& + &[aria-current]': { marginTop: 8 },
  [media.print]: { breakInside: 'avoid' },
});
const Head = styled('p')({
  fontSize: 14,
  lineHeight: '20px',
  color: 'var(--wm-ink-3)',
  '& b': { fontWeight: 600, color: 'var(--wm-ink)' },
});
const Text = styled('p')({ marginTop: 2, maxWidth: '62ch', whiteSpace: 'pre-line' });
const Tombstone = styled('p')({ marginTop: 2, fontStyle: 'italic', color: 'var(--wm-ink-3)' });
const Foot = styled('div')({
  display: 'flex',
  flexWrap: 'wrap',
  alignItems: 'center',
  gap: '2px 8px',
  minHeight: 24,
  '& button': { minHeight: 24, [media.touch]: { minHeight: 40 }, [media.phone]: { minHeight: 40 } },
});
/** In the place of a participant's chip, for those who speak for none. */
const OfficeChip = styled('span')({
  display: 'inline-flex',
  alignItems: 'center',
  justifyContent: 'center',
  width: 36,
  height: 22,
  border: '1px solid var(--wm-line-2)',
  borderRadius: 'var(--wm-r-s)',
  background: 'var(--wm-canvas)',
});

/** Who speaks, as a chip; the words beside it say it. */
function AuthorChip({ participantCode, role }: { participantCode: string | null; role: Role }) {
  if (participantCode) return <Participant code={participantCode} form="chip" decorative />;
  return (
    <OfficeChip aria-hidden="true">
      <Icon of={role === 'secretariat' ? Feather : Eye} small />
    </OfficeChip>
  );
}

export interface CommentFrameProps {
  participantCode: string | null;
  role: Role;
  title: string;
  /** After the name: where, when, edited. */
  after?: ReactNode;
  busy?: boolean;
  /** Only on paper, until somebody asks for it. */
  folded?: boolean;
  /** Where links find it */
  id?: string;
  /** Whether the address names it: the page opens at it */
  named?: boolean;
  children: ReactNode;
}

/** The layout of one comment, also of one that is still on its way. */
export function CommentFrame(props: CommentFrameProps) {
  const { participantCode, role, title, after, busy, folded = false, id, named = false, children } = props;
  const { t } = useTranslation('discussion');
  const root = useRef<HTMLLIElement>(null);
  useEffect(() => {
    if (named) root.current?.scrollIntoView({ block: 'center' });
  }, [named]);
  return (
    <Root
      ref={root}
      id={id}
      aria-busy={busy}
      aria-current={named || undefined}
      className={folded ? 'wm-folded' : undefined}
    >
      <div>
        <AuthorChip participantCode={participantCode} role={role} />
      </div>
      <div>
        <Head>
          {named && <VisuallyHidden>{t('named')}: </VisuallyHidden>}
          <b dir="auto">{title}</b> {after}
        </Head>
        {children}
      </div>
    </Root>
  );
}

export const CommentText = Text;
export const CommentFoot = Foot;

export interface CommentItemProps {
  comment: Comment;
  folded?: boolean;
  named?: boolean;
  /** What the thread is about, for its first comment. */
  subject?: string;
  internal: boolean;
  /** Who can read it, in words. */
  audience: string;
  onChanged: () => Promise<unknown>;
}

/** One comment with its author, time, text and audience; its own author may change it for a while, or remove it. */
export function CommentItem({ comment, folded, named, subject, internal, audience, onChanged }: CommentItemProps) {
  const { t } = useTranslation('discussion');
  const toast = useToast();
  const moment = useMoment();
  const editable = useIsBefore(comment.own ? comment.editableUntil : null);
  // Words that wait on this device show themselves, also when the time for changes is over.
  const kept = useKeptValues<{ text: string }>(editDraftId(comment.id));
  const writes = useWrites();
  const [editing, setEditing] = useState(comment.own && kept !== null && kept.text !== comment.text);
  const [opened, setOpened] = useState(false);
  const [removing, setRemoving] = useState(false);
  const { authorTitle, authorRole, participantCode, postedAt, editedAt, removedAt, text, language, own } = comment;

  const edit = () => {
    setOpened(true);
    setEditing(true);
  };
  const after = [
    ...(own ? [`(${t('you')})`] : []),
    ...(subject ? [t('about', { subject }) + ','] : []),
    moment(postedAt) + (editedAt && !removedAt ? `, ${t('edited', { moment: moment(editedAt) })}` : ''),
  ].join(' ');

  return (
    <CommentFrame
      id={commentAnchor(comment.id)}
      participantCode={participantCode}
      role={authorRole}
      title={authorTitle}
      after={after}
      folded={folded}
      named={named}
    >
      {removedAt || text === null ? (
        <Tombstone>{t('removed')}</Tombstone>
      ) : editing ? (
        <EditComment
          comment={comment}
          text={text}
          autoFocus={opened}
          onDone={() => setEditing(false)}
          onConflict={onChanged}
        />
      ) : (
        <Text lang={language} dir="auto">
          {text}
        </Text>
      )}
      <Foot>
        <VisibilityMark internal={internal}>{audience}</VisibilityMark>
        {own && writes && !removedAt && !editing && (
          <span className="wm-no-print">
            <Button variant="text" size="small" onClick={() => setRemoving(true)}>
              {t('remove')}
            </Button>
            {/* Last, because it goes by itself when the time for changes ends. */}
            {editable && (
              <Button variant="text" size="small" onClick={edit}>
                {t('edit')}
              </Button>
            )}
          </span>
        )}
      </Foot>
      {removing && (
        <RemoveCommentDialog
          comment={comment}
          onCancel={() => setRemoving(false)}
          onDone={() => {
            setRemoving(false);
            toast({ text: t('remove.done') });
            void onChanged();
          }}
        />
      )}
    </CommentFrame>
  );
}
