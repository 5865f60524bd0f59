import { useCallback, useEffect, useMemo, useRef, useState } from 'react';
import { toAppError, type AppError } from '../api/AppError.js';
import { maintenance } from '../frame/maintenance.js';
import { connection } from '../api/connection.js';
import { useViewer } from '../session/SessionContext.js';
import { deviceDrafts, type KeptDraft } from './deviceDrafts.js';

/** How long after the last change a draft is saved, in ms. */
const QUIET_TIME = 800;

export type SavingState =
  /** Nothing was changed since the page was opened. */
  | { kind: 'untouched' }
  | { kind: 'saving' }
  | { kind: 'saved'; at: Date }
  /** The connection is missing; the draft waits on this device and is sent when it returns. */
  | { kind: 'on_device' }
  /** The server refused the draft; it stays on this device. */
  | { kind: 'refused'; error: AppError };

export interface AutosaveOptions<T> {
  /** Names the draft on this device, for example `position:${ballotId}`. */
  id: string;
  /** What the form holds now; plain JSON. */
  value: T;
  /** Sends it; throws when it fails. Calls never overlap. */
  save: (value: T) => Promise<unknown>;
  /** Whether the server, having saved a value, says all of it; what it does not say stays on this device. */
  saysAll?: (value: T) => boolean;
  /** False while the form may not be saved (read-only, or not complete enough to be a draft). */
  enabled?: boolean;
}

export interface Autosave {
  state: SavingState;
  /** Saves now what is not saved: on blur, before an act. Resolves to whether everything is saved. */
  flush: () => Promise<boolean>;
  /** Takes the present value as saved: after the act that used the draft, or after discarding it. */
  settle: () => void;
}

/** The draft of a form that an earlier visit left on this device; read once. */
export function useKeptDraft<T>(id: string): KeptDraft<T> | null {
  const { user } = useViewer();
  return useMemo(() => deviceDrafts.read<T>(user.id, id), [user.id, id]);
}

/** Saves a draft 800 ms after the last change, on blur (`flush`) and on leaving; keeps it on the device until then. */
export function useAutosave<T>({ id, value, save, saysAll, enabled = true }: AutosaveOptions<T>): Autosave {
  const { user } = useViewer();
  const [state, setState] = useState<SavingState>({ kind: 'untouched' });
  const text = JSON.stringify(value);
  // The latest of everything, for timers and for leaving the page.
  const latest = useRef({ value, text, save, saysAll, enabled });
  const savedText = useRef(text);
  const running = useRef<Promise<boolean> | null>(null);
  useEffect(() => {
    latest.current = { value, text, save, saysAll, enabled };
  });

  const flush = useCallback(async (): Promise<boolean> => {
    if (running.current) await running.current;
    const { value: sent, text: sentText, save: send, saysAll: complete, enabled: may } = latest.current;
    if (!may || sentText === savedText.current) return sentText === savedText.current;
    const attempt = async (): Promise<boolean> => {
      setState({ kind: 'saving' });
      try {
        await send(sent);
      } catch (thrown) {
        const error = toAppError(thrown);
        setState(
          error.passing || error.code === 'UNAUTHENTICATED' ? { kind: 'on_device' } : { kind: 'refused', error },
        );
        return false;
      }
      savedText.current = sentText;
      if (latest.current.text === sentText && (complete?.(sent) ?? true)) deviceDrafts.drop(user.id, id);
      setState({ kind: 'saved', at: new Date() });
      return true;
    };
    running.current = attempt();
    const done = await running.current;
    running.current = null;
    return done;
  }, [id, user.id]);

  useEffect(() => {
    if (text === savedText.current) return undefined;
    deviceDrafts.keep(user.id, id, latest.current.value);
    if (!enabled) return undefined;
    const timer = setTimeout(() => void flush(), QUIET_TIME);
    return () => clearTimeout(timer);
  }, [enabled, text, id, user.id, flush]);

  useEffect(() => {
    // A connection that returns sends what waited.
    const stop = connection.subscribe(() => {
      if (connection.online()) void flush();
    });
    // So does the end of maintenance.
    const ended = maintenance.subscribe(() => {
      if (!maintenance.told().bar) void flush();
    });
    const leave = () => void flush();
    window.addEventListener('pagehide', leave);
    return () => {
      stop();
      ended();
      window.removeEventListener('pagehide', leave);
      leave();
    };
  }, [flush]);

  const settle = useCallback(() => {
    savedText.current = latest.current.text;
    deviceDrafts.drop(user.id, id);
    setState({ kind: 'untouched' });
  }, [id, user.id]);

  return useMemo(() => ({ state, flush, settle }), [state, flush, settle]);
}
