import { useTranslation } from 'react-i18next';
import type { DraftField } from '../forms/ConflictQuestion.js';
import type { CitedPassage } from './record.documents.js';
import { extraKinds, hasStance, type PositionForm } from './positionForm.js';

/** The fields of a position as they read, where two drafts are compared. */
export function usePositionFields(passages: readonly CitedPassage[]): DraftField<PositionForm>[] {
  const { t } = useTranslation(['priority', 'stance']);
  const titleOf = (id: string): string => {
    const passage = passages.find((one) => one.id === id);
    return passage ? t('record.passage', { paragraph: passage.paragraph, title: passage.text }) : '';
  };
  const others = (form: PositionForm): string =>
    (hasStance(form) ? extraKinds(form.stance) : [])
      .filter((kind) => form.extra[kind])
      .map((kind) => `${t(`stance:statement.${kind}`)}: ${form.extra[kind]}`)
      .join('\n\n');
  return [
    { key: 'stance', label: t('record.choose'), read: ({ stance }) => (stance ? t(`stance:${stance}`) : '') },
    { key: 'main', label: t('record.statement'), read: ({ main }) => main, joins: true },
    { key: 'passageIds', label: t('record.covers'), read: ({ passageIds }) => passageIds.map(titleOf).join('\n') },
    { key: 'requestedText', label: t('record.requested'), read: (form) => form.requestedText, joins: true },
    { key: 'extra', label: t('record.others'), read: others },
  ];
}
