import { styled } from '@mui/material/styles';
import { media } from '@waymark/ui';
import type { ReactNode } from 'react';

const List = styled('dl')({
  display: 'grid',
  gridTemplateColumns: 'repeat(2, minmax(0, 1fr))',
  gap: '0 24px',
  marginTop: 10,
  '& > div': { minWidth: 0, padding: '9px 0', borderBottom: '1px solid var(--wm-line)' },
  '& > .wide': { gridColumn: '1 / -1' },
  '& dt': { fontSize: 13, lineHeight: '19px', color: 'var(--wm-ink-3)' },
  '& dd': { margin: 0, fontSize: 14, lineHeight: '21px', overflowWrap: 'anywhere' },
  [media.phone]: { gridTemplateColumns: 'minmax(0, 1fr)' },
});

export interface PlanFact {
  label: string;
  value: ReactNode;
  wide?: boolean;
}

/** What a plan says, two beside each other. */
export function PlanFacts({ facts }: { facts: readonly PlanFact[] }) {
  return (
    <List>
      {facts.map(({ label, value, wide }) => (
        <div key={label} className={wide ? 'wide' : undefined}>
          <dt>{label}</dt>
          <dd dir="auto">{value}</dd>
        </div>
      ))}
    </List>
  );
}

/** Buttons of one block. */
export const PlanActs = styled('div')({
  display: 'flex',
  flexWrap: 'wrap',
  gap: 8,
  marginTop: 12,
  '@media print': { display: 'none' },
});
