import { render } from '@testing-library/react';
import { userEvent } from '@testing-library/user-event';
import { createMemoryRouter, type RouteObject } from 'react-router';
import { createClient } from '../../shared/api/client.js';
import type { SignedIn, Viewer } from '../../shared/session/viewer.js';
import { answersLink, type Answers } from '../../shared/testing/answersLink.js';
import { startTexts } from '../../shared/texts/i18n.js';
import { App } from '../App.js';
import { routes } from '../routes.js';

/** Nobody is signed in. */
export const nobody: Viewer = { __typename: 'Viewer', demo: true, draftKey: null, user: null, memberships: [] };

/**
 * The whole app at an address, with a server that answers from `answers` and knows `viewer`.
 * @param pages in the place of the app's own routes
 */
export async function renderApp(
  path: string,
  viewer: Viewer | SignedIn,
  answers: Answers = {},
  pages: RouteObject[] = routes,
) {
  await startTexts();
  const { link, asked } = answersLink({ viewer: () => viewer, overviewPage: noNeeds, ...answers });
  const client = createClient(link);
  const router = createMemoryRouter(pages, { initialEntries: [path] });
  const view = render(<App client={client} router={router} />);
  return { ...view, user: userEvent.setup({ delay: null }), router, client, asked };
}

/** Enough for the count beside My work. */
const noNeeds = () => ({ needs: [] });
