import { useApolloClient } from '@apollo/client/react';
import { createContext, useCallback, useContext, useEffect, useMemo, useState } from 'react';
import type { FieldProblem } from '../../shared/api/AppError.js';
import type { SettingName } from './settingValues.js';
import { SettingsSaver, type Saved, type Saving } from './SettingsSaver.js';
import type { Setup } from './setup.documents.js';
import { useFreshSession } from './useFreshSession.js';

/** What the frame around the page shows as well. */
const IN_FRAME: readonly SettingName[] = ['title', 'shortTitle', 'zone'];

type SavingState = Saved['kind'] | 'untouched' | 'saving';

export interface SetupState {
  setup: Setup;
  saving: SavingState;
  save: (setting: Saving) => Promise<Saved>;
  problemOf: (name: SettingName) => FieldProblem | undefined;
  clearProblem: (name: SettingName) => void;
}

export const SetupContext = createContext<SetupState | null>(null);

/** @throws Error outside the set-up page */
export function useSetup(): SetupState {
  const state = useContext(SetupContext);
  if (!state) throw new Error('There is no set-up here');
  return state;
}

/** The settings of a roadmap as they are saved, and as their saving stands. */
export function useSetupState(setup: Setup, onForeignChange: () => Promise<void>): SetupState {
  const client = useApolloClient();
  const refresh = useFreshSession();
  const [saver] = useState(() => new SettingsSaver(client, setup));
  const [saving, setSaving] = useState<SavingState>('untouched');
  const [problems, setProblems] = useState<Partial<Record<string, FieldProblem>>>({});
  useEffect(() => saver.see(setup), [saver, setup]);

  const save = useCallback(
    async (setting: Saving): Promise<Saved> => {
      const { name } = setting;
      setSaving('saving');
      const saved = await saver.save(setting);
      setSaving(saved.kind);
      if (saved.kind === 'saved') setProblems((now) => without(now, name));
      if (saved.kind === 'refused')
        setProblems((now) => ({ ...without(now, name), ...Object.fromEntries(saved.problems.map(byField)) }));
      if (saved.kind === 'conflict') await onForeignChange();
      if (saved.kind === 'saved' && IN_FRAME.includes(name)) refresh();
      return saved;
    },
    [saver, onForeignChange, refresh],
  );
  const clearProblem = useCallback((name: SettingName) => setProblems((now) => without(now, name)), []);
  return useMemo(
    () => ({ setup, saving, save, problemOf: (name) => problems[name], clearProblem }),
    [setup, saving, save, problems, clearProblem],
  );
}

const byField = (problem: FieldProblem): [string, FieldProblem] => [problem.field.split('.')[0] ?? '', problem];

const without = <T extends object>(values: T, name: string): T =>
  Object.fromEntries(Object.entries(values).filter(([one]) => one !== name)) as T;
