export type PhaseState = 'done' | 'now' | 'next';

/** The painted ring of the trail. `ground` is the colour it stands on, so that the line behind it is hidden. */
export function PhaseMark({ state, ground = 'var(--wm-bg)' }: { state: PhaseState; ground?: string }) {
  return (
    <svg width="20" height="20" viewBox="0 0 20 20" aria-hidden="true" focusable="false" style={{ flex: 'none' }}>
      {state === 'done' && (
        <>
          <circle cx="10" cy="10" r="9" fill="var(--wm-completed)" />
          <path
            d="M6 10.3l2.8 2.8 5.3-6"
            fill="none"
            stroke="var(--wm-on-completed)"
            strokeWidth="1.9"
            strokeLinecap="round"
            strokeLinejoin="round"
          />
        </>
      )}
      {state === 'now' && (
        <>
          <circle cx="10" cy="10" r="8" fill={ground} stroke="var(--wm-completed)" strokeWidth="3" />
          <circle cx="10" cy="10" r="3.6" fill="var(--wm-completed)" />
        </>
      )}
      {state === 'next' && <circle cx="10" cy="10" r="7.5" fill={ground} stroke="var(--wm-field)" strokeWidth="1.6" />}
    </svg>
  );
}
