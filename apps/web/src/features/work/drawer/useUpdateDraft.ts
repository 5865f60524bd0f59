import { useApolloClient } from '@apollo/client/react';
import { useEffect, useRef, useState } from 'react';
import type { UseFormReturn } from 'react-hook-form';
import { AppError, toAppError } from '../../../shared/api/AppError.js';
import { deviceDrafts } from '../../../shared/forms/deviceDrafts.js';
import { useAutosave, useKeptDraft, type Autosave, type SavingState } from '../../../shared/forms/useAutosave.js';
import { useViewer } from '../../../shared/session/SessionContext.js';
import { useFormats } from '../../../shared/session/useFormats.js';
import { readFragment } from '../../../gql/index.js';
import { SaveUpdateDraftDocument, UpdateParts, type WorkAction } from '../work.documents.js';
import {
  draftOf,
  newValues,
  percentOf,
  sameContent,
  sameValues,
  saysAll,
  valuesOf,
  type AnsweredContent,
  type UpdateValues,
} from './updateValues.js';

/** A draft of the same update that somebody else saved. */
interface TheirDraft extends AnsweredContent {
  version: number;
  savedAt?: string;
  writtenByTitle?: string;
}

/** Two texts where one was expected; nothing is saved until somebody chooses. */
export interface DraftConflict {
  /** What the reader saw before both were written. */
  base: UpdateValues;
  /** Null where the draft was discarded or published in the meantime. */
  theirs: TheirDraft | null;
  mine: UpdateValues;
}

export interface UpdateDraft {
  autosave: Autosave;
  /** How the draft stands, for the line beside the acts. */
  saving: SavingState;
  conflict: DraftConflict | null;
  /** The version that the next act expects; null while there is no draft. */
  version: () => number | null;
  /** Text of an earlier visit that this device had kept was put back. */
  restored: boolean;
  /** To be called with a refusal of any act on the draft. @returns whether it was a conflict */
  meet: (error: AppError) => boolean;
  /** Goes on with what was chosen, against their version. */
  resolve: (chosen: UpdateValues) => void;
}

export interface UpdateDraftOptions {
  action: WorkAction;
  form: UseFormReturn<UpdateValues>;
  values: UpdateValues;
  /** The first save made the draft: lists and acts beside it are older. */
  onCreated: () => void;
  /** Somebody else saved the draft, and nothing is typed here that it could lose. */
  onOutdated: () => void;
}

/** Names the draft on this device. */
export const updateDraftId = (actionId: string): string => `update:${actionId}`;

/** What the form starts from: the unpublished update, or the last report. */
export const startOf = ({ open, report }: WorkAction, day: (iso: string) => string): UpdateValues =>
  open ? valuesOf(open, day) : newValues(report);

/**
 * Saves the form as a draft on the server, each time against the version that was seen last. What somebody else saved
 * meanwhile is never overwritten: it becomes a conflict, with both texts at hand.
 */
export function useUpdateDraft({ action, form, values, onCreated, onOutdated }: UpdateDraftOptions): UpdateDraft {
  const client = useApolloClient();
  const { user } = useViewer();
  const formats = useFormats();
  const { actionId, open } = action;
  const id = updateDraftId(actionId);
  const seenId = `${id}:seen`;
  const start = startOf(action, (iso) => formats.day(iso));
  // What an earlier visit left on this device: put back, or compared where the draft has changed since.
  const kept = useKeptDraft<UpdateValues>(id)?.value;
  const keptSeen = useKeptDraft<number | null>(seenId)?.value ?? null;
  const [found] = useState(() => {
    if (!kept || sameValues(kept, start)) return 'nothing';
    return keptSeen === (open?.version ?? null) ? 'text' : 'conflict';
  });
  const version = useRef(open?.version ?? null);
  const base = useRef(start);
  const [conflict, setConflict] = useState<DraftConflict | null>(
    kept && found === 'conflict' ? { base: start, theirs: open, mine: kept } : null,
  );
  const pending = useRef(found === 'conflict' ? new AppError('CONFLICT') : null);

  // By the server's clock, which may be another than the device's.
  const [savedAt, setSavedAt] = useState<string | null>(null);

  const see = (seen: number | null, content: UpdateValues) => {
    version.current = seen;
    base.current = content;
    deviceDrafts.keep(user.id, seenId, seen);
  };

  const meet = (error: AppError): boolean => {
    if (error.code !== 'CONFLICT') return false;
    if (pending.current === null) {
      pending.current = error;
      setConflict({ base: base.current, theirs: theirsOf(error), mine: form.getValues() });
    }
    return true;
  };

  const save = async (sent: UpdateValues): Promise<void> => {
    if (pending.current) throw pending.current;
    const content = draftOf(sent, percentOf(base.current.progress) ?? 0);
    const created = version.current === null;
    try {
      const { data } = await client.mutate({
        mutation: SaveUpdateDraftDocument,
        variables: { input: { actionId, ...content, expectedVersion: version.current } },
      });
      const saved = readFragment(UpdateParts, data?.saveUpdateDraft);
      if (saved) {
        see(saved.version, sent);
        setSavedAt(saved.savedAt);
      }
    } catch (thrown) {
      const error = toAppError(thrown);
      const theirs = error.code === 'CONFLICT' ? theirsOf(error) : null;
      // Our own save whose answer was lost: the server has what we sent.
      if (!theirs || !sameContent(theirs, content)) {
        meet(error);
        throw error;
      }
      see(theirs.version, sent);
    }
    if (created) onCreated();
  };

  const autosave = useAutosave({ id, value: values, save, saysAll });

  useEffect(() => {
    if (kept && found !== 'nothing') form.reset(kept, { keepDefaultValues: true });
    if (found !== 'conflict') deviceDrafts.keep(user.id, seenId, version.current);
  }, [kept, found, form, user.id, seenId]);

  // Another device or a colleague saved the draft. With nothing typed here it is taken over; else saving will tell.
  const incoming = open?.version ?? null;
  const lastIncoming = useRef(incoming);
  useEffect(() => {
    const before = lastIncoming.current;
    lastIncoming.current = incoming;
    const newer = incoming === null ? before !== null : incoming > (version.current ?? 0);
    if (before === incoming || !newer || pending.current) return;
    if (sameValues(form.getValues(), base.current)) onOutdated();
  }, [incoming, form, onOutdated]);

  // What was chosen is saved once the form shows it.
  const [chosen, setChosen] = useState(0);
  const { flush } = autosave;
  useEffect(() => {
    if (chosen > 0) void flush();
  }, [chosen, flush]);

  const resolve = (picked: UpdateValues) => {
    const theirs = conflict?.theirs ?? null;
    pending.current = null;
    see(theirs?.version ?? null, theirs ? valuesOf(theirs, (iso) => formats.day(iso)) : base.current);
    setConflict(null);
    form.reset(picked, { keepDefaultValues: true });
    setChosen((count) => count + 1);
  };

  const saving: SavingState =
    autosave.state.kind === 'saved' && savedAt ? { kind: 'saved', at: new Date(savedAt) } : autosave.state;
  return { autosave, saving, conflict, version: () => version.current, restored: found === 'text', meet, resolve };
}

function theirsOf({ facts }: AppError): TheirDraft | null {
  const theirs = facts.conflict?.theirs as Partial<TheirDraft> | null | undefined;
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
