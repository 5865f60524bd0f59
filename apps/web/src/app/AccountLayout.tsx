import { FootnoteSurface } from '@waymark/ui';
import type { ReactNode } from 'react';
import { Outlet } from 'react-router';
import { BarePage } from './shell/BarePage.js';
import { PageFooter } from './shell/PageFooter.js';
import { TopBar } from './shell/TopBar.js';

/** The frame of pages that belong to no roadmap: the top bar alone. */
export function AccountFrame({ children }: { children: ReactNode }) {
  return (
    <FootnoteSurface>
      <TopBar />
      <BarePage footer={<PageFooter />}>{children}</BarePage>
    </FootnoteSurface>
  );
}

export function AccountLayout() {
  return (
    <AccountFrame>
      <Outlet />
    </AccountFrame>
  );
}
