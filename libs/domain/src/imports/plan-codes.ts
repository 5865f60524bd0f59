/** The number that a code ends with: `7` of `P7`, `2` of `3.2`. */
const numberOf = (code: string): number => Number(/(\d+)$/.exec(code)?.[1] ?? 0);

/** Of a priority, by which its steps' codes begin: `3` of `P3`. */
const stem = (priority: string): string => priority.replace(/^\D+/, '');

/** Of a step's code the code of its priority: `P3` of `3.2`. */
export const priorityCodeOf = (step: string): string => `P${step.split('.')[0] ?? ''}`;

/** Of all codes those of the priorities, or those of one priority's steps. */
export const codesUnder = (priority: string | null, codes: readonly string[]): string[] =>
  codes.filter((code) => (priority === null ? !code.includes('.') : code.startsWith(`${stem(priority)}.`)));

/**
 * The codes that come next, in order; no number is used again.
 * @param given codes of the priorities there are, or of one priority's steps
 * @param priority whose steps they are; null for priorities
 */
export function nextCodes(given: readonly string[], priority: string | null, count: number): string[] {
  const last = Math.max(0, ...given.map(numberOf));
  const before = priority === null ? 'P' : `${stem(priority)}.`;
  return Array.from({ length: count }, (_, at) => `${before}${last + at + 1}`);
}
