import { styled } from '@mui/material/styles';
import { media } from '@waymark/ui';
import type { ReactNode } from 'react';

const Root = styled('main')({
  display: 'flex',
  flexDirection: 'column',
  minHeight: 'calc(100vh - var(--wm-top))',
  alignItems: 'center',
  padding: '24px var(--wm-gutter) 0',
  '--wm-content-max': '1120px',
  '& > *': { width: '100%', maxWidth: 'var(--wm-content-max)' },
  '& > div': { flex: 1 },
  [media.phone]: { paddingTop: 16 },
});

/** Content without a sidebar. */
export function BarePage({ children, footer }: { children: ReactNode; footer?: ReactNode }) {
  return (
    <Root id="main" tabIndex={-1}>
      <div>{children}</div>
      {footer}
    </Root>
  );
}
