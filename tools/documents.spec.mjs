import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { dirname, join, resolve } from 'node:path';
import { root } from './processes.mjs';
import { projects } from './test/projects.mjs';

// What documents name is there: files, links and commands. The changelog tells of what was.

const LEFT = new Set(['node_modules', 'dist', 'test-results', 'coverage', 'playwright-report']);

/** Every file of the checkout that is written by hand or committed, from its root. */
function filesBelow(folder) {
  return readdirSync(join(root, folder), { withFileTypes: true }).flatMap((entry) => {
    const path = folder ? `${folder}/${entry.name}` : entry.name;
    if (entry.isDirectory()) return LEFT.has(entry.name) || entry.name === '.git' ? [] : filesBelow(path);
    return [path];
  });
}

const files = ['apps', 'libs', 'tools', 'docs', 'docker', '.ci'].flatMap((folder) =>
  existsSync(join(root, folder)) ? filesBelow(folder) : [],
);
files.push(...readdirSync(root, { withFileTypes: true }).flatMap((entry) => (entry.isFile() ? [entry.name] : [])));
const documents = files.filter((file) => file.endsWith('.md') && file !== 'CHANGELOG.md');

/** `libs/domain`, `kernel/database/json.ts`, `*.doors.ts`: a place in the checkout, or a form of one. */
const PLACE =
  /^(?:[\w.@*-]+\/)*[\w.@*-]+\.(?:ts|tsx|mjs|cjs|js|md|json|graphql|yml|yaml|css|html)$|^(?:apps|libs|tools|docs|docker)\/[\w./-]+$/;
/** Made where they are needed, or somebody else's. */
const ELSEWHERE = /(^|\/)(dist|node_modules|\.nx|test-results)\/|^\.env|package-lock\.json$/;

/** `expectVersion`, `TEXT_LIMITS`, `national_actions`: a name in some source; PostgreSQL's own programs stand in none. */
const NAME = /^(?!pg_)[A-Za-z]+(?:[a-z][A-Z]|_)\w*$/;
const SOURCES = /\.(ts|tsx|mjs|cjs|js|graphql|sql|json|yml)$|(^|\/)(Dockerfile|\.swcrc|[\w.-]+\.sh|run)$/;
const words = new Set(
  files
    .filter((file) => SOURCES.test(file) && !/documents\.spec\.mjs$|-lock\.json$/.test(file))
    .flatMap((file) => readFileSync(join(root, file), 'utf8').match(/\w+/g) ?? []),
);

const asForm = (place) =>
  new RegExp(`(^|/)${place.replace(/[.+?^${}()|[\]\\]/g, '\\$&').replaceAll('*', '[^/]*')}(/|$)`);

/** What a document says in backquotes and code blocks, apart from pictures. */
const codeOf = (text) => {
  const withoutPictures = text.replace(/```mermaid[^]*?```/g, '');
  return {
    quoted: [...withoutPictures.matchAll(/`([^`\n]+)`/g)].map(([, code]) => code),
    all: withoutPictures,
  };
};

/** Places, links and commands of a document that are not there. */
function missing(document, text, packages) {
  const { quoted, all } = codeOf(text);
  const folder = dirname(document);
  const places = quoted
    .filter((code) => PLACE.test(code) && !ELSEWHERE.test(code))
    .filter((place) => !files.some((file) => asForm(place.replace(/\/$/, '')).test(file)));
  const links = [...all.matchAll(/\]\((?!\w+:)([^)#\s]+)(?:#[^)]*)?\)/g)]
    .map(([, link]) => link)
    .filter((link) => !existsSync(resolve(root, folder, link)));
  const commands = [...all.matchAll(/\bnpm run (?:-s )?([\w:-]+)(?: -w ([\w@/-]+))?/g)]
    .filter(([, script, workspace = 'waymark']) => !packages.get(workspace)?.[script])
    .map(([command]) => command);
  const decisions = [...all.matchAll(/\[ADR (\d+)\]\([^)]*?0*(\d+)-[^)]*\)/g)]
    .filter(([, told, meant]) => told !== meant)
    .map(([link]) => link);
  const names = quoted.filter((code) => NAME.test(code) && !words.has(code));
  return [...places, ...links, ...commands, ...decisions, ...names].map((name) => `${document}: ${name}`);
}

const scripts = new Map(projects().map((project) => [project.package, project.scripts]));
scripts.set('waymark', JSON.parse(readFileSync(join(root, 'package.json'), 'utf8')).scripts);

test.each(documents)('%s names files, links and commands that are there', (document) => {
  expect(missing(document, readFileSync(join(root, document), 'utf8'), scripts)).toEqual([]);
});

test('what is not there is named', () => {
  const text =
    'See [it](nowhere.md), [ADR 3](adr/0004-policy-with-two-faces.md) and [ADR 4](adr/0004-policy-with-two-faces.md), ' +
    '`tools/gone.mjs`, `tools/test.mjs`, `*.doors.ts`, `neverWritten`, `expectVersion`; npm run never, npm run bench.';
  expect(missing('docs/x.md', text, scripts)).toEqual([
    'docs/x.md: tools/gone.mjs',
    'docs/x.md: nowhere.md',
    'docs/x.md: npm run never',
    'docs/x.md: [ADR 3](adr/0004-policy-with-two-faces.md)',
    'docs/x.md: neverWritten',
  ]);
});
