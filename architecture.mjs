/**
 * Who may import what, written once. The layer rules (`.dependency-cruiser.mjs`) and the picture in
 * `docs/architecture.md` are made from this file.
 */

/**
 * The modules of the API in order. A module may import the modules of earlier rows, through their `index.ts`;
 * modules of the same row are blind to each other.
 */
export const moduleOrder = [
  ['places'],
  ['identity'],
  ['evidence'],
  ['roadmap'],
  ['drafting'],
  ['validation', 'tracking'],
  ['meetings'],
  ['discussion'],
  ['administration', 'entrance', 'imports', 'reporting'],
  ['notifications', 'audit'],
];

/** Modules that nobody imports: they listen to events. */
const listeners = ['notifications', 'audit'];

/**
 * The rooms of the kernel in order: one may import those of earlier rows, and nobody of its own row. So its arrows point
 * downwards, and no room depends on itself by way of another. What assembles them lies beside them, in no room.
 */
export const kernelOrder = [
  ['actor', 'config', 'errors', 'logging', 'pdf'],
  ['request'],
  ['database', 'loaders'],
  ['persons'],
  ['clock', 'idempotency', 'maintenance', 'paging', 'policy', 'session'],
  ['access', 'events', 'guards', 'health', 'spreadsheets'],
  ['acts', 'word', 'xliff'],
  ['graphql', 'imports'],
  ['jobs', 'mail'],
  ['files'],
  ['http'],
];

/**
 * The tables of the API by their owner, a module or the kernel. SQL names only its own room's; the tables of others are
 * read through the doors that their owner exports. The lint rule `own-tables` holds it.
 *
 * @type {Record<string, string[]>}
 */
export const tables = {
  kernel: [
    'domain_clock',
    'events',
    'files',
    'idempotency_keys',
    'jobs',
    'ledger_entries',
    'mails',
    'maintenance',
    'unsealed_events',
  ],
  places: ['countries', 'institution_names', 'institutions'],
  identity: [
    'accreditations',
    'confirmations',
    'credentials',
    'founding_links',
    'invitations',
    'membership_institutions',
    'memberships',
    'reset_links',
    'sessions',
    'throttles',
    'users',
  ],
  evidence: ['finding_institutions', 'finding_origin_countries', 'findings', 'papers', 'themes'],
  roadmap: [
    'alignment_items',
    'edition_parts',
    'editions',
    'frameworks',
    'participants',
    'passage_translations',
    'passages',
    'phase_changes',
    'plan_changes',
    'priorities',
    'priority_alignment',
    'priority_findings',
    'priority_versions',
    'roadmap_origin_countries',
    'roadmaps',
    'step_alignment',
    'step_dependencies',
    'step_findings',
    'step_origin_countries',
    'step_support',
    'steps',
    'timeline_entries',
    'version_translations',
  ],
  drafting: [
    'making_edits',
    'making_passages',
    'making_translation_edits',
    'making_translations',
    'makings',
    'passage_leases',
  ],
  validation: [
    'amendment_sponsors',
    'amendments',
    'ballots',
    'position_amendments',
    'position_drafts',
    'positions',
    'round_electors',
    'rounds',
    'statements',
  ],
  tracking: [
    'action_support',
    'budget_lines',
    'disbursements',
    'exchange_rates',
    'figure_changes',
    'funding_sources',
    'indicator_exemptions',
    'indicator_values',
    'indicators',
    'milestone_events',
    'milestones',
    'national_actions',
    'reporting_periods',
    'risk_participants',
    'risk_ratings',
    'risk_steps',
    'risks',
    'status_updates',
    'update_submissions',
    'verifications',
  ],
  discussion: ['comments', 'threads'],
  imports: ['import_mappings', 'import_records', 'imports'],
};

/**
 * The rooms outside the API's modules. `path` is where the room lies, `rooms` which others it may import (besides
 * itself), `packages` which npm packages and Node built-ins: all, or only those listed.
 *
 * @typedef {{ path: string, rooms: string[], packages: 'all' | string[] }} Room
 * @type {Record<string, Room>}
 */
export const rooms = {
  domain: { path: '^libs/domain/src/', rooms: [], packages: [] },
  i18n: { path: '^libs/i18n/src/', rooms: ['domain'], packages: ['@formatjs/icu-messageformat-parser'] },
  ui: {
    path: '^libs/ui/src/',
    rooms: ['domain', 'i18n'],
    packages: ['@mui/', '@emotion/', 'react', 'react-dom', 'lucide-react', '@fontsource-variable/', '@types/react'],
  },
  kernel: { path: '^apps/api/src/kernel/', rooms: ['domain'], packages: 'all' },
  embedded: { path: '^apps/api/src/embedded/', rooms: [], packages: 'all' },
  migrations: { path: '^apps/api/migrations/', rooms: ['kernel', 'domain'], packages: 'all' },
  'web shared': { path: '^apps/web/src/shared/', rooms: ['web gql', 'domain', 'i18n', 'ui'], packages: 'all' },
  'web gql': { path: '^apps/web/src/gql/', rooms: [], packages: 'all' },
  'web app': {
    path: '^apps/web/src/app/',
    rooms: ['web features', 'web shared', 'web gql', 'domain', 'i18n', 'ui'],
    packages: 'all',
  },
  e2e: { path: '^apps/e2e/', rooms: ['domain', 'i18n'], packages: 'all' },
};

/** Every feature of the web app is a room of its own: never another feature. */
export const webFeatures = {
  path: '^apps/web/src/features/',
  rooms: ['web shared', 'web gql', 'domain', 'i18n', 'ui'],
};

/** Every module of the API may import these besides the modules before it. */
export const moduleRooms = ['kernel', 'domain', 'i18n'];

/**
 * The modules that `name` may import.
 * @param {string} name a module of {@link moduleOrder}
 * @returns {string[]} in order
 */
export const earlierModules = (name) => earlier(moduleOrder, name).filter((module) => !listeners.includes(module));

/**
 * The rooms of the kernel that `name` may import.
 * @param {string} name a room of {@link kernelOrder}
 * @returns {string[]} in order
 */
export const earlierKernelRooms = (name) => earlier(kernelOrder, name);

/**
 * @param {string[][]} order
 * @param {string} name
 */
function earlier(order, name) {
  const row = order.findIndex((names) => names.includes(name));
  if (row < 0) throw new Error(`architecture.mjs does not know the room "${name}"`);
  return order.slice(0, row).flat();
}
