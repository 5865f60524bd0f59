import type { AppError } from '../api/AppError.js';
import { deviceDrafts } from './deviceDrafts.js';

/** What this device keeps of an act until the server has acknowledged it or the person has discarded it. */
export interface KeptAct<Values> {
  values: Values;
  /** The idempotency key of the intent. */
  key: string;
}

/** The input of an act that is recorded once however often it is sent. */
export interface Keyed {
  idempotencyKey: string;
}

/** One attempt to put an act on record. */
export interface Sending {
  /** The contents with the key of the intent: the same key however often it is sent. */
  keyed: <Contents extends object>(contents: Contents) => Contents & Keyed;
  /** The act is on record. What was typed after it was sent stays, and belongs to a new intent. */
  acknowledged: () => void;
  /** The words stay. An earlier attempt that was recorded with other words has used up its key. */
  refused: (error: AppError) => void;
}

/** What is shown of a draft. */
export interface DraftState<Values> {
  values: Values;
  /** These words are from an earlier visit, or from a form that was closed. */
  restored: boolean;
}

/** A random UUID. `crypto.randomUUID` exists in secure contexts only, and a demonstration may run on plain http. */
function randomKey(): string {
  if ('randomUUID' in crypto) return crypto.randomUUID();
  const bytes = (crypto as Crypto).getRandomValues(new Uint8Array(16));
  bytes[6] = ((bytes[6] ?? 0) & 0x0f) | 0x40;
  bytes[8] = ((bytes[8] ?? 0) & 0x3f) | 0x80;
  const hex = [...bytes].map((byte) => byte.toString(16).padStart(2, '0')).join('');
  return [hex.slice(0, 8), hex.slice(8, 12), hex.slice(12, 16), hex.slice(16, 20), hex.slice(20)].join('-');
}

const same = (a: unknown, b: unknown): boolean => JSON.stringify(a) === JSON.stringify(b);

/** What is kept under this name; null also where it has another shape, as an earlier version of the app kept it. */
export function readKeptAct<Values>(userId: string, id: string): KeptAct<Values> | null {
  const value = deviceDrafts.read<Partial<KeptAct<Values>> | null>(userId, id)?.value;
  return typeof value?.key === 'string' && value.values ? { key: value.key, values: value.values } : null;
}

/**
 * The draft of one act: the words that were typed for it, and the idempotency key of the intent. Both are kept on the
 * device from the first change or the first attempt on; they go when the act is on record or was discarded. This is the
 * only place that makes keys (docs/adr/0008).
 */
export class ActDraft<Values extends object> {
  private state: DraftState<Values>;
  private key: string | null;
  private readonly listeners = new Set<() => void>();

  /** @param secret values that never reach the device's store: passwords */
  constructor(
    private readonly userId: string,
    private readonly id: string,
    private readonly initial: Values,
    private readonly secret: readonly (keyof Values)[],
  ) {
    const kept = readKeptAct<Values>(userId, id);
    const values = { ...initial, ...kept?.values };
    this.key = kept?.key ?? null;
    this.state = { values, restored: !same(values, initial) };
  }

  readonly subscribe = (listener: () => void): (() => void) => {
    this.listeners.add(listener);
    return () => this.listeners.delete(listener);
  };

  readonly current = (): DraftState<Values> => this.state;

  readonly change = (part: Partial<Values> | ((now: Values) => Partial<Values>)): void => {
    const { values: now } = this.state;
    const values = { ...now, ...(typeof part === 'function' ? part(now) : part) };
    if (same(values, now)) return;
    // Who has emptied the form has discarded what it said.
    if (same(values, this.initial)) return this.discard();
    this.show({ ...this.state, values });
    this.keep();
  };

  readonly begin = (): Sending => {
    this.keep();
    const { key } = this;
    const { values } = this.state;
    return {
      keyed: (contents) => ({ ...contents, idempotencyKey: key as string }),
      acknowledged: () => (this.state.values === values ? this.discard() : this.renew()),
      refused: ({ code }) => {
        if (code === 'IDEMPOTENCY_KEY_REUSED') this.renew();
      },
    };
  };

  /** Forgets words and key: what is typed next is another intent. */
  readonly discard = (): void => {
    // Another window may keep a draft of its own under this name by now.
    if (readKeptAct(this.userId, this.id)?.key === this.key) deviceDrafts.drop(this.userId, this.id);
    this.key = null;
    this.show({ values: this.initial, restored: false });
  };

  private renew(): void {
    this.key = null;
    this.keep();
  }

  private keep(): void {
    this.key ??= randomKey();
    const values = Object.fromEntries(
      Object.entries(this.state.values).filter(([name]) => !this.secret.includes(name as keyof Values)),
    );
    deviceDrafts.keep(this.userId, this.id, { values, key: this.key });
  }

  private show(state: DraftState<Values>): void {
    this.state = state;
    this.listeners.forEach((listener) => listener());
  }
}
