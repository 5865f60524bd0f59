import { buildActor } from '../../../test/factories.js';
import { Actor } from '../actor/actor.js';
import { raw } from '../database/sql.js';
import { byStanding, insideOnly, standingOf, type StandingRules } from './standing.js';

const rules: StandingRules = {
  secretariat: raw('for_secretariat'),
  member: raw('for_members'),
  donor: raw('for_donors'),
  public: raw('for_all'),
};
const here = 'a0000000-0000-4000-8000-000000000001';
const as = (role: 'secretariat' | 'delegate' | 'observer' | 'donor'): Actor => buildActor([{ roadmapId: here, role }]);
const elsewhere = buildActor([{ role: 'secretariat' }]);
const administrator = buildActor([], { administrator: true });

const onPage = (me: Actor, from: 'text' | 'progress' = 'text', of = rules) =>
  byStanding(me.within(here), 't.roadmap_id', of, from).render();

describe('on the page of one roadmap a row is read by the one rule of the reader', () => {
  test.each([
    ['secretariat', 'for_secretariat'],
    ['delegate', 'for_members'],
    ['observer', 'for_members'],
    ['donor', 'for_donors'],
  ] as const)('%s', (role, rule) => {
    const expected = { text: `(t.roadmap_id = $1 and ${rule})`, values: [here] };
    expect(onPage(as(role))).toEqual(expected);
    expect(onPage(as(role), 'progress')).toEqual(expected);
  });

  test.each([
    ['nobody', Actor.anonymous],
    ['a member of another roadmap', elsewhere],
  ])('%s is the public: the row of the page says what is published', (_, me) => {
    expect(onPage(me)).toEqual({ text: '(t.roadmap_id = (select r.id from r) and for_all)', values: [] });
    expect(onPage(me, 'progress').text).toBe(
      `(t.roadmap_id = (select r.id from r) and (select r.publication_level from r) = 'progress' and for_all)`,
    );
  });

  test('an administrator is not even the public', () =>
    expect(onPage(administrator)).toEqual({ text: 'false', values: [] }));

  test('a rule that lets nobody pass reads nothing', () =>
    expect(onPage(Actor.anonymous, 'text', insideOnly)).toEqual({ text: 'false', values: [] }));
});

test('across roadmaps each is read by the standing in it, the others as the public', () => {
  const other = 'a0000000-0000-4000-8000-000000000002';
  const me = buildActor([
    { roadmapId: here, role: 'secretariat' },
    { roadmapId: other, role: 'donor' },
  ]);
  const { text, values } = byStanding(me, 't.roadmap_id', rules).render();
  expect(text).toMatch(/^\(\(t\.roadmap_id = any\(\$1::uuid\[\]\) and for_secretariat\) or /);
  expect(text).toContain('(t.roadmap_id = any($2::uuid[]) and for_donors)');
  expect(text).toContain('(t.roadmap_id <> all($3::uuid[]) and exists (');
  expect(text).not.toContain('for_members');
  expect(values).toEqual([[here], [other], [here, other]]);
});

test('the standing of a reader in hand is the same', () => {
  expect(
    ['secretariat', 'delegate', 'observer', 'donor'].map((role) => standingOf(as(role as 'donor'), here, 'none')),
  ).toEqual(['secretariat', 'member', 'member', 'donor']);
  expect(standingOf(elsewhere, here, 'text')).toBe('public');
  expect(standingOf(elsewhere, here, 'text', 'progress')).toBe('stranger');
  expect(standingOf(elsewhere, here, 'progress', 'progress')).toBe('public');
  expect(standingOf(Actor.anonymous, here, 'none')).toBe('stranger');
  expect(standingOf(administrator, here, 'progress')).toBe('stranger');
});
