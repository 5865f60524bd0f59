import { styled } from '@mui/material/styles';
import Lock from 'lucide-react/icons/lock';
import Users from 'lucide-react/icons/users';
import type { ReactNode } from 'react';
import { Icon } from '../marks/Icon.js';

/** The ground of what only the own delegation reads: tinted and dashed; the words and the lock stand in it. */
export const InternalGround = styled('div')({
  padding: '12px 14px',
  border: '1px dashed var(--wm-intern-line)',
  borderRadius: 'var(--wm-r)',
  background: 'var(--wm-intern)',
  '@media print': { display: 'none' },
});

const Line = styled('span', { shouldForwardProp: (prop) => prop !== 'internal' })<{ internal: boolean }>(
  ({ internal }) => ({
    display: 'inline-flex',
    alignItems: 'center',
    gap: 6,
    fontSize: 13,
    lineHeight: '18px',
    color: internal ? 'var(--wm-intern-tx)' : 'var(--wm-ink-3)',
    fontWeight: internal ? 500 : 400,
  }),
);

/** Who can read something, in words, with a lock where it is the own delegation alone. */
export function VisibilityMark({ internal, children }: { internal: boolean; children: ReactNode }) {
  return (
    <Line internal={internal}>
      <Icon of={internal ? Lock : Users} small />
      <span>{children}</span>
    </Line>
  );
}
