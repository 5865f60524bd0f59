import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { root } from './processes.mjs';

// Which participants a roadmap has, how many, and what is said of their names is data. Here stands what the code would
// have to say if it knew those of the sample's roadmaps.

const read = (file) => readFileSync(join(root, file), 'utf8');
const roadmaps = ['data', 'reintegration'].map(
  (folder) => JSON.parse(read(`apps/api/sample/${folder}/countries.json`)).participants,
);
const participants = roadmaps.flat();

const folders = [
  'apps/api/src',
  'apps/web/src',
  'apps/api/migrations',
  'libs/domain/src',
  'libs/i18n/src',
  'libs/ui/src',
  'tools',
];

/** Files that may name them, each kind with its reason. */
const EXCEPTED = {
  'the sample itself': /^apps\/api\/src\/sample\//,
  'the catalogue of countries: data, brought in by a migration':
    /^apps\/api\/migrations\/1764000000024-country-catalogue\.ts$/,
  'tests and their fixtures': /\.(spec|test|fixture)\.\w+$|\/testing\/|\/render\w+\.tsx$|^tools\/(test|bench)\//,
};

const excepted = (file) => Object.values(EXCEPTED).some((pattern) => pattern.test(file));

const sources = folders
  .flatMap((folder) =>
    readdirSync(join(root, folder), { recursive: true, encoding: 'utf8' }).map(
      (file) => `${folder}/${file.replaceAll('\\', '/')}`,
    ),
  )
  .filter((file) => /\.(ts|tsx|mjs|cjs|json|css)$/.test(file));

const escaped = (text) => text.replace(/[.*+?^${}()|[\]\\]/g, '\\$&');
const oneOf = (words) => words.map(escaped).join('|');

const names = participants.flatMap(({ nameEn, designation }) => [nameEn, designation.replace(/[*†‡]$/, '')]);
const codes = participants.map(({ code }) => code);
const cities = ['Tirane', 'Sarajevo', 'Pristina', 'Podgorica', 'Skopje', 'Belgrade'];
const number = roadmaps[0].length;

const KNOWLEDGE = {
  'a name': new RegExp(`\\b(?:${oneOf(names)}|Western Balkans?)\\b`, 'i'),
  'a code': new RegExp(`(['"\`])(?:${oneOf(codes)})\\1`),
  'several codes in one text': new RegExp(`\\b(?:${oneOf(codes)})\\b[ ,|]+(?:${oneOf(codes)})\\b`),
  'a zone': new RegExp(`Europe/(?:Vienna|${oneOf(cities)})|Asia/Amman|Africa/Tunis`),
  'a footnote': /UNSCR|1244/,
  'their number': new RegExp(
    `\\b(?:six|${number}) (?:participant|delegation|countr|electorate)|(?:participants?|delegations?|electorate)\\w*(?:\\.length)? ?[=!<>]==? ?${number}\\b`,
    'i',
  ),
};

/** What a text knows, as "knowledge: line". */
const knownIn = (text) =>
  text
    .split('\n')
    .flatMap((line) =>
      Object.entries(KNOWLEDGE).flatMap(([what, pattern]) => (pattern.test(line) ? [`${what}: ${line.trim()}`] : [])),
    );

test('no code and no text knows the participants of the sample', () => {
  const known = sources
    .filter((file) => !excepted(file))
    .flatMap((file) => knownIn(read(file)).map((what) => `${file}: ${what}`));
  expect(known).toEqual([]);
});

test.each([
  ["const host = 'Montenegro';", 'a name'],
  ["title: 'Kosovo*'", 'a name'],
  ["if (code === 'XK') return star;", 'a code'],
  ["'AL BA XK'.split(' ')", 'several codes in one text'],
  ["zone: 'Europe/Belgrade'", 'a zone'],
  ['In the context of UNSCR 1244/99.', 'a footnote'],
  ["'Six delegations agreed'", 'their number'],
  ['participants.length === 6', 'their number'],
])('%s would be found', (line, what) => {
  expect(knownIn(line)).toEqual([`${what}: ${line}`]);
});

test('each exception is in use', () => {
  const unused = Object.entries(EXCEPTED).filter(
    ([, pattern]) => !sources.some((file) => pattern.test(file) && knownIn(read(file)).length > 0),
  );
  expect(unused).toEqual([]);
});
