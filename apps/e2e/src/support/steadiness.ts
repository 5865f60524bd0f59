import type { Page, Request } from '@playwright/test';
import { expect } from './journey.js';

interface Held {
  held?: Map<Element, DOMRect>;
}

const CONTROLS = 'a[href], button, input, select, textarea, summary';

/** Remembers where every control of the page is. */
export const holdControls = (page: Page): Promise<void> =>
  page.evaluate((controls) => {
    const seen = [...document.querySelectorAll(controls)].filter((element) => element.checkVisibility());
    (window as Held).held = new Map(seen.map((element) => [element, element.getBoundingClientRect()]));
  }, CONTROLS);

/** Every control that was there and still is stands where it stood. */
export async function expectControlsHeld(page: Page, when: string): Promise<void> {
  const { count, moved } = await page.evaluate(() => {
    const held = [...((window as Held).held ?? [])].filter(([element]) => element.checkVisibility());
    return {
      count: held.length,
      moved: held.flatMap(([element, before]) => {
        const now = element.getBoundingClientRect();
        const [x, y] = [now.x - before.x, now.y - before.y].map(Math.round);
        const name = element.getAttribute('aria-label') ?? element.textContent?.trim().slice(0, 40) ?? '';
        return x || y ? [`${element.tagName} ${name || element.id} by ${x}, ${y}`] : [];
      }),
    };
  });
  expect(moved, `controls that moved ${when}`).toEqual([]);
  expect(count, `controls that are still there ${when}`).toBeGreaterThan(1);
}

/** How long a page stays as it is before it counts as drawn, in ms. */
const QUIET = 100;

/** Until nothing on the page has changed for a while, and what moves to its place has come there. */
export const atRest = (page: Page): Promise<void> =>
  page.evaluate(async (quiet) => {
    await document.fonts.ready;
    await new Promise<void>((done) => {
      const finish = () => {
        // What turns for ever never comes to a place.
        const under = document.getAnimations().filter(({ effect }) => effect?.getComputedTiming().endTime !== Infinity);
        if (under.length > 0) {
          wait();
          return;
        }
        changes.disconnect();
        requestAnimationFrame(() => done());
      };
      let timer = setTimeout(finish, quiet);
      const wait = () => {
        clearTimeout(timer);
        timer = setTimeout(finish, quiet);
      };
      const changes = new MutationObserver(wait);
      changes.observe(document, { subtree: true, childList: true, characterData: true, attributes: true });
    });
  }, QUIET);

/** Opens a page, and waits until all that it asks for has come and stands there. */
export async function openWhole(page: Page, address: string): Promise<void> {
  const underWay = new Set<Request>();
  const begin = (request: Request) => void underWay.add(request);
  const end = (request: Request) => void underWay.delete(request);
  page.on('request', begin).on('requestfinished', end).on('requestfailed', end);
  await page.goto(address);
  await expect(page.getByRole('heading', { level: 1 }).first()).toBeVisible();
  // Some is only asked for when something else has come.
  do {
    await expect.poll(() => underWay.size, { message: address, intervals: [20] }).toBe(0);
    await atRest(page);
  } while (underWay.size > 0);
  page.off('request', begin).off('requestfinished', end).off('requestfailed', end);
}
