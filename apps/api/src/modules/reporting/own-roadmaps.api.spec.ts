import { startApi, type TestApi } from '../../../test/api.js';
import { cloneSampleDatabase, type TestDatabase } from '../../../test/database.js';
import { multiplyRoadmaps } from '../../../test/many-roadmaps.js';
import { firstNeedFirst } from './needs.js';

interface Need {
  kind: string;
  count: number;
  codes: string[];
  draftCodes: string[];
  roundTitle: string | null;
  deadline: string | null;
  dueOn: string | null;
  path: string;
}
interface Own {
  code: string;
  phase: string;
  role: string;
  participantId: string | null;
  institutions: { name: string }[];
  participants: { code: string; footnote: string | null }[];
  round: { code: string } | null;
  needs: Need[];
  waiting: number;
}

const NEEDS = 'needs { kind count codes draftCodes roundTitle deadline dueOn path }';
const OWN = `{ ownRoadmaps { code phase role participantId institutions { name } participants { code footnote } round { code } ${NEEDS} waiting } }`;
const PERSONAS = ['secretariat', 'head-me', 'coordinator-me', 'focal-me-interior', 'observer', 'donor'];

let database: TestDatabase;
let api: TestApi;

beforeAll(async () => {
  database = await cloneSampleDatabase();
  await multiplyRoadmaps(database.url, 3);
  api = await startApi(database.url);
}, 60_000);
afterAll(async () => {
  await api.stop();
  await database.drop();
});

const own = async (persona: string): Promise<Own[]> =>
  (await api.gql<{ ownRoadmaps: Own[] }>(OWN, {}, persona)).data.ownRoadmaps;
const onlyIn = (persona: string, code: string) =>
  api.rows(
    `update memberships m set ended_at = now() from users u, roadmaps r
      where u.id = m.user_id and u.persona = $1 and r.id = m.roadmap_id and r.code <> $2 and m.ended_at is null`,
    [persona, code],
  );

test.each(PERSONAS)('%s has the same needs in the list as on the overview of each roadmap', async (persona) => {
  const roadmaps = await own(persona);
  expect(roadmaps.map(({ code }) => code).sort()).toEqual(['screening', 'screening-2', 'screening-3']);
  for (const { code, needs, waiting } of roadmaps) {
    const { data } = await api.gql<{ overviewPage: { needs: Need[] } }>(
      `query ($roadmap: String!) { overviewPage(roadmap: $roadmap) { ${NEEDS} } }`,
      { roadmap: code },
      persona,
    );
    expect(needs).toEqual(data.overviewPage.needs);
    expect(waiting).toBe(needs.reduce((sum, { count }) => sum + count, 0));
  }
});

test('what somebody does in one of them changes nothing in another', async () => {
  const before = await own('head-me');
  expect(before.map(({ needs: [first] }) => first?.kind)).toEqual(Array(3).fill('record_positions'));
  await api.rows(
    `delete from round_electors e using rounds rd, roadmaps r where rd.id = e.round_id and r.id = rd.roadmap_id and r.code = 'screening'`,
  );
  const after = await own('head-me');
  const others = (roadmaps: Own[]): Own[] => roadmaps.filter(({ code }) => code !== 'screening');
  expect(others(after)).toEqual(others(before));
  expect(after.at(-1)?.code).toBe('screening');
  expect(after.at(-1)?.needs.map(({ kind }) => kind)).not.toContain('record_positions');
});

test('roles, participants with their designations and institutions stand beside; a donor knows of no round', async () => {
  const [mine] = await own('focal-me-interior');
  expect(mine).toMatchObject({ role: 'focal_point', institutions: [{ name: expect.any(String) }] });
  expect(mine?.participants.find(({ code }) => code === 'XK')?.footnote).toContain('1244');
  expect((await own('head-me'))[0]?.round).not.toBeNull();
  expect((await own('donor')).map(({ round }) => round)).toEqual([null, null, null]);
});

test('a roadmap in which one holds no role leaves no trace, public or not', async () => {
  await onlyIn('head-rs', 'screening-2');
  await api.rows(`update roadmaps set publication_level = 'progress'`);
  const { body } = await api.gql(OWN, {}, 'head-rs');
  expect((JSON.parse(body) as { data: { ownRoadmaps: Own[] } }).data.ownRoadmaps.map(({ code }) => code)).toEqual([
    'screening-2',
  ]);
  await api.rows(`update roadmaps set publication_level = 'none'`);
  expect((await own('head-rs')).map(({ code }) => code)).toEqual(['screening-2']);
  expect(await own('administrator')).toEqual([]);
});

test('a closed one needs nobody and stands last', async () => {
  await api.rows(`update roadmaps set phase = 'closed' where code = 'screening-2'`);
  const roadmaps = await own('head-me');
  expect(roadmaps.at(-1)).toMatchObject({ code: 'screening-2', needs: [], waiting: 0 });
});

test('what falls due first stands first; then what has no day, what needs nothing, what is closed', () => {
  const roadmap = (name: string, deadline: string | null, dueOn: string | null = null) => ({
    name,
    phase: 'implementation' as const,
    needs: [{ deadline, dueOn }],
  });
  const sorted = firstNeedFirst([
    { name: 'closed', phase: 'closed', needs: [] },
    { name: 'nothing', phase: 'drafting', needs: [] },
    roadmap('no day', null),
    roadmap('later', '2026-12-18T16:00:00.000Z'),
    roadmap('also no day', null),
    roadmap('sooner', null, '2026-12-10'),
  ]);
  expect(sorted.map(({ name }) => name)).toEqual(['sooner', 'later', 'no day', 'also no day', 'nothing', 'closed']);
});
