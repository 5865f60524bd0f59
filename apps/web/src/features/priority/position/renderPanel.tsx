import { screen, within } from '@testing-library/react';
import type { Answers } from '../../../shared/testing/answersLink.js';
import { renderFeature } from '../../../shared/testing/renderFeature.js';
import { headOfDelegation, signedIn } from '../../../shared/testing/viewers.js';
import { priorityRoutes } from '../priority.routes.js';
import { draftOf, panelOf, priorityPage } from '../priorityPage.fixture.js';

/** For what a busy machine does late. */
export const PATIENCE = { timeout: 15_000 };

export const delegate = () => signedIn({ role: 'delegate', participantCode: 'ME', title: 'Delegate, Montenegro' });

/** The page of a server that holds `panel`; acts may change it. */
export async function panel(parts: Record<string, unknown> = {}, answers: Answers = {}, viewer = headOfDelegation()) {
  const server = { panel: panelOf(parts) };
  const view = await renderFeature(priorityRoutes, 'priorities/p3?tab=steps', {
    viewer,
    answers: {
      priorityPage: () => priorityPage({ panel: server.panel }),
      savePositionDraft: ({ input }: { input: Record<string, unknown> }) =>
        draftOf({ ...input, version: Number(input['expectedVersion'] ?? 0) + 1, statements: withLanguage(input) }),
      ...answers,
    },
  });
  const region = await screen.findByRole('region', { name: /our position/i }, PATIENCE);
  const inputs = (operation: string) =>
    view.asked.filter((one) => one.operation === operation).map(({ variables }) => variables['input']);
  return { ...view, server, within: within(region), inputs };
}

export const withLanguage = (input: Record<string, unknown>) =>
  (input['statements'] as object[]).map((statement) => ({ ...statement, language: 'en' }));
export const stance = (name: string) => screen.getByRole('radio', { name });
export const statement = () => screen.getByRole('textbox', { name: 'Statement for the record' });
export const review = () => screen.getByRole('button', { name: 'Review and record' });
