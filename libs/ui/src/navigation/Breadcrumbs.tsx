import { styled } from '@mui/material/styles';
import { UiLink } from './UiLink.js';

const List = styled('ol')({
  display: 'flex',
  flexWrap: 'wrap',
  gap: '4px 8px',
  marginBottom: 14,
  fontSize: 13,
  lineHeight: '20px',
  color: 'var(--wm-ink-3)',
  '& li': { display: 'inline-flex', gap: 8 },
  '& li + li::before': { content: '"/" / ""', color: 'var(--wm-line-2)' },
  '& a': { color: 'var(--wm-ink-2)', minHeight: 24, display: 'inline-flex', alignItems: 'center' },
  '& span': { display: 'inline-flex', alignItems: 'center' },
});

export interface Crumb {
  label: string;
  /** Absent on the last one: the page itself. */
  href?: string;
}

/** Where the page belongs. */
export function Breadcrumbs({ label, crumbs }: { label: string; crumbs: readonly Crumb[] }) {
  return (
    <nav aria-label={label}>
      <List>
        {crumbs.map((crumb) => (
          <li key={crumb.label}>
            {crumb.href ? (
              <UiLink href={crumb.href}>{crumb.label}</UiLink>
            ) : (
              <span aria-current="page">{crumb.label}</span>
            )}
          </li>
        ))}
      </List>
    </nav>
  );
}
