/** The ring. Decorative: the product's name stands beside it. */
export function Logo({ size = 26 }: { size?: number }) {
  return (
    <svg width={size} height={size} viewBox="0 0 26 26" aria-hidden="true" focusable="false" style={{ flex: 'none' }}>
      <circle cx="13" cy="13" r="10.5" fill="none" stroke="var(--wm-primary)" strokeWidth="4" />
      <circle cx="13" cy="13" r="4" fill="var(--wm-primary)" />
    </svg>
  );
}
