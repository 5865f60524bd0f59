import { ROLES } from '@waymark/domain';
import { startApi, type TestApi } from '../../../test/api.js';
import { cloneSampleDatabase, type TestDatabase } from '../../../test/database.js';
import { buildActor } from '../../../test/factories.js';
import { bothFaces } from '../../../test/policies.js';
import { Actor } from '../../kernel/index.js';
import { findingPolicy, paperPolicy, themePolicy, type Publication } from './evidence.policy.js';
import type { PaperState } from './paper.entity.js';

const roadmapId = 'a0000000-0000-4000-8000-000000000001';
const states = ['draft', 'contested', 'validated', 'validated_with_reservation'];
const paperStates: readonly PaperState[] = ['drafting', 'national_review', 'final'];
const levels: readonly Publication['publicationLevel'][] = ['none', 'text', 'progress'];

const within = new Set(['delegation_head', 'delegate', 'national_coordinator', 'focal_point']);
const inside: readonly (readonly [string, Actor])[] = ROLES.map((role) => [
  role,
  buildActor([{ roadmapId, role, participantId: within.has(role) ? 'a0000000-0000-4000-8000-000000000002' : null }]),
]);
const outside: readonly (readonly [string, Actor])[] = [
  ['nobody', Actor.anonymous],
  ['a member elsewhere', buildActor([{ role: 'secretariat' }])],
  ['an administrator', buildActor([], { administrator: true })],
];

/** access.md: "findings, papers, analysis: M; others once published"; N anyway, P from publication level `text`. */
function expected(who: string, published: boolean, level: Publication['publicationLevel']): boolean {
  if (who === 'an administrator') return false;
  if (who === 'donor') return published;
  if (who === 'nobody' || who === 'a member elsewhere') return published && level !== 'none';
  return true;
}

describe.each([...inside, ...outside])('as %s', (who, me) => {
  test.each(levels)('in a roadmap that publishes %s', (publicationLevel) => {
    expect(themePolicy.check(me, { roadmapId }, { publicationLevel })).toBe(expected(who, true, publicationLevel));
    for (const paperState of paperStates) {
      const final = paperState === 'final';
      expect(paperPolicy.check(me, { roadmapId, state: paperState }, { publicationLevel })).toBe(
        expected(who, final, publicationLevel),
      );
      for (const state of states) {
        const seen = findingPolicy.check(me, { roadmapId, state }, { publicationLevel, paperState });
        expect({ paperState, state, seen }).toEqual({
          paperState,
          state,
          seen: expected(who, final && state.startsWith('validated'), publicationLevel),
        });
      }
    }
  });
});

describe('both faces agree on the rows of the sample', () => {
  let database: TestDatabase;
  let api: TestApi;
  beforeAll(async () => {
    database = await cloneSampleDatabase();
    api = await startApi(database.url);
    // The sample is published throughout; some of it must not be, for the difference to show.
    await api.rows(
      "update papers set state = 'national_review' where participant_id in (select id from participants where country_code = 'AL')",
    );
    await api.rows("update findings set state = 'contested' where code like '%-2'");
  });
  afterAll(async () => {
    await api.stop();
    await database.drop();
  });

  const personas = ['secretariat', 'delegate-me', 'focal-me-interior', 'observer', 'donor', 'administrator', 'nobody'];

  describe.each(levels)('publishing %s', (publicationLevel) => {
    beforeAll(() => api.rows('update roadmaps set publication_level = $1', [publicationLevel]));

    test.each(personas)('%s', async (persona) => {
      const me = persona === 'nobody' ? Actor.anonymous : await api.actor(persona);
      const context = { publicationLevel };
      const themes = await api.rows<{ id: string; roadmapId: string }>(
        'select id, roadmap_id as "roadmapId" from themes',
      );
      const papers = await api.rows<{ id: string; roadmapId: string; state: PaperState }>(
        'select id, roadmap_id as "roadmapId", state from papers',
      );
      const findings = await api.rows<{ id: string; roadmapId: string; state: string; paperState: PaperState }>(
        'select f.id, f.roadmap_id as "roadmapId", f.state, p.state as "paperState" from findings f join papers p on p.id = f.paper_id',
      );
      const seen = {
        themes: await bothFaces(
          api,
          themePolicy,
          me,
          'themes',
          themes.map((row) => ({ id: row.id, row, context })),
        ),
        papers: await bothFaces(
          api,
          paperPolicy,
          me,
          'papers',
          papers.map((row) => ({ id: row.id, row, context })),
        ),
        findings: await bothFaces(
          api,
          findingPolicy,
          me,
          'findings',
          findings.map((row) => ({ id: row.id, row, context: { ...context, paperState: row.paperState } })),
        ),
      };
      for (const { scope, check } of Object.values(seen)) expect(scope).toEqual(check);
      const counts = Object.values(seen).map(({ scope }) => scope.length);
      const isMember = !['donor', 'administrator', 'nobody'].includes(persona);
      const published = persona === 'donor' || (persona === 'nobody' && publicationLevel !== 'none');
      // Albania's seven findings, and one more in each of six other papers.
      expect(counts).toEqual(isMember ? [7, 7, 49] : published ? [7, 6, 36] : [0, 0, 0]);
    });
  });
});
