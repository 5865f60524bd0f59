import {
  baselinesLocked,
  codesUnder,
  folded,
  isPlanLocked,
  nextCodes,
  type ImportFaultCode,
  type PlanRecord,
  type PlanSheet,
  type PlanThere,
} from '@waymark/domain';
import type { Choice } from '../../../kernel/index.js';
import { isEditable } from '../../drafting/index.js';
import { figureChoices, figureRecords } from './figures-ground.js';
import { keyOf } from './plan-sheets.js';
import { plainly } from './plan-words.js';
import type { ThereInstitution, TherePlan, TherePriority } from './plan-there.repository.js';

type Fixed = Readonly<Record<string, ImportFaultCode>>;

/** Fields that are all fixed for one reason. */
const fixedAs = (code: ImportFaultCode, isSo: boolean, ...fields: string[]): Fixed =>
  isSo ? Object.fromEntries(fields.map((field) => [field, code])) : {};

/** A plan as a file would hold it. What was never circulated stands under the code that comes next. */
export function groundOf(plan: TherePlan): PlanThere {
  const codes = new Map<string, string>();
  const coded = (items: readonly { id: string; code: string | null }[], priority: string | null): void => {
    const without = items.filter(({ code }) => code === null);
    const next = nextCodes(codesUnder(priority, plan.given), priority, without.length);
    for (const { id, code } of items) if (code !== null) codes.set(id, code);
    without.forEach(({ id }, at) => codes.set(id, next[at] ?? ''));
  };
  coded(plan.priorities, null);
  const planned = new Map(plan.steps.map((one) => [one.id, one]));
  const isAgreed = (stepId: string): boolean => isPlanLocked(plan.phase, planned.get(stepId)?.wasInForce ?? false);
  const stepsOf = (one: TherePriority) =>
    one.passages.flatMap(({ kind, stepId }) => (kind === 'step_title' ? (planned.get(stepId ?? '') ?? []) : []));
  for (const one of plan.priorities) coded(stepsOf(one), codes.get(one.id) ?? '');
  const textIn = ({ passages }: TherePriority, kind: string, stepId: string | null): string | null =>
    passages.find((one) => one.kind === kind && one.stepId === stepId)?.text || null;

  const priorities = plan.priorities.map((one): PlanRecord => ({
    id: one.id,
    values: plainly({
      id: one.id,
      code: codes.get(one.id) ?? null,
      title: textIn(one, 'priority_title', null),
      objective: textIn(one, 'priority_objective', null),
      summary: textIn(one, 'priority_summary', null),
    }),
    fixed: fixedAs('text_fixed', !isEditable(one), 'title', 'objective', 'summary'),
  }));
  const steps = plan.priorities.flatMap((priority) =>
    stepsOf(priority).map((one): PlanRecord => ({
      id: one.id,
      values: plainly({
        id: one.id,
        code: codes.get(one.id) ?? null,
        priority: codes.get(priority.id) ?? null,
        title: textIn(priority, 'step_title', one.id),
        description: textIn(priority, 'step_description', one.id),
        result: textIn(priority, 'step_expected_result', one.id),
        scope: one.scope,
        lead: one.lead,
        support: one.support,
        start: one.start,
        end: one.end,
        weight: one.weight,
        origins: one.origins,
      }),
      fixed: {
        ...fixedAs('text_fixed', !isEditable(priority), 'title', 'description', 'result'),
        ...fixedAs('baseline_locked', isAgreed(one.id), 'start', 'end'),
        ...fixedAs('reason_needed', isAgreed(one.id), 'scope', 'weight'),
      },
    })),
  );
  const inText = new Set(steps.map(({ id }) => id));
  const milestones = plan.milestones
    .filter(({ stepId }) => inText.has(stepId))
    .map((one): PlanRecord => ({
      id: one.id,
      values: plainly({
        id: one.id,
        step: codes.get(one.stepId) ?? null,
        participant: one.participant,
        title: one.title,
        verification: one.verification || null,
        date: one.date,
        criteria: one.criteria.join('\n') || null,
      }),
      fixed: {
        ...fixedAs('baseline_locked', isAgreed(one.stepId), 'date'),
        ...fixedAs('reason_needed', isAgreed(one.stepId), 'title', 'verification', 'criteria'),
      },
    }));
  const actions = plan.actions
    .filter(({ stepId }) => inText.has(stepId))
    .map((one): PlanRecord => ({
      id: one.id,
      values: plainly({
        step: codes.get(one.stepId) ?? null,
        participant: one.participant,
        lead: one.lead,
        support: one.support,
        tailoring: one.tailoring,
        applicable: one.reason === null ? 'yes' : 'no',
        reason: one.reason,
      }),
      fixed: fixedAs('reason_needed', one.reason !== null, 'applicable'),
    }));
  const inFile = new Map(
    [...priorities, ...steps].flatMap(({ id }) => {
      const code = codes.get(id);
      return code === undefined ? [] : [[id, code] as const];
    }),
  );
  const adopted = baselinesLocked(plan.phase);
  return {
    records: { priorities, steps, milestones, actions, ...figureRecords(plan, inFile, adopted) },
    given: plan.given,
    indicatorCodes: plan.indicatorCodes,
    adopted,
    currency: plan.currency,
    today: plan.today,
    period: { start: plan.start, end: plan.end },
  };
}

const SCOPES: readonly Choice[] = [
  { value: 'regional', words: ['Regional', 'regional'] },
  { value: 'national', words: ['National', 'national'] },
  { value: 'regional_and_national', words: ['Regional and national', 'regional_and_national', 'Both'] },
];
const APPLICABLE: readonly Choice[] = [
  { value: 'yes', words: ['Yes', 'x'] },
  { value: 'no', words: ['No'] },
];

/** What cells of choices may say, by their columns. */
export function choicesOf({
  institutions,
  participants,
  origins,
}: TherePlan): Readonly<Record<string, readonly Choice[]>> {
  const label = labels(institutions);
  const every = institutions.map((one): Choice => ({ value: one.id, words: wordsOf(one, label(one)) }));
  const national = institutions.map((one): Choice => ({
    value: one.id,
    words: wordsOf(one, label(one)),
    ...(one.country !== null && { group: one.country }),
  }));
  const ofParticipants = participants.map(({ code, name, chip }) => ({ value: code, words: [name, code, chip] }));
  const at = (sheet: PlanSheet, field: string, choices: readonly Choice[]) => ({ [keyOf(sheet, field)]: choices });
  return {
    ...at('steps', 'scope', SCOPES),
    ...at('steps', 'lead', every),
    ...at('steps', 'support', every),
    ...at('steps', 'origins', origins.map(({ value, name }) => ({ value, words: [name, value] }))),
    ...at('milestones', 'participant', ofParticipants),
    ...at('actions', 'participant', ofParticipants),
    ...at('actions', 'lead', national.filter(({ group }) => group !== undefined)),
    ...at('actions', 'support', national),
    ...at('actions', 'applicable', APPLICABLE),
    ...figureChoices(ofParticipants),
  }; // prettier-ignore
}

/** Two of one name are told apart by their codes, and so is one whose name would be taken for several. */
function labels(institutions: readonly ThereInstitution[]): (one: ThereInstitution) => string {
  const counts = new Map<string, number>();
  for (const { name } of institutions) counts.set(folded(name), (counts.get(folded(name)) ?? 0) + 1);
  return ({ name, code }) =>
    counts.get(folded(name)) === 1 && !/[;\n]/.test(name) ? name : `${name.replaceAll(/[;\n]/g, ',')} (${code})`;
}

const wordsOf = ({ code, name, acronym }: ThereInstitution, label: string): string[] => [
  ...new Set([label, code, name, ...(acronym === null ? [] : [acronym])]),
];
