import { startApi, type TestApi } from '../../../test/api.js';
import { cloneDatabase, type TestDatabase } from '../../../test/database.js';

const LIMIT_MS = 20;

const times = (count: number, text: (index: number) => string): string =>
  Array.from({ length: count }, (_, index) => text(index)).join(' ');
const nested = (open: string, inside: string, close: string, levels: number): string =>
  open.repeat(levels) + inside + close.repeat(levels);

/** Of each kind the worst document that is still read: as large as the limit of tokens or of characters lets it be. */
const worst: Record<string, string> = {
  'one root field again and again': `{ ${'viewer { demo } '.repeat(490)} }`,
  'one field again and again': `{ viewer { ${'demo '.repeat(1990)} } }`,
  'what repeats inside of what repeats': `{ ${`viewer { ${`user { ${'id '.repeat(9)} } `.repeat(9)} } `.repeat(8)} }`,
  'repeating in fragments': `{ ${times(14, (index) => `...F${index}`)} } ${times(30, (index) => `fragment F${index} on Query { ${'viewer { demo } '.repeat(25)} }`)}`,
  aliases: `{ viewer { ${times(660, (index) => `a${index}: demo`)} } }`,
  'many fields': `{ viewer { ${times(1990, (index) => `f${index}`)} } }`,
  depth: `{ ${nested('user { ', 'id', ' }', 650)} }`,
  'inline fragments in one another': `{ ${nested('... { ', 'viewer { demo }', ' }', 650)} }`,
  fragments: `{ viewer { demo } } ${times(240, (index) => `fragment F${index} on Viewer { demo }`)}`,
  'fragments that spread one another': `{ viewer { ...F0 } } ${times(30, (index) => `fragment F${index} on Viewer { ${times(28, (other) => `...F${other}`)} }`)}`,
  'fragments that double': `{ viewer { ...F0 } } ${times(29, (index) => `fragment F${index} on Viewer { ...F${index + 1} ...F${index + 1} }`)}`,
  'a circle of fragments': `{ viewer { ...F0 } } ${times(30, (index) => `fragment F${index} on Viewer { ...F${(index + 1) % 30} }`)}`,
  directives: `{ viewer { demo ${'@include(if: true) '.repeat(270)} } }`,
  'unknown directives': `{ viewer { demo ${'@includes '.repeat(960)} } }`,
  variables: `query (${times(480, (index) => `$v${index}: Int`)}) { viewer { demo } }`,
  operations: times(280, (index) => `query Q${index} { viewer { demo } }`),
  'lists in lists': `{ roadmap(code: ${nested('[', '1', ']', 980)}) { id } }`,
  'objects in objects': `{ roadmap(code: ${nested('{ a: ', '1', ' }', 490)}) { id } }`,
  introspection: `{ __schema { types { ${nested('fields { type { ', 'name', ' } }', 330)} } } }`,
  'pages of pages': `{ ${nested('accounts(first: 200) { edges { node { ', 'id', ' } } }', 3)} }`,
  tokens: `{ ${'viewer { demo } '.repeat(8000)} }`,
  'a long text': `{ viewer(a: "${'x'.repeat(900_000)}") { demo } }`,
  remarks: `${'#\n'.repeat(300_000)} { viewer { demo } }`,
  'empty lines': `${'\n'.repeat(450_000)} { viewer { demo } }`,
};

/** What no limit refuses: costly for other rules. */
const passing: Record<string, string> = {
  'mistakes, each with its place and suggestions': `${'\n'.repeat(1900)} { viewer { ${times(850, (index) => `demos${index}`)} } }`,
  'one field as often as may be': `{ ${`viewer { ${'demo '.repeat(5)} } `.repeat(2)} }`,
  'arguments that are none': `{ roadmap(code: "x", ${times(600, (index) => `codes${index}: 1`)}) { id } }`,
  'a wide list of the wrong type': `{ roadmap(code: [${'{} '.repeat(960)}]) { id } }`,
};

let database: TestDatabase;
let api: TestApi;
beforeAll(async () => {
  database = await cloneDatabase();
  api = await startApi(database.url);
  for (const query of [worst['one root field again and again'], passing['one field as often as may be']])
    await post({ query });
});
afterAll(async () => {
  await api.stop();
  await database.drop();
});

async function post(payload: object | string): Promise<string | undefined> {
  const headers = { 'content-type': 'application/json' };
  const answer = await api.app.inject({ method: 'POST', url: '/graphql', headers, payload });
  return answer.json<{ errors?: { extensions: { code: string } }[] }>().errors?.[0]?.extensions.code;
}

/** The least processor time of several tries: others on the machine can only make it more. */
async function leastMilliseconds(payload: object | string): Promise<number> {
  let least = Infinity;
  for (let attempt = 0; attempt < 100 && least >= LIMIT_MS / 2; attempt += 1) {
    const before = process.cpuUsage();
    await post(payload);
    const { user, system } = process.cpuUsage(before);
    least = Math.min(least, (user + system) / 1000);
  }
  return least;
}

test.each(Object.keys(worst))('%s: refused for little', async (kind) => {
  expect(await post({ query: worst[kind] })).toBe('QUERY_TOO_COMPLEX');
  expect(await leastMilliseconds({ query: worst[kind] })).toBeLessThan(LIMIT_MS);
});

test.each(Object.keys(passing))('%s: answered for little', async (kind) => {
  expect(await leastMilliseconds({ query: passing[kind] })).toBeLessThan(2 * LIMIT_MS);
});

test.each([
  ['deep', nested('[', '1', ']', 450_000)],
  ['wide', `[${'1,'.repeat(450_000)}1]`],
])('%s variables: refused for little', async (_, value) => {
  const payload = `{ "query": "query ($v: [Int]) { viewer { demo } }", "variables": { "v": ${value} } }`;
  expect(await post(payload)).toBe('QUERY_TOO_COMPLEX');
  expect(await leastMilliseconds(payload)).toBeLessThan(LIMIT_MS);
});
