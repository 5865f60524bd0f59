import { styled } from '@mui/material/styles';
import { media } from '../../theme/media.js';

const NAMES = 190;

/** Names stay in sight while the plan scrolls under them on phones. */
export const TimelineFrame = styled('div')({
  position: 'relative',
  marginTop: 12,
  '--names': `${NAMES}px`,
  // Where names would take the room of the plan, the chip alone stays in sight; `Participant` keeps the name readable.
  [media.compact]: { '--names': '140px' },
  [media.phone]: { '--names': '56px', width: 760, '& .wm-name': { display: 'none' } },
});

export const TimelineHead = styled('div')({
  position: 'relative',
  height: 44,
  marginLeft: 'var(--names)',
  fontSize: 13,
  lineHeight: '20px',
  color: 'var(--wm-ink-3)',
  '& > span': { position: 'absolute', bottom: 2, paddingLeft: 6, whiteSpace: 'nowrap' },
  '& > span.asof': { bottom: 'auto', top: 0, padding: 0, color: 'var(--wm-ink)', fontWeight: 600 },
  '& b': { color: 'var(--wm-ink)', fontWeight: 600 },
});

export const TimelineRow = styled('li')({
  display: 'grid',
  gridTemplateColumns: 'var(--names) minmax(0, 1fr)',
  minHeight: 56,
  borderTop: '1px solid var(--wm-line)',
  '&:last-of-type': { borderBottom: '1px solid var(--wm-line)' },
  '& > .name': {
    position: 'sticky',
    left: 0,
    zIndex: 2,
    padding: '9px 10px 6px 0',
    background: 'var(--wm-bg)',
    fontSize: 14,
    lineHeight: '20px',
  },
});

const bar = { top: 10, height: 16, borderRadius: 3 };

const tone = (name: string, edge = name) => ({
  '--tone': `var(--wm-${name})`,
  '--tone-edge': `var(--wm-${edge})`,
  '--tone-soft': `var(--wm-${name}-bg)`,
});

export const TimelineTrack = styled('div')({
  position: 'relative',
  '&[data-status="on_track"]': tone('ontrack'),
  '&[data-status="completed"]': tone('completed'),
  '&[data-status="delayed"]': tone('delayed', 'delayed-edge'),
  '&[data-status="blocked"]': tone('blocked'),
  '&[data-status="not_started"], &[data-status="not_applicable"]': tone('notstarted', 'notstarted-edge'),
  '& > *': { position: 'absolute' },
  '& .grid': { top: 0, bottom: 0, width: 1, background: 'var(--wm-line)' },
  '& .baseline': { top: 32, height: 5, borderRadius: 3, background: 'var(--wm-notstarted)' },
  '& .forecast': { ...bar, border: '1.2px solid var(--tone-edge)', background: 'var(--tone-soft)' },
  '&[data-status="not_started"] .forecast, &[data-status="not_applicable"] .forecast': {
    borderStyle: 'dashed',
    background: 'var(--wm-bg)',
  },
  '& .elapsed': {
    ...bar,
    borderRadius: '3px 0 0 3px',
    border: '1.2px solid var(--tone-edge)',
    background: 'var(--tone)',
  },
  '&[data-status="completed"] .elapsed': { borderRadius: 3 },
  '& .slippage': {
    ...bar,
    borderRadius: 0,
    border: '1.2px solid var(--wm-delayed-edge)',
    background: 'repeating-linear-gradient(135deg, var(--wm-delayed-edge) 0 2px, var(--wm-delayed-bg) 2px 6px)',
  },
  '& .milestone': { top: 8, marginLeft: -10, height: 20 },
  '& .label': { top: 8, paddingLeft: 14, font: '600 13px/20px var(--wm-sans)', whiteSpace: 'nowrap' },
  '& .label.inward': { top: 36, padding: 0, lineHeight: '18px', transform: 'translateX(-100%)' },
  '& .label.late': { color: 'var(--wm-delayed-tx)' },
  '& .label.early': { color: 'var(--wm-ontrack-tx)' },
  '& .label.neutral': { color: 'var(--wm-ink-2)' },
  '& .asof': { top: -1, bottom: -1, width: 1.5, background: 'var(--wm-ink)' },
  [media.forcedColors]: {
    '& .baseline, & .forecast, & .elapsed, & .slippage, & .asof': { border: '1px solid CanvasText' },
    '& .elapsed, & .slippage, & .asof': { forcedColorAdjust: 'none' },
  },
});
