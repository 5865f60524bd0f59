import { RISK_CATEGORIES, RISK_SCALE, RISK_TRENDS } from '@waymark/domain';
import { useTranslation } from 'react-i18next';
import type { AddRiskInput, CloseRiskInput, EditRiskInput, RateRiskInput } from '../../gql/graphql.js';
import type { FigureFormOf, FormField, Words } from './FigureForm.js';
import {
  AddRiskDocument,
  CloseRiskDocument,
  EditRiskDocument,
  RateRiskDocument,
  type Figures,
  type Risk,
} from './figures.documents.js';
import { useOptions } from './useOptions.js';

const idsOf = (text: string): string[] => (text === '' ? [] : text.split(' '));

const factsOf = (risk: Risk | null): Words => ({
  title: risk?.title ?? '',
  description: risk?.description ?? '',
  category: risk?.category ?? '',
  mitigation: risk?.mitigation ?? '',
  ownerRole: risk?.ownerRole ?? '',
  stepIds: risk?.stepIds.join(' ') ?? '',
  participantIds: risk?.participantIds.join(' ') ?? '',
});
const ratingOf = (risk: Risk | null): Words => ({
  likelihood: risk ? String(risk.likelihood) : '',
  impact: risk ? String(risk.impact) : '',
  trend: risk?.trend ?? 'stable',
});
const factsIn = (values: Words) => ({
  title: values.title?.trim() ?? '',
  description: values.description?.trim() ?? '',
  category: values.category ?? '',
  mitigation: values.mitigation?.trim() ?? '',
  ownerRole: values.ownerRole?.trim() ?? '',
  stepIds: idsOf(values.stepIds ?? ''),
  participantIds: idsOf(values.participantIds ?? ''),
});
const ratingIn = (values: Words) => ({
  likelihood: Number(values.likelihood),
  impact: Number(values.impact),
  trend: values.trend ?? '',
});

/** The forms about risks. */
export function useRiskForms() {
  const { t } = useTranslation('figures');
  const options = useOptions();
  const facts = (figures: Figures): FormField[] => [
    { name: 'title', label: t('field.title'), kind: 'text', limit: 'figureTitle' },
    { name: 'description', label: t('field.description'), kind: 'area', limit: 'figureText' },
    {
      ...{ name: 'category', label: t('field.category'), kind: 'select' },
      options: RISK_CATEGORIES.map((value) => ({ value, label: t(`category.${value}`) })),
    },
    { name: 'mitigation', label: t('field.mitigation'), kind: 'area', limit: 'figureText', free: true },
    { name: 'ownerRole', label: t('field.owner'), kind: 'text', limit: 'figureTitle', free: true },
    { name: 'stepIds', label: t('field.steps'), kind: 'checks', options: options.steps(figures) },
    {
      ...{ name: 'participantIds', label: t('field.participants'), hint: t('field.participantsHint'), kind: 'checks' },
      options: options.participants(figures),
    },
  ];
  const scale = RISK_SCALE.map((step) => ({ value: String(step), label: String(step) }));
  const rating: FormField[] = [
    { name: 'likelihood', label: t('field.likelihood'), kind: 'select', options: scale },
    { name: 'impact', label: t('field.impact'), kind: 'select', options: scale },
    {
      ...{ name: 'trend', label: t('field.trend'), kind: 'select' },
      options: RISK_TRENDS.map((value) => ({ value, label: t(`trend.${value}`) })),
    },
  ];
  return {
    add: (figures: Figures): FigureFormOf<AddRiskInput> => ({
      ...{ id: 'add-risk', title: t('risks.add'), act: t('risks.add'), document: AddRiskDocument },
      ...{ fields: [...facts(figures), ...rating], version: null },
      initial: { ...factsOf(null), ...ratingOf(null) },
      contents: (values) => ({ ...factsIn(values), ...ratingIn(values), roadmapId: figures.roadmap.id }),
    }),
    edit: (figures: Figures, risk: Risk): FigureFormOf<EditRiskInput> => ({
      ...{ id: `edit-risk:${risk.id}`, title: t('form.edit', { name: risk.title }), act: t('form.save') },
      ...{ document: EditRiskDocument, fields: facts(figures), initial: factsOf(risk), version: risk.version },
      contents: (values, expectedVersion) => ({ ...factsIn(values), riskId: risk.id, expectedVersion }),
    }),
    rate: (risk: Risk): FigureFormOf<RateRiskInput> => ({
      ...{ id: `rate-risk:${risk.id}`, title: t('form.rate', { name: risk.title }), act: t('act.rate') },
      ...{ document: RateRiskDocument, fields: rating, initial: ratingOf(risk), version: risk.version },
      contents: (values, expectedVersion) => ({ ...ratingIn(values), riskId: risk.id, expectedVersion }),
    }),
    close: (risk: Risk): FigureFormOf<CloseRiskInput> => ({
      ...{ id: `close-risk:${risk.id}`, title: t('form.close', { name: risk.title }), act: t('act.close') },
      ...{ document: CloseRiskDocument, initial: { reason: '' }, version: risk.version },
      fields: [{ name: 'reason', label: t('field.reason'), kind: 'area', limit: 'figureReason' }],
      contents: ({ reason = '' }, expectedVersion) => ({ reason, riskId: risk.id, expectedVersion }),
    }),
  };
}
