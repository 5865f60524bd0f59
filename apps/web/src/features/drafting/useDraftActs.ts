import { isTitle, placeAbove, placeBelow, type MakingPassage } from '@waymark/domain';
import { useToast } from '@waymark/ui';
import { useEffect, useMemo, useRef } from 'react';
import { useTranslation } from 'react-i18next';
import { useErrorText } from '../../shared/api/useErrorText.js';
import { putCaret } from './caret.js';
import type { DraftActs } from './DraftContext.js';
import type { Making, Passage } from './drafting.documents.js';
import type { MakingStore } from './MakingStore.js';
import type { MakingAct } from './writings.js';
import { charactersBefore } from './wording.js';

/** The list as the rules of the domain read it. */
const ruled = ({ passages }: Making): MakingPassage[] =>
  passages.map((one) => ({ ...one, isNew: one.state === 'added' }));

const numberOf = (id: string) => document.querySelector<HTMLElement>(`[data-passage-focus="${id}"]`);
const fieldOf = (id: string) => document.querySelector<HTMLTextAreaElement>(`[data-passage-field="${id}"]`);

/** Once what was changed is drawn. */
function focusPassage(id: string): void {
  requestAnimationFrame(() => {
    (fieldOf(id) ?? numberOf(id))?.focus();
  });
}

type Said = 'act.unsaved' | 'act.changedMeanwhile' | 'act.caretNeeded' | 'act.edge' | 'fixed.why' | 'said.removed';

/** What the page keeps besides the text. */
export interface EditorState {
  open: string | null;
  setOpen: (id: string | null) => void;
  /** Shows a step that is folded. */
  unfold: (stepId: string) => void;
  showMenu: DraftActs['showMenu'];
  showHistory: DraftActs['showHistory'];
  showConflict: DraftActs['showConflict'];
  /** Told to those who do not see it. */
  say: (text: string) => void;
  refetch: () => Promise<void>;
  placeOf: (passage: Passage) => string;
}

/** What the parts of the page do. The functions are the same as long as the text is. */
export function useDraftActs(store: MakingStore, state: EditorState): DraftActs {
  const { t } = useTranslation('drafting');
  const toast = useToast();
  const errorText = useErrorText();
  const latest = useRef({ state, t, toast, errorText });
  useEffect(() => {
    latest.current = { state, t, toast, errorText };
  });
  return useMemo(() => {
    const now = () => latest.current.state;
    const tell = (text: string) => latest.current.toast({ text });
    const words = (key: Said): string => latest.current.t(key);
    const passage = (id: string) => store.passage(id);

    const open = (id: string, caret?: number) => {
      const { stepId } = passage(id) ?? {};
      if (stepId) now().unfold(stepId);
      if (caret !== undefined) putCaret(id, caret);
      now().setOpen(id);
    };
    const goTo = (id: string) => {
      const { stepId } = passage(id) ?? {};
      if (stepId) now().unfold(stepId);
      focusPassage(id);
    };
    const change = async (act: MakingAct): Promise<boolean> => {
      const done = await store.change(act);
      if ('making' in done) return true;
      if ('unsaved' in done) tell(words('act.unsaved'));
      else if (done.error.code === 'CONFLICT') {
        await now().refetch();
        tell(words('act.changedMeanwhile'));
      } else tell(latest.current.errorText(done.error));
      return false;
    };
    /** What a change has added. */
    const changeAndFind = async (act: MakingAct): Promise<Passage | undefined> => {
      const before = new Set(store.making().passages.map(({ id }) => id));
      return (await change(act)) ? store.making().passages.find(({ id }) => !before.has(id)) : undefined;
    };
    const add: DraftActs['add'] = (afterPassageId, ownKind) =>
      void changeAndFind({ change: 'add', afterPassageId, ownKind, text: '' }).then((added) => {
        if (added) open(added.id);
      });
    const addStep: DraftActs['addStep'] = (afterStepId) =>
      void changeAndFind({ change: 'add_step', afterStepId, text: '' }).then((added) => {
        if (!added) return;
        open(added.id);
        // A new step has a plan of its own.
        void now().refetch();
      });
    const split = (id: string) => {
      const field = fieldOf(id);
      if (!field) return tell(words('act.caretNeeded'));
      const caret = field.selectionStart;
      const typed = field.value.slice(0, caret);
      void store.flush(id).then(async () => {
        const { version } = passage(id) ?? {};
        const offset = charactersBefore(typed, typed.length);
        const added = await changeAndFind({ change: 'split', passageId: id, offset, passageVersion: version });
        if (added) open(added.id, 0);
      });
    };
    const join = (id: string) =>
      void store.flush(id).then(async () => {
        const at = passage(id)?.text.length ?? 0;
        if (!(await change({ change: 'join', passageId: id }))) return;
        store.drop(id);
        if (now().open === id) fieldOf(id)?.setSelectionRange(at, at);
        else open(id, at);
      });
    const moveStep = async (stepId: string, by: 1 | -1): Promise<boolean> => {
      const steps = store.making().steps.map(({ id }) => id);
      const to = steps.indexOf(stepId) + by;
      if (to < 0 || to >= steps.length) {
        tell(words('act.edge'));
        return false;
      }
      const others = steps.filter((id) => id !== stepId);
      return change({ change: 'move_step', stepId, afterStepId: others[to - 1] ?? null });
    };
    const moveOne = async (id: string, by: 1 | -1): Promise<boolean> => {
      const list = ruled(store.making());
      const afterPassageId = by < 0 ? placeAbove(list, id) : placeBelow(list, id);
      if (afterPassageId !== null) return change({ change: 'move', passageId: id, afterPassageId });
      tell(words('act.edge'));
      return false;
    };
    const move: DraftActs['move'] = (id, by) => {
      const one = passage(id);
      if (!one || one.state === 'removed') return;
      const isStep = isTitle(one) && one.stepId !== null;
      if (one.fixed && !isStep) return tell(words('fixed.why'));
      void (isStep && one.stepId !== null ? moveStep(one.stepId, by) : moveOne(id, by)).then((done) => {
        const moved = passage(id);
        if (!done || !moved) return;
        if (moved.stepId !== null) now().unfold(moved.stepId);
        now().say(latest.current.t('said.moved', { place: now().placeOf(moved) }));
        focusPassage(id);
      });
    };
    const ofStep = (one: Passage): string | null => (isTitle(one) ? one.stepId : null);
    const remove = (id: string) => {
      const one = passage(id);
      if (!one) return;
      const stepId = ofStep(one);
      if (one.fixed && stepId === null) return tell(words('fixed.why'));
      if (now().open !== null) now().setOpen(null);
      void change(stepId === null ? { change: 'remove', passageId: id } : { change: 'remove_step', stepId }).then(
        (done) => {
          if (!done) return;
          now().say(words('said.removed'));
          focusPassage(id);
        },
      );
    };
    const putBack = (id: string) => {
      const one = passage(id);
      if (!one) return;
      const stepId = ofStep(one);
      void change(stepId === null ? { change: 'put_back', passageId: id } : { change: 'put_back_step', stepId }).then(
        (done) => done && focusPassage(id),
      );
    };
    return {
      open,
      goTo,
      change,
      add,
      addStep,
      split,
      join,
      move,
      remove,
      putBack,
      close: () => {
        const id = now().open;
        now().setOpen(null);
        if (id !== null) focusPassage(id);
      },
      restore: (id) => {
        const before = passage(id)?.textInForce;
        if (before == null) return;
        store.type(id, before);
        void store.flush(id);
        fieldOf(id)?.focus();
      },
      showMenu: (id, anchor) => now().showMenu(id, anchor),
      showHistory: (id) => now().showHistory(id),
      showConflict: (id) => now().showConflict(id),
    };
  }, [store]);
}
