import type { ApolloClient } from '@apollo/client';
import { readFragment } from '../../gql/index.js';
import { toAppError, type FieldProblem } from '../../shared/api/AppError.js';
import { SaveSettingsDocument, SetupParts, type Setup } from './setup.documents.js';
import { savedSetting, type SettingName } from './settingValues.js';

/** A setting that is to be saved. */
export interface Saving {
  name: SettingName;
  /** Its value beside what is saved when its turn comes: of a setting of several parts, the other parts may have changed */
  valueIn: (now: Setup) => unknown;
  /** What this field shows of a saved value: only where that is another one, somebody else has changed it */
  show: (saved: unknown) => string;
}

/** What came of it. */
export type Saved =
  | { kind: 'saved' }
  /** Without a connection, or signed out: it stays on this device */
  | { kind: 'on_device' }
  | { kind: 'refused'; problems: readonly FieldProblem[] }
  /** Somebody else saved another value meanwhile, which the field would show as `theirs` */
  | { kind: 'conflict'; theirs: string };

/**
 * Saves settings one after the other, each with the version that the one before left. Somebody else's save is no
 * conflict as long as it touched other settings.
 */
export class SettingsSaver {
  #queue: Promise<unknown> = Promise.resolve();
  #seen: Setup;

  constructor(
    private readonly client: ApolloClient,
    seen: Setup,
  ) {
    this.#seen = seen;
  }

  /** What is on the page now. */
  see(setup: Setup): void {
    if (setup.version >= this.#seen.version) this.#seen = setup;
  }

  save(setting: Saving): Promise<Saved> {
    const next = this.#queue.then(() => this.#attempt(setting));
    this.#queue = next;
    return next;
  }

  async #attempt(setting: Saving, isRetry = false): Promise<Saved> {
    const { name, valueIn, show } = setting;
    const { id: roadmapId, version: expectedVersion } = this.#seen;
    try {
      const { data } = await this.client.mutate({
        mutation: SaveSettingsDocument,
        variables: { input: { roadmapId, expectedVersion, [name]: valueIn(this.#seen) } },
      });
      if (data) this.see(readFragment(SetupParts, data.saveSettings));
      return { kind: 'saved' };
    } catch (thrown) {
      const error = toAppError(thrown);
      const theirs = error.facts.conflict?.theirs as Setup | undefined;
      if (error.code === 'CONFLICT' && theirs) {
        const [before, now] = [this.#seen, theirs].map((setup) => show(savedSetting(setup, name)));
        this.#seen = theirs;
        return now === before && !isRetry ? this.#attempt(setting, true) : { kind: 'conflict', theirs: now ?? '' };
      }
      if (error.passing || error.code === 'UNAUTHENTICATED') return { kind: 'on_device' };
      const problem = error.facts.reason ?? error.code;
      return { kind: 'refused', problems: error.facts.fields ?? [{ field: name, problem }] };
    }
  }
}
