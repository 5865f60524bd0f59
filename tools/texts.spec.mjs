import { readdirSync, readFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import ts from 'typescript';
import { root } from './processes.mjs';

// That a text which is asked for exists is the compiler's to say (`CustomTypeOptions`): `t` takes no other key. Whether
// each text is asked for, nobody else says.

const catalogue = join(root, 'libs/i18n/src/en');
const askers = ['apps/api/src', 'apps/web/src', 'libs/ui/src', 'libs/i18n/src/format'];

/** Keys that are put together of parts alone, by the file that does it: how they begin. */
const PUT_TOGETHER = {
  'apps/api/src/modules/imports/import-files.ts': ['exports:'],
  'apps/web/src/shared/api/useErrorText.ts': ['errors:', 'refusals:'],
  'apps/web/src/shared/discussion/audiences.ts': ['discussion:visibility.', 'discussion:post.', 'discussion:posted.'],
};

const filesUnder = (folder) =>
  readdirSync(join(root, folder), { recursive: true, encoding: 'utf8' })
    .map((file) => `${folder}/${file.replaceAll('\\', '/')}`)
    .filter((file) => /\.tsx?$/.test(file) && !/\.(spec|test)\.|\/(gql|testing)\//.test(file));

/** Calls back for every node below. */
function walk(node, visit) {
  visit(node);
  ts.forEachChild(node, (child) => walk(child, visit));
}

const parse = (file, text) => ts.createSourceFile(file, text, ts.ScriptTarget.Latest, true);

/** The keys of each room. */
function readRooms() {
  const rooms = new Map();
  for (const file of readdirSync(catalogue)) {
    const keys = [];
    walk(parse(file, readFileSync(join(catalogue, file), 'utf8')), (node) => {
      if (ts.isPropertyAssignment(node)) keys.push(node.name.text);
    });
    rooms.set(basename(file, '.ts'), keys);
  }
  return rooms;
}

const escaped = (text) => text.replace(/[.*+?^${}()|[\]\\]/g, '\\$&');

/** What a source says in quotes, and as templates with something put in: those may be keys. */
function wordsOf(file, text) {
  const said = new Set();
  const forms = [];
  walk(parse(file, text), (node) => {
    if (ts.isStringLiteralLike(node)) said.add(node.text);
    if (!ts.isTemplateExpression(node)) return;
    const parts = [node.head.text, ...node.templateSpans.map(({ literal }) => literal.text)];
    if (/^[\w:.-]+$/.test(parts.join('')) && /\w/.test(parts.join('')))
      forms.push(new RegExp(`^${parts.map(escaped).join('[\\w.-]+')}$`));
  });
  return { said, forms };
}

const asks = ({ said, forms }, key) => said.has(key) || forms.some((form) => form.test(key));

/** Keys of the rooms that no source asks for: by their whole name, or by their own where the room is named as well. */
function deadKeys(rooms, sources) {
  return [...rooms].flatMap(([room, keys]) => {
    // The frame's room is the one that need not be named.
    const near =
      room === 'shell'
        ? sources
        : sources.filter(({ said, forms }) => {
            const names = (text) => text === room || text.startsWith(`${room}:`);
            return [...said].some(names) || forms.some(({ source }) => source.startsWith(`^${room}:`));
          });
    return keys
      .filter((key) => !sources.some((source) => asks(source, `${room}:${key}`)) && !near.some((one) => asks(one, key)))
      .map((key) => `${room}:${key}`);
  });
}

test('every text of the catalogue is asked for', () => {
  const sources = askers.flatMap(filesUnder).map((file) => wordsOf(file, readFileSync(join(root, file), 'utf8')));
  const declared = Object.values(PUT_TOGETHER).flat();
  const rooms = readRooms();
  const all = [...rooms].flatMap(([room, keys]) => keys.map((key) => `${room}:${key}`));
  expect(all.length).toBeGreaterThan(500);
  expect(declared.filter((beginning) => !all.some((key) => key.startsWith(beginning)))).toEqual([]);
  const dead = deadKeys(rooms, sources);
  expect(dead.filter((key) => !declared.some((beginning) => key.startsWith(beginning)))).toEqual([]);
});

test('a text that nobody asks for is named', () => {
  const rooms = new Map([
    ['people', ['title', 'act.end', 'act.confirm', 'lead']],
    ['shell', ['skip']],
  ]);
  const asking = wordsOf('a.tsx', "const { t } = useTranslation('people'); t('title'); t(`act.${act}`); // 'lead'");
  const elsewhere = wordsOf('b.ts', "t('lead'); t('skip')");
  expect(deadKeys(rooms, [asking, elsewhere])).toEqual(['people:lead']);
  expect(deadKeys(rooms, [elsewhere])).toEqual(['people:title', 'people:act.end', 'people:act.confirm', 'people:lead']);
});
