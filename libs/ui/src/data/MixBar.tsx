import { styled } from '@mui/material/styles';
import type { ReactNode } from 'react';
import { StatusGlyph } from '../marks/StatusGlyph.js';
import { STATUS_ORDER, type StatusWord } from '../marks/words.js';
import { media } from '../theme/media.js';

const fills: Record<StatusWord, string> = {
  completed: 'var(--wm-completed)',
  on_track: 'var(--wm-ontrack)',
  delayed: 'var(--wm-delayed)',
  blocked: 'var(--wm-blocked)',
  not_started: 'var(--wm-notstarted)',
  not_applicable: 'var(--wm-na-edge)',
};

/** How many actions have each status; statuses without actions may be left out. */
export type StatusCounts = Readonly<Partial<Record<StatusWord, number>>>;

const present = (counts: StatusCounts) =>
  STATUS_ORDER.map((status) => ({ status, count: counts[status] ?? 0 })).filter(({ count }) => count > 0);

const Row = styled('span')({ display: 'flex', alignItems: 'center', gap: 8 });
const Bar = styled('span')({
  display: 'flex',
  flex: 1,
  minWidth: 40,
  height: 8,
  gap: 1,
  borderRadius: 2,
  overflow: 'hidden',
  '& > i': { display: 'block', minWidth: 2 },
  '& > .unreported': { minWidth: 5, border: '1px dashed var(--wm-notstarted-edge)', borderRadius: 2 },
  [media.forcedColors]: { '& > i': { border: '1px solid CanvasText', forcedColorAdjust: 'none' } },
});
const Beside = styled('span')({ flex: 'none', fontSize: 13, lineHeight: '18px', color: 'var(--wm-ink-2)' });

export interface MixBarProps {
  counts: StatusCounts;
  /** How many have no report: an empty share at the end. */
  unreported?: number;
  /** All counts in words: "3 completed, 6 on track, 2 delayed". */
  label: string;
  /** Printed after the bar; amber and grey are too pale to be told apart in a thin bar alone. */
  beside?: ReactNode;
}

/** The mix of statuses in one stacked bar. */
export function MixBar({ counts, unreported = 0, label, beside }: MixBarProps) {
  return (
    <Row>
      <Bar role="img" aria-label={label}>
        {present(counts).map(({ status, count }) => (
          <i key={status} style={{ flex: count, background: fills[status] }} />
        ))}
        {unreported > 0 && <i className="unreported" style={{ flex: unreported }} />}
      </Bar>
      {beside !== undefined && <Beside>{beside}</Beside>}
    </Row>
  );
}

const Counts = styled('span')({
  display: 'inline-flex',
  flexWrap: 'wrap',
  gap: '2px 8px',
  padding: '2px 6px 2px 4px',
  borderRadius: 4,
  background: 'var(--wm-bg)',
  color: 'var(--wm-ink)',
  '& > span': {
    display: 'inline-flex',
    alignItems: 'center',
    gap: 3,
    font: '600 12px/15px var(--wm-sans)',
  },
});

export interface StatusCountsMarkProps {
  counts: StatusCounts;
  /** The accessible name of one count: "2 completed". */
  countLabel: (status: StatusWord, count: number) => string;
}

/** The counts of statuses as small glyphs with figures, for tight cells. */
export function StatusCountsMark({ counts, countLabel }: StatusCountsMarkProps) {
  const shown = present(counts);
  if (shown.length === 0) return null;
  return (
    <Counts>
      {shown.map(({ status, count }) => (
        <span key={status} role="img" aria-label={countLabel(status, count)}>
          <StatusGlyph status={status} size={13} />
          {count}
        </span>
      ))}
    </Counts>
  );
}
