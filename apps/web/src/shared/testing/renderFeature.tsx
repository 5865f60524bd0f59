import { ApolloProvider } from '@apollo/client/react';
import { FootnoteNotes, FootnoteSurface, ParticipantsProvider, ToastProvider, UiProvider } from '@waymark/ui';
import { render } from '@testing-library/react';
import { userEvent } from '@testing-library/user-event';
import { createMemoryRouter, Outlet, type RouteObject } from 'react-router';
import { RouterProvider } from 'react-router/dom';
import { createClient } from '../api/client.js';
import { RouterLink } from '../routing/RouterLink.js';
import { MembershipContext, ViewerContext } from '../session/SessionContext.js';
import { startTexts } from '../texts/i18n.js';
import { MarkLabels } from '../texts/MarkLabels.js';
import { answersLink, type Answers } from './answersLink.js';
import { signedIn } from './viewers.js';

export interface RenderFeatureOptions {
  /** Who looks; by default the secretariat. Must have one membership. */
  viewer?: ReturnType<typeof signedIn>;
  answers: Answers;
}

/**
 * Renders the routes of one feature below `/r/:roadmap`, as the frame would, with a server that answers from `answers`.
 * @param path below the roadmap: `priorities/p3?tab=steps`
 */
export async function renderFeature(
  routes: RouteObject[],
  path: string,
  { viewer = signedIn(), answers }: RenderFeatureOptions,
) {
  await startTexts();
  const [membership] = viewer.memberships;
  if (!membership) throw new Error('This viewer has no roadmap');
  const { link, asked } = answersLink(answers);
  const client = createClient(link);
  const participants = membership.roadmap.participants.map(({ code, name, chip, footnote, footnoteMark }) => ({
    code,
    name,
    chip,
    footnote,
    mark: footnoteMark,
  }));
  const frame = (
    <ViewerContext value={viewer}>
      <MembershipContext value={membership}>
        <ParticipantsProvider participants={participants} own={membership.participantCode}>
          <MarkLabels>
            <FootnoteSurface>
              <main>
                <Outlet />
              </main>
              <FootnoteNotes />
            </FootnoteSurface>
          </MarkLabels>
        </ParticipantsProvider>
      </MembershipContext>
    </ViewerContext>
  );
  const router = createMemoryRouter(
    [{ path: '/r/:roadmap', element: frame, hydrateFallbackElement: <></>, children: routes }],
    {
      initialEntries: [`/r/${membership.roadmap.code}${path ? `/${path}` : ''}`],
    },
  );
  const view = render(
    <ApolloProvider client={client}>
      <UiProvider link={RouterLink}>
        <ToastProvider dismissLabel="Dismiss">
          <RouterProvider router={router} />
        </ToastProvider>
      </UiProvider>
    </ApolloProvider>,
  );
  return { ...view, user: userEvent.setup({ delay: null }), router, client, asked };
}
