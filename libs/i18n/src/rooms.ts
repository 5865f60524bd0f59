/**
 * One loader per room. Each room is a module of its own, so that a page downloads its own texts only.
 * Keys are flat (`'nav.overview'`), values are ICU messages.
 */
export const englishRooms = {
  shell: async () => (await import('./en/shell.js')).shell,
  signIn: async () => (await import('./en/signIn.js')).signIn,
  overview: async () => (await import('./en/overview.js')).overview,
  priority: async () => (await import('./en/priority.js')).priority,
  discussion: async () => (await import('./en/discussion.js')).discussion,
  validation: async () => (await import('./en/validation.js')).validation,
  step: async () => (await import('./en/step.js')).step,
  work: async () => (await import('./en/work.js')).work,
  progress: async () => (await import('./en/progress.js')).progress,
  ledger: async () => (await import('./en/ledger.js')).ledger,
  people: async () => (await import('./en/people.js')).people,
  confirmation: async () => (await import('./en/confirmation.js')).confirmation,
  entrance: async () => (await import('./en/entrance.js')).entrance,
  accounts: async () => (await import('./en/accounts.js')).accounts,
  errors: async () => (await import('./en/errors.js')).errors,
  states: async () => (await import('./en/states.js')).states,
  confirm: async () => (await import('./en/confirm.js')).confirm,
  status: async () => (await import('./en/status.js')).status,
  stance: async () => (await import('./en/stance.js')).stance,
  result: async () => (await import('./en/result.js')).result,
  format: async () => (await import('./en/format.js')).format,
};

export type Room = keyof typeof englishRooms;

/** The texts of each room as typed constants; also the `resources` of i18next's `CustomTypeOptions`. */
export type Resources = { [R in Room]: Awaited<ReturnType<(typeof englishRooms)[R]>> };

type RoomKeys<R extends Room> = Extract<keyof Resources[R], string>;

/** A complete catalogue of one room in any language. */
export type Catalogue<R extends Room> = Readonly<Record<RoomKeys<R>, string>>;

export const ROOMS = Object.keys(englishRooms) as readonly Room[];
