import { styled } from '@mui/material/styles';
import type { LucideIcon } from 'lucide-react';
import Info from 'lucide-react/icons/info';
import type { ReactNode } from 'react';
import { Icon } from '../marks/Icon.js';
import { StatusGlyph } from '../marks/StatusGlyph.js';
import { media } from '../theme/media.js';

type NoteTone = 'info' | 'warn' | 'quiet';

const grounds = {
  info: { background: 'var(--wm-tint)', color: 'inherit' },
  warn: { background: 'var(--wm-delayed-bg)', color: 'var(--wm-delayed-tx)' },
  quiet: { background: 'var(--wm-canvas)', color: 'inherit' },
};

const Root = styled('div', { shouldForwardProp: (prop) => prop !== 'tone' })<{ tone: NoteTone }>(({ tone }) => ({
  display: 'flex',
  gap: 12,
  padding: '12px 16px',
  borderRadius: 'var(--wm-r)',
  fontSize: 14,
  lineHeight: '21px',
  ...grounds[tone],
  '& > svg': { marginTop: 2 },
  '& > div': { minWidth: 0 },
  ...(tone === 'warn' && { '& a': { color: 'inherit' } }),
  [media.forcedColors]: { border: '1px solid CanvasText' },
}));

export interface NoteProps {
  tone?: NoteTone;
  icon?: LucideIcon;
  /** `status` for a note that appears while the page is open, so that it is announced. */
  role?: 'status' | 'note';
  children: ReactNode;
}

/** A line that stands out without asking for an act. A warning carries the triangle, not colour alone. */
export function Note({ tone = 'info', icon = Info, role, children }: NoteProps) {
  return (
    <Root tone={tone} role={role}>
      {tone === 'warn' ? <StatusGlyph status="delayed" /> : <Icon of={icon} />}
      <div>{children}</div>
    </Root>
  );
}
