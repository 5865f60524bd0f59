import { styled } from '@mui/material/styles';
import { media } from '../theme/media.js';

const Track = styled('span')({
  position: 'relative',
  display: 'block',
  minWidth: 60,
  height: 6,
  borderRadius: 3,
  background: 'var(--wm-line)',
  '& > i': { position: 'absolute', inset: '0 auto 0 0', borderRadius: 3, background: 'var(--wm-completed)' },
  '& > u': {
    position: 'absolute',
    top: -4,
    bottom: -4,
    width: 2,
    marginLeft: -1,
    background: 'var(--wm-ink)',
    opacity: 0.75,
  },
  [media.forcedColors]: {
    outline: '1px solid CanvasText',
    '& > i': { background: 'CanvasText', forcedColorAdjust: 'none' },
    '& > u': { background: 'Highlight', forcedColorAdjust: 'none' },
  },
});

const clamp = (percent: number) => `${Math.min(100, Math.max(0, percent))}%`;

export interface ProgressBarProps {
  /** 0 to 100. */
  value: number;
  /** 0 to 100; drawn as an upright tick. */
  planned?: number;
  /** The figures in words. Leave it out only where they stand beside the bar. */
  label?: string;
}

/** How far an action is, with planned progress of today as a tick. */
export function ProgressBar({ value, planned, label }: ProgressBarProps) {
  const name = label === undefined ? { 'aria-hidden': true } : { role: 'img', 'aria-label': label };
  return (
    <Track {...name}>
      <i style={{ width: clamp(value) }} />
      {planned !== undefined && <u style={{ left: clamp(planned) }} />}
    </Track>
  );
}
