import { useMemo, useSyncExternalStore } from 'react';
import { useViewer } from '../session/SessionContext.js';
import { ActDraft, readKeptAct, type DraftState } from './ActDraft.js';

export type { Sending } from './ActDraft.js';

/** An act while it is being prepared; its functions are stable, and work also after the form is gone. */
export type ActDraftHandle<Values extends object> = DraftState<Values> &
  Pick<ActDraft<Values>, 'change' | 'begin' | 'discard'>;

/** Whatever was typed for an act, one only sends it. */
export type Intent = Pick<ActDraftHandle<object>, 'begin'>;

/** Acts without words: a press is all there is to them. */
const NO_WORDS = {};

/**
 * The words and the key of one act, kept on this device until the act is on record or discarded, and put back when its
 * form opens again. Closing a form keeps them.
 * @param id names the act and its record: `return:${updateId}`. An act without words names the version it was meant
 *   for as well, because the same act on a later version is another intent
 * @param initial what an untouched form holds; read when the form opens
 * @param secret values that are never kept: passwords
 */
export function useActDraft<Values extends object>(
  id: string,
  initial: Values,
  secret: readonly (keyof Values)[] = [],
): ActDraftHandle<Values> {
  const { user } = useViewer();
  // eslint-disable-next-line react-hooks/exhaustive-deps -- an untouched form stays what it was when it opened
  const draft = useMemo(() => new ActDraft(user.id, id, initial, secret), [user.id, id]);
  const state = useSyncExternalStore(draft.subscribe, draft.current);
  return useMemo(
    () => ({ ...state, change: draft.change, begin: draft.begin, discard: draft.discard }),
    [state, draft],
  );
}

/** The key of an act without words, for example `publish:${updateId}:${version}`. */
export const useIntent = (id: string): Intent => useActDraft(id, NO_WORDS);

/** What this device keeps for an act whose form is not open; read once. Null where nothing is kept. */
export function useKeptValues<Values extends object>(id: string): Values | null {
  const { user } = useViewer();
  return useMemo(() => readKeptAct<Values>(user.id, id)?.values ?? null, [user.id, id]);
}
