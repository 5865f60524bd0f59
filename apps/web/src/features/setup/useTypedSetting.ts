import { useCallback, useEffect, useRef } from 'react';
import { connection } from '../../shared/api/connection.js';
import { useActDraft } from '../../shared/forms/useActDraft.js';
import { savedSetting, useSetup, type SettingName } from './useSetupState.js';

/** How long after the last key a setting is saved, in ms. */
const QUIET_TIME = 800;

export interface TypedSetting {
  /** What stands in the field. */
  text: string;
  type: (text: string) => void;
  /** Saves now what is typed: on leaving the field. */
  flush: () => void;
  /** Puts back what is saved. */
  reset: () => void;
}

/**
 * A setting that is typed: saved when the typing rests, when the field is left, and when the connection returns; kept on
 * this device until the server has it.
 * @param show how a saved value is written in the field
 * @param read what a text means; undefined while it means nothing that could be saved
 * @param part names it where several fields make up one setting
 */
export function useTypedSetting(
  name: SettingName,
  show: (saved: unknown) => string,
  read: (text: string) => unknown,
  part = '',
): TypedSetting {
  const { setup, save, clearProblem, conflictOf } = useSetup();
  const draft = useActDraft<{ typed: string | null }>(`setting:${setup.id}:${name}${part && `:${part}`}`, {
    typed: null,
  });
  const saved = show(savedSetting(setup, name));
  const { typed } = draft.values;
  const isOpposed = conflictOf(name) !== undefined;
  const latest = useRef({ typed, saved, isOpposed, read });
  useEffect(() => {
    latest.current = { typed, saved, isOpposed, read };
  });
  const { change, discard } = draft;

  const flush = useCallback(async () => {
    const { typed: sent, saved: before, isOpposed: opposed, read: meaning } = latest.current;
    if (sent === null || opposed) return;
    if (sent.trim() === before) return discard();
    const value = meaning(sent);
    if (value === undefined) return;
    const done = await save({ [name]: value });
    if (done && latest.current.typed === sent) discard();
  }, [discard, save, name]);

  useEffect(() => {
    if (typed === null) return undefined;
    const timer = setTimeout(() => void flush(), QUIET_TIME);
    return () => clearTimeout(timer);
  }, [typed, flush]);

  useEffect(() => {
    const stop = connection.subscribe(() => {
      if (connection.online()) void flush();
    });
    const leave = () => void flush();
    window.addEventListener('pagehide', leave);
    return () => {
      stop();
      window.removeEventListener('pagehide', leave);
      leave();
    };
  }, [flush]);

  return {
    text: typed ?? saved,
    type: (text) => {
      clearProblem(name);
      change({ typed: text });
    },
    flush: () => void flush(),
    reset: discard,
  };
}
