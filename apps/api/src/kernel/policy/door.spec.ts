import { buildActor } from '../../../test/factories.js';
import { Actor } from '../actor/actor.js';
import { always, sql } from '../database/sql.js';
import { door } from './door.js';

const letters = door(
  'letters t',
  `id
   title`,
  (me) => sql`t.roadmap_id = any(${me.roadmapsAs('S')}::uuid[])`,
  (me) => ({ note: sql`case when ${me.userId !== null} then t.note end` }),
);

test('a door is a table of the columns that it names, narrowed and redacted for its reader', () =>
  expect(letters(buildActor([{ roadmapId: 'r1', role: 'secretariat' }])).render()).toEqual({
    text: '(select t.id, t.title, case when $1 then t.note end as note from letters t where t.roadmap_id = any($2::uuid[]))',
    values: [true, ['r1']],
  }));

test('its text is the same for every reader: one statement is prepared for all', () => {
  const { text, values } = letters(Actor.anonymous).render();
  expect(text).toBe(letters(buildActor([{ role: 'secretariat' }])).render().text);
  expect(values).toEqual([false, []]);
});

test('without anything to redact it has its columns alone', () =>
  expect(door('links t', 'a b', () => always)(Actor.anonymous).render()).toEqual({
    text: '(select t.a, t.b from links t where true)',
    values: [],
  }));
