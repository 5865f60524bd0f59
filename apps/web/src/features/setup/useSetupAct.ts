import type { TypedDocumentNode } from '@apollo/client';
import { useCallback } from 'react';
import type { AppError } from '../../shared/api/AppError.js';
import type { Keyed } from '../../shared/forms/ActDraft.js';
import { useAct } from '../../shared/forms/useAct.js';
import { useIntent } from '../../shared/forms/useActDraft.js';
import { useDraftedAct } from '../../shared/forms/useDraftedAct.js';
import { useFreshSession } from './useFreshSession.js';
import { useSetup } from './useSetupState.js';

interface Seen {
  roadmapId: string;
  expectedVersion: number;
}

/** An act on the set-up as it is shown. */
export function useSetupAct<Data, Input extends Seen>(document: TypedDocumentNode<Data, { input: Input }>) {
  const { setup } = useSetup();
  const act = useAct(document);
  const refresh = useFreshSession();
  const { send } = act;
  const { id: roadmapId, version: expectedVersion } = setup;
  return {
    ...act,
    send: useCallback(
      async (contents: Omit<Input, keyof Seen>, onRefused?: (error: AppError) => void) => {
        const done = await send({ input: { ...contents, roadmapId, expectedVersion } as Input }, onRefused);
        if (done) refresh();
        return done;
      },
      [send, refresh, roadmapId, expectedVersion],
    ),
  };
}

/** The same for an act that happens once, however often it is sent. */
export function useKeyedSetupAct<Data, Input extends Seen & Keyed>(
  document: TypedDocumentNode<Data, { input: Input }>,
  name: string,
) {
  const { setup } = useSetup();
  const { id: roadmapId, version: expectedVersion } = setup;
  const act = useDraftedAct(document, useIntent(`${name}:${roadmapId}:${expectedVersion}`));
  const refresh = useFreshSession();
  const { send } = act;
  return {
    ...act,
    send: useCallback(
      async (contents: Omit<Input, keyof Seen | keyof Keyed>, onRefused?: (error: AppError) => void) => {
        const seen = { ...contents, roadmapId, expectedVersion } as unknown as Omit<Input, keyof Keyed>;
        const done = await send(seen, onRefused);
        if (done) refresh();
        return done;
      },
      [send, refresh, roadmapId, expectedVersion],
    ),
  };
}
