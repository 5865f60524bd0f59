import {
  codesInCell,
  compareCodes,
  decimalOf,
  decimalText,
  INDICATOR_FREQUENCIES,
  INDICATOR_LEVELS,
  RISK_CATEGORIES,
  RISK_TRENDS,
  type PlanRecord,
  type PlanValues,
} from '@waymark/domain';
import type { Choice } from '../../../kernel/index.js';
import {
  BudgetStatus,
  type IndicatorFacts,
  type LineFacts,
  type Rating,
  type RiskFacts,
} from '../../tracking/index.js';
import { keyOf } from './plan-sheets.js';
import type { ThereFigures, ThereIndicator, ThereRisk } from './plan-figures.sql.js';
import { criteriaOf, plainly } from './plan-words.js';

const yes = (is: boolean): string => (is ? 'yes' : 'no');
const exact = (value: string): string => decimalText(decimalOf(value));

/**
 * Indicators, what is planned of them, money and risks, as a file would hold them.
 * @param codes of the priorities and steps that the file holds, by their ids: what belongs to others is not in it
 */
export function figureRecords(
  { indicators, targets, lines, payments, risks, rates }: ThereFigures,
  codes: ReadonlyMap<string, string>,
  adopted: boolean,
): Record<'indicators' | 'targets' | 'budget' | 'payments' | 'risks' | 'rates', PlanRecord[]> {
  const held = indicators.filter(
    ({ priorityId, stepId }) => codes.has(priorityId) && (stepId === null || codes.has(stepId)),
  );
  const indicatorCodes = new Map(held.map(({ id, code }) => [id, code]));
  return {
    indicators: held.map((one) => ({ id: one.id, values: indicatorValues(one, codes), fixed: {} })),
    targets: targets.flatMap(({ indicatorId, value, ...place }): PlanRecord[] => {
      const indicator = indicatorCodes.get(indicatorId);
      if (indicator === undefined) return [];
      const id = `${indicatorId} ${place.participant} ${place.kind} ${place.period}`;
      const values = { indicator, ...place, value: exact(value) };
      return [{ id, values, fixed: adopted ? { value: 'reason_needed' as const } : {} }];
    }),
    budget: lines
      .filter(({ stepId }) => codes.has(stepId))
      .map((line): PlanRecord => ({
        id: line.id,
        values: plainly({
          id: line.id,
          step: codes.get(line.stepId) ?? null,
          participant: line.participant,
          title: line.title,
          source: line.fundingSource,
          amount: exact(line.amount),
          currency: line.currency,
          status: line.status,
          start: line.periodStart,
          end: line.periodEnd,
          committed: line.committedOn,
        }),
        fixed: {},
      })),
    payments: payments.flatMap(({ id, lineId, day, amount, currency }): PlanRecord[] => {
      const line = lines.find((one) => one.id === lineId && codes.has(one.stepId));
      if (!line) return [];
      const of = { step: codes.get(line.stepId) ?? null, participant: line.participant, line: line.title };
      const values = plainly({ id, ...of, day, amount: exact(amount), currency });
      return [{ id, values, fixed: { day: 'reason_needed', amount: 'reason_needed', currency: 'reason_needed' } }];
    }),
    risks: risks.map((one) => ({ id: one.id, values: riskValues(one, codes), fixed: {} })),
    rates: rates.map(({ id, currency, day, rate, source }) => ({
      id,
      values: { currency, day, rate: exact(rate), source },
      fixed: { rate: 'reason_needed', source: 'reason_needed' },
    })),
  };
}

const riskValues = (one: ThereRisk, codes: ReadonlyMap<string, string>): PlanValues =>
  plainly({
    id: one.id,
    title: one.title,
    description: one.description,
    category: one.category,
    likelihood: one.likelihood,
    impact: one.impact,
    trend: one.trend,
    mitigation: one.mitigation || null,
    owner: one.ownerRole || null,
    steps:
      one.stepIds
        .flatMap((id) => codes.get(id) ?? [])
        .sort(compareCodes)
        .join('; ') || null,
    participants: one.participants,
  });

const indicatorValues = (one: ThereIndicator, codes: ReadonlyMap<string, string>): PlanValues =>
  plainly({
    id: one.id,
    code: one.code,
    title: one.title,
    priority: codes.get(one.priorityId) ?? null,
    step: one.stepId === null ? null : (codes.get(one.stepId) ?? null),
    level: one.level,
    unit: one.unit,
    frequency: one.frequency,
    definition: one.definition,
    better: one.ascending ? 'up' : 'down',
    cumulative: yes(one.cumulative),
    summed: yes(one.summed),
    source: one.source || null,
    disaggregation: one.disaggregation.join('\n') || null,
    exempt: one.exempt,
  });

const text = (value: PlanValues[string] | undefined): string => (typeof value === 'string' ? value : '');

/** What codes of a file lead to. */
export interface FigureIds {
  /** Of a priority or step */
  ofText: (code: string) => string;
  ofParticipant: (code: string) => string;
}

export const indicatorFacts = (values: PlanValues, { ofText, ofParticipant }: FigureIds): IndicatorFacts => ({
  code: text(values['code']),
  level: text(values['level']),
  priorityId: ofText(text(values['priority'])),
  stepId: text(values['step']) === '' ? null : ofText(text(values['step'])),
  title: text(values['title']),
  unit: text(values['unit']),
  ascending: values['better'] !== 'down',
  cumulative: values['cumulative'] === 'yes',
  summed: values['summed'] === 'yes',
  definition: text(values['definition']),
  source: text(values['source']),
  frequency: text(values['frequency']),
  disaggregation: [...new Set(criteriaOf(text(values['disaggregation'])))],
  exemptParticipantIds: ((values['exempt'] ?? []) as string[]).map(ofParticipant),
});

export const lineFacts = (values: PlanValues, { ofText, ofParticipant }: FigureIds): LineFacts => ({
  stepId: ofText(text(values['step'])),
  participantId: text(values['participant']) === '' ? null : ofParticipant(text(values['participant'])),
  fundingSource: text(values['source']) || null,
  title: text(values['title']),
  amount: text(values['amount']),
  currency: text(values['currency']),
  status: text(values['status']) as LineFacts['status'],
  periodStart: text(values['start']),
  periodEnd: text(values['end']),
  committedOn: text(values['committed']) || null,
});

/** @param kept steps that the file does not hold */
export const riskFacts = (
  values: PlanValues,
  { ofText, ofParticipant }: FigureIds,
  kept: readonly string[],
): RiskFacts => ({
  title: text(values['title']),
  description: text(values['description']),
  category: text(values['category']),
  mitigation: text(values['mitigation']),
  ownerRole: text(values['owner']),
  stepIds: [...new Set([...codesInCell(text(values['steps'])).map(ofText), ...kept])],
  participantIds: ((values['participants'] ?? []) as string[]).map(ofParticipant),
});

export const ratingFacts = (values: PlanValues): Rating => ({
  likelihood: Number(values['likelihood']),
  impact: Number(values['impact']),
  trend: text(values['trend']) || 'stable',
});

const sentence = (word: string): string => `${word.charAt(0).toUpperCase()}${word.slice(1).replaceAll('_', ' ')}`;
const words = (values: readonly string[]): Choice[] =>
  values.map((value) => ({ value, words: [sentence(value), value] }));
const YES: readonly Choice[] = [
  { value: 'yes', words: ['Yes', 'x'] },
  { value: 'no', words: ['No'] },
];

/** @param participants as cells name them */
export const figureChoices = (participants: readonly Choice[]): Readonly<Record<string, readonly Choice[]>> => ({
  [keyOf('indicators', 'level')]: words(INDICATOR_LEVELS),
  [keyOf('indicators', 'frequency')]: words(INDICATOR_FREQUENCIES),
  [keyOf('indicators', 'better')]: [
    { value: 'up', words: ['Higher', 'up', 'Higher is better'] },
    { value: 'down', words: ['Lower', 'down', 'Lower is better'] },
  ],
  [keyOf('indicators', 'cumulative')]: YES,
  [keyOf('indicators', 'summed')]: YES,
  [keyOf('indicators', 'exempt')]: participants,
  [keyOf('targets', 'participant')]: participants,
  [keyOf('targets', 'kind')]: words(['baseline', 'target']),
  [keyOf('budget', 'participant')]: participants,
  [keyOf('budget', 'status')]: words(Object.keys(BudgetStatus)),
  [keyOf('payments', 'participant')]: participants,
  [keyOf('risks', 'category')]: words(RISK_CATEGORIES),
  [keyOf('risks', 'trend')]: words(RISK_TRENDS),
  [keyOf('risks', 'participants')]: participants,
});
