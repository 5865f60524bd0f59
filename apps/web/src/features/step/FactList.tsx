import { styled } from '@mui/material/styles';
import { media } from '@waymark/ui';
import { Fragment } from 'react';
import type { StepAction } from './step.documents.js';
import type { ActionRow } from './useActionRows.js';

const Facts = styled('dl')({
  display: 'grid',
  gridTemplateColumns: '118px minmax(0, 1fr)',
  gap: '6px 10px',
  fontSize: 14,
  lineHeight: '20px',
  '& dt': { color: 'var(--wm-ink-3)' },
  '&.wide': { gridTemplateColumns: 'repeat(2, 118px minmax(0, 1fr))', gap: '8px 20px' },
  [media.narrow]: { '&.wide': { gridTemplateColumns: '118px minmax(0, 1fr)' } },
  // Under the heading that unfolds it.
  [media.phone]: { '&:not(.wide)': { padding: '4px 0 12px 23px' } },
});

export interface FactListProps {
  action: StepAction;
  rows: readonly ActionRow[];
  /** Two pairs beside each other where there is room. */
  wide?: boolean;
}

/** What is told of one national action, as terms and descriptions. */
export function FactList({ action, rows, wide = false }: FactListProps) {
  return (
    <Facts className={wide ? 'wide' : undefined}>
      {rows.map((row) => (
        <Fragment key={row.key}>
          <dt>{row.label}</dt>
          <dd>{row.cell(action)}</dd>
        </Fragment>
      ))}
    </Facts>
  );
}
