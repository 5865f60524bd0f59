import { useSearchParams } from 'react-router';
import { languageName } from '../../shared/texts/useLanguages.js';

/** An address may hold anything. */
const LONGEST = 40;

/** The language that the address asks to read in (`?language=fr`), as it is written there; null for the authentic one. */
export function useAskedLanguage(): string | null {
  const [query] = useSearchParams();
  return query.get('language')?.trim() || null;
}

/** Which of the languages is asked for: a tag in any case. */
export const askedOf = (asked: string, languages: readonly string[]): string | undefined =>
  languages.find((tag) => tag.toLowerCase() === asked.toLowerCase());

/** Name of what is asked for; where that is no tag of a language, its own letters. */
export function nameOfAsked(asked: string): string {
  try {
    return languageName(asked);
  } catch {
    return `“${asked.slice(0, LONGEST)}”`;
  }
}

/** The query of an address of a priority, beginning with `?`; empty where it asks for nothing. */
export function queryOf(asked: { tab?: string; language: string | null }): string {
  const query = new URLSearchParams();
  if (asked.tab !== undefined) query.set('tab', asked.tab);
  if (asked.language !== null) query.set('language', asked.language);
  const words = query.toString();
  return words === '' ? '' : `?${words}`;
}
