import { ROLES, type PublicationLevel } from '@waymark/domain';
import { startApi, type TestApi } from '../../../test/api.js';
import { cloneSampleDatabase, type TestDatabase } from '../../../test/database.js';
import { buildActor } from '../../../test/factories.js';
import { multiplyRoadmaps } from '../../../test/many-roadmaps.js';
import { bothFaces } from '../../../test/policies.js';
import { Actor } from '../../kernel/index.js';
import { institutionPolicy } from './places.policy.js';

const levels: readonly PublicationLevel[] = ['none', 'text', 'progress'];
let database: TestDatabase;
let api: TestApi;
let here: string;
let elsewhere: string;
let institutions: { id: string; roadmapId: string }[];

beforeAll(async () => {
  database = await cloneSampleDatabase();
  api = await startApi(database.url);
  await multiplyRoadmaps(database.url, 2);
  const roadmaps = await api.rows<{ id: string }>('select id from roadmaps order by code');
  [here = '', elsewhere = ''] = roadmaps.map(({ id }) => id);
  institutions = await api.rows('select id, roadmap_id as "roadmapId" from institutions');
}, 60_000);
afterAll(async () => {
  await api.stop();
  await database.drop();
});

/** access.md: "institutions: M N; P from text", each roadmap's for itself. */
describe.each(levels)('where one roadmap publishes %s and the other nothing', (publicationLevel) => {
  beforeAll(() =>
    api.rows(`update roadmaps set publication_level = case when id = $1 then $2 else 'none' end`, [
      here,
      publicationLevel,
    ]),
  );
  const openly = publicationLevel === 'none' ? [] : ['here'];

  test.each([
    ...ROLES.map((role) => [`a ${role} here`, () => buildActor([{ roadmapId: here, role }]), ['here']] as const),
    ...ROLES.map(
      (role) =>
        [
          `a ${role} elsewhere`,
          () => buildActor([{ roadmapId: elsewhere, role }]),
          [...openly, 'elsewhere'] as string[],
        ] as const,
    ),
    ['nobody', () => Actor.anonymous, openly] as const,
    ['an administrator', () => buildActor([], { administrator: true }), [] as string[]] as const,
  ])('%s reads those of the roadmaps that are open to it', async (_who, actor, roadmaps) => {
    const rows = institutions.map(({ id, roadmapId }) => ({
      id,
      row: { roadmapId },
      context: { publicationLevel: roadmapId === here ? publicationLevel : ('none' as const) },
    }));
    const { scope, check } = await bothFaces(api, institutionPolicy, actor(), 'institutions', rows);
    expect(scope).toEqual(check);
    const of = (id: string): string =>
      institutions.find((one) => one.id === id)?.roadmapId === here ? 'here' : 'elsewhere';
    expect([...new Set(scope.map(of))].sort()).toEqual([...roadmaps].sort());
    expect(scope).toHaveLength(86 * roadmaps.length);
  });
});
