import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { expect, type Page } from '@playwright/test';
import type { AxeResults } from 'axe-core';

const source = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');

/** Runs axe-core, with every rule that is on by default, on what the page shows now. */
async function violations(page: Page): Promise<string[]> {
  // As an evaluation, not as a script element: the page's content security policy stays as it is.
  await page.evaluate(`window.axe ?? (() => { ${source} })()`);
  const results = await page.evaluate(
    () =>
      (window as unknown as { axe: { run: (options: object) => Promise<AxeResults> } }).axe.run({
        resultTypes: ['violations'],
      }),
    undefined,
  );
  return results.violations.flatMap(({ id, nodes }) =>
    nodes.map((node) => `${id}: ${node.target.join(' ')}\n    ${node.failureSummary?.replaceAll('\n', '\n    ')}`),
  );
}

/** Fails with each violation and its place. `where` names the look of the page, for the message. */
export async function expectAccessible(page: Page, where: string): Promise<void> {
  const found = await violations(page);
  // Soft: one run names what is wrong in every look of the page.
  expect.soft(found, `axe-core on ${page.url()}, ${where}`).toEqual([]);
}
