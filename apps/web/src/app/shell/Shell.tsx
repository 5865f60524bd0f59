import { styled } from '@mui/material/styles';
import { FootnoteSurface, media, SkipLink } from '@waymark/ui';
import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { IllustrativeSurface } from '../../shared/page/Illustrative.js';
import { useMembership } from '../../shared/session/SessionContext.js';
import { BottomBar } from './BottomBar.js';
import { FrameShortcuts } from './FrameShortcuts.js';
import { navigationFor } from './navigationItems.js';
import { PageFooter } from './PageFooter.js';
import { Sidebar } from './Sidebar.js';
import { TopBar } from './TopBar.js';
import { useWorkCount } from './useWorkCount.js';

const Frame = styled('div')({
  display: 'grid',
  gridTemplateColumns: '232px minmax(0, 1fr)',
  minHeight: 'calc(100vh - var(--wm-top))',
  // A page that is a desk has the whole width.
  '[data-desk] &': { gridTemplateColumns: '60px minmax(0, 1fr)' },
  [media.rail]: { gridTemplateColumns: '60px minmax(0, 1fr)' },
  [media.phone]: { display: 'block' },
  [media.print]: { display: 'block', minHeight: 0 },
});
const Main = styled('main')({
  display: 'flex',
  flexDirection: 'column',
  minWidth: 0,
  padding: '24px var(--wm-gutter) 0',
  '& > .body': { flex: 1, width: '100%', maxWidth: 'var(--wm-content-max)' },
  '[data-desk] &': {
    padding: 0,
    '& > .body': { display: 'flex', flexDirection: 'column', maxWidth: 'none', [media.print]: { display: 'block' } },
    '& > footer': { maxWidth: 'none', marginTop: 0, paddingInline: 'var(--wm-gutter)' },
  },
  [media.compact]: { paddingTop: 20 },
  [media.phone]: { paddingTop: 16 },
  // What is laid out as a whole does not break over pages: the foot would stand on the text.
  [media.print]: { display: 'block', padding: 0 },
});

/** The frame of every page of a roadmap. */
export function Shell({ children }: { children: ReactNode }) {
  const { t } = useTranslation();
  const groups = navigationFor(useMembership());
  const hasWork = groups.some(({ items }) => items.some(({ path }) => path === 'work'));
  const workCount = useWorkCount(!hasWork);
  return (
    <FootnoteSurface>
      <SkipLink>{t('skip')}</SkipLink>
      <TopBar />
      <Frame>
        <Sidebar groups={groups} workCount={workCount} />
        <Main id="main" tabIndex={-1}>
          <IllustrativeSurface>
            <div className="body">{children}</div>
            <PageFooter />
          </IllustrativeSurface>
        </Main>
      </Frame>
      <BottomBar groups={groups} />
      <FrameShortcuts />
    </FootnoteSurface>
  );
}
