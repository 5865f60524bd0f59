import { catalogue, DEFAULT_LANGUAGE, isLanguageCode, ROOMS, type Resources, type Room } from '@waymark/i18n';
import i18next, { type BackendModule } from 'i18next';
import ICU from 'i18next-icu';
import { initReactI18next } from 'react-i18next';

declare module 'i18next' {
  interface CustomTypeOptions {
    defaultNS: 'shell';
    resources: Resources;
    keySeparator: false;
    returnNull: false;
  }
}

const isRoom = (name: string): name is Room => (ROOMS as readonly string[]).includes(name);

/** Rooms are downloaded when the first page asks for them. */
const rooms: BackendModule = {
  type: 'backend',
  init: () => undefined,
  read(language, room, done) {
    if (!isLanguageCode(language) || !isRoom(room)) return done(new Error(`No texts for ${language} ${room}`), false);
    catalogue(language, room).then(
      (texts) => done(null, texts),
      (error: Error) => done(error, false),
    );
  },
};

/** Rooms that the frame, its states and every message need. */
const ALWAYS: Room[] = ['shell', 'states', 'errors', 'format', 'status', 'stance', 'result'];

/** Starts the texts; resolves when the frame's rooms are there. Call once, before the first render. */
export async function startTexts(): Promise<void> {
  if (i18next.isInitialized) return;
  await i18next
    .use(new ICU())
    .use(rooms)
    .use(initReactI18next)
    .init({
      lng: DEFAULT_LANGUAGE,
      fallbackLng: DEFAULT_LANGUAGE,
      load: 'currentOnly',
      ns: ALWAYS,
      defaultNS: 'shell',
      keySeparator: false,
      interpolation: { escapeValue: false },
      returnNull: false,
    });
}

/** Loads rooms, so that a page is not drawn before its texts are there. */
export const loadRooms = (names: readonly Room[]): Promise<void> => i18next.loadNamespaces([...names]);
