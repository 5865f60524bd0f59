import { styled } from '@mui/material/styles';
import { useEffect, useRef, useState, type ReactNode } from 'react';
import { media } from '../theme/media.js';

const Region = styled('div')({ overflowX: 'auto', [media.print]: { overflow: 'visible' } });

/**
 * Lets a wide table or chart scroll inside itself, so that the page never does. It joins the keyboard's order only
 * while there is something to scroll.
 */
export function ScrollRegion({ label, children }: { label: string; children: ReactNode }) {
  const region = useRef<HTMLDivElement>(null);
  const [scrolls, setScrolls] = useState(false);
  useEffect(() => {
    const element = region.current;
    if (!element) return undefined;
    const observer = new ResizeObserver(() => setScrolls(element.scrollWidth > element.clientWidth + 1));
    observer.observe(element);
    for (const child of element.children) observer.observe(child);
    return () => observer.disconnect();
  }, []);
  return (
    <Region ref={region} {...(scrolls && { role: 'region', 'aria-label': label, tabIndex: 0 })}>
      {children}
    </Region>
  );
}

export interface TableProps {
  /** On phones each row becomes a block: first cells first, one under the other. */
  stackOnPhone?: boolean;
}

/** A ruled table without zebra. Compose it from native rows with `Th` and `Td`. */
export const Table = styled('table', { shouldForwardProp: (prop) => prop !== 'stackOnPhone' })<TableProps>(
  ({ stackOnPhone = false }) => ({
    width: '100%',
    borderCollapse: 'collapse',
    fontSize: 14,
    lineHeight: '20px',
    '& caption': { textAlign: 'left' },
    ...(stackOnPhone && {
      [media.phone]: {
        '&, & tbody, & tr, & td, & tbody th': { display: 'block' },
        '& thead': { display: 'none' },
        '& tr': { padding: '12px 0', borderBottom: '1px solid var(--wm-line)' },
        '& td, & tbody th': { padding: '2px 0', border: 0, textAlign: 'left', width: 'auto' },
      },
    }),
  }),
);

const numeric = { shouldForwardProp: (prop: PropertyKey) => prop !== 'num' };

/** A heading cell. `num` aligns it with figures. Give `scope`. */
export const Th = styled(
  'th',
  numeric,
)<{ num?: boolean }>(({ num }) => ({
  padding: '8px 12px 8px 0',
  borderBottom: '1px solid var(--wm-line-2)',
  color: 'var(--wm-ink-3)',
  fontSize: 13,
  fontWeight: 500,
  lineHeight: '18px',
  textAlign: num ? 'right' : 'left',
  verticalAlign: 'bottom',
  'tbody &': {
    padding: '12px 12px 12px 0',
    borderColor: 'var(--wm-line)',
    color: 'var(--wm-ink)',
    fontSize: 14,
    lineHeight: '20px',
    verticalAlign: 'top',
  },
}));

/** A cell. `num` aligns figures to the right. */
export const Td = styled(
  'td',
  numeric,
)<{ num?: boolean }>(({ num }) => ({
  padding: '12px 12px 12px 0',
  borderBottom: '1px solid var(--wm-line)',
  textAlign: num ? 'right' : 'left',
  verticalAlign: 'top',
}));
