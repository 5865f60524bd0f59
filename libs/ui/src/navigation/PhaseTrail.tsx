import { styled } from '@mui/material/styles';
import { useState } from 'react';
import { PhaseMark, type PhaseState } from '../marks/PhaseMark.js';
import { VisuallyHidden } from '../text/VisuallyHidden.js';
import { media } from '../theme/media.js';

interface Phase {
  key: string;
  label: string;
  /** Dates and place. */
  detail?: string;
  state: PhaseState;
}

export interface PhaseTrailProps {
  label: string;
  phases: readonly Phase[];
  /** Read before each phase: done, now, to come. */
  stateLabels: Readonly<Record<PhaseState, string>>;
  /** The phone shows the current phase and the next; this opens the rest. */
  allLabel: string;
}

const Ground = styled('div')({
  padding: '20px 24px 18px',
  borderRadius: 'var(--wm-r-l)',
  background: 'var(--wm-canvas)',
  [media.phone]: { padding: '18px 16px 4px' },
  [media.forcedColors]: { border: '1px solid CanvasText' },
});

const Trail = styled('ol', { shouldForwardProp: (prop) => prop !== 'open' })<{ open: boolean }>(({ open }) => ({
  display: 'grid',
  gridAutoFlow: 'column',
  gridAutoColumns: '1fr',
  '& li': {
    position: 'relative',
    padding: '30px 12px 0 0',
    fontSize: 14,
    lineHeight: '19px',
    color: 'var(--wm-ink-2)',
    '&::before': {
      content: '""',
      position: 'absolute',
      top: 10,
      left: 0,
      right: 0,
      borderTop: '2px solid var(--wm-line-2)',
    },
    '&:last-of-type::before': { right: 'auto', width: 0 },
    '& > svg': {
      position: 'absolute',
      top: 1,
      left: 0,
      borderRadius: '50%',
      background: 'var(--wm-canvas)',
      boxShadow: '0 0 0 4px var(--wm-canvas)',
    },
    '& b': { display: 'block', fontWeight: 500 },
  },
  '& li[data-state="done"]::before': { borderColor: 'var(--wm-completed)' },
  '& li[data-state="now"]': { color: 'var(--wm-ink)' },
  '& li:not([data-state="next"]) b': { fontWeight: 600, color: 'var(--wm-ink)' },
  [media.phone]: {
    gridAutoFlow: 'row',
    '& li': {
      padding: '0 0 14px 34px',
      '&::before': {
        top: 10,
        right: 'auto',
        bottom: -10,
        left: 9,
        borderTop: 0,
        borderLeft: '2px solid var(--wm-line-2)',
      },
      '&:last-of-type::before': { display: 'none' },
    },
    ...(!open && {
      '& li[data-brief="false"]': { display: 'none' },
      '& li[data-brief="last"]::before': { display: 'none' },
    }),
  },
}));

const More = styled('button')({
  display: 'none',
  minHeight: 44,
  padding: '0 0 0 34px',
  border: 0,
  background: 'none',
  color: 'var(--wm-link)',
  font: 'inherit',
  fontSize: 14,
  textDecoration: 'underline',
  textUnderlineOffset: 3,
  cursor: 'pointer',
  [media.phone]: { display: 'block' },
});

/** What a phone shows at first: the phases under way, with the next one where there is only one of them. */
function briefPhases(phases: PhaseTrailProps['phases']): number[] {
  const current = phases.flatMap((phase, index) => (phase.state === 'now' ? [index] : []));
  if (current.length > 1) return current;
  // Before the first and after the last phase there is no current one; the phone then shows the nearest two.
  const firstNext = phases.findIndex((phase) => phase.state === 'next');
  const start = current[0] ?? Math.max(0, firstNext >= 0 ? firstNext : phases.length - 2);
  return [start, start + 1].filter((index) => index < phases.length);
}

/** The roadmap's way from evidence to review, with painted rings. */
export function PhaseTrail({ label, phases, stateLabels, allLabel }: PhaseTrailProps) {
  const [open, setOpen] = useState(false);
  const brief = briefPhases(phases);
  return (
    <Ground>
      <Trail open={open} aria-label={label}>
        {phases.map((phase, index) => (
          <li
            key={phase.key}
            data-state={phase.state}
            data-brief={!brief.includes(index) ? 'false' : index === brief.at(-1) ? 'last' : 'true'}
            aria-current={phase.state === 'now' ? 'step' : undefined}
          >
            <PhaseMark state={phase.state} ground="var(--wm-canvas)" />
            <b>
              {phase.label}
              <VisuallyHidden>, {stateLabels[phase.state]}</VisuallyHidden>
            </b>
            {phase.detail}
          </li>
        ))}
      </Trail>
      {phases.length > 2 && (
        <More type="button" aria-expanded={open} onClick={() => setOpen(!open)}>
          {allLabel}
        </More>
      )}
    </Ground>
  );
}
