import { DEFAULT_LANGUAGE, type LanguageCode } from './languages.js';
import { englishRooms, type Catalogue, type Room } from './rooms.js';

/** A language that is being translated may hold some rooms and, within a room, some texts. */
type TranslatedRooms = { [R in Room]?: () => Promise<Partial<Catalogue<R>>> };

/** Translations register here, room by room; what they lack is English. */
const translations: Partial<Record<LanguageCode, TranslatedRooms>> = {};

/**
 * The texts of one room in one language, loaded when first asked for.
 * @returns every key of the room; a text that is not translated is in English
 */
export async function catalogue<R extends Room>(language: LanguageCode, room: R): Promise<Catalogue<R>> {
  const english = (await englishRooms[room]()) as Catalogue<R>;
  if (language === DEFAULT_LANGUAGE) return english;
  const translated = await translations[language]?.[room]?.();
  return translated ? { ...english, ...translated } : english;
}
