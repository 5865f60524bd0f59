import Button from '@mui/material/Button';
import { styled } from '@mui/material/styles';
import { EmptyState, FieldError, media, Section, SegmentedControl, useParticipantNames } from '@waymark/ui';
import Lock from 'lucide-react/icons/lock';
import { useEffect, useMemo, useRef, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useErrorText } from '../api/useErrorText.js';
import { useShortcuts } from '../keyboard/useShortcuts.js';
import { useMembership, useWrites } from '../session/SessionContext.js';
import { audiencesOf, useAudienceWords } from './audiences.js';
import type { DiscussionPlace, DiscussionSubject } from './discussionPlace.js';
import { readDiscussion, type DiscussionRef, type Thread } from './discussion.documents.js';
import { keepPlace } from './keepPlace.js';
import { useNamedComment } from './namedComment.js';
import { NewThread } from './NewThread.js';
import { serverClock } from './serverClock.js';
import { PendingItem, ThreadItem } from './ThreadItem.js';
import { usePosting } from './usePosting.js';
import { useThreads, type AskThreads } from './useThreads.js';

/** How many threads are shown at once; earlier ones on request. */
const SHOWN = 5;
/** How many of those one request brings. */
const WINDOW = 50;

/** Whether a link names a comment of this thread. */
const holds = ({ comments }: Thread, named: string | undefined): boolean => comments.some(({ id }) => id === named);

const List = styled('ol')({ '& > li:first-of-type': { borderTop: '1px solid var(--wm-line)' } });
const Filter = styled('div')({
  [media.phone]: { '& fieldset label': { whiteSpace: 'normal', lineHeight: '17px', padding: '4px 10px' } },
});

export interface DiscussionPanelProps {
  roadmapId: string;
  subject: DiscussionSubject;
  /** From the page's query, with `...DiscussionParts`. */
  discussion: DiscussionRef;
  /** Asks the page's query for the threads before a cursor. */
  askThreads: AskThreads;
  /** Asks the page's query again: after each act. */
  refetch: () => Promise<unknown>;
  /** The server's now with which the page was answered; the edit window of comments follows it. */
  now?: string;
  /** False where this page's record takes no comments; by default the role decides. */
  canPost?: boolean;
  place?: DiscussionPlace | null;
  onPlaceClear?: () => void;
}

/** The discussion of a record: all threads that the reader may see, each with its audience, and a place to write. */
export function DiscussionPanel(props: DiscussionPanelProps) {
  const { roadmapId, subject, askThreads, refetch, now, canPost = true, place = null, onPlaceClear } = props;
  const { t } = useTranslation('discussion');
  const { role, participantCode } = useMembership();
  const words = useAudienceWords(participantCode);
  const names = useParticipantNames(participantCode ? [participantCode] : []);
  const ownName = participantCode ? names.name(participantCode) : '';
  const errorText = useErrorText();
  const named = useNamedComment();
  const shown = useThreads(readDiscussion(props.discussion), askThreads);
  const { threads } = shown;
  const open = useWrites();
  const audiences = canPost && open ? audiencesOf(role) : [];
  const posting = usePosting(participantCode, refetch);
  const [filter, setFilter] = useState<'all' | 'internal'>('all');
  const [all, setAll] = useState(false);
  const box = useRef<HTMLTextAreaElement>(null);
  const list = useRef<HTMLOListElement>(null);
  const writes = audiences.length > 0;

  useEffect(() => {
    if (now) serverClock.note(now);
  }, [now]);

  const keys = useMemo(
    () => (writes ? [{ keys: 'c', label: t('focus'), run: () => box.current?.focus() }] : []),
    [writes, t],
  );
  useShortcuts(keys);

  const internalOnly = filter === 'internal' && threads.length > 0;
  const visible = threads.filter(({ visibility }) => !internalOnly || visibility === 'delegation');
  const hidden = all ? 0 : Math.max(0, visible.length - SHOWN);
  const unfolded = new Set(visible.filter((thread, index) => index >= hidden || holds(thread, named)));
  const started = posting.pending.filter(
    ({ threadId, visibility }) => threadId === null && (!internalOnly || visibility === 'delegation'),
  );
  const showEarlier = async () => {
    if (hidden > 0) keepPlace(list.current, () => setAll(true));
    else await shown.showEarlier((change) => keepPlace(list.current, change));
  };
  const changed = (thread: Thread) => Promise.all([refetch(), shown.refresh(thread.id)]);
  const readsInternal = audiencesOf(role).includes('delegation') && participantCode !== null;
  const filters = readsInternal && threads.length > 0;

  return (
    <Section
      title={t('title')}
      aside={
        filters ? (
          <Filter>
            <SegmentedControl
              label={t('filter.label')}
              value={filter}
              onChange={setFilter}
              segments={[
                { value: 'all', label: t('filter.all') },
                { value: 'internal', label: words('visibility', 'delegation'), icon: Lock },
              ]}
            />
          </Filter>
        ) : undefined
      }
    >
      {(hidden > 0 || shown.left > 0) && (
        <Button
          className="wm-no-print"
          variant="text"
          size="small"
          style={{ marginLeft: -10, marginBottom: 6 }}
          loading={shown.busy}
          onClick={() => void showEarlier()}
        >
          {t('earlierThreads', { count: hidden || Math.min(WINDOW, shown.left) })}
        </Button>
      )}
      {shown.error && (
        <div role="alert">
          <FieldError>{errorText(shown.error)}</FieldError>
        </div>
      )}
      {/* Without a number: paper tells nothing of internal ones. */}
      {shown.left > 0 && <p className="wm-small wm-print-only">{t('print.threads')}</p>}
      {visible.length === 0 && started.length === 0 && (
        <div className={threads.length > 0 ? 'wm-no-print' : undefined}>
          <EmptyState title={internalOnly ? t('empty.delegation', { participant: ownName }) : t('empty')}>
            {writes ? t('empty.invite') : t(open ? 'readOnly' : 'closed')}
          </EmptyState>
        </div>
      )}
      <List ref={list} aria-label={t('title')}>
        {threads.map((thread) => (
          <ThreadItem
            key={thread.id}
            thread={thread}
            folded={!unfolded.has(thread)}
            named={named}
            showSubject={thread.subjectId !== subject.id}
            posting={posting}
            onChanged={() => changed(thread)}
            onPosted={() => shown.refresh(thread.id)}
          />
        ))}
      </List>
      {started.length > 0 && (
        <ul>
          {started.map((comment) => (
            <PendingItem key={comment.key} comment={comment} />
          ))}
        </ul>
      )}
      {writes && (
        <NewThread
          roadmapId={roadmapId}
          subject={subject}
          place={place}
          onPlaceClear={onPlaceClear}
          audiences={audiences}
          posting={posting}
          boxRef={box}
        />
      )}
    </Section>
  );
}
