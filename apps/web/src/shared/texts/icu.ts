import { formatMessage, getLanguage, type LanguageCode, type Message, type MessageValues } from '@waymark/i18n';

/**
 * ICU messages for i18next. In an app that was built they come parsed (`texts.mjs`). A text that lacks a value shows
 * its name.
 */
export const icu = {
  type: 'i18nFormat' as const,

  parse(message: Message, values: MessageValues, language: LanguageCode, _room: string, key: string): string {
    try {
      return formatMessage(message, values, getLanguage(language).intl);
    } catch {
      return key;
    }
  },

  addLookupKeys: (keys: string[]): string[] => keys,
};
