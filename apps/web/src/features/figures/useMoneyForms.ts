import { parseDay } from '@waymark/i18n';
import { useTranslation } from 'react-i18next';
import type {
  AddBudgetLineInput,
  AddDisbursementInput,
  AddRateInput,
  BudgetStatus,
  CorrectDisbursementInput,
  CorrectRateInput,
  EditBudgetLineInput,
  RemoveBudgetLineInput,
} from '../../gql/graphql.js';
import { useFormats } from '../../shared/session/useFormats.js';
import { BUDGET_STATUS_ORDER } from './budgetStatus.js';
import type { FigureFormOf, FormField, Words } from './FigureForm.js';
import {
  AddBudgetLineDocument,
  AddDisbursementDocument,
  AddRateDocument,
  CorrectDisbursementDocument,
  CorrectRateDocument,
  EditBudgetLineDocument,
  RemoveBudgetLineDocument,
  type Figures,
  type Line,
  type Payment,
  type Rate,
} from './figures.documents.js';
import { decimalTyped } from './numbers.js';
import { useOptions } from './useOptions.js';

const codeOf = (text = ''): string => text.trim().toUpperCase();
// The form asks for a day before it sends.
const dayOf = (text = ''): string => parseDay(text) ?? '';
const moneyIn = ({ amount = '', currency }: Words) => ({ amount: decimalTyped(amount), currency: codeOf(currency) });

const lineIn = (values: Words) => ({
  ...moneyIn(values),
  stepId: values.stepId ?? '',
  participantId: values.participantId || null,
  fundingSource: values.fundingSource?.trim() || null,
  title: values.title?.trim() ?? '',
  status: BUDGET_STATUS_ORDER.find((status) => status === values.status) ?? ('planned' satisfies BudgetStatus),
  periodStart: dayOf(values.periodStart),
  periodEnd: dayOf(values.periodEnd),
  committedOn: parseDay(values.committedOn ?? ''),
});

/** The forms about budget lines, their payments and exchange rates. */
export function useMoneyForms() {
  const { t } = useTranslation('figures');
  const options = useOptions();
  const formats = useFormats();
  const day = (text: string | null | undefined): string => (text ? formats.day(text) : '');
  const lineWords = (figures: Figures, line: Line | null): Words => ({
    stepId: line?.stepId ?? '',
    participantId: line ? (line.participantId ?? '') : (figures.may.linesOf ?? ''),
    title: line?.title ?? '',
    fundingSource: line?.fundingSource ?? '',
    amount: line?.amount ?? '',
    currency: line?.currency ?? figures.currency,
    status: line?.status ?? 'planned',
    periodStart: day(line?.periodStart),
    periodEnd: day(line?.periodEnd),
    committedOn: day(line?.committedOn),
  });
  const money: FormField[] = [
    { name: 'amount', label: t('field.amount'), kind: 'text' },
    { name: 'currency', label: t('field.currency'), hint: t('field.currencyHint'), kind: 'text' },
  ];
  const reason: FormField = { name: 'reason', label: t('field.reason'), kind: 'area', limit: 'figureReason' };
  const lineFields = (figures: Figures): FormField[] => [
    { name: 'stepId', label: t('field.step'), kind: 'select', options: options.steps(figures) },
    {
      ...{ name: 'participantId', label: t('field.participant'), kind: 'select', free: true },
      options: options
        .participants(figures)
        .filter(({ value }) => figures.may.linesOf === null || value === figures.may.linesOf)
        .concat(figures.may.linesOf === null ? [{ value: '', label: t('all') }] : []),
    },
    { name: 'title', label: t('field.title'), kind: 'text', limit: 'figureTitle' },
    {
      ...{ name: 'fundingSource', label: t('field.funding'), hint: t('field.fundingHint') },
      ...{ kind: 'text', limit: 'figureTitle', free: true },
      options: figures.fundingSources.map((title) => ({ value: title, label: title })),
    },
    ...money,
    { name: 'status', label: t('field.status'), kind: 'select', options: options.statuses() },
    { name: 'periodStart', label: t('field.from'), kind: 'day' },
    { name: 'periodEnd', label: t('field.to'), kind: 'day' },
    { name: 'committedOn', label: t('field.committedOn'), kind: 'day', free: true },
  ];
  const paidOn: FormField = { name: 'day', label: t('field.paidOn'), kind: 'day' };
  const rateFields = (figures: Figures): FormField[] => [
    {
      ...{ name: 'rate', label: t('field.rate'), kind: 'text' },
      hint: t('field.rateHint', { currency: figures.currency }),
    },
    { name: 'source', label: t('field.published'), kind: 'text', limit: 'figureTitle' },
  ];
  return {
    add: (figures: Figures): FigureFormOf<AddBudgetLineInput> => ({
      ...{ id: 'add-budget-line', title: t('budget.add'), act: t('budget.add'), document: AddBudgetLineDocument },
      ...{ fields: lineFields(figures), initial: lineWords(figures, null), version: null },
      contents: (values) => ({ ...lineIn(values), roadmapId: figures.roadmap.id }),
    }),
    edit: (figures: Figures, line: Line): FigureFormOf<EditBudgetLineInput> => ({
      ...{ id: `edit-budget-line:${line.id}`, title: t('form.edit', { name: line.title }), act: t('form.save') },
      ...{ document: EditBudgetLineDocument, fields: lineFields(figures), initial: lineWords(figures, line) },
      version: line.version,
      contents: (values, expectedVersion) => ({ ...lineIn(values), budgetLineId: line.id, expectedVersion }),
    }),
    remove: (line: Line): FigureFormOf<RemoveBudgetLineInput> => ({
      ...{ id: `remove-budget-line:${line.id}`, title: t('form.remove', { name: line.title }) },
      ...{ lead: t('form.removeLead'), act: t('act.remove'), document: RemoveBudgetLineDocument },
      ...{ fields: [reason], initial: { reason: '' }, version: line.version },
      contents: (values, expectedVersion) => ({
        ...{ reason: values.reason ?? '', budgetLineId: line.id, expectedVersion },
      }),
    }),
    pay: (line: Line): FigureFormOf<AddDisbursementInput> => ({
      ...{ id: `pay:${line.id}`, title: t('form.pay', { name: line.title }), act: t('act.pay') },
      ...{ document: AddDisbursementDocument, fields: [paidOn, ...money], version: line.version },
      initial: { day: '', amount: '', currency: line.currency },
      contents: (values, expectedVersion) => ({
        ...{ ...moneyIn(values), day: dayOf(values.day), budgetLineId: line.id, expectedVersion },
      }),
    }),
    correctPayment: (line: Line, payment: Payment): FigureFormOf<CorrectDisbursementInput> => ({
      ...{ id: `correct-payment:${payment.id}`, title: t('form.correctPayment', { name: line.title }) },
      ...{ act: t('act.correct'), document: CorrectDisbursementDocument, version: line.version },
      fields: [paidOn, ...money, reason],
      initial: { day: day(payment.day), amount: payment.amount, currency: payment.currency, reason: '' },
      contents: (values, expectedVersion) => ({
        ...{ ...moneyIn(values), day: dayOf(values.day), reason: values.reason ?? '' },
        ...{ budgetLineId: line.id, disbursementId: payment.id, expectedVersion },
      }),
    }),
    addRate: (figures: Figures): FigureFormOf<AddRateInput> => ({
      ...{ id: 'add-rate', title: t('rates.add'), act: t('rates.add'), document: AddRateDocument, version: null },
      fields: [
        { name: 'currency', label: t('field.currency'), hint: t('field.currencyHint'), kind: 'text' },
        { name: 'day', label: t('field.rateFrom'), kind: 'day' },
        ...rateFields(figures),
      ],
      initial: { currency: '', day: '', rate: '', source: '' },
      contents: ({ rate = '', source = '', ...values }) => ({
        ...{ currency: codeOf(values.currency), day: dayOf(values.day), rate: decimalTyped(rate), source },
        roadmapId: figures.roadmap.id,
      }),
    }),
    correctRate: (figures: Figures, rate: Rate): FigureFormOf<CorrectRateInput> => ({
      ...{
        id: `correct-rate:${rate.id}`,
        title: t('form.correctRate', { name: rate.currency }),
        act: t('act.correct'),
      },
      ...{ document: CorrectRateDocument, fields: [...rateFields(figures), reason], version: rate.version },
      initial: { rate: rate.rate, source: rate.source, reason: '' },
      contents: (values, expectedVersion) => ({
        ...{ rate: decimalTyped(values.rate ?? ''), source: values.source ?? '', reason: values.reason ?? '' },
        ...{ rateId: rate.id, expectedVersion },
      }),
    }),
  };
}
