import { useEffect, useState, useSyncExternalStore } from 'react';
import { useTranslation } from 'react-i18next';
import { useDraftPlace, useWriting } from './DraftContext.js';
import type { Making } from './drafting.documents.js';
import { HistoryDialog } from './HistoryDialog.js';
import { QUIET_TIME } from './MakingStore.js';
import type { Trouble } from './writings.js';
import { PassageMenu } from './PassageMenu.js';
import { TwoEditsDialog } from './TwoEditsDialog.js';
import type { PassageWords } from './usePassageWords.js';

/** What lies over the text. */
export type Shown =
  | { kind: 'menu'; id: string; anchor: HTMLElement }
  | { kind: 'history'; id: string }
  | { kind: 'conflict'; id: string };

interface DraftDialogsProps {
  making: Making;
  words: PassageWords;
  writes: boolean;
  open: string | null;
  shown: Shown | null;
  onShow: (shown: Shown) => void;
  onClose: () => void;
}

const conflictOf = (trouble: Trouble | null | undefined) => (trouble?.kind === 'conflict' ? trouble : null);

/** Two edits are shown by themselves, once nobody types; who wants to decide later is not asked again by itself. */
function useWaitingConflict(
  { shown, onShow }: Pick<DraftDialogsProps, 'shown' | 'onShow'>,
  later: ReadonlySet<string>,
) {
  const { store } = useDraftPlace();
  const waiting = useSyncExternalStore(store.subscribe, () => store.conflicts().find((id) => !later.has(id)) ?? null);
  const text = useWriting(waiting ?? '')?.text;
  useEffect(() => {
    if (waiting === null || shown !== null) return undefined;
    const timer = setTimeout(() => onShow({ kind: 'conflict', id: waiting }), QUIET_TIME / 2);
    return () => clearTimeout(timer);
  }, [waiting, text, shown, onShow]);
}

export function DraftDialogs(props: DraftDialogsProps) {
  const { making, words, writes, open, shown, onClose } = props;
  const { t } = useTranslation('drafting');
  const { store, acts, name } = useDraftPlace();
  const [later, setLater] = useState<ReadonlySet<string>>(new Set());
  useWaitingConflict(props, later);
  const writing = useWriting(shown?.id ?? '');
  const passage = making.passages.find(({ id }) => id === shown?.id);
  if (!shown || !passage) return null;
  const { id } = passage;
  const place = words.place(passage);
  const cited = passage.label === null ? name : `${name} ${t('paragraph', { label: passage.label })}`;
  if (shown.kind === 'menu')
    return (
      <PassageMenu
        passage={passage}
        anchor={shown.anchor}
        place={place}
        isOpen={open === id}
        onAddStep={acts.addStep}
        onClose={onClose}
      />
    );
  if (shown.kind === 'history')
    return (
      <HistoryDialog
        priorityId={making.priorityId}
        passage={passage}
        place={cited}
        language={making.language}
        onUse={
          writes && passage.state !== 'removed'
            ? (text) => {
                store.type(id, text);
                void store.flush(id);
                onClose();
              }
            : undefined
        }
        onClose={onClose}
      />
    );
  const conflict = conflictOf(writing?.trouble);
  if (!writing || !conflict) return null;
  const decide = (text: string) => {
    void store.decide(id, text);
    onClose();
  };
  return (
    <TwoEditsDialog
      key={conflict.theirs.version}
      place={cited}
      language={making.language}
      writing={writing}
      theirs={conflict.theirs}
      onSave={decide}
      onTakeTheirs={() => {
        store.takeTheirs(id);
        onClose();
      }}
      onLater={() => {
        setLater((before) => new Set(before).add(id));
        onClose();
      }}
    />
  );
}
