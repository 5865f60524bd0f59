import { catalogue, DEFAULT_LANGUAGE, isLanguageCode, ROOMS, type Resources, type Room } from '@waymark/i18n';
import i18next, { type BackendModule } from 'i18next';
import { initReactI18next } from 'react-i18next';
import { icu } from './icu.js';

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

let started: Promise<void> | undefined;

/**
 * Starts the texts; resolves when the frame's rooms are there. To be awaited before the first render.
 * @throws whatever kept one of them from being downloaded
 */
export const startTexts = (): Promise<void> => (started ??= start());

async function start(): Promise<void> {
  await i18next
    .use(icu)
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
  await Promise.all(ALWAYS.map(loadRoom));
}

/** The texts themselves report what they lack only by showing names of texts. */
async function loadRoom(room: Room): Promise<void> {
  if (i18next.hasResourceBundle(DEFAULT_LANGUAGE, room)) return;
  i18next.addResourceBundle(DEFAULT_LANGUAGE, room, await catalogue(DEFAULT_LANGUAGE, room));
}

/**
 * Loads rooms, so that a page is not drawn before its texts are there.
 * @throws whatever kept one of them from being downloaded; another call tries again
 */
export async function loadRooms(names: readonly Room[]): Promise<void> {
  // Downloaded beside the frame's rooms, put in their place after them.
  const downloads = Promise.all(names.map((room) => catalogue(DEFAULT_LANGUAGE, room)));
  await Promise.all([downloads, startTexts()]);
  await Promise.all(names.map(loadRoom));
}
