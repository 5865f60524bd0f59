import type { SaveSettingsInput } from '../../gql/graphql.js';
import type { Setup } from './setup.documents.js';

/** Settings as they are saved, by name. */
export type Settings = Omit<SaveSettingsInput, 'roadmapId' | 'expectedVersion'>;
export type SettingName = keyof Settings;

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
