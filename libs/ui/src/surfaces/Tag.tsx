import { styled } from '@mui/material/styles';
import type { ReactNode } from 'react';
import { media } from '../theme/media.js';

export type TagTone = 'neutral' | 'completed' | 'ontrack' | 'delayed' | 'blocked';

const variable = {
  neutral: 'notstarted',
  completed: 'completed',
  ontrack: 'ontrack',
  delayed: 'delayed',
  blocked: 'blocked',
};

const Root = styled('span', { shouldForwardProp: (prop) => prop !== 'tone' })<{ tone: TagTone }>(({ tone }) => ({
  display: 'inline-flex',
  alignItems: 'center',
  gap: 6,
  minHeight: 24,
  padding: '0 8px',
  borderRadius: 'var(--wm-r-s)',
  font: '500 13px/1 var(--wm-sans)',
  whiteSpace: 'nowrap',
  background: `var(--wm-${variable[tone]}-bg)`,
  color: `var(--wm-${variable[tone]}-tx)`,
  [media.forcedColors]: { border: '1px solid CanvasText' },
}));

/** A short word on a soft ground. The tone supports the word and never replaces it. */
export function Tag({ tone = 'neutral', children }: { tone?: TagTone; children: ReactNode }) {
  return <Root tone={tone}>{children}</Root>;
}
