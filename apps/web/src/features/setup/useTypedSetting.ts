import { useCallback, useEffect, useRef, useState } from 'react';
import { connection } from '../../shared/api/connection.js';
import { useActDraft } from '../../shared/forms/useActDraft.js';
import type { Setup } from './setup.documents.js';
import { savedSetting, type SettingName, type Settings } from './settingValues.js';
import { useSetup } from './useSetupState.js';

/** How long after the last key a setting is saved, in ms. */
const QUIET_TIME = 800;

/** Two texts where one was expected: neither is lost before somebody chooses. */
export interface SettingConflict {
  theirs: string;
  mine: string;
  keepTheirs: () => void;
  saveMine: () => void;
}

export interface TypedSetting {
  /** What stands in the field. */
  text: string;
  type: (text: string) => void;
  /** Saves now what is typed: on leaving the field. */
  flush: () => void;
  conflict: SettingConflict | null;
}

interface Typed {
  typed: string | null;
  /** What the field showed as saved when it was typed in */
  base: string | null;
}
const UNTOUCHED: Typed = { typed: null, base: null };

export interface SettingOptions {
  /** Names the field where several make up one setting */
  part?: string;
  /** How long it rests before it is saved, in ms */
  quiet?: number;
}

/**
 * A setting that is typed: saved when the typing rests, when the field is left, and when the connection returns; kept on
 * this device until the server has it.
 * @param show how a saved value is written in the field
 * @param read what a text means beside the other parts of the setting; undefined while it means nothing that could be saved
 */
export function useTypedSetting(
  name: SettingName,
  show: (saved: unknown) => string,
  read: (text: string, now: Setup) => unknown,
  { part = '', quiet = QUIET_TIME }: SettingOptions = {},
): TypedSetting {
  const { setup, save, clearProblem } = useSetup();
  const draft = useActDraft<Typed>(`setting:${setup.id}:${name}${part && `:${part}`}`, UNTOUCHED);
  const saved = show(savedSetting(setup, name));
  const { typed, base } = draft.values;
  const [theirs, setTheirs] = useState<string | null>(null);
  const sending = useRef<string | null>(null);
  const latest = useRef({ typed, base, saved, theirs, setup, show, read });
  useEffect(() => {
    latest.current = { typed, base, saved, theirs, setup, show, read };
  });
  const { change, discard } = draft;

  const flush = useCallback(async () => {
    const now = latest.current;
    const { typed: sent } = now;
    if (sent === null || now.theirs !== null || sending.current === sent) return;
    if (sent.trim() === now.saved) return discard();
    const value = now.read(sent, now.setup);
    if (value === undefined) return;
    if (now.base !== null && now.base !== now.saved) return setTheirs(now.saved);
    sending.current = sent;
    const outcome = await save({ name, valueIn: (seen) => now.read(sent, seen), show: now.show });
    sending.current = null;
    if (outcome.kind === 'conflict') setTheirs(outcome.theirs);
    if (outcome.kind !== 'saved') return;
    if (latest.current.typed === sent) discard();
    // What was written on meanwhile was written over the text that is saved now.
    else if (latest.current.typed !== null) change({ base: now.show(value) });
  }, [change, discard, save, name]);

  useEffect(() => {
    if (typed === null) return undefined;
    const timer = setTimeout(() => void flush(), quiet);
    return () => clearTimeout(timer);
  }, [typed, base, quiet, flush]);

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
      change((before) => ({ typed: text, base: before.base ?? saved }));
    },
    flush: () => void flush(),
    conflict:
      theirs === null || typed === null
        ? null
        : {
            theirs,
            mine: typed,
            keepTheirs: () => {
              setTheirs(null);
              discard();
            },
            saveMine: () => {
              setTheirs(null);
              change({ base: theirs });
            },
          },
  };
}

/** A setting that is chosen: shown as chosen at once, saved and kept on this device as what is typed is. */
export function useChosenSetting<Name extends SettingName>(name: Name) {
  type Value = NonNullable<Settings[Name]>;
  const { text, type, conflict } = useTypedSetting(name, asText, (chosen) => JSON.parse(chosen) as unknown, {
    quiet: 0,
  });
  return {
    value: JSON.parse(text) as Value,
    choose: (value: Value) => type(asText(value)),
    conflict: conflict && {
      ...conflict,
      theirs: inWords(JSON.parse(conflict.theirs)),
      mine: inWords(JSON.parse(conflict.mine)),
    },
  };
}

/** A value as text: the same value is the same text, with or without the names of types that answers carry. */
const asText = (value: unknown): string =>
  JSON.stringify(value, (name, part: unknown) => {
    if (name === '__typename') return undefined;
    if (typeof part !== 'object' || part === null || Array.isArray(part)) return part;
    return Object.fromEntries(Object.entries(part as Record<string, unknown>).sort(([a], [b]) => (a < b ? -1 : 1)));
  });

function inWords(value: unknown): string {
  if (Array.isArray(value)) return value.map(inWords).join(', ');
  if (typeof value === 'object' && value !== null) return Object.values(value).map(inWords).join(' / ');
  return typeof value === 'string' || typeof value === 'number' ? String(value) : '';
}
