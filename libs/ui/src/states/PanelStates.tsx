import Button from '@mui/material/Button';
import { styled } from '@mui/material/styles';
import Lock from 'lucide-react/icons/lock';
import type { ReactNode } from 'react';
import { Note } from '../surfaces/Note.js';
import { media } from '../theme/media.js';

const Root = styled('div')({
  fontSize: 14,
  lineHeight: '21px',
  '& > p:first-of-type': { fontWeight: 600 },
  '& > p + p': { color: 'var(--wm-ink-2)' },
});
/** Over the head of what it tells of, and in sight while that is read; takes no room, so that it moves nothing. */
const Notice = styled('div')({
  position: 'sticky',
  zIndex: 10,
  top: 'var(--wm-notice-top, calc(var(--wm-top) + 8px))',
  display: 'flex',
  justifyContent: 'center',
  height: 0,
  // In a grid, the gap that it would bring with it.
  marginBottom: 'calc(-1 * var(--wm-notice-gap, 0px))',
  pointerEvents: 'none',
  '& > div': {
    display: 'flex',
    alignItems: 'center',
    gap: 4,
    height: 'max-content',
    minHeight: 40,
    marginTop: -12,
    padding: '2px 6px 2px 16px',
    border: '1px solid var(--wm-line-2)',
    borderRadius: 20,
    background: 'var(--wm-raised)',
    boxShadow: 'var(--wm-shadow)',
    fontSize: 14,
    lineHeight: '20px',
    pointerEvents: 'auto',
  },
  [media.low]: { position: 'relative', top: 0 },
  [media.print]: { display: 'none' },
});
const Acts = styled('div')({ display: 'flex', flexWrap: 'wrap', gap: 8, marginTop: 14 });

export interface EmptyStateProps {
  /** What is absent. */
  title: ReactNode;
  /** Until when it can be added, or when something is due. */
  children?: ReactNode;
  /** At most one act. */
  action?: ReactNode;
}

/** What is absent, until when it can be added, one act. */
export function EmptyState({ title, children, action }: EmptyStateProps) {
  return (
    <Root>
      <p>{title}</p>
      {children !== undefined && <p>{children}</p>}
      {action !== undefined && <Acts>{action}</Acts>}
    </Root>
  );
}

export interface ErrorStateProps {
  /** What failed. */
  title: ReactNode;
  /** What is safe, and the reference to quote. */
  children: ReactNode;
  retryLabel?: string;
  onRetry?: () => void;
}

/** What failed, what is safe, a way to try again, a reference. It replaces its panel, never the page. */
export function ErrorState({ title, children, retryLabel, onRetry }: ErrorStateProps) {
  return (
    <Root role="alert">
      <p>{title}</p>
      <p>{children}</p>
      {retryLabel && onRetry && (
        <Acts>
          <Button size="small" onClick={onRetry}>
            {retryLabel}
          </Button>
        </Acts>
      )}
    </Root>
  );
}

/** Who can grant access, and a way back. It names nothing of what is hidden. */
export function NoPermission({ title, children, action }: EmptyStateProps) {
  return (
    <EmptyState title={title} action={action}>
      {children}
    </EmptyState>
  );
}

/** One line: why nothing can be changed here, and until when. */
export function ReadOnlyNote({ children, action }: { children: ReactNode; action?: ReactNode }) {
  return (
    <Note tone="quiet" icon={Lock}>
      {children} {action}
    </Note>
  );
}

/** News that would move the page: told, and shown when asked for. */
export function StaleNotice({
  children,
  showLabel,
  onShow,
}: {
  children: ReactNode;
  showLabel: string;
  onShow: () => void;
}) {
  return (
    <Notice>
      <div role="status">
        {children}{' '}
        <Button variant="text" size="small" onClick={onShow}>
          {showLabel}
        </Button>
      </div>
    </Notice>
  );
}
