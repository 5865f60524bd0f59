import { PLAN_SHEETS, TEXT_LIMITS, type PlanSheet } from '@waymark/domain';
import type { ImportColumn, ImportSheet } from '../../../kernel/index.js';

type Column = Omit<ImportColumn, 'key'> & { field: string };

const column = (
  field: string,
  kind: ImportColumn['kind'],
  heading: string,
  aliases: readonly string[],
  more: Partial<Column> = {},
): Column => ({ field, kind, heading, aliases, required: false, limit: TEXT_LIMITS.code, width: 24, ...more });

const ID = column('id', 'text', 'Id', ['Waymark id'], { hidden: true, width: 38 });
const REQUIRED = { required: true };
const PASSAGE = { limit: TEXT_LIMITS.passage, width: 60 };
/** Several institutions or countries in one cell */
const SEVERAL = { limit: 4000, width: 40 };
const INSTITUTION = { limit: TEXT_LIMITS.institutionName + TEXT_LIMITS.institutionCode + 3, width: 40 };

const step = column('step', 'code', 'Step', ['Step code', 'Step number'], { ...REQUIRED, width: 10 });
const participant = ['Country', 'Country code', 'Delegation'];

const TEXT_AND_PLAN = {
  priorities: [
    ID,
    column('code', 'code', 'Priority', ['Code', 'Nr', 'No', 'Priority code'], { ...REQUIRED, width: 10 }),
    column('title', 'words', 'Title', ['Name'], { ...REQUIRED, limit: TEXT_LIMITS.passageTitle, width: 50 }),
    column('objective', 'words', 'Objective', ['Goal', 'Aim'], PASSAGE),
    column('summary', 'words', 'Summary', ['Description', 'Context'], PASSAGE),
  ],
  steps: [
    ID,
    column('code', 'code', 'Step', ['Code', 'Nr', 'No', 'Step code'], { ...REQUIRED, width: 10 }),
    column('priority', 'code', 'Priority', ['Priority code'], { ...REQUIRED, width: 10 }),
    column('title', 'words', 'Title', ['Name', 'Step title'], {
      ...REQUIRED,
      limit: TEXT_LIMITS.passageTitle,
      width: 50,
    }),
    column('description', 'words', 'Description', ['Activities', 'Content'], PASSAGE),
    column('result', 'words', 'Expected result', ['Result', 'Output', 'Outcome'], PASSAGE),
    column('scope', 'choice', 'Scope', ['Level']),
    column('lead', 'choice', 'Lead institution', ['Lead', 'Responsible', 'Lead organisation'], INSTITUTION),
    column('support', 'choices', 'Supporting institutions', ['Support', 'Partners', 'Supporting'], SEVERAL),
    column('start', 'date', 'Start', ['Start date', 'From', 'Begin'], { width: 14 }),
    column('end', 'date', 'End', ['Due', 'End date', 'Deadline', 'To', 'Until'], { width: 14 }),
    column('weight', 'number', 'Weight', [], { width: 10 }),
    column('origins', 'choices', 'Countries of origin', ['Origins', 'Origin countries'], SEVERAL),
  ],
  milestones: [
    ID,
    step,
    column('participant', 'choice', 'Participant', participant),
    column('title', 'words', 'Title', ['Milestone', 'Name'], {
      ...REQUIRED,
      limit: TEXT_LIMITS.milestoneTitle,
      width: 50,
    }),
    column('verification', 'words', 'Means of verification', ['Verification', 'Proof'], {
      limit: TEXT_LIMITS.meansOfVerification,
      width: 50,
    }),
    column('date', 'date', 'Date', ['Due', 'Day', 'Deadline', 'By'], { ...REQUIRED, width: 14 }),
    column('criteria', 'words', 'Criteria', ['Criterion'], PASSAGE),
  ],
  actions: [
    step,
    column('participant', 'choice', 'Participant', participant, REQUIRED),
    column('lead', 'choice', 'Lead institution', ['Lead', 'Responsible'], {
      ...INSTITUTION,
      within: 'actions.participant',
    }),
    column('support', 'choices', 'Supporting institutions', ['Support', 'Partners'], {
      ...SEVERAL,
      within: 'actions.participant',
    }),
    column('tailoring', 'words', 'Tailoring', ['Adaptation', 'National tailoring'], {
      limit: TEXT_LIMITS.tailoring,
      width: 60,
    }),
    column('applicable', 'choice', 'Applicable', ['Applies'], { width: 12 }),
    column('reason', 'words', 'Reason', ['Why not', 'Reason why not applicable'], {
      limit: TEXT_LIMITS.planReason,
      width: 40,
    }),
  ],
} satisfies Partial<Record<PlanSheet, readonly Column[]>>;

/** What is measured, with what is planned of it by participant and period, and the money for steps. */
const FIGURES = {
  indicators: [
    ID,
    column('code', 'code', 'Indicator', ['Code', 'Nr', 'No', 'Indicator code'], {
      ...REQUIRED,
      limit: TEXT_LIMITS.figureCode,
      width: 12,
    }),
    column('title', 'words', 'Title', ['Name'], { ...REQUIRED, limit: TEXT_LIMITS.figureTitle, width: 50 }),
    column('priority', 'code', 'Priority', ['Priority code'], { ...REQUIRED, width: 10 }),
    column('step', 'code', 'Step', ['Step code'], { width: 10 }),
    column('level', 'choice', 'Level', ['Level of result'], { ...REQUIRED, width: 14 }),
    column('unit', 'words', 'Unit', ['Unit of measure'], { ...REQUIRED, limit: TEXT_LIMITS.figureWord }),
    column('frequency', 'choice', 'Frequency', ['How often'], { ...REQUIRED, width: 14 }),
    column('definition', 'words', 'Definition', ['Description'], {
      ...REQUIRED,
      limit: TEXT_LIMITS.figureText,
      width: 60,
    }),
    column('better', 'choice', 'Better', ['Direction'], { width: 14 }),
    column('cumulative', 'choice', 'Cumulative', [], { width: 12 }),
    column('summed', 'choice', 'Added up', ['Summed', 'Sum'], { width: 12 }),
    column('source', 'words', 'Source', ['Source of values'], { limit: TEXT_LIMITS.figureText, width: 40 }),
    column('disaggregation', 'words', 'Broken down by', ['Disaggregation'], {
      limit: TEXT_LIMITS.figureText,
      width: 30,
    }),
    column('exempt', 'choices', 'Not concerned', ['Exempt'], { ...SEVERAL, width: 30 }),
  ],
  targets: [
    column('indicator', 'code', 'Indicator', ['Indicator code'], {
      ...REQUIRED,
      limit: TEXT_LIMITS.figureCode,
      width: 12,
    }),
    column('participant', 'choice', 'Participant', participant, REQUIRED),
    column('kind', 'choice', 'Planned', ['Kind', 'Baseline or target'], { ...REQUIRED, width: 12 }),
    column('period', 'text', 'Period', ['By', 'Year'], { ...REQUIRED, width: 12 }),
    column('value', 'decimal', 'Value', ['Target'], { ...REQUIRED, limit: TEXT_LIMITS.decimal, width: 14 }),
  ],
  budget: [
    ID,
    step,
    column('participant', 'choice', 'Participant', participant),
    column('title', 'words', 'For', ['Title', 'Purpose', 'Line', 'Budget line'], {
      ...REQUIRED,
      limit: TEXT_LIMITS.figureTitle,
      width: 50,
    }),
    column('source', 'text', 'Who pays', ['Source', 'Funding source', 'Donor'], {
      limit: TEXT_LIMITS.figureTitle,
      width: 40,
    }),
    column('amount', 'decimal', 'Amount', ['Budget', 'Cost'], { ...REQUIRED, limit: TEXT_LIMITS.decimal, width: 16 }),
    column('currency', 'code', 'Currency', [], { ...REQUIRED, width: 10 }),
    column('status', 'choice', 'Status', [], { ...REQUIRED, width: 14 }),
    column('start', 'date', 'From', ['Start', 'Period start'], { ...REQUIRED, width: 14 }),
    column('end', 'date', 'To', ['End', 'Period end', 'Until'], { ...REQUIRED, width: 14 }),
    column('committed', 'date', 'Promised on', ['Committed on', 'Commitment date'], { width: 14 }),
  ],
  payments: [
    ID,
    step,
    column('participant', 'choice', 'Participant', participant),
    column('line', 'words', 'Budget line', ['For', 'Line', 'Title'], {
      ...REQUIRED,
      limit: TEXT_LIMITS.figureTitle,
      width: 50,
    }),
    column('day', 'date', 'Paid on', ['Day', 'Date', 'Payment date'], { ...REQUIRED, width: 14 }),
    column('amount', 'decimal', 'Amount', ['Paid'], { ...REQUIRED, limit: TEXT_LIMITS.decimal, width: 16 }),
    column('currency', 'code', 'Currency', [], { ...REQUIRED, width: 10 }),
  ],
  risks: [
    ID,
    column('title', 'words', 'Risk', ['Title', 'Name'], { ...REQUIRED, limit: TEXT_LIMITS.figureTitle, width: 50 }),
    column('description', 'words', 'Description', ['What may happen'], {
      ...REQUIRED,
      limit: TEXT_LIMITS.figureText,
      width: 60,
    }),
    column('category', 'choice', 'Category', ['Kind', 'Type'], { ...REQUIRED, width: 16 }),
    column('likelihood', 'number', 'Likelihood', ['Probability'], { ...REQUIRED, width: 12 }),
    column('impact', 'number', 'Impact', ['Severity'], { ...REQUIRED, width: 12 }),
    column('trend', 'choice', 'Trend', [], { width: 12 }),
    column('mitigation', 'words', 'Mitigation', ['Response', 'What is done'], {
      limit: TEXT_LIMITS.figureText,
      width: 60,
    }),
    column('owner', 'text', 'Watched by', ['Owner', 'Responsible'], { limit: TEXT_LIMITS.figureTitle, width: 30 }),
    column('steps', 'text', 'Steps', ['Step', 'Step codes'], { limit: 4000, width: 20 }),
    column('participants', 'choices', 'Participants', ['Countries', 'Participant'], SEVERAL),
  ],
  rates: [
    column('currency', 'code', 'Currency', [], { ...REQUIRED, width: 10 }),
    column('day', 'date', 'From', ['Day', 'Date', 'Valid from'], { ...REQUIRED, width: 14 }),
    column('rate', 'decimal', 'Rate', ['Exchange rate'], { ...REQUIRED, limit: TEXT_LIMITS.decimal, width: 16 }),
    column('source', 'text', 'Published by', ['Source', 'Publisher'], {
      ...REQUIRED,
      limit: TEXT_LIMITS.figureTitle,
      width: 40,
    }),
  ],
} satisfies Partial<Record<PlanSheet, readonly Column[]>>;

const COLUMNS: Readonly<Record<PlanSheet, readonly Column[]>> = { ...TEXT_AND_PLAN, ...FIGURES };

const NAMES: Readonly<Record<PlanSheet, { name: string; aliases: readonly string[] }>> = {
  priorities: { name: 'Priorities', aliases: ['Priority', 'Objectives'] },
  steps: { name: 'Steps', aliases: ['Step', 'Activities', 'Plan'] },
  milestones: { name: 'Milestones', aliases: ['Milestone'] },
  actions: { name: 'National actions', aliases: ['National action', 'Actions'] },
  indicators: { name: 'Indicators', aliases: ['Indicator'] },
  targets: { name: 'Targets', aliases: ['Target', 'Targets and baselines', 'Baselines'] },
  budget: { name: 'Budget', aliases: ['Budget lines', 'Costs'] },
  payments: { name: 'Payments', aliases: ['Payment', 'Disbursements'] },
  risks: { name: 'Risks', aliases: ['Risk', 'Risk register'] },
  rates: { name: 'Exchange rates', aliases: ['Rates', 'Exchange rate'] },
};

/** A column of a plan by its table and field: keys are their own in the whole kind. */
export const keyOf = (sheet: PlanSheet, field: string): string => `${sheet}.${field}`;
export const fieldOf = (key: string): string => key.slice(key.indexOf('.') + 1);

/** The tables of a plan. Which rows name one record twice is said by the domain, over all of them. */
export const PLAN_TABLES: readonly ImportSheet[] = PLAN_SHEETS.map((key) => ({
  key,
  ...NAMES[key],
  columns: COLUMNS[key].map(({ field, ...more }) => ({ key: keyOf(key, field), ...more })),
  names: [],
}));
