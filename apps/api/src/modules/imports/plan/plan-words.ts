import { plainWords, type PlanValue, type PlanValues } from '@waymark/domain';

/** Fields that hold words, and how Waymark keeps them. */
const KEPT: Readonly<Record<string, (text: string) => string>> = {
  title: (text) => plainWords(text).text.replaceAll('\n', ' ').trim(),
  objective: (text) => plainWords(text).text,
  summary: (text) => plainWords(text).text,
  description: (text) => plainWords(text).text,
  result: (text) => plainWords(text).text,
  verification: (text) => plainWords(text).text,
  tailoring: (text) => plainWords(text).text,
  reason: (text) => plainWords(text).text,
  unit: (text) => plainWords(text).text.replaceAll('\n', ' ').trim(),
  definition: (text) => plainWords(text).text,
  source: (text) => plainWords(text).text,
  disaggregation: (text) => criteriaOf(plainWords(text).text).join('\n'),
  criteria: (text) => criteriaOf(plainWords(text).text).join('\n'),
};

/** One in each line; a line that says nothing is none. */
export const criteriaOf = (text: string): string[] =>
  text
    .split('\n')
    .map((line) => line.trim())
    .filter((line) => line !== '');

/** Words as they are kept: what would be made plain anyway is no difference. */
export const plainly = (values: PlanValues): PlanValues =>
  Object.fromEntries(Object.entries(values).map(([field, value]) => [field, plain(field, value)]));

function plain(field: string, value: PlanValue): PlanValue {
  const kept = KEPT[field];
  return kept && typeof value === 'string' ? kept(value) || null : value;
}
