import { GraphQLSchemaHost } from '@nestjs/graphql';
import { createHash } from 'node:crypto';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Actor } from '../../src/kernel/index.js';
import { generateDocuments } from './persisted.js';
import { ENTRANCES, races, type Race } from '../acts/races.js';
import { startApi, type TestApi } from '../api.js';
import { cloneSampleDatabase, type TestDatabase } from '../database.js';
import { sceneOf } from '../matrix/case.js';
import { personas } from '../matrix/columns.js';
import { operations } from '../matrix/operations.js';
import { readWorld, type World } from '../matrix/world.js';
import { moveClock } from '../rounds.js';
import { PAGES, type Question } from './every-query.js';
import { textsInEvents } from '../texts-in-events.js';

/** The chair, three of a delegation, another one's head, and somebody beside them. */
const READERS = ['secretariat', 'head-me', 'focal-me-interior', 'focal-me-labour', 'head-rs', 'observer'] as const;
type Reader = (typeof READERS)[number];

/** Where the acts on a record are seen, as far as they are seen on a page at all. */
const SEEN_ON: readonly (readonly [mutations: RegExp, operations: readonly string[]])[] = [
  [/Translation/, ['translationPage', 'overviewPage', 'priorityPage']],
  [/Making|Passage|(add|order)Priorit/, ['draftPage', 'overviewPage', 'priorityPage']],
  [/Update/, ['stepPage', 'workPage', 'workAction']],
  [/Forecast|Completion|Milestone/, ['stepPage', 'progressPage']],
  [/Indicator|Target|Risk|Rate|Budget|Disbursement/, ['figuresPage', 'stepPage', 'progressPage']],
  [/Comment|Thread/, ['priorityPage', 'stepPage']],
  [/Position|Round|Ballot|Deadline|Priority/, ['overviewPage', 'priorityPage', 'validationPage']],
  [/./, ['overviewPage', 'priorityPage']],
];
const pagesOf = (mutation: string): readonly string[] => SEEN_ON.find(([names]) => names.test(mutation))?.[1] ?? [];

let database: TestDatabase;
let api: TestApi;
let webDir: string;
let hashes: Map<string, string>;
let world: World;

beforeAll(async () => {
  webDir = mkdtempSync(join(tmpdir(), 'waymark-tags-'));
  writeFileSync(join(webDir, 'index.html'), '');
  const documents = generateDocuments(PAGES.map(({ operation }) => operation));
  const sha256 = (text: string): string => createHash('sha256').update(text).digest('hex');
  hashes = new Map(Object.entries(documents).map(([operation, text]) => [operation, sha256(text)]));
  writeFileSync(
    join(webDir, 'persisted-documents.json'),
    JSON.stringify(Object.fromEntries(Object.values(documents).map((text) => [sha256(text), text]))),
  );
  database = await cloneSampleDatabase();
  api = await startApi(database.url, { webDir });
  world = await readWorld(api);
}, 60_000);
afterAll(async () => {
  await api.stop();
  await database.drop();
  rmSync(webDir, { recursive: true });
});

interface Seen {
  status: number;
  /** Without what every answer has of its own */
  answer: string;
  tag: string | undefined;
  headers: Record<string, unknown>;
  statements: number;
}

async function get(
  as: string | undefined,
  { operation, variables }: Question,
  headers: Record<string, string> = {},
): Promise<Seen> {
  const extensions = { persistedQuery: { version: 1, sha256Hash: hashes.get(operation) } };
  const parameters = { variables: JSON.stringify(variables), extensions: JSON.stringify(extensions) };
  const answer = await api.app.inject({
    url: `/graphql?${new URLSearchParams(parameters).toString()}`,
    headers: { ...(as !== undefined && { cookie: await api.signInAs(as) }), ...headers },
  });
  return {
    status: answer.statusCode,
    answer: answer.body.replaceAll(/"(now|requestId)":"[^"]*"/g, '"$1":""'),
    tag: answer.headers.etag,
    headers: answer.headers,
    statements: Number(answer.headers['x-statements']),
  };
}

type Look = ReadonlyMap<string, Seen>;

/** What every reader is answered, by reader and page. */
async function look(operations: readonly string[], readers: readonly Reader[] = READERS): Promise<Look> {
  const pages = PAGES.filter(({ operation }, index) => {
    const first = PAGES.findIndex((page) => page.operation === operation);
    return operations.includes(operation) && first === index;
  });
  const seen = await Promise.all(
    readers.flatMap((reader) =>
      pages.map(async (page): Promise<[string, Seen]> => [`${reader}: ${page.operation}`, await get(reader, page)]),
    ),
  );
  return new Map(seen);
}

interface Recorded {
  type: string;
  audience: string;
  participant: string | null;
}
const lastArrival = async (): Promise<string> =>
  (await api.rows<{ last: string }>('select coalesce(max(arrival), 0)::text as last from events'))[0]!.last;
const recordedSince = (arrival: string): Promise<Recorded[]> =>
  api.rows(
    `select e.type, e.audience, lower(p.country_code) as participant from events e left join participants p on p.id = e.participant_id
     where e.arrival > $1`,
    [arrival],
  );

/** Whether an event says by its audience that the reader may know of it; of a delegation's, what it discusses. */
function isTold(reader: Reader, { type, audience, participant }: Recorded): boolean {
  if (audience === 'delegation') return reader.includes(`-${participant}`) && /^(comment|thread)\./.test(type);
  return audience !== 'secretariat' || reader === 'secretariat';
}

/** Seen on a page that is not looked at here: that of the very text. */
const SEEN_ELSEWHERE: Readonly<Record<string, RegExp>> = { tendPassage: /^secretariat:/ };

const differs = (before: Look, after: Look, name: string, part: 'answer' | 'tag'): boolean =>
  before.get(name)?.[part] !== after.get(name)?.[part];

/** Each answer that changed without its tag. */
const stale = (before: Look, after: Look): string[] =>
  [...before.keys()].filter(
    (name) =>
      differs(before, after, name, 'answer') &&
      after.get(name)?.tag !== undefined &&
      !differs(before, after, name, 'tag'),
  );

/** Each tag that changed for a reader who was told nothing and sees nothing. */
const telling = (before: Look, after: Look, recorded: readonly Recorded[]): string[] =>
  READERS.filter((reader) => !recorded.some((event) => isTold(reader, event))).flatMap((reader) => {
    const own = [...before.keys()].filter((name) => name.startsWith(`${reader}:`));
    const sees = own.some((name) => differs(before, after, name, 'answer'));
    return sees ? [] : own.filter((name) => differs(before, after, name, 'tag'));
  });

async function around(operations: readonly string[], act: () => Promise<unknown>) {
  const before = await look(operations);
  const arrival = await lastArrival();
  await act();
  const recorded = await recordedSince(arrival);
  const after = await look(operations);
  return { stale: stale(before, after), telling: telling(before, after, recorded) };
}

/** What changes pages of the entrances: a seat is taken, and one waits for its confirmation again. */
const entrances: Record<string, Pick<Race, 'record'> & { as: null }> = {
  acceptInvitation: { as: null, record: 'link' },
  resetPassword: { as: null, record: 'link' },
};

/** On no page of a roadmap; some need a mail server, or a kind of work that may begin again. */
const OF_THE_INSTALLATION = ['endMaintenance', 'retryJob', 'sendTestMail', 'startMaintenance'];
const TRIED = [...Object.keys(races), ...Object.keys(entrances)].filter(
  (operation) => !OF_THE_INSTALLATION.includes(operation),
);

async function arranged(operation: string): Promise<() => Promise<void>> {
  const { as, record, whose = 'own' } = { ...races, ...entrances }[operation] as Partial<Race> & { record: string };
  const { document, records } = operations[operation]!;
  const persona = as ? personas[as] : undefined;
  const me = persona === undefined ? Actor.anonymous : await api.actor(persona);
  const { variables } = await records[record]!(sceneOf(api.rows, world, me, whose));
  return async () => {
    const { errors } = await api.gql(document, variables, persona);
    expect(errors).toEqual([]);
  };
}

/** The builders expect the sample as it was; what an act left in their way goes. */
afterEach(async () => {
  const { id } = world.actions.own;
  await api.rows(
    'delete from update_submissions where update_id in (select id from status_updates where action_id = $1)',
    [id],
  );
  await api.rows(`delete from status_updates where action_id = $1 and state <> 'published'`, [id]);
  await api.rows('delete from position_drafts');
  await api.rows(`update confirmations c set lapsed_at = null where confirmed_at is not null
    and not exists (select 1 from confirmations o where o.membership_id = c.membership_id and o.lapsed_at is null)`);
  await api.rows('update milestones set sort = 100 + (select count(*) from milestones) where sort = 99');
  await api.rows('update rounds set version = 1 where id = $1', [world.ballots.openRound]);
  await api.rows(`update roadmaps set phase = 'implementation' where id = $1`, [world.roadmapId]);
});

test('every mutation of the schema is tried, but for those that change nobody else’s pages', () => {
  const { schema } = api.get(GraphQLSchemaHost);
  const mutations = Object.keys(schema.getMutationType()?.getFields() ?? {});
  const ofOneself = ENTRANCES.filter((operation) => !(operation in entrances));
  expect([...TRIED, ...OF_THE_INSTALLATION, ...ofOneself].sort()).toEqual(mutations.sort());
});

test('members are given a tag with every page, and with it 304 after one statement, the session’s', async () => {
  const page = PAGES[0]!;
  const first = await get('head-me', page);
  expect(first.headers).toMatchObject({
    etag: expect.stringMatching(/^W\/"[\w-]{43}"$/),
    'cache-control': 'private, no-cache',
    vary: 'cookie, waymark-acting-as, accept, accept-encoding',
  });
  const again = await get('head-me', page, { 'if-none-match': `W/"other", ${first.tag}` });
  expect([again.status, again.answer, again.statements, again.tag]).toEqual([304, '', 1, first.tag]);
  expect(again.headers['content-type']).toBeUndefined();
  expect((await get('head-me', page, { 'if-none-match': 'W/"other"' })).status).toBe(200);
  for (const other of ['delegate-me', 'head-rs'])
    expect((await get(other, page, { 'if-none-match': first.tag! })).status).toBe(200);
  for (const other of PAGES.slice(1))
    expect((await get('head-me', other, { 'if-none-match': first.tag! })).status).toBe(200);
});

test('nobody else is given one, nor is what is refused', async () => {
  const page = PAGES[0]!;
  for (const outside of ['donor', undefined]) {
    const { headers, status } = await get(outside, page);
    expect([status, headers.etag, headers['cache-control']]).toEqual([200, undefined, 'no-store']);
  }
  const { tag } = await get('head-me', page);
  const other = (await api.actor('head-rs')).userId ?? '';
  const stale = await get('head-me', page, { 'if-none-match': tag!, 'waymark-acting-as': other });
  expect(stale.answer).toContain('IDENTITY_CHANGED');
  expect([stale.tag, stale.headers['cache-control']]).toEqual([undefined, 'no-store']);
});

describe('a tag changes with the page, and with nothing that its reader may not see', () => {
  test.each(TRIED)('%s', async (operation) => {
    const { stale: old, telling: told } = await around(pagesOf(operation), await arranged(operation));
    const unseen = told.filter((name) => SEEN_ELSEWHERE[operation]?.test(name) !== true);
    expect({ stale: old, telling: unseen }).toEqual({ stale: [], telling: [] });
  });

  test('an administrator takes a signatory’s account', async () => {
    const change = (at: string) => api.rows(`update users set disabled_at = ${at} where persona = 'alternate-me'`);
    const { stale: old, telling: told } = await around(['overviewPage', 'priorityPage'], () => change('now()'));
    await change('null');
    expect(old).toEqual([]);
    // The chair and the own head read of it with the people of the roadmap.
    expect(told.filter((name) => !/^(secretariat|head-me):/.test(name))).toEqual([]);
  });

  test('an act that began earlier is recorded later', async () => {
    const event = (arrival: string) =>
      api.rows(
        `insert into events (arrival, roadmap_id, type, subject_kind, subject_id, audience, on_ledger) overriding system value
         values (${arrival}, $1, 'test.act', 'roadmap', $1, 'participants', true)`,
        [world.roadmapId],
      );
    await event('2000000010');
    const { tag } = await get('observer', PAGES[0]!);
    await event('2000000005');
    expect((await get('observer', PAGES[0]!)).tag).not.toBe(tag);
  });
});

test('what all of these acts have recorded is no text, no address and no name', async () =>
  expect(await textsInEvents(api)).toEqual([]));

test('a tag changes with time where the page does', async () => {
  const pages = ['overviewPage', 'priorityPage', 'validationPage', 'stepPage', 'workPage'];
  const later = async (minutes: number) => (await around(pages, () => moveClock(api, minutes))).stale;
  await (
    await arranged('postComment')
  )();
  const tags = async () => (await look(['priorityPage'], ['observer'])).get('observer: priorityPage')?.tag;
  const before = await tags();
  expect(await later(16)).toEqual([]); // the comment can be edited no more
  expect(await tags()).toBe(before); // which is nobody else's affair
  await api.rows("update rounds set deadline = waymark_now() + interval '10 minutes', mode = 'express' where id = $1", [
    world.ballots.openRound,
  ]);
  expect(await later(11)).toEqual([]);
  expect(await later(24 * 60)).toEqual([]);
}, 60_000);
