import { styled } from '@mui/material/styles';
import ChevronRight from 'lucide-react/icons/chevron-right';
import type { ReactNode } from 'react';
import { Icon } from '../marks/Icon.js';
import { media } from '../theme/media.js';

const Details = styled('details')({
  '& > summary': {
    display: 'flex',
    alignItems: 'center',
    gap: 8,
    minHeight: 32,
    listStyle: 'none',
    cursor: 'pointer',
    fontWeight: 500,
    '&::-webkit-details-marker': { display: 'none' },
    '& > svg': { transition: 'transform var(--wm-base) var(--wm-easing)' },
    [media.touch]: { minHeight: 44 },
    [media.phone]: { minHeight: 44 },
  },
  '&[open] > summary > svg': { transform: 'rotate(90deg)' },
});

export interface DisclosureProps {
  summary: ReactNode;
  children: ReactNode;
  open?: boolean;
  onToggle?: (open: boolean) => void;
}

/** Shows more on request. A native element: it works by keyboard, in search within the page and without a script. */
export function Disclosure({ summary, children, open, onToggle }: DisclosureProps) {
  return (
    <Details open={open} onToggle={(event) => onToggle?.(event.currentTarget.open)}>
      <summary>
        <Icon of={ChevronRight} small />
        {summary}
      </summary>
      {children}
    </Details>
  );
}
