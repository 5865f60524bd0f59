import { useApolloClient } from '@apollo/client/react';
import type { ApolloClient } from '@apollo/client';
import { createContext, useCallback, useContext, useEffect, useMemo, useState } from 'react';
import type { SaveSettingsInput } from '../../gql/graphql.js';
import { toAppError, type FieldProblem } from '../../shared/api/AppError.js';
import { readFragment } from '../../gql/index.js';
import { SaveSettingsDocument, SetupParts, type Setup } from './setup.documents.js';
import { useFreshSession } from './useFreshSession.js';

/** Settings as they are saved, by name. */
export type Settings = Omit<SaveSettingsInput, 'roadmapId' | 'expectedVersion'>;
export type SettingName = keyof Settings;

/** What the frame around the page shows as well. */
const IN_FRAME: readonly SettingName[] = ['title', 'shortTitle', 'zone'];

/** Two values where one was expected: neither is lost before somebody chooses. */
interface SettingConflict {
  theirs: unknown;
  mine: unknown;
}

type SavingKind = 'untouched' | 'saving' | 'saved' | 'on_device' | 'refused';

export interface SetupState {
  setup: Setup;
  saving: SavingKind;
  /** @returns whether it is saved now */
  save: (given: Settings) => Promise<boolean>;
  problemOf: (name: SettingName) => FieldProblem | undefined;
  clearProblem: (name: SettingName) => void;
  conflictOf: (name: SettingName) => SettingConflict | undefined;
  settle: (name: SettingName) => void;
}

export const SetupContext = createContext<SetupState | null>(null);

/** @throws Error outside the set-up page */
export function useSetup(): SetupState {
  const state = useContext(SetupContext);
  if (!state) throw new Error('There is no set-up here');
  return state;
}

/** A setting as it is saved, in the form in which it would be sent. */
export function savedSetting(setup: Setup, name: SettingName): unknown {
  const sent: Partial<Record<SettingName, unknown>> = {
    translations: setup.languages.slice(1),
    originCodes: setup.origins.map(({ code }) => code),
    quorum: setup.quorum ?? 0,
    symbolPrefix: setup.symbolPrefix ?? '',
  };
  return name in sent ? sent[name] : setup[name as keyof Setup];
}

const same = (a: unknown, b: unknown): boolean => JSON.stringify(plain(a)) === JSON.stringify(plain(b));

/** Without the names of types, which only answers carry. */
function plain(value: unknown): unknown {
  if (Array.isArray(value)) return (value as unknown[]).map((part) => plain(part));
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(
    Object.entries(value as Record<string, unknown>)
      .filter(([name]) => name !== '__typename')
      .sort(([a], [b]) => (a < b ? -1 : 1))
      .map(([name, part]) => [name, plain(part)]),
  );
}

/** What came of saving: which settings are saved, which the server refused, which somebody else saved meanwhile. */
interface Outcome {
  kind: Exclude<SavingKind, 'untouched' | 'saving'>;
  problems?: readonly FieldProblem[];
  conflicts?: Partial<Record<SettingName, SettingConflict>>;
}

/**
 * Saves settings one after the other, each with the version that the one before left. Somebody else's save is no
 * conflict as long as it touched other settings.
 */
class SettingsSaver {
  #queue: Promise<unknown> = Promise.resolve();
  #seen: Setup;
  #version: number;

  constructor(
    private readonly client: ApolloClient,
    seen: Setup,
  ) {
    this.#seen = seen;
    this.#version = seen.version;
  }

  /** What is on the page now. */
  see(setup: Setup): void {
    this.#seen = setup;
    this.#version = Math.max(this.#version, setup.version);
  }

  save(given: Settings): Promise<Outcome> {
    const before = this.#seen;
    const next = this.#queue.then(() => this.#attempt(given, before));
    this.#queue = next;
    return next;
  }

  async #attempt(given: Settings, before: Setup, isRetry = false): Promise<Outcome> {
    const names = Object.keys(given) as SettingName[];
    try {
      const { data } = await this.client.mutate({
        mutation: SaveSettingsDocument,
        variables: { input: { roadmapId: before.id, expectedVersion: this.#version, ...given } },
      });
      if (data) this.#version = readFragment(SetupParts, data.saveSettings).version;
      return { kind: 'saved' };
    } catch (thrown) {
      const error = toAppError(thrown);
      const theirs = error.facts.conflict?.theirs as Setup | undefined;
      if (error.code === 'CONFLICT' && theirs) {
        this.#version = theirs.version;
        const opposed = names.filter((name) => !same(savedSetting(theirs, name), savedSetting(before, name)));
        if (opposed.length === 0 && !isRetry) return this.#attempt(given, before, true);
        const met = opposed.map((name) => [name, { theirs: savedSetting(theirs, name), mine: given[name] }]);
        return { kind: 'refused', conflicts: Object.fromEntries(met) as Outcome['conflicts'] };
      }
      if (error.passing || error.code === 'UNAUTHENTICATED') return { kind: 'on_device' };
      const problem = error.facts.reason ?? error.code;
      return { kind: 'refused', problems: error.facts.fields ?? names.map((field) => ({ field, problem })) };
    }
  }
}

/** The settings of a roadmap as they are saved, and as their saving stands. */
export function useSetupState(setup: Setup, onForeignChange: () => Promise<void>): SetupState {
  const client = useApolloClient();
  const refresh = useFreshSession();
  const [saver] = useState(() => new SettingsSaver(client, setup));
  const [saving, setSaving] = useState<SavingKind>('untouched');
  const [problems, setProblems] = useState<Partial<Record<string, FieldProblem>>>({});
  const [conflicts, setConflicts] = useState<Partial<Record<SettingName, SettingConflict>>>({});
  useEffect(() => saver.see(setup), [saver, setup]);

  const save = useCallback(
    async (given: Settings): Promise<boolean> => {
      const names = Object.keys(given) as SettingName[];
      setSaving('saving');
      const { kind, problems: found = [], conflicts: met } = await saver.save(given);
      setSaving(kind);
      if (kind !== 'on_device') {
        const told: [string, FieldProblem][] = found.map((problem) => [problem.field.split('.')[0] ?? '', problem]);
        setProblems((now) => ({ ...without(now, names), ...Object.fromEntries(told) }));
        setConflicts((now) => ({ ...without(now, names), ...met }));
      }
      if (met) void onForeignChange();
      if (kind === 'saved' && names.some((name) => IN_FRAME.includes(name))) refresh();
      return kind === 'saved';
    },
    [saver, onForeignChange, refresh],
  );
  const clearProblem = useCallback((name: SettingName) => setProblems((now) => without(now, [name])), []);
  const settle = useCallback((name: SettingName) => setConflicts((now) => without(now, [name])), []);
  return useMemo(
    () => ({
      setup,
      saving,
      save,
      problemOf: (name) => problems[name],
      clearProblem,
      conflictOf: (name) => conflicts[name],
      settle,
    }),
    [setup, saving, save, problems, conflicts, clearProblem, settle],
  );
}

const without = <T extends object>(values: T, names: readonly string[]): T =>
  Object.fromEntries(Object.entries(values).filter(([name]) => !names.includes(name))) as T;
