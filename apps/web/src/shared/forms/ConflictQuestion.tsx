import { useToast } from '@waymark/ui';
import { useTranslation } from 'react-i18next';
import { lazyPart } from '../routing/lazyPart.js';
import type { Pick as Chosen } from './ConflictDialog.js';
import type { SavedDraft, ServerDraft } from './useServerDraft.js';

const ConflictDialog = lazyPart(
  async () => (await import('./ConflictDialog.js')).ConflictDialog,
  ({ onLater }) => onLater,
);

/** A field of a draft, as the question shows it. */
export interface DraftField<Values> {
  key: keyof Values & string;
  label: string;
  /** As it reads; empty where it says nothing. */
  read: (values: Values) => string;
  /** A text that may say both, one after the other. */
  joins?: boolean;
}

export interface ConflictQuestionProps<Values extends object, Saved extends SavedDraft> {
  draft: Pick<ServerDraft<Values, Saved>, 'conflict' | 'comparing' | 'compare' | 'resolve' | 'put'>;
  /** A draft that is saved by itself, or a form that changes a record. */
  of?: 'draft' | 'record';
  fields: readonly DraftField<Values>[];
  /** By whom a draft was saved. */
  authorOf?: (saved: Saved) => string | undefined;
}

/** Asks which of two texts of one draft is to be, while they are compared; shows nothing while there is one. */
export function ConflictQuestion<Values extends object, Saved extends SavedDraft>({
  draft,
  of = 'draft',
  fields,
  authorOf,
}: ConflictQuestionProps<Values, Saved>) {
  const { t } = useTranslation('confirm');
  const toast = useToast();
  const { conflict } = draft;
  if (!conflict || !draft.comparing) return null;
  const { base, theirs, theirValues, mine } = conflict;
  const differing = theirValues
    ? fields.filter(({ key }) => JSON.stringify(theirValues[key]) !== JSON.stringify(mine[key]))
    : [];
  const choose = (picks: Record<string, Chosen>) => {
    const chosen = { ...mine };
    for (const { key } of differing) {
      if (picks[key] === 'theirs') Object.assign(chosen, { [key]: theirValues?.[key] });
      if (picks[key] === 'both')
        Object.assign(chosen, { [key]: `${String(theirValues?.[key])}\n\n${String(mine[key])}` });
    }
    draft.resolve(chosen);
  };
  const takeTheirs = () => {
    if (!theirValues) return;
    draft.resolve(theirValues);
    toast({
      text: t(of === 'record' ? 'conflict.record.taken' : 'conflict.taken'),
      action: { label: t('conflict.undo'), onAct: () => draft.put(mine) },
    });
  };
  return (
    <ConflictDialog
      of={of}
      theirs={theirs && { author: authorOf?.(theirs), savedAt: theirs.savedAt ?? undefined }}
      differences={differing.map(({ key, label, read, joins = false }) => ({
        key,
        label,
        joins,
        before: base && read(base),
        theirs: theirValues ? read(theirValues) : '',
        mine: read(mine),
      }))}
      onChoose={choose}
      onTakeTheirs={takeTheirs}
      onLater={() => draft.compare(false)}
    />
  );
}
