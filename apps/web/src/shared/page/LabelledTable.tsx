import { styled } from '@mui/material/styles';
import { media, Table } from '@waymark/ui';

const Root = styled(Table)({
  [media.phone]: {
    '& td[data-label]': { display: 'flex', alignItems: 'baseline', gap: 10 },
    // What is empty needs no line of its own.
    '& td[data-label]:empty': { display: 'none' },
    '& td[data-label]::before': { content: 'attr(data-label)', flex: '0 0 118px', color: 'var(--wm-ink-3)' },
  },
});

/** A table whose cells carry the head of their column (`data-label`), for phones, where there is no head. */
export function LabelledTable({ children }: { children: React.ReactNode }) {
  return <Root stackOnPhone>{children}</Root>;
}
