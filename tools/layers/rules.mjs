import {
  earlierKernelRooms,
  earlierModules,
  kernelOrder,
  moduleOrder,
  moduleRooms,
  rooms,
  webFeatures,
} from '../../architecture.mjs';

/** Specs may reach further than the code they test: into the composed application, and to test libraries. */
const tests = ['\\.(spec|test)\\.tsx?$', '^apps/api/test/', '/jest\\.config\\.mjs$', '/codegen\\.mjs$'];
const ownCode = '^(apps|libs)/';
const modulesPath = '^apps/api/src/modules/';

const pathOf = (name) => (name === 'web features' ? webFeatures.path : rooms[name].path);

/** A package is recognised where it is installed and, when it is not, by its bare name. */
const packagePath = (name) => `(^|node_modules/)${name}${name.endsWith('/') ? '' : '(/|$)'}`;

const rule = (name, comment, from, to) => ({ name, comment, severity: 'error', from, to });

function roomRule([name, room]) {
  const allowed = [room.path, ...room.rooms.map(pathOf)];
  const may = [...room.rooms, room.packages === 'all' ? 'packages' : room.packages.join(', ')].filter(Boolean);
  const to =
    room.packages === 'all'
      ? { path: ownCode, pathNot: allowed }
      : { pathNot: [...allowed, ...room.packages.map(packagePath)] };
  return rule(
    `room-${name.replace(' ', '-')}`,
    `${name} may import ${may.join(', ') || 'nothing'}.`,
    { path: room.path, pathNot: tests },
    to,
  );
}

function moduleRule(name) {
  const earlier = earlierModules(name);
  const own = `${modulesPath}${name}/`;
  const index = earlier.length ? [`${modulesPath}(${earlier.join('|')})/index\\.ts$`] : [];
  return rule(
    `module-${name}`,
    `${name} may import ${[...moduleRooms, ...earlier.map((module) => `${module} (its index.ts)`)].join(', ')}.`,
    { path: own, pathNot: tests },
    { path: ownCode, pathNot: [own, ...moduleRooms.map(pathOf), ...index] },
  );
}

function kernelRule(name) {
  const earlier = earlierKernelRooms(name);
  return rule(
    `kernel-${name}`,
    `The kernel's room ${name} may import ${earlier.join(', ') || 'no other room of it'}.`,
    { path: `${rooms.kernel.path}${name}/`, pathNot: tests },
    { path: rooms.kernel.path, pathNot: [name, ...earlier].map((room) => `${rooms.kernel.path}${room}/`) },
  );
}

const knownToKernel = kernelOrder.flat().join('|');
const known = moduleOrder.flat().join('|');

/** The rules of dependency-cruiser, made from `architecture.mjs`. */
export const layerRules = [
  rule('no-circular', 'What imports itself in a circle cannot be understood or moved alone.', {}, { circular: true }),
  rule(
    'no-unresolvable',
    'An import that leads nowhere fails only when it runs.',
    {},
    // What the build of the web app makes by itself lies on no disk.
    { couldNotResolve: true, pathNot: '^virtual:' },
  ),
  ...Object.entries(rooms).map(roomRule),
  ...kernelOrder.flat().map(kernelRule),
  rule(
    'kernel-in-order',
    'A room of the kernel must have its place in the order of architecture.mjs.',
    {},
    { path: `${rooms.kernel.path}(?!(${knownToKernel})/)[^/]+/` },
  ),
  ...moduleOrder.flat().map(moduleRule),
  rule(
    'module-in-order',
    'A module must have its place in the order of architecture.mjs.',
    {},
    { path: `${modulesPath}(?!(${known})/)[^/]+/` },
  ),
  rule(
    'modules-by-their-index',
    'Composition, sample and commands know a module by its index.ts (or its Nest module).',
    { path: '^apps/api/', pathNot: [`${modulesPath}[^/]+/`, ...tests] },
    { path: `${modulesPath}[^/]+/`, pathNot: ['/modules/[^/]+/index\\.ts$', '/modules/([^/]+)/\\1\\.module\\.ts$'] },
  ),
  rule(
    'web-feature',
    'A feature may import shared, gql and the libs; never another feature.',
    { path: `${webFeatures.path}([^/]+)/`, pathNot: tests },
    { path: ownCode, pathNot: [`${webFeatures.path}$1/`, ...webFeatures.rooms.map(pathOf)] },
  ),
  rule(
    'api-alone',
    'The API imports no other application and no interface.',
    { path: '^apps/api/' },
    {
      path: '^(apps/(?!api/)|libs/ui/)',
    },
  ),
  rule('web-alone', 'The web app imports no other application.', { path: '^apps/web/' }, { path: '^apps/(?!web/)' }),
  rule('libs-below-apps', 'A lib knows no application.', { path: '^libs/' }, { path: '^apps/' }),
  rule(
    'libs-by-their-index',
    'A lib is imported by its package name, never by a path inside it.',
    // The build of the web app runs in Node, where the whole of libs/ui cannot be loaded.
    { path: '^(apps|libs)/([^/]+)/', pathNot: '^apps/web/vite\\.config\\.ts$' },
    { path: '^libs/(?!$2/)[^/]+/src/(?!index\\.tsx?$|[^/]+\\.css$)' },
  ),
];
