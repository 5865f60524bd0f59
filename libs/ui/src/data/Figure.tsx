import { styled } from '@mui/material/styles';
import type { ReactNode } from 'react';
import { designTokens } from '../theme/tokens.js';
import { media } from '../theme/media.js';

const { figure } = designTokens.typography.scale;

/** A row of headline figures, ruled above and between; two columns on narrow windows, one on phones. */
export const FigureRow = styled('div')({
  display: 'grid',
  gridAutoFlow: 'column',
  gridAutoColumns: '1fr',
  borderTop: '2px solid var(--wm-ink)',
  borderBottom: '1px solid var(--wm-line)',
  '& > *': { padding: '16px 24px 18px 0', minWidth: 0 },
  '& > * + *': { paddingLeft: 24, borderLeft: '1px solid var(--wm-line)' },
  [media.narrow]: {
    gridAutoFlow: 'row',
    gridTemplateColumns: '1fr 1fr',
    '& > :nth-of-type(odd)': { paddingLeft: 0, borderLeft: 0 },
    '& > :nth-of-type(n + 3)': { borderTop: '1px solid var(--wm-line)' },
  },
  [media.phone]: {
    gridTemplateColumns: '1fr',
    '& > *': { paddingLeft: '0 !important', borderLeft: '0 !important' },
    '& > * + *': { borderTop: '1px solid var(--wm-line)' },
  },
});

const Root = styled('div')({
  '& .value': {
    margin: '2px 0',
    font: `${figure.weight} ${figure.size}px/${figure.line}px var(--wm-serif)`,
    letterSpacing: figure.tracking,
    '& small': {
      marginLeft: 6,
      font: '400 16px/24px var(--wm-sans)',
      letterSpacing: 0,
      color: 'var(--wm-ink-2)',
    },
  },
  '& .label': { fontSize: 14, lineHeight: '20px', color: 'var(--wm-ink-2)' },
  '& .detail': { fontSize: 13, lineHeight: '19px', color: 'var(--wm-ink-2)' },
});

export interface FigureProps {
  label: ReactNode;
  value: ReactNode;
  /** After the value, smaller: "of 180", "days". */
  unit?: ReactNode;
  /** A bar or other small drawing under the value. */
  chart?: ReactNode;
  /** One line of context. */
  children?: ReactNode;
}

/** A headline figure with what it counts. */
export function Figure({ label, value, unit, chart, children }: FigureProps) {
  return (
    <Root>
      <p className="label">{label}</p>
      <p className="value">
        {value}
        {unit !== undefined && <small>{unit}</small>}
      </p>
      {chart !== undefined && <div style={{ maxWidth: 300, marginBottom: 7 }}>{chart}</div>}
      {children !== undefined && <div className="detail">{children}</div>}
    </Root>
  );
}
