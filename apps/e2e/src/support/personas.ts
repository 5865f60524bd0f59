import { expect, type Locator, type Page } from '@playwright/test';
import { postGraphql } from './graphql.js';

/** The sample's first roadmap. */
export const ROADMAP = '/r/screening';

export const SECRETARIAT = 'Regional secretariat, ICMPD';
export const DONOR = 'Donor, contributing partner';
export const ADMINISTRATOR = 'Platform administrator';

/** A text at the beginning of an accessible name: a persona's button says after its name what it can do. */
const startsWith = (text: string): RegExp => new RegExp(`^${text.replace(/[.*+?^${}()|[\]\\]/g, '\\$&')}`);

export const personaButton = (page: Page, persona: string): Locator =>
  page.getByRole('button', { name: startsWith(persona) });

/** Signs in with one click, as a visitor of the demonstration does. */
export async function signInAs(page: Page, persona: string): Promise<void> {
  await page.goto('/sign-in');
  await personaButton(page, persona).click();
  // Past the redirect from `/`: keys that are pressed while it is under way belong to no page yet.
  await expect(page).toHaveURL(/\/(r\/[^/]+|roadmaps)$/);
  const heading = page.getByRole('heading', { level: 1 });
  await expect(heading).toBeVisible();
  await expect(heading).not.toHaveText('Sign in');
}

/** Signs in around the pages, for journeys that begin behind the sign-in page. */
export async function enterAs(page: Page, persona: string): Promise<void> {
  const { data } = await postGraphql(page, { query: '{ signInInfo { personas { key name } } }' });
  const found = data.signInInfo.personas.find(({ name }: { name: string }) => name === persona);
  if (!found) throw new Error(`The sample has no persona "${persona}"`);
  const query = 'mutation ($key: ID!) { signInAsPersona(key: $key) { demo } }';
  const answer = await postGraphql(page, { query, variables: { key: found.key } });
  expect(answer.errors, persona).toBeUndefined();
}

/** The paths of the pages that the navigation of a roadmap names for whoever has signed in. */
export async function namedPages(page: Page, roadmap = ROADMAP): Promise<string[]> {
  await page.goto(roadmap);
  const links = page.getByRole('navigation', { name: 'Roadmap' }).getByRole('link');
  await expect(links.first()).toBeVisible();
  return links.evaluateAll((all) => all.map((link) => new URL((link as HTMLAnchorElement).href).pathname));
}
