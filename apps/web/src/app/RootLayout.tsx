import { useEffect } from 'react';
import { Outlet, ScrollRestoration, useLocation } from 'react-router';
import { navigation } from '../shared/page/navigation.js';

/** What every page has: its place in the scroll, and the focus owed to its heading. */
export function RootLayout() {
  const { pathname } = useLocation();
  useEffect(() => navigation.arrive(pathname), [pathname]);
  return (
    <>
      <Outlet />
      {/* A tab or a drawer changes the query, not the page: the reader stays where they are. */}
      <ScrollRestoration getKey={({ pathname: path, key }) => (key === 'default' ? path : key)} />
    </>
  );
}
