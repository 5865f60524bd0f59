import {
  catalogue,
  DEFAULT_LANGUAGE,
  directionOf,
  getLanguage,
  shownLanguage,
  type LanguageCode,
  type Room,
} from '@waymark/i18n';
import i18next from 'i18next';
import { useEffect, useState } from 'react';

/** What a page behind a link shows. */
const ROOMS: readonly Room[] = ['entrance', 'shell', 'states', 'errors', 'refusals', 'format'];

async function speak(language: LanguageCode): Promise<void> {
  const missing = ROOMS.filter((room) => !i18next.hasResourceBundle(language, room));
  const texts = await Promise.all(missing.map((room) => catalogue(language, room)));
  missing.forEach((room, at) => i18next.addResourceBundle(language, room, texts[at]));
  await i18next.changeLanguage(language);
  const { htmlLang, intl } = getLanguage(language);
  Object.assign(document.documentElement, { lang: htmlLang, dir: directionOf(intl) });
}

/**
 * A page in the language in which somebody was invited, before anything is known of an account; once it is left the app
 * speaks as it did before. Where the texts cannot be had, it is read in English.
 * @param chosen null while it is not known
 * @returns the language once its texts are there; null until then
 */
export function useSpokenLanguage(chosen: string | null): LanguageCode | null {
  const [spoken, setSpoken] = useState<LanguageCode | null>(null);
  useEffect(() => {
    if (chosen === null) return undefined;
    let left = false;
    const language = shownLanguage(chosen);
    const say = (said: LanguageCode) => () => left || setSpoken(said);
    speak(language).then(say(language), say(DEFAULT_LANGUAGE));
    return () => {
      left = true;
      void speak(DEFAULT_LANGUAGE);
    };
  }, [chosen]);
  return spoken;
}
