import { screen } from '@testing-library/react';
import { catalogue } from '@waymark/i18n';
import type { RouteObject } from 'react-router';
import { signedIn } from '../../shared/testing/viewers.js';
import { routes } from '../routes.js';
import { renderApp } from '../testing/renderApp.js';
import { HELP_PAGES } from './helpPages.js';

/** The addresses of all pages below a session, as the router has them. */
function addresses(children: readonly RouteObject[], above = ''): string[] {
  return children.flatMap((route) => {
    const here = route.path === undefined ? above : `${above}/${route.path}`;
    if (route.children) return addresses(route.children, here);
    return route.path === '*' || here === '' ? [] : [here];
  });
}
const inside = routes[0]?.children?.find(({ path, children }) => path === undefined && children)?.children ?? [];

const help = await catalogue('en', 'help');

it('every page has its three sentences', () => {
  const pages = addresses(inside);
  expect(pages.length).toBeGreaterThan(15);
  expect(Object.keys(HELP_PAGES).sort()).toEqual(pages.sort());
  for (const page of Object.values(HELP_PAGES))
    for (const sentence of [1, 2, 3] as const) expect(help[`${page}.${sentence}`]).toMatch(/^[A-Z].*\.$/);
});

it('is opened by its button and by "?", read as a region, and gives the focus back', async () => {
  const { user } = await renderApp('/r/screening/ledger', signedIn(), {
    ledger: () => ({ edges: [], pageInfo: { hasNextPage: false, endCursor: null } }),
  });
  await screen.findByRole('heading', { name: 'Ledger' });
  const button = await screen.findByRole('button', { name: 'Help' });
  await user.click(button);
  // Whether its words are there already or still on their way.
  expect(document.body).not.toHaveFocus();
  const region = await screen.findByRole('region', { name: 'About this page' });
  expect(region).toHaveFocus();
  expect(region).toHaveTextContent(help['ledger.1']);
  expect(region).toHaveTextContent(help['ledger.3']);
  await user.keyboard('{Escape}');
  expect(region).not.toBeInTheDocument();
  expect(screen.getByRole('button', { name: 'Help' })).toHaveFocus();

  const elsewhere = screen.getByRole('link', { name: 'Waymark, first page' });
  elsewhere.focus();
  await user.keyboard('?');
  expect(screen.getByRole('region', { name: 'About this page' })).toHaveFocus();
  await user.keyboard('?');
  expect(screen.queryByRole('region', { name: 'About this page' })).not.toBeInTheDocument();
  await user.keyboard('?');
  await user.click(screen.getByRole('heading', { name: 'Ledger' }));
  expect(screen.queryByRole('region', { name: 'About this page' })).not.toBeInTheDocument();
});
