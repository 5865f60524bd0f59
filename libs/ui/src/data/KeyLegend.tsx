import { styled } from '@mui/material/styles';
import type { ReactNode } from 'react';

const List = styled('ul')({
  display: 'flex',
  flexWrap: 'wrap',
  gap: '6px 18px',
  fontSize: 13,
  lineHeight: '18px',
  color: 'var(--wm-ink-2)',
  '& li': { display: 'inline-flex', gap: 6, alignItems: 'center' },
});

export interface KeyEntry {
  key: string;
  /** A decorative glyph, stamp or swatch. */
  mark: ReactNode;
  label: ReactNode;
}

/** What marks and fills mean. */
export function KeyLegend({ label, entries }: { label: string; entries: readonly KeyEntry[] }) {
  return (
    <List aria-label={label}>
      {entries.map((entry) => (
        <li key={entry.key}>
          {entry.mark}
          <span>{entry.label}</span>
        </li>
      ))}
    </List>
  );
}

const Scale = styled('div')({
  display: 'flex',
  alignItems: 'center',
  gap: 8,
  fontSize: 13,
  lineHeight: '18px',
  color: 'var(--wm-ink-2)',
  '& > span[aria-hidden]': { display: 'inline-flex' },
  '& i': { width: 34, height: 12, '@media (forced-colors:active)': { forcedColorAdjust: 'none' } },
});

/** The five steps of progress between the words for both ends. */
export function ProgressScale({ low, high }: { low: ReactNode; high: ReactNode }) {
  return (
    <Scale>
      <span>{low}</span>
      <span aria-hidden="true">
        {[1, 2, 3, 4, 5].map((step) => (
          <i key={step} style={{ background: `var(--wm-s${step})` }} />
        ))}
      </span>
      <span>{high}</span>
    </Scale>
  );
}
