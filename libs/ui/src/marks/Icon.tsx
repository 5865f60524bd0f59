import type { LucideIcon } from 'lucide-react';

export interface IconProps {
  /** An icon imported by path: `import Bell from 'lucide-react/icons/bell'`. */
  of: LucideIcon;
  /** 15 px beside small text instead of 18. */
  small?: boolean;
}

/** An icon beside words; always hidden from assistive technology, because the words say it. */
export function Icon({ of: Glyph, small = false }: IconProps) {
  return (
    <Glyph
      size={small ? 15 : 18}
      strokeWidth={1.75}
      aria-hidden="true"
      focusable="false"
      style={{ flex: 'none', verticalAlign: small ? -2.5 : -3.5 }}
    />
  );
}
