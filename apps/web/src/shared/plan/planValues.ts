import type { ActionPlan, StepPlan } from './plan.documents.js';
import { isWeight } from '@waymark/domain';
import { parseDay } from '@waymark/i18n';
import type { FieldProblem } from '../api/AppError.js';

/** What a form of a plan holds: texts as they were typed, and sets of ids. */
export type PlanValues = Readonly<Record<string, string | readonly string[]>>;

/** A text that says something, or null. */
export const textOrNull = (text: string): string | null => text.trim() || null;

/** The ISO day that is meant, or null. */
export const dayOrNull = (text: string): string | null => parseDay(text) ?? null;

/** As people write numbers, with a point or a comma; NaN where it is none. */
export const numberIn = (text: string): number => (text.trim() === '' ? NaN : Number(text.trim().replace(',', '.')));

/** One entry in each line; empty lines say nothing. */
export const linesIn = (text: string): string[] =>
  text
    .split('\n')
    .map((line) => line.trim())
    .filter((line) => line !== '');

interface OfKind {
  key: string;
  kind: string;
  required?: boolean;
}

/** Days that cannot be read, and those that are missing where one is needed. */
export const unreadableDays = (fields: readonly OfKind[], values: PlanValues): FieldProblem[] =>
  fields
    .filter(({ key, kind, required }) => {
      const text = String(values[key] ?? '').trim();
      return kind === 'day' && (text === '' ? required === true : dayOrNull(text) === null);
    })
    .map(({ key }) => ({ field: key, problem: 'next_date_invalid' }));

export const refusedWeight = ({ weight }: PlanValues): FieldProblem[] =>
  typeof weight === 'string' && !isWeight(numberIn(weight)) ? [{ field: 'weight', problem: 'weight_invalid' }] : [];

export type PlanDependency = StepPlan['dependencies'][number];

/** When an action is expected to end: with the last of its milestones, by its own forecast where none is planned. */
export const expectedEnd = ({
  milestones,
  forecastEnd,
}: Pick<ActionPlan, 'milestones' | 'forecastEnd'>): string | null =>
  milestones
    .map(({ forecastDate }) => forecastDate)
    .reduce<string | null>((last, day) => (last === null || day > last ? day : last), null) ?? forecastEnd;
