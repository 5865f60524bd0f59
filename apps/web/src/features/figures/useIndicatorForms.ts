import { INDICATOR_FREQUENCIES, INDICATOR_LEVELS } from '@waymark/domain';
import { useFormats } from '../../shared/session/useFormats.js';
import { useTranslation } from 'react-i18next';
import type { AddIndicatorInput, EditIndicatorInput, RemoveIndicatorInput, SetTargetInput } from '../../gql/graphql.js';
import type { FigureFormOf, FormField, Words } from './FigureForm.js';
import {
  AddIndicatorDocument,
  EditIndicatorDocument,
  RemoveIndicatorDocument,
  SetTargetDocument,
  type Figures,
  type Indicator,
  type Planned,
} from './figures.documents.js';
import { decimalTyped } from './numbers.js';
import { useOptions } from './useOptions.js';

const linesOf = (text: string): string[] => [
  ...new Set(
    text
      .split('\n')
      .map((line) => line.trim())
      .filter((line) => line !== ''),
  ),
];
const idsOf = (text: string): string[] => (text === '' ? [] : text.split(' '));

/** What it measures is one choice: a step of a priority, or the whole of one. */
const measured = ({ priorityId, stepId }: { priorityId: string; stepId: string | null }): string =>
  `${priorityId}/${stepId ?? ''}`;

const wordsOf = (indicator: Indicator | null): Words => ({
  code: indicator?.code ?? '',
  title: indicator?.title ?? '',
  priorityId: indicator ? measured(indicator) : '',
  level: indicator?.level ?? 'output',
  unit: indicator?.unit ?? '',
  frequency: indicator?.frequency ?? 'quarterly',
  ascending: (indicator?.ascending ?? true) ? 'yes' : '',
  cumulative: indicator?.cumulative ? 'yes' : '',
  summed: indicator?.summed ? 'yes' : '',
  definition: indicator?.definition ?? '',
  source: indicator?.source ?? '',
  disaggregation: indicator?.disaggregation.join('\n') ?? '',
  exemptParticipantIds: indicator?.exemptParticipantIds.join(' ') ?? '',
});

function contentsOf(values: Words) {
  const [priorityId = '', stepId = ''] = (values.priorityId ?? '').split('/');
  const text = (name: string): string => values[name]?.trim() ?? '';
  return {
    code: text('code'),
    title: text('title'),
    priorityId,
    stepId: stepId || null,
    level: text('level'),
    unit: text('unit'),
    frequency: text('frequency'),
    ascending: values.ascending !== '',
    cumulative: values.cumulative !== '',
    summed: values.summed !== '',
    definition: text('definition'),
    source: text('source'),
    disaggregation: linesOf(values.disaggregation ?? ''),
    exemptParticipantIds: idsOf(values.exemptParticipantIds ?? ''),
  };
}

/** The forms about indicators. */
export function useIndicatorForms() {
  const { t } = useTranslation('figures');
  const options = useOptions();
  const formats = useFormats();
  const fields = (figures: Figures): FormField[] => [
    { name: 'code', label: t('field.code'), kind: 'text', limit: 'figureCode' },
    { name: 'title', label: t('field.title'), kind: 'text', limit: 'figureTitle' },
    { name: 'priorityId', label: t('field.measures'), kind: 'select', options: options.measured(figures) },
    {
      ...{ name: 'level', label: t('field.level'), kind: 'select' },
      options: INDICATOR_LEVELS.map((value) => ({ value, label: t(`level.${value}`) })),
    },
    { name: 'unit', label: t('field.unit'), hint: t('field.unitHint'), kind: 'text', limit: 'figureWord' },
    {
      ...{ name: 'frequency', label: t('field.frequency'), kind: 'select' },
      options: INDICATOR_FREQUENCIES.map((value) => ({ value, label: t(`frequency.${value}`) })),
    },
    { name: 'ascending', label: t('field.ascending'), kind: 'check' },
    { name: 'cumulative', label: t('field.cumulative'), kind: 'check' },
    { name: 'summed', label: t('field.summed'), kind: 'check' },
    { name: 'definition', label: t('field.definition'), kind: 'area', limit: 'figureText' },
    { name: 'source', label: t('field.source'), kind: 'area', limit: 'figureText', free: true },
    {
      ...{ name: 'disaggregation', label: t('field.disaggregation'), hint: t('field.disaggregationHint') },
      ...{ kind: 'area', free: true },
    },
    {
      ...{ name: 'exemptParticipantIds', label: t('field.exempt'), kind: 'checks' },
      options: options.participants(figures),
    },
  ];
  return {
    add: (figures: Figures): FigureFormOf<AddIndicatorInput> => ({
      ...{ id: 'add-indicator', title: t('indicators.add'), act: t('indicators.add'), document: AddIndicatorDocument },
      ...{ fields: fields(figures), initial: wordsOf(null), version: null },
      contents: (values) => ({ ...contentsOf(values), roadmapId: figures.roadmap.id }),
    }),
    edit: (figures: Figures, indicator: Indicator): FigureFormOf<EditIndicatorInput> => ({
      ...{ id: `edit-indicator:${indicator.id}`, title: t('form.edit', { name: indicator.code }), act: t('form.save') },
      ...{ document: EditIndicatorDocument, fields: fields(figures), initial: wordsOf(indicator) },
      version: indicator.version,
      contents: (values, expectedVersion) => ({ ...contentsOf(values), indicatorId: indicator.id, expectedVersion }),
    }),
    remove: (indicator: Indicator): FigureFormOf<RemoveIndicatorInput> => ({
      ...{ id: `remove-indicator:${indicator.id}`, title: t('form.remove', { name: indicator.code }) },
      ...{ lead: t('form.removeLead'), act: t('act.remove'), document: RemoveIndicatorDocument },
      fields: [{ name: 'reason', label: t('field.reason'), kind: 'area', limit: 'figureReason' }],
      ...{ initial: { reason: '' }, version: indicator.version },
      contents: ({ reason = '' }, expectedVersion) => ({ reason, indicatorId: indicator.id, expectedVersion }),
    }),
    /** @param planned what stands, where a value is changed */
    plan: (figures: Figures, indicator: Indicator, planned: Planned | null): FigureFormOf<SetTargetInput> => ({
      ...{ id: `plan:${indicator.id}:${planned ? `${planned.participantId} ${planned.kind} ${planned.period}` : ''}` },
      ...{ title: t('form.plan', { name: indicator.code }), lead: t('form.planLead'), act: t('act.plan') },
      document: SetTargetDocument,
      fields: [
        {
          ...{ name: 'participantId', label: t('field.participant'), kind: 'select' },
          options: options.participants(figures),
        },
        {
          ...{ name: 'kind', label: t('field.kind'), kind: 'select' },
          options: (['target', 'baseline'] as const).map((value) => ({ value, label: t(`kind.${value}`) })),
        },
        { name: 'period', label: t('field.period'), hint: t('field.periodHint'), kind: 'text' },
        { name: 'value', label: t('field.value'), hint: t('field.valueHint'), kind: 'text', free: true },
        { name: 'reason', label: t('field.reason'), kind: 'area', limit: 'figureReason', free: true },
      ],
      initial: {
        participantId: planned?.participantId ?? '',
        kind: planned?.kind ?? 'target',
        period: planned?.period ?? '',
        value: planned?.value == null ? '' : formats.number(Number(planned.value), 6),
        reason: '',
      },
      version: indicator.version,
      contents: ({ participantId = '', kind = '', period = '', value = '', reason = '' }, expectedVersion) => ({
        ...{ participantId, kind, period, reason, indicatorId: indicator.id, expectedVersion },
        value: decimalTyped(value) || null,
      }),
    }),
  };
}
