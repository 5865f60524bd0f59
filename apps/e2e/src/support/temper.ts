import type { Page } from '@playwright/test';

interface Refusal {
  code: string;
  reason?: string;
}

/** What becomes of an operation: refused, or sent, with its answer changed or as it comes. */
interface Fate {
  refusal?: Refusal;
  changed: boolean;
}

/** How long an operation is waited for, in ms. */
const LIMIT = 15_000;

/** What may be waited for of an operation. */
type Moment = 'asked' | 'answered';

interface Tempered {
  fateOf: (name: string) => Promise<Fate>;
  changed: (name: string, answer: unknown) => Promise<unknown>;
  answered: (name: string) => Promise<void>;
}

/**
 * A server that takes its time, or refuses, for the operations that are named. It stands before the page's own `fetch`:
 * a route of the browser would ask every file anew at every load.
 */
export class Temper {
  private readonly held = new Map<string, () => void>();
  private readonly waits = new Set<string>();
  private readonly refuses = new Map<string, Refusal>();
  private readonly changes = new Map<string, (answer: never) => void>();
  private readonly asked: string[] = [];
  private readonly waiting = new Map<string, () => void>();

  /** From the next load of the page on. */
  static async of(page: Page): Promise<Temper> {
    const temper = new Temper();
    const tempered: Tempered = {
      fateOf: (name) => temper.fateOf(name),
      changed: (name, answer) => {
        temper.changes.get(name)?.(answer as never);
        return Promise.resolve(answer);
      },
      answered: (name) => Promise.resolve(temper.note('answered', name)),
    };
    for (const [name, told] of Object.entries(tempered)) await page.exposeFunction(`temper_${name}`, told);
    await page.addInitScript(standBeforeFetch);
    return temper;
  }

  private async fateOf(name: string): Promise<Fate> {
    this.asked.push(name);
    this.note('asked', name);
    if (this.waits.has(name)) await new Promise<void>((go) => this.held.set(name, go));
    const refusal = this.refuses.get(name);
    return { changed: this.changes.has(name), ...(refusal && { refusal }) };
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

  /** From here on everything is answered as it comes. */
  calm(): void {
    for (const name of [...this.waits]) this.release(name);
    this.refuses.clear();
    this.changes.clear();
  }

  /** How often `name` was asked; to be compared with a later count. */
  count(name: string): number {
    return this.asked.filter((one) => one === name).length;
  }

  /** Until `name` is asked the next time, or has its answer: a refusal, or that there is no connection, is one. */
  next(name: string, moment: Moment = 'answered'): Promise<void> {
    return new Promise((tell, fail) => {
      const limit = setTimeout(() => fail(new Error(`${name} was not ${moment}`)), LIMIT);
      this.waiting.set(`${moment} ${name}`, () => {
        clearTimeout(limit);
        tell();
      });
    });
  }

  private note(moment: Moment, name: string): void {
    this.waiting.get(`${moment} ${name}`)?.();
  }
}

/** In the page, before its first script. */
function standBeforeFetch(): void {
  const { temper_fateOf, temper_changed, temper_answered } = window as unknown as {
    [Name in keyof Tempered as `temper_${Name}`]: Tempered[Name];
  };
  const send = window.fetch.bind(window);
  const json = (answer: unknown, like?: Response): Response =>
    new Response(JSON.stringify(answer), {
      status: like?.status ?? 200,
      headers: like?.headers ?? { 'content-type': 'application/json' },
    });
  window.fetch = async (input, init) => {
    const { pathname, searchParams } = new URL(input instanceof Request ? input.url : input, location.href);
    if (pathname !== '/graphql') return send(input, init);
    // Pages are asked for by their address, all else by a body.
    const { body } = init ?? {};
    const name =
      typeof body === 'string'
        ? (JSON.parse(body) as { operationName: string }).operationName
        : (searchParams.get('operationName') ?? '');
    const { refusal, changed } = await temper_fateOf(name);
    try {
      if (refusal) return json({ errors: [{ message: refusal.code, extensions: refusal }] });
      const response = await send(input, init);
      return changed ? json(await temper_changed(name, await response.json()), response) : response;
    } finally {
      void temper_answered(name);
    }
  };
}
