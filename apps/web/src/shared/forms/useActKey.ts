import { useMemo, useRef } from 'react';

/** A random UUID. `crypto.randomUUID` exists in secure contexts only, and a demonstration may run on plain http. */
export function randomKey(): string {
  if ('randomUUID' in crypto) return crypto.randomUUID();
  const bytes = (crypto as Crypto).getRandomValues(new Uint8Array(16));
  bytes[6] = ((bytes[6] ?? 0) & 0x0f) | 0x40;
  bytes[8] = ((bytes[8] ?? 0) & 0x3f) | 0x80;
  const hex = [...bytes].map((byte) => byte.toString(16).padStart(2, '0')).join('');
  return [hex.slice(0, 8), hex.slice(8, 12), hex.slice(12, 16), hex.slice(16, 20), hex.slice(20)].join('-');
}

export interface ActKey {
  /** The idempotency key of an act with this input: the same for a repetition, another for other input. */
  keyFor: (input: unknown) => string;
  /** To be called when the act is on record, so that the next one is a new act even with equal input. */
  done: () => void;
}

/** Idempotency keys for one form: pressing twice, or again after a lost answer, records once. */
export function useActKey(): ActKey {
  const used = useRef<{ input: string; key: string } | null>(null);
  return useMemo(
    () => ({
      keyFor(input) {
        const text = JSON.stringify(input);
        if (used.current?.input !== text) used.current = { input: text, key: randomKey() };
        return used.current.key;
      },
      done() {
        used.current = null;
      },
    }),
    [],
  );
}
