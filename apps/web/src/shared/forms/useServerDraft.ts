import { useCallback, useEffect, useRef, useState } from 'react';
import { AppError, toAppError } from '../api/AppError.js';
import { useViewer } from '../session/SessionContext.js';
import { deviceDrafts } from './deviceDrafts.js';
import { useAutosave, useKeptDraft, type Autosave, type SavingState } from './useAutosave.js';

/** A draft as the server keeps it. */
export interface SavedDraft {
  /** Counts its saves. */
  version: number;
  /** By the server's clock, ISO 8601. */
  savedAt?: string | null;
}

/** Two texts where one was expected; nothing is saved until somebody chooses. */
interface DraftConflict<Values, Saved> {
  /** What both began with; null where that is not known any more. */
  base: Values | null;
  /** What is saved now; null where it was discarded or used meanwhile. */
  theirs: Saved | null;
  theirValues: Values | null;
  mine: Values;
}

/** What the server has seen of the draft, for the next save. */
interface SeenDraft<Values> {
  version: number | null;
  values: Values;
}

export interface ServerDraftOptions<Values extends object, Saved extends SavedDraft> {
  /** Names the draft on this device: `update:${actionId}`. */
  id: string;
  /** The server's draft as the page shows it; null where there is none. */
  saved: Saved | null;
  /** What the form holds where nothing is kept on this device; read when it opens. Plain JSON. */
  start: Values;
  /** What the form holds now. */
  values: Values;
  /** Puts values into the form. */
  show: (values: Values) => void;
  /** False while the form may not be saved: read-only, or not complete enough to be a draft. */
  enabled?: boolean;
  valuesOf: (saved: Saved) => Values;
  /** Sends a draft against the version that was seen. @throws AppError CONFLICT where there is another one by now */
  save: (values: Values, seen: SeenDraft<Values>) => Promise<Saved>;
  /** What is saved now, asked after a conflict: from the refusal, or by a question of its own. */
  theirs: (error: AppError) => Saved | null | Promise<Saved | null>;
  /** Whether saving the values would make the server's draft what it is. */
  isSaved: (values: Values, saved: Saved, seen: SeenDraft<Values>) => boolean;
  /** Whether the server, having saved the values, says all of them; what it does not say stays on this device. */
  saysAll?: (values: Values) => boolean;
  /** There is a draft that the page does not know of yet: lists and acts beside it are older. */
  onCreated: () => void;
  /** The page has a newer draft, and nothing is typed here that it could lose. */
  onOutdated?: () => void;
}

export interface ServerDraft<Values, Saved> extends Pick<Autosave, 'flush' | 'settle'> {
  /** How the draft stands, for the line beside the acts. */
  saving: SavingState;
  /** Whether the server has a draft. */
  exists: boolean;
  /** The version that the next act expects, also within a running event; null while there is no draft. */
  version: () => number | null;
  /** Words of an earlier visit that this device had kept were put back. */
  restored: boolean;
  conflict: DraftConflict<Values, Saved> | null;
  /** Whether a conflict waits, also within a running event. */
  inConflict: () => boolean;
  /** Whether the two texts are being compared, which they are as soon as they meet. */
  comparing: boolean;
  /** Opens the comparison or closes it; nothing is saved or lost by either. */
  compare: (open: boolean) => void;
  /** To be called with a refusal of any act on the draft. @returns whether it was a conflict */
  meet: (error: AppError) => boolean;
  /** Ends the conflict: goes on with what was chosen, against their version. */
  resolve: (chosen: Values) => void;
  /** Puts values into the form as if they were typed there. */
  put: (values: Values) => void;
  /** The draft is no more, and the form begins with other values: after discarding. */
  reset: (values: Values) => void;
}

const equal = (a: unknown, b: unknown): boolean => JSON.stringify(a) === JSON.stringify(b);

/**
 * A form whose contents are a draft on the server. It is saved by itself, each time against the version that was seen
 * last; what is not acknowledged is kept on this device, and put back at the next visit. What somebody else saved
 * meanwhile is never overwritten: it becomes a conflict, with both texts at hand (`ConflictQuestion`). A lost answer to
 * an own save is none.
 */
export function useServerDraft<Values extends object, Saved extends SavedDraft>(
  options: ServerDraftOptions<Values, Saved>,
): ServerDraft<Values, Saved> {
  const { id, saved, values, enabled, saysAll } = options;
  const { user } = useViewer();
  const seenId = `${id}:seen`;
  const current = useRef(options);
  useEffect(() => {
    current.current = options;
  });

  const kept = useKeptDraft<Values>(id)?.value;
  const keptSeen = useKeptDraft<number | null>(seenId)?.value ?? null;
  const [found] = useState(() => {
    if (!kept || equal(kept, options.start)) return 'nothing';
    const seen = { version: keptSeen, values: options.start };
    const same = keptSeen === (saved?.version ?? null) || (saved !== null && options.isSaved(kept, saved, seen));
    return same ? 'words' : 'conflict';
  });
  const seen = useRef<SeenDraft<Values>>({ version: saved?.version ?? null, values: options.start });
  const [exists, setExists] = useState(saved !== null);
  const [savedAt, setSavedAt] = useState<string | null>(null);
  const [conflict, setConflict] = useState<Omit<DraftConflict<Values, Saved>, 'mine'> | null>(
    kept && found === 'conflict' ? { base: null, theirs: saved, theirValues: saved && options.valuesOf(saved) } : null,
  );
  const [comparing, setComparing] = useState(true);
  // What waits for a choice, also before the next render.
  const pending = useRef(found === 'conflict' ? new AppError('CONFLICT') : null);

  const see = useCallback(
    (version: number | null, content: Values) => {
      seen.current = { version, values: content };
      setExists(version !== null);
      deviceDrafts.keep(user.id, seenId, version);
    },
    [user.id, seenId],
  );

  const oppose = useCallback((error: AppError, theirs: Saved | null) => {
    if (pending.current) return;
    pending.current = error;
    const theirValues = theirs && current.current.valuesOf(theirs);
    setConflict({ base: seen.current.values, theirs, theirValues });
    setComparing(true);
  }, []);

  const save = async (sent: Values): Promise<void> => {
    if (pending.current) throw pending.current;
    const before = seen.current;
    try {
      const answer = await options.save(sent, before);
      see(answer.version, sent);
      setSavedAt(answer.savedAt ?? null);
    } catch (thrown) {
      const error = toAppError(thrown);
      if (error.code !== 'CONFLICT') throw error;
      const theirs = await options.theirs(error);
      // Our own save whose answer was lost: the server has what we sent.
      if (!theirs || !options.isSaved(sent, theirs, before)) {
        oppose(error, theirs);
        throw error;
      }
      see(theirs.version, sent);
    }
    if (before.version === null) options.onCreated();
  };
  const { state, flush, settle } = useAutosave({ id, value: values, save, saysAll, enabled });

  useEffect(() => {
    if (kept && found !== 'nothing') current.current.show(kept);
    if (found !== 'conflict') deviceDrafts.keep(user.id, seenId, seen.current.version);
  }, [kept, found, user.id, seenId]);

  // Another device or a colleague saved the draft. With nothing typed here it is taken over; else saving will tell.
  const incoming = saved?.version ?? null;
  const lastIncoming = useRef(incoming);
  useEffect(() => {
    const before = lastIncoming.current;
    lastIncoming.current = incoming;
    const newer = incoming === null ? before !== null : incoming > (seen.current.version ?? 0);
    if (before === incoming || !newer || pending.current) return;
    if (equal(current.current.values, seen.current.values)) current.current.onOutdated?.();
  }, [incoming]);

  // What was put into the form is saved, or taken as saved, once the form shows it.
  const [shown, setShown] = useState({ count: 0, isSaved: false });
  useEffect(() => {
    if (shown.count > 0) void (shown.isSaved ? settle() : flush());
  }, [shown, flush, settle]);
  const show = useCallback((next: Values, isSaved: boolean) => {
    current.current.show(next);
    setShown(({ count }) => ({ count: count + 1, isSaved }));
  }, []);

  const meet = useCallback(
    (error: AppError): boolean => {
      if (error.code !== 'CONFLICT') return false;
      void (async () => oppose(error, await current.current.theirs(error)))();
      setComparing(true);
      return true;
    },
    [oppose],
  );

  const resolve = (chosen: Values) => {
    const { theirs = null, theirValues = null } = conflict ?? {};
    pending.current = null;
    see(theirs?.version ?? null, theirValues ?? seen.current.values);
    setConflict(null);
    show(chosen, theirValues !== null && equal(chosen, theirValues));
    if (theirs && !saved) options.onCreated();
  };

  const reset = useCallback(
    (next: Values) => {
      pending.current = null;
      setConflict(null);
      see(null, next);
      show(next, true);
    },
    [see, show],
  );

  const saving: SavingState = state.kind === 'saved' && savedAt ? { kind: 'saved', at: new Date(savedAt) } : state;
  const version = useCallback(() => seen.current.version, []);
  const inConflict = useCallback(() => pending.current !== null, []);
  const restored = found === 'words';
  const put = useCallback((next: Values) => current.current.show(next), []);
  return {
    saving,
    flush,
    settle,
    exists,
    version,
    restored,
    // Mine is what stands in the form, also where it was written on after the two had met.
    conflict: conflict && { ...conflict, mine: values },
    inConflict,
    comparing,
    compare: setComparing,
    meet,
    resolve,
    put,
    reset,
  };
}
