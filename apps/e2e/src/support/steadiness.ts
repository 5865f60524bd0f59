import type { Page, Request, Route } from '@playwright/test';
import { expect } from './journey.js';

/** A server that takes its time, or refuses, for the operations that are named. */
export class Temper {
  private readonly held = new Map<string, () => void>();
  private readonly waits = new Set<string>();
  private readonly refuses = new Map<string, { code: string; reason?: string }>();
  private readonly changes = new Map<string, (answer: never) => void>();
  readonly asked: string[] = [];

  static async of(page: Page): Promise<Temper> {
    const temper = new Temper();
    await page.route(/\/graphql(\?|$)/, (route) => temper.answer(route));
    return temper;
  }

  private async answer(route: Route): Promise<void> {
    const name = operationOf(route.request());
    this.asked.push(name);
    if (this.waits.has(name)) await new Promise<void>((go) => this.held.set(name, go));
    const refusal = this.refuses.get(name);
    if (refusal) return route.fulfill({ json: { errors: [{ message: refusal.code, extensions: refusal }] } });
    const change = this.changes.get(name);
    if (!change) return route.continue();
    const response = await route.fetch();
    const answer = (await response.json()) as never;
    change(answer);
    return route.fulfill({ response, json: answer });
  }

  /** Answers `name` only when {@link release} is called. */
  hold(name: string): void {
    this.waits.add(name);
  }

  release(name: string): void {
    this.waits.delete(name);
    this.held.get(name)?.();
    this.held.delete(name);
  }

  /** Refuses `name` with the longest of the usual refusals. */
  refuse(name: string): void {
    this.refuses.set(name, { code: 'FORBIDDEN', reason: 'not_head' });
  }

  accept(name: string): void {
    this.refuses.delete(name);
  }

  /** Changes the answers to `name`, to reach what the sample has no case of. */
  change(name: string, change: (answer: never) => void): void {
    this.changes.set(name, change);
  }

  /** How often `name` was asked; to be compared with a later count. */
  count(name: string): number {
    return this.asked.filter((one) => one === name).length;
  }
}

/** Pages are asked for by their address, all else by a body. */
const operationOf = (request: Request): string =>
  request.method() === 'GET'
    ? (new URL(request.url()).searchParams.get('operationName') ?? '')
    : (request.postDataJSON() as { operationName: string }).operationName;

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
