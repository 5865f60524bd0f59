import { errors } from './en/errors.js';
import { format } from './en/format.js';
import { result } from './en/result.js';
import { shell } from './en/shell.js';
import { stance } from './en/stance.js';
import { states } from './en/states.js';
import { status } from './en/status.js';

/**
 * One loader per room. Each room is a module of its own, so that a page downloads its own texts only; those that the
 * frame and nearly every page need come with the app.
 * Keys are flat (`'nav.overview'`), values are ICU messages.
 */
export const englishRooms = {
  shell: () => Promise.resolve(shell),
  identity: async () => (await import('./en/identity.js')).identity,
  maintenance: async () => (await import('./en/maintenance.js')).maintenance,
  leaving: async () => (await import('./en/leaving.js')).leaving,
  signIn: async () => (await import('./en/signIn.js')).signIn,
  overview: async () => (await import('./en/overview.js')).overview,
  priority: async () => (await import('./en/priority.js')).priority,
  discussion: async () => (await import('./en/discussion.js')).discussion,
  validation: async () => (await import('./en/validation.js')).validation,
  step: async () => (await import('./en/step.js')).step,
  work: async () => (await import('./en/work.js')).work,
  progress: async () => (await import('./en/progress.js')).progress,
  figures: async () => (await import('./en/figures.js')).figures,
  plan: async () => (await import('./en/plan.js')).plan,
  ledger: async () => (await import('./en/ledger.js')).ledger,
  people: async () => (await import('./en/people.js')).people,
  institutions: async () => (await import('./en/institutions.js')).institutions,
  catalogue: async () => (await import('./en/catalogue.js')).catalogue,
  health: async () => (await import('./en/health.js')).health,
  roadmaps: async () => (await import('./en/roadmaps.js')).roadmaps,
  confirmation: async () => (await import('./en/confirmation.js')).confirmation,
  files: async () => (await import('./en/files.js')).files,
  entrance: async () => (await import('./en/entrance.js')).entrance,
  exports: async () => (await import('./en/exports.js')).exports,
  help: async () => (await import('./en/help.js')).help,
  imports: async () => (await import('./en/imports.js')).imports,
  jobs: async () => (await import('./en/jobs.js')).jobs,
  setup: async () => (await import('./en/setup.js')).setup,
  drafting: async () => (await import('./en/drafting.js')).drafting,
  translations: async () => (await import('./en/translations.js')).translations,
  documents: async () => (await import('./en/documents.js')).documents,
  words: async () => (await import('./en/words.js')).words,
  mail: async () => (await import('./en/mail.js')).mail,
  accounts: async () => (await import('./en/accounts.js')).accounts,
  errors: () => Promise.resolve(errors),
  refusals: async () => (await import('./en/refusals.js')).refusals,
  states: () => Promise.resolve(states),
  confirm: async () => (await import('./en/confirm.js')).confirm,
  status: () => Promise.resolve(status),
  stance: () => Promise.resolve(stance),
  result: () => Promise.resolve(result),
  format: () => Promise.resolve(format),
};

export type Room = keyof typeof englishRooms;

/** The texts of each room as typed constants; also the `resources` of i18next's `CustomTypeOptions`. */
export type Resources = { [R in Room]: Awaited<ReturnType<(typeof englishRooms)[R]>> };

type RoomKeys<R extends Room> = Extract<keyof Resources[R], string>;

/** A complete catalogue of one room in any language. */
export type Catalogue<R extends Room> = Readonly<Record<RoomKeys<R>, string>>;

export const ROOMS = Object.keys(englishRooms) as readonly Room[];
