import { createContext, useCallback, useContext, useSyncExternalStore } from 'react';
import type { StepPlan } from '../../shared/plan/plan.documents.js';
import type { DraftSource } from './drafting.documents.js';
import type { Reference } from './changes.js';
import type { MakingStore } from './MakingStore.js';
import type { MakingAct, Plain, Trouble, Writing } from './writings.js';

/** What the parts of the page do; every function stays the same as long as the text does. */
export interface DraftActs {
  /** Opens a passage as a field. @param caret where the caret stands; at the end unless it is said */
  open: (id: string, caret?: number) => void;
  /** Closes the field that is open, saves it, and gives the focus to its passage. */
  close: () => void;
  /** Leads to a passage, also where its step is folded. */
  goTo: (id: string) => void;
  /** Changes order or state. @returns whether it was done */
  change: (act: MakingAct) => Promise<boolean>;
  add: (afterId: string, kind: 'paragraph' | 'item') => void;
  /** Behind another step, or before all others. */
  addStep: (afterStepId: string | null) => void;
  split: (id: string) => void;
  join: (id: string) => void;
  move: (id: string, by: 1 | -1) => void;
  remove: (id: string) => void;
  putBack: (id: string) => void;
  restore: (id: string) => void;
  showMenu: (id: string, anchor: HTMLElement) => void;
  showHistory: (id: string) => void;
  showConflict: (id: string) => void;
}

export interface DraftPlace {
  store: MakingStore;
  acts: DraftActs;
  /** How the text is cited: "P3". */
  name: string;
  /** The version that is in the making. */
  number: number;
  /** When the page was read, by the server's clock. */
  now: string;
}

export const DraftContext = createContext<DraftPlace | null>(null);
/** Apart: it changes while the functions stay. */
export const ReferenceContext = createContext<Reference | null>(null);

/** What stands beside the words: where they come from, and how the steps are planned. */
export interface Beside {
  /** By passage. */
  sources: ReadonlyMap<string, readonly DraftSource[]>;
  /** By step. */
  plans: ReadonlyMap<string, StepPlan>;
  /** The code of the text; null before its first circulation. */
  code: string | null;
  refetch: () => Promise<void>;
}
export const BesideContext = createContext<Beside | null>(null);

export function useDraftPlace(): DraftPlace {
  const place = useContext(DraftContext);
  if (!place) throw new Error('No text is written here');
  return place;
}

function useOfPassage<T>(id: string, read: (store: MakingStore) => T): T {
  const { store } = useDraftPlace();
  const subscribe = useCallback((listener: () => void) => store.subscribeTo(id, listener), [store, id]);
  return useSyncExternalStore(subscribe, () => read(store));
}

/** The words of a passage while they are written; null where they are as saved. Others with each key. */
export const useWriting = (id: string): Writing | null => useOfPassage(id, (store) => store.writingOf(id));

/** Why the words of a passage are not saved; the same while somebody types. */
export const useTrouble = (id: string): Trouble | null =>
  useOfPassage(id, (store) => store.writingOf(id)?.trouble ?? null);

/** What the last save of a passage has changed so that its words are plain; the same while somebody types. */
export const usePlain = (id: string): Plain | null => useOfPassage(id, (store) => store.plainOf(id));
