import { styled } from '@mui/material/styles';
import { media } from '@waymark/ui';
import type { ReactNode } from 'react';

const Root = styled('main')({
  display: 'flex',
  flexDirection: 'column',
  minHeight: 'calc(100vh - var(--wm-top))',
  padding: '24px var(--wm-gutter) 0',
  '& > div': { flex: 1, width: '100%', maxWidth: 'var(--wm-content-max)' },
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
