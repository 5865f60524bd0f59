import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { expect, type Page } from '@playwright/test';
import type { AxeResults } from 'axe-core';

const source = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');

/** The one rule whose result hangs on the colours of the page. */
const OF_COLOURS = ['color-contrast'];

/** Runs axe-core on what the page shows now, with every rule that is on by default unless some are named. */
async function violations(page: Page, rules?: readonly string[]): Promise<string[]> {
  // As an evaluation, not as a script element: the page's content security policy stays as it is.
  if (!(await page.evaluate(() => 'axe' in window))) await page.evaluate(source);
  // Only what is wrong comes back: all that is right is a thousand times as much.
  return page.evaluate(async (only) => {
    const { axe } = window as unknown as { axe: { run: (options: object) => Promise<AxeResults> } };
    const results = await axe.run({
      resultTypes: ['violations'],
      ...(only && { runOnly: { type: 'rule', values: only } }),
    });
    return results.violations.flatMap(({ id, nodes }) =>
      nodes.map((node) => `${id}: ${node.target.join(' ')}\n    ${node.failureSummary?.replaceAll('\n', '\n    ')}`),
    );
  }, rules);
}

/**
 * Fails with each violation and its place. `where` names the look of the page, for the message; of another colour scheme
 * of a page that was judged whole only the colours are others.
 */
export async function expectAccessible(page: Page, where: string, coloursOnly = false): Promise<void> {
  const found = await violations(page, coloursOnly ? OF_COLOURS : undefined);
  // Soft: one run names what is wrong in every look of the page.
  expect.soft(found, `axe-core on ${page.url()}, ${where}`).toEqual([]);
}
