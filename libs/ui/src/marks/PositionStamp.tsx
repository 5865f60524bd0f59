import { styled } from '@mui/material/styles';
import type { ReactNode } from 'react';
import { useStanceLabel } from './MarkLabels.js';
import type { StanceWord } from './words.js';

/** Square stamps: solid for a plain endorsement, outlined with a line for one with a note, dashed for none. */
const SHAPES: Record<StanceWord, ReactNode> = {
  endorse: (
    <>
      <rect x=".5" y=".5" width="19" height="19" rx="4" fill="var(--wm-completed)" />
      <path
        d="M5.4 10.3l3.1 3.1 6.1-6.7"
        fill="none"
        stroke="var(--wm-on-completed)"
        strokeWidth="2"
        strokeLinecap="round"
        strokeLinejoin="round"
      />
    </>
  ),
  reservation: (
    <>
      <rect
        x="1.2"
        y="1.2"
        width="17.6"
        height="17.6"
        rx="3.4"
        fill="var(--wm-ontrack-bg)"
        stroke="var(--wm-ontrack)"
        strokeWidth="1.6"
      />
      <path
        d="M5.8 8.3l2.7 2.7 5.5-6"
        fill="none"
        stroke="var(--wm-ontrack-tx)"
        strokeWidth="1.9"
        strokeLinecap="round"
        strokeLinejoin="round"
      />
      <path d="M5.6 14.8h8.8" stroke="var(--wm-ontrack-tx)" strokeWidth="1.7" strokeLinecap="round" />
    </>
  ),
  request_change: (
    <>
      <rect
        x=".8"
        y=".8"
        width="18.4"
        height="18.4"
        rx="3.8"
        fill="var(--wm-delayed)"
        stroke="var(--wm-delayed-edge)"
        strokeWidth="1.2"
      />
      <path
        d="M5.5 14.6l.6-2.7 6.2-6.2a1.4 1.4 0 0 1 2 2l-6.2 6.2z"
        fill="none"
        stroke="var(--wm-on-delayed)"
        strokeWidth="1.6"
        strokeLinejoin="round"
      />
    </>
  ),
  object: (
    <>
      <rect x=".5" y=".5" width="19" height="19" rx="4" fill="var(--wm-blocked)" />
      <path
        d="M6.3 6.3l7.4 7.4M13.7 6.3l-7.4 7.4"
        stroke="var(--wm-on-blocked)"
        strokeWidth="2.1"
        strokeLinecap="round"
      />
    </>
  ),
  abstain: (
    <>
      <rect
        x="1.2"
        y="1.2"
        width="17.6"
        height="17.6"
        rx="3.4"
        fill="var(--wm-notstarted-bg)"
        stroke="var(--wm-notstarted-edge)"
        strokeWidth="1.6"
      />
      <path d="M6 10h8" stroke="var(--wm-notstarted-tx)" strokeWidth="2" strokeLinecap="round" />
    </>
  ),
  none: (
    <rect
      x="1.2"
      y="1.2"
      width="17.6"
      height="17.6"
      rx="3.4"
      fill="none"
      stroke="var(--wm-notstarted-edge)"
      strokeWidth="1.4"
      strokeDasharray="2.6 2.4"
    />
  ),
  // Five pixels at the usual size of 20.
  not_opened: (
    <circle cx="10" cy="10" r="2.5" fill="var(--wm-line-2)" stroke="var(--wm-notstarted-edge)" strokeWidth=".5" />
  ),
};

export interface PositionStampProps {
  stance: StanceWord;
  /** Overrides the provided word. */
  label?: string;
  /** Prints the word beside the stamp. Without it the word is the accessible name of the stamp. */
  showLabel?: boolean;
  /** Leaves the stamp unnamed, where the word already stands next to it. */
  decorative?: boolean;
  /** 15 in keys, 20 usually, 36 on covers. */
  size?: number;
}

const Labelled = styled('span')({
  display: 'inline-flex',
  alignItems: 'flex-start',
  gap: 8,
  fontSize: 14,
  lineHeight: '20px',
});

/** The stamp of a delegation's position: shape and word. */
export function PositionStamp({ stance, label, showLabel = false, decorative = false, size = 20 }: PositionStampProps) {
  const text = useStanceLabel(stance, label);
  const name = showLabel || decorative ? { 'aria-hidden': true } : { role: 'img', 'aria-label': text };
  const stamp = (
    <svg width={size} height={size} viewBox="0 0 20 20" focusable="false" style={{ flex: 'none' }} {...name}>
      {!showLabel && !decorative && <title>{text}</title>}
      {SHAPES[stance]}
    </svg>
  );
  if (!showLabel) return stamp;
  return (
    <Labelled>
      {stamp}
      <span>{text}</span>
    </Labelled>
  );
}
