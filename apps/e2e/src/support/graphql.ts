import type { Page } from '@playwright/test';

export interface Operation {
  query: string;
  variables?: Record<string, unknown>;
}

/** Asks the API as the person signed in on the page, around its user interface. */
export async function postGraphql(page: Page, operation: Operation) {
  const response = await page.request.post('/graphql', { data: operation });
  return response.json();
}

/** The answer as it travels, without the id that every request has of its own. */
export async function answerTo(page: Page, operation: Operation): Promise<string> {
  const response = await page.request.post('/graphql', { data: operation });
  const id = response.headers()['x-request-id'] ?? '';
  return `${response.status()} ${(await response.text()).replaceAll(id, '<request>')}`;
}
