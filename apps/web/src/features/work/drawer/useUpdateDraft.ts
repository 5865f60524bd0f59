import { useApolloClient } from '@apollo/client/react';
import type { UseFormReturn } from 'react-hook-form';
import { readFragment } from '../../../gql/index.js';
import { AppError } from '../../../shared/api/AppError.js';
import { useServerDraft, type SavedDraft, type ServerDraft } from '../../../shared/forms/useServerDraft.js';
import { useFormats } from '../../../shared/session/useFormats.js';
import { SaveUpdateDraftDocument, UpdateParts, type WorkAction } from '../work.documents.js';
import {
  draftOf,
  newValues,
  percentOf,
  sameContent,
  saysAll,
  valuesOf,
  type AnsweredContent,
  type UpdateValues,
} from './updateValues.js';

/** An update that is not published, as saves and refusals tell it. */
export interface SavedUpdate extends AnsweredContent, SavedDraft {
  writtenByTitle?: string | undefined;
}

export interface UpdateDraftOptions {
  action: WorkAction;
  form: UseFormReturn<UpdateValues>;
  start: UpdateValues;
  values: UpdateValues;
  onCreated: () => void;
  onOutdated: () => void;
}

/** Names the draft on this device. */
export const updateDraftId = (actionId: string): string => `update:${actionId}`;

/** What the form starts from: the unpublished update, or the last report. */
export const startOf = ({ open, report }: WorkAction, day: (iso: string) => string): UpdateValues =>
  open ? valuesOf(open, day) : newValues(report);

/** The update of an institution as a draft on the server. */
export function useUpdateDraft(options: UpdateDraftOptions): ServerDraft<UpdateValues, SavedUpdate> {
  const { action, form, start, values, onCreated, onOutdated } = options;
  const client = useApolloClient();
  const formats = useFormats();
  const { actionId, open } = action;
  /** What cannot be read yet, the draft says as it was. */
  const contentOf = (sent: UpdateValues, before: UpdateValues) => draftOf(sent, percentOf(before.progress) ?? 0);
  return useServerDraft<UpdateValues, SavedUpdate>({
    id: updateDraftId(actionId),
    saved: open,
    start,
    values,
    show: (shown) => form.reset(shown, { keepDefaultValues: true }),
    valuesOf: (saved) => valuesOf(saved, (iso) => formats.day(iso)),
    save: async (sent, { version, values: before }) => {
      const input = { actionId, ...contentOf(sent, before), expectedVersion: version };
      const { data } = await client.mutate({ mutation: SaveUpdateDraftDocument, variables: { input } });
      const saved = readFragment(UpdateParts, data?.saveUpdateDraft);
      if (!saved) throw new AppError('INTERNAL');
      return saved;
    },
    theirs: savedIn,
    isSaved: (sent, saved, { values: before }) => sameContent(saved, contentOf(sent, before)),
    saysAll,
    onCreated,
    onOutdated,
  });
}

function savedIn({ facts }: AppError): SavedUpdate | null {
  const theirs = facts.conflict?.theirs as Partial<SavedUpdate> | null | undefined;
  return theirs && typeof theirs.version === 'number' && theirs.status && theirs.narrative !== undefined
    ? {
        ...theirs,
        version: theirs.version,
        status: theirs.status,
        narrative: theirs.narrative,
        progress: theirs.progress ?? 0,
      }
    : null;
}
