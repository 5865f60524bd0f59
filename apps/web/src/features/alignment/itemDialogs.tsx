import { useTranslation } from 'react-i18next';
import type { AppError } from '../../shared/api/AppError.js';
import { useErrorText } from '../../shared/api/useErrorText.js';
import type { PlanField } from '../../shared/plan/PlanControl.js';
import { PlanDialog } from '../../shared/plan/PlanDialog.js';
import { textOrNull } from '../../shared/plan/planValues.js';
import {
  AddAlignmentItemDocument,
  EditAlignmentItemDocument,
  RemoveAlignmentItemDocument,
  type Framework,
  type Item,
} from './alignment.documents.js';

interface ItemDialogProps {
  refetch: () => Promise<unknown>;
  onClose: () => void;
}

type Words = { code: string; title: string; kind: string; citation: string; note: string };
type NewItem = Words & { frameworkId: string; ownFramework: string };

const wordsIn = ({ code, title, kind, citation, note }: Words) => ({
  code: code.trim(),
  title: title.trim(),
  kind: kind.trim(),
  citation: citation.trim(),
  note: textOrNull(note),
});

function useWordFields(): PlanField<Words>[] {
  const { t } = useTranslation('plan');
  return [
    { key: 'code', label: t('item.code'), kind: 'text' },
    { key: 'title', label: t('item.title'), kind: 'text', limit: 'itemTitle' },
    { key: 'kind', label: t('item.kind'), kind: 'text', limit: 'itemKind' },
    { key: 'citation', label: t('item.citation'), kind: 'text', limit: 'itemCitation' },
    { key: 'note', label: t('item.note'), kind: 'area', limit: 'itemNote' },
  ];
}

interface AddItemProps extends ItemDialogProps {
  roadmapId: string;
  frameworks: readonly Framework[];
}

/** An item that the catalogue lacks, in one of its frameworks or in another one. */
export function AddItem({ roadmapId, frameworks, refetch, onClose }: AddItemProps) {
  const { t } = useTranslation('plan');
  const options = frameworks.flatMap(({ id, title }) => (id === null ? [] : [{ value: id, label: title }]));
  const words = useWordFields();
  return (
    <PlanDialog
      id={`add-alignment-item:${roadmapId}`}
      title={t('item.add')}
      lead={t('item.add.lead')}
      fields={
        [
          {
            key: 'frameworkId',
            label: t('item.framework'),
            kind: 'choice',
            options: [...options, { value: '', label: t('item.framework.own') }],
          },
          {
            key: 'ownFramework',
            label: t('item.ownFramework'),
            hint: t('item.ownFramework.hint'),
            kind: 'text',
            limit: 'frameworkTitle',
          },
          ...words,
        ] as PlanField<NewItem>[]
      }
      initial={{
        frameworkId: options[0]?.value ?? '',
        ownFramework: '',
        code: '',
        title: '',
        kind: '',
        citation: '',
        note: '',
      }}
      version={null}
      document={AddAlignmentItemDocument}
      contents={(values) => ({
        roadmapId,
        ...wordsIn(values),
        frameworkId: values.frameworkId || null,
        ownFramework: values.frameworkId ? null : textOrNull(values.ownFramework),
      })}
      act={t('item.save')}
      done={t('item.done')}
      refetch={refetch}
      onClose={onClose}
    />
  );
}

export function EditItem({ item, refetch, onClose }: ItemDialogProps & { item: Item }) {
  const { t } = useTranslation('plan');
  const { id, code, title, kind, citation, note, version } = item;
  return (
    <PlanDialog
      id={`edit-alignment-item:${id}`}
      title={t('item.editOf', { code })}
      fields={useWordFields()}
      initial={{ code, title, kind, citation, note: note ?? '' }}
      version={version}
      document={EditAlignmentItemDocument}
      contents={(values, expectedVersion) => ({ itemId: id, expectedVersion, ...wordsIn(values) })}
      act={t('item.save')}
      done={t('item.done')}
      refetch={refetch}
      onClose={onClose}
    />
  );
}

/** Refused while something is aligned with it; then it is said what. */
export function RemoveItem({ item, refetch, onClose }: ItemDialogProps & { item: Item }) {
  const { t } = useTranslation('plan');
  const errorText = useErrorText();
  const namedText = (error: AppError) =>
    error.named.length > 0 ? `${errorText(error)} (${error.named.join(', ')})` : undefined;
  return (
    <PlanDialog
      id={`remove-alignment-item:${item.id}:${item.version}`}
      title={t('item.removeOf', { code: item.code })}
      lead={t('item.remove.lead')}
      fields={[]}
      initial={{}}
      version={item.version}
      document={RemoveAlignmentItemDocument}
      contents={(_, expectedVersion) => ({ itemId: item.id, expectedVersion })}
      act={t('item.remove')}
      done={t('item.removed')}
      namedText={namedText}
      refetch={refetch}
      onClose={onClose}
    />
  );
}
