import { isCurrency, isAmount, isPromised, isRate } from '../figures/money.js';
import { RISK_SCALE } from '../figures/risk.js';
import { isPlannedValue, periodEnd } from '../figures/indicator.js';
import { isInstitutionCode } from '../places/institution.js';
import { isWeight, planDatesProblem } from '../plan/plan-rules.js';
import { compareDays } from '../time/day.js';
import type { ImportFaultCode } from './import-fault.js';
import { seenAs } from './letters.js';
import { fault, textOf, type CodedSheet, type Rule } from './plan-ground.js';
import type { PlanRecord, PlanRow, PlanSheet } from './plan-rows.js';

const knownCode =
  (field: string, sheet: CodedSheet, code: ImportFaultCode): Rule =>
  ({ values }, _, { codes }) =>
    textOf(values[field]) === '' || codes[sheet].has(seenAs(textOf(values[field]))) ? [] : fault(field, code);

/** Dates that stand as they were are not asked about again. */
const dates: Rule = ({ values }, record, { there }) => {
  const day = (field: string) => textOf(field in values ? values[field] : record?.values[field]) || null;
  const fields = ['start', 'end', 'date'].filter((field) => field in values);
  const changed = fields.filter((field) => record === null || values[field] !== record.values[field]);
  const last = changed.at(-1);
  if (last === undefined) return [];
  const end = last === 'date' ? day('date') : day('end');
  const start = last === 'date' ? null : day('start');
  const problem = planDatesProblem({ start, end }, there.period);
  return problem === null ? [] : fault(last, problem);
};

/** A text that is fixed takes no further step. */
const takesSteps: Rule = ({ values }, record, { there }) => {
  const priority = there.records.priorities.find((one) => one.values['code'] === values['priority']);
  const code = record === null ? priority?.fixed['title'] : undefined;
  return code ? fault('priority', code) : [];
};

const weight: Rule = ({ values }) =>
  typeof values['weight'] === 'number' && !isWeight(values['weight']) ? fault('weight', 'weight_invalid') : [];

const actionIsThere: Rule = (_, record) => (record === null ? fault('participant', 'action_not_there') : []);

/** What does not concern a participant says why. */
const applicability: Rule = ({ values }, record) => {
  if (values['applicable'] !== 'no') return [];
  const reason = 'reason' in values ? values['reason'] : record?.values['reason'];
  return textOf(reason) === '' ? fault('reason', 'reason_missing') : [];
};

/** What a row says, else what is there. */
const said = (field: string, { values }: PlanRow, record: PlanRecord | null): string =>
  textOf(field in values ? values[field] : record?.values[field]);

/** A code that was given to an indicator is not given to another, also where it is measured no more. */
const indicatorCode: Rule = ({ values }, record, { there }) => {
  const code = textOf(values['code']);
  if (record !== null || code === '') return [];
  if (!isInstitutionCode(code)) return fault('code', 'code_invalid');
  const isTaken = there.indicatorCodes.some((one) => one.toLowerCase() === code.toLowerCase());
  return isTaken ? fault('code', 'indicator_code_taken') : [];
};

const stepOfPriority: Rule = (row, record, { codes, priorityOfStep }) => {
  const [step, priority] = [seenAs(said('step', row, record)), seenAs(said('priority', row, record))];
  if (step === '' || !codes.steps.has(step) || !codes.priorities.has(priority)) return [];
  return priorityOfStep.get(step) === priority ? [] : fault('step', 'step_of_other');
};

/** Of an adopted roadmap nothing that is planned changes without a reason. */
const planned: Rule = ({ values }, record, { there: { adopted } }) => {
  const [period, value] = [textOf(values['period']), textOf(values['value'])];
  if (periodEnd(period) === null) return fault('period', 'period_invalid');
  if (!isPlannedValue(value)) return fault('value', 'value_invalid');
  return adopted && record === null ? fault('value', 'reason_needed') : [];
};

const money: Rule = ({ values }) => [
  ...('amount' in values && !isAmount(textOf(values['amount'])) ? fault('amount', 'amount_invalid') : []),
  ...('currency' in values && !isCurrency(textOf(values['currency'])) ? fault('currency', 'currency_unknown') : []),
];

const moneyDates: Rule = (row, record) => {
  const [start, end] = [said('start', row, record), said('end', row, record)];
  if (start !== '' && end !== '' && compareDays(end, start) < 0) return fault('end', 'end_before_start');
  const isOpen = isPromised(said('status', row, record)) && said('committed', row, record) === '';
  return isOpen ? fault('committed', 'commitment_missing') : [];
};

/** A line as a payment names it: by its step, participant and title, as they look. */
export const lineName = (values: PlanRow['values'], title: 'title' | 'line'): string =>
  [textOf(values['step']), textOf(values['participant'])].map(seenAs).concat(textOf(values[title])).join('\n');

/** A payment is made out of a line that is there or in the file, and stays with it. */
const lineOfPayment: Rule = ({ values }, record, { rows, there }) => {
  const all = { ...record?.values, ...values };
  const name = lineName(all, 'line');
  if (record !== null && lineName(record.values, 'line') !== name)
    return fault('line', 'line_changed', textOf(record.values['line']));
  const isThere =
    there.records.budget.some((line) => lineName(line.values, 'title') === name) ||
    rows.some((row) => row.sheet === 'budget' && lineName(row.values, 'title') === name);
  return isThere ? [] : fault('line', 'line_unknown');
};

const paidDay: Rule = ({ values }, _, { there: { today } }) => {
  const day = textOf(values['day']);
  return day !== '' && compareDays(day, today) > 0 ? fault('day', 'day_in_future') : [];
};

/** Codes of steps in one cell. */
export const codesInCell = (cell: string): string[] =>
  cell
    .split(/[;,\n]/)
    .map((code) => code.trim())
    .filter((code) => code !== '');

const stepsKnown: Rule = ({ values }, _, { codes }) =>
  codesInCell(textOf(values['steps'])).every((code) => codes.steps.has(seenAs(code)))
    ? []
    : fault('steps', 'step_unknown');

const rating: Rule = ({ values }) =>
  ['likelihood', 'impact'].flatMap((field) => {
    const step = values[field];
    return typeof step !== 'number' || RISK_SCALE.some((known) => known === step) ? [] : fault(field, 'rating_invalid');
  });

const rate: Rule = ({ values }, record, { there }) => {
  const currency = textOf(values['currency'] ?? record?.values['currency']);
  if (!isCurrency(currency)) return fault('currency', 'currency_unknown');
  if (currency === there.currency) return fault('currency', 'currency_of_roadmap');
  return 'rate' in values && !isRate(textOf(values['rate'])) ? fault('rate', 'rate_invalid') : [];
};

export const RULES: Readonly<Record<PlanSheet, readonly Rule[]>> = {
  priorities: [],
  steps: [knownCode('priority', 'priorities', 'priority_unknown'), takesSteps, dates, weight],
  milestones: [knownCode('step', 'steps', 'step_unknown'), dates],
  actions: [
    knownCode('step', 'steps', 'step_unknown'),
    (row, record, ground) =>
      ground.codes.steps.has(seenAs(textOf(row.values['step']))) ? actionIsThere(row, record, ground) : [],
    dates,
    applicability,
  ],
  indicators: [
    indicatorCode,
    knownCode('priority', 'priorities', 'priority_unknown'),
    knownCode('step', 'steps', 'step_unknown'),
    stepOfPriority,
  ],
  targets: [knownCode('indicator', 'indicators', 'indicator_unknown'), planned],
  budget: [knownCode('step', 'steps', 'step_unknown'), money, moneyDates],
  payments: [lineOfPayment, money, paidDay],
  risks: [stepsKnown, rating],
  rates: [rate],
};
