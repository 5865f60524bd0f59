import { useApolloClient } from '@apollo/client/react';
import { useCallback, useEffect, useRef, useState } from 'react';
import { toAppError, AppError } from '../../../shared/api/AppError.js';
import { deviceDrafts } from '../../../shared/forms/deviceDrafts.js';
import { useAutosave, useKeptDraft, type Autosave } from '../../../shared/forms/useAutosave.js';
import { useViewer } from '../../../shared/session/SessionContext.js';
import { readPosition, type PanelData } from '../priority.documents.js';
import { PositionDraftDocument, readDraft, SavePositionDraftDocument, type Draft } from './position.documents.js';
import { contentOf, EMPTY_FORM, formOf, hasStance, savesSame, saysAll, type PositionForm } from './positionForm.js';

/** Two people of one delegation changed the same draft. */
export interface DraftConflict {
  /** What both began with; null where there was no draft. */
  base: PositionForm | null;
  /** What is saved now; null where it was discarded or recorded meanwhile. */
  theirs: Draft | null;
  mine: PositionForm;
}

/** Where the words in the form came from. */
type FormOrigin = 'device' | 'draft' | 'current' | 'last' | 'empty';

export interface PositionDraftState {
  form: PositionForm;
  change: (part: Partial<PositionForm>) => void;
  origin: FormOrigin;
  autosave: Autosave;
  /** The version of the delegation's draft on the server; null where there is none. */
  version: number | null;
  conflict: DraftConflict | null;
  /** Whether a conflict waits right now, also within a running event. */
  inConflict: () => boolean;
  /** Saves mine over theirs, or shows theirs; both settle the conflict. */
  settleConflict: (choice: 'mine' | 'theirs') => void;
  /** Puts a form in the place of the present one and takes it as saved: after discarding. */
  reset: (form: PositionForm) => void;
}

function firstForm(panel: PanelData, kept: PositionForm | null): { form: PositionForm; origin: FormOrigin } {
  const draft = readDraft(panel.draft);
  const current = readPosition(panel.current);
  const last = readPosition(panel.last);
  if (kept) return { form: kept, origin: 'device' };
  if (draft) return { form: formOf(draft), origin: 'draft' };
  if (current) return { form: formOf(current), origin: 'current' };
  if (last) return { form: { ...formOf(last), passageIds: [] }, origin: 'last' };
  return { form: EMPTY_FORM, origin: 'empty' };
}

/** Names on this device: the draft itself, and the version of the server's draft that it was written on. */
export const draftNames = (ballotId: string) => ({ draft: `position:${ballotId}`, base: `position-base:${ballotId}` });

/**
 * The delegation's draft while it is being written: saved by itself, kept on the device, and never over the words of
 * somebody else without asking.
 * @param onFirstSave called when the delegation has a draft for the first time
 */
export function usePositionDraft(panel: PanelData, onFirstSave: () => void): PositionDraftState {
  const client = useApolloClient();
  const { user } = useViewer();
  const names = draftNames(panel.ballotId);
  const kept = useKeptDraft<PositionForm>(names.draft);
  const draft = readDraft(panel.draft);
  const [first] = useState(() => firstForm(panel, kept?.value ?? null));
  const [form, setForm] = useState(first.form);
  const [version, setVersion] = useState(draft?.version ?? null);
  const [conflict, setConflict] = useState<DraftConflict | null>(() => {
    if (!kept) return null;
    // Our own save whose answer was lost: the server has what was kept.
    if (draft && savesSame(kept.value, formOf(draft))) return null;
    const base = deviceDrafts.read<number | null>(user.id, names.base)?.value ?? null;
    return base === (draft?.version ?? null) ? null : { base: null, theirs: draft, mine: kept.value };
  });
  // What saving needs at the moment it runs, which may be after the last render.
  const now = useRef({ version, conflict, base: draft ? formOf(draft) : null });
  const [taken, setTaken] = useState(0);

  const meet = useCallback((next: DraftConflict | null) => {
    now.current.conflict = next;
    setConflict(next);
  }, []);
  const noteVersion = useCallback(
    (next: number | null) => {
      now.current.version = next;
      setVersion(next);
      deviceDrafts.keep(user.id, names.base, next);
    },
    [user.id, names.base],
  );

  const save = async (value: PositionForm) => {
    if (!hasStance(value)) return;
    // Until somebody has compared the two, mine stays on this device.
    if (now.current.conflict) throw new AppError('CONFLICT');
    const input = { ballotId: panel.ballotId, ...contentOf(value), expectedVersion: now.current.version };
    try {
      const { data } = await client.mutate({ mutation: SavePositionDraftDocument, variables: { input } });
      const saved = data && readDraft(data.savePositionDraft);
      if (!saved) return;
      const isFirst = now.current.version === null;
      now.current.base = value;
      noteVersion(saved.version);
      if (isFirst) onFirstSave();
    } catch (thrown) {
      const error = toAppError(thrown);
      if (error.code === 'CONFLICT') {
        const { data } = await client.query({
          query: PositionDraftDocument,
          variables: { ballotId: panel.ballotId },
          fetchPolicy: 'no-cache',
        });
        const theirs = readDraft(data?.positionDraft ?? null);
        if (theirs && savesSame(value, formOf(theirs))) {
          now.current.base = value;
          return noteVersion(theirs.version);
        }
        meet({ base: now.current.base, theirs, mine: value });
      }
      throw error;
    }
  };

  const autosave = useAutosave({
    id: names.draft,
    value: form,
    save,
    saysAll,
    enabled: panel.canSaveDraft && form.stance !== null,
  });
  const { settle, flush } = autosave;

  // A form that is shown because the server has it needs no saving.
  useEffect(() => {
    if (taken > 0) settle();
  }, [taken, settle]);

  // What an earlier visit left on this device is sent now; `useAutosave` takes what it starts with as saved.
  const saveFirst = useRef(save);
  useEffect(() => {
    if (first.origin === 'device' && !now.current.conflict) {
      saveFirst.current(first.form).then(
        () => {
          if (saysAll(first.form)) deviceDrafts.drop(user.id, names.draft);
        },
        // It stays on the device; the next change tries again and tells.
        () => undefined,
      );
    }
  }, [first, user.id, names.draft]);

  const reset = useCallback(
    (next: PositionForm) => {
      setForm(next);
      setTaken((count) => count + 1);
      noteVersion(null);
    },
    [noteVersion],
  );

  const settleConflict = (choice: 'mine' | 'theirs') => {
    if (!conflict) return;
    const { theirs } = conflict;
    meet(null);
    noteVersion(theirs?.version ?? null);
    if (choice === 'mine') {
      setForm(conflict.mine);
      void flush();
    } else {
      now.current.base = theirs && formOf(theirs);
      setForm(theirs ? formOf(theirs) : EMPTY_FORM);
      setTaken((count) => count + 1);
    }
  };

  const change = useCallback(
    (part: Partial<PositionForm>) => {
      deviceDrafts.keep(user.id, names.base, now.current.version);
      setForm((before) => ({ ...before, ...part }));
    },
    [user.id, names.base],
  );

  const inConflict = useCallback(() => now.current.conflict !== null, []);
  return { form, change, origin: first.origin, autosave, version, conflict, inConflict, settleConflict, reset };
}
