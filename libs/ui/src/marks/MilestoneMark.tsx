/** A diamond: filled when the milestone is reached, open while it is due. */
export function MilestoneMark({ reached, size = 20 }: { reached: boolean; size?: number }) {
  return (
    <svg width={size} height={size} viewBox="0 0 20 20" aria-hidden="true" focusable="false" style={{ flex: 'none' }}>
      <path
        d="M10 2.4L17.6 10 10 17.6 2.4 10z"
        fill={reached ? 'var(--wm-ink)' : 'var(--wm-bg)'}
        stroke={reached ? 'var(--wm-bg)' : 'var(--wm-ink)'}
        strokeWidth={reached ? 1 : 1.6}
        strokeLinejoin="round"
      />
    </svg>
  );
}
