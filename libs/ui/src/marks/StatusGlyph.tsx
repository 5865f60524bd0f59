import type { ReactNode } from 'react';
import type { StatusWord } from './words.js';

/** Round or pointed shapes; each differs from the others without colour. */
const SHAPES: Record<StatusWord, ReactNode> = {
  completed: (
    <>
      <circle cx="9" cy="9" r="8" fill="var(--wm-completed)" />
      <path
        d="M5.2 9.3l2.6 2.6 5-5.6"
        fill="none"
        stroke="var(--wm-on-completed)"
        strokeWidth="1.8"
        strokeLinecap="round"
        strokeLinejoin="round"
      />
    </>
  ),
  on_track: (
    <>
      <circle cx="9" cy="9" r="8" fill="var(--wm-ontrack)" />
      <path
        d="M5 9h7.2M9.4 5.9L12.6 9l-3.2 3.1"
        fill="none"
        stroke="var(--wm-on-ontrack)"
        strokeWidth="1.7"
        strokeLinecap="round"
        strokeLinejoin="round"
      />
    </>
  ),
  delayed: (
    <>
      <path
        d="M9 1.6L17 16H1z"
        fill="var(--wm-delayed)"
        stroke="var(--wm-delayed-edge)"
        strokeWidth="1.2"
        strokeLinejoin="round"
      />
      <path d="M9 6.4v4.4M9 13.1v.3" stroke="var(--wm-on-delayed)" strokeWidth="1.8" strokeLinecap="round" />
    </>
  ),
  blocked: (
    <>
      <path d="M5.8 1.2h6.4l4.6 4.6v6.4l-4.6 4.6H5.8l-4.6-4.6V5.8z" fill="var(--wm-blocked)" />
      <path d="M5.2 9h7.6" stroke="var(--wm-on-blocked)" strokeWidth="2.2" strokeLinecap="round" />
    </>
  ),
  not_started: <circle cx="9" cy="9" r="7" fill="none" stroke="var(--wm-notstarted-edge)" strokeWidth="1.6" />,
  not_applicable: <path d="M5 9h8" stroke="var(--wm-na-edge)" strokeWidth="1.8" strokeLinecap="round" />,
};

/** The bare shape of a status, hidden from assistive technology: the word stands beside it. */
export function StatusGlyph({ status, size = 18 }: { status: StatusWord; size?: number }) {
  return (
    <svg width={size} height={size} viewBox="0 0 18 18" aria-hidden="true" focusable="false" style={{ flex: 'none' }}>
      {SHAPES[status]}
    </svg>
  );
}
