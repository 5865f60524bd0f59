import { styled } from '@mui/material/styles';
import type { ReactNode } from 'react';
import { media } from '../theme/media.js';
import { UiLink } from './UiLink.js';

const List = styled('ul')({
  display: 'flex',
  gap: 4,
  borderBottom: '1px solid var(--wm-line)',
  overflowX: 'auto',
  scrollbarWidth: 'none',
  '& a': {
    display: 'flex',
    gap: 7,
    alignItems: 'center',
    height: 42,
    padding: '0 12px',
    borderBottom: '2px solid transparent',
    color: 'var(--wm-ink-2)',
    fontSize: 14,
    fontWeight: 500,
    textDecoration: 'none',
    whiteSpace: 'nowrap',
    '&:focus-visible': { outlineOffset: -2 },
  },
  '& li:first-of-type a': { paddingLeft: 0, marginRight: 8 },
  '& a[aria-current]': { borderColor: 'var(--wm-primary)', color: 'var(--wm-ink)', fontWeight: 600 },
  [media.forcedColors]: { '& a:not([aria-current])': { borderColor: 'Canvas' } },
  '& a > span': { color: 'var(--wm-ink-3)', fontWeight: 400 },
  '@media print': { display: 'none' },
});

export interface TabLink {
  key: string;
  label: string;
  href: string;
  count?: number;
  current: boolean;
}

export interface TabsProps {
  label: string;
  tabs: readonly TabLink[];
  /** In their place on paper: which of the views are not on it. */
  onPaper?: ReactNode;
}

/** The views of one record. They are links: each has its own address. */
export function Tabs({ label, tabs, onPaper }: TabsProps) {
  return (
    <nav aria-label={label}>
      {onPaper && <p className="wm-small wm-print-only">{onPaper}</p>}
      <List>
        {tabs.map((tab) => (
          <li key={tab.key}>
            <UiLink href={tab.href} aria-current={tab.current ? 'page' : undefined}>
              {tab.label}
              {tab.count !== undefined && <span>{tab.count}</span>}
            </UiLink>
          </li>
        ))}
      </List>
    </nav>
  );
}
