import { useApolloClient } from '@apollo/client/react';
import { useState } from 'react';
import type { PositionPanelPartsFragment } from '../../gql/graphql.js';
import { AppError } from '../api/AppError.js';
import { useServerDraft, type ServerDraft } from '../forms/useServerDraft.js';
import { readPosition } from './record.documents.js';
import { PositionDraftDocument, readDraft, SavePositionDraftDocument, type Draft } from './position.documents.js';
import { contentOf, EMPTY_FORM, formOf, hasStance, savesSame, saysAll, type PositionForm } from './positionForm.js';

/** Where the words in the form came from. */
type FormOrigin = 'draft' | 'current' | 'last' | 'empty';

export interface PositionDraft extends ServerDraft<PositionForm, Draft> {
  form: PositionForm;
  change: (part: Partial<PositionForm>) => void;
  origin: FormOrigin;
}

function startOf(panel: PositionPanelPartsFragment): { form: PositionForm; origin: FormOrigin } {
  const draft = readDraft(panel.draft);
  const current = readPosition(panel.current);
  const last = readPosition(panel.last);
  if (draft) return { form: formOf(draft), origin: 'draft' };
  if (current) return { form: formOf(current), origin: 'current' };
  if (last) return { form: { ...formOf(last), passageIds: [] }, origin: 'last' };
  return { form: EMPTY_FORM, origin: 'empty' };
}

/** Names the draft on this device. */
export const positionDraftId = (ballotId: string): string => `position:${ballotId}`;

/**
 * The delegation's draft while it is being written.
 * @param onCreated called when the delegation has a draft for the first time
 */
export function usePositionDraft(panel: PositionPanelPartsFragment, onCreated: () => void): PositionDraft {
  const client = useApolloClient();
  const { ballotId } = panel;
  const [start] = useState(() => startOf(panel));
  const [form, setForm] = useState(start.form);
  const draft = useServerDraft<PositionForm, Draft>({
    id: positionDraftId(ballotId),
    saved: readDraft(panel.draft),
    start: start.form,
    values: form,
    show: setForm,
    enabled: panel.canSaveDraft && hasStance(form),
    valuesOf: formOf,
    save: async (sent, { version }) => {
      // Without a stance there is no draft: `enabled`.
      if (!hasStance(sent)) throw new AppError('INTERNAL');
      const input = { ballotId, ...contentOf(sent), expectedVersion: version };
      const { data } = await client.mutate({ mutation: SavePositionDraftDocument, variables: { input } });
      const saved = readDraft(data?.savePositionDraft ?? null);
      if (!saved) throw new AppError('INTERNAL');
      return saved;
    },
    theirs: async () => {
      const { data } = await client.query({
        query: PositionDraftDocument,
        variables: { ballotId },
        fetchPolicy: 'no-cache',
      });
      return readDraft(data?.positionDraft ?? null);
    },
    isSaved: (sent, saved) => savesSame(sent, formOf(saved)),
    saysAll,
    onCreated,
  });
  const change = (part: Partial<PositionForm>) => setForm((before) => ({ ...before, ...part }));
  return { ...draft, form, change, origin: start.origin };
}
