const startedAt = performance.now();

/** Runs one stage of the start and says what happens and how long it took. */
export async function stage<T>(name: string, work: () => Promise<T>): Promise<T> {
  const from = performance.now();
  const result = await work();
  say(`${name} (${((performance.now() - from) / 1000).toFixed(1)} s)`);
  return result;
}

/** A line with the time since the start. */
export function say(line: string): void {
  console.log(`[${((performance.now() - startedAt) / 1000).toFixed(1).padStart(5)} s] ${line}`);
}
