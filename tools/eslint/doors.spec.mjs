import { readdirSync, readFileSync } from 'node:fs';
import { Linter } from 'eslint';
import { moduleOrder, tables } from '../../architecture.mjs';
import doors from './doors.mjs';

const reporting = 'apps/api/src/modules/reporting/step.read-model.ts';

const findings = (code, file = reporting) =>
  new Linter({ cwd: '/' })
    .verify(
      code,
      { files: ['**/*.ts'], plugins: { waymark: doors }, rules: { 'waymark/own-tables': 'error' } },
      { filename: `/${file}` },
    )
    .map(({ message }) => message.slice(0, message.indexOf(':')));

const refused = (table, owner) => [`The table "${table}" belongs to ${owner}`];

test.each([
  ['after from', 'sql`select s.id from steps s`', refused('steps', 'roadmap')],
  ['after join', 'sql`select 1 from ${steps(me)} s join milestones m on true`', refused('milestones', 'tracking')],
  ['after a line break', 'sql`select 1\n from\n  comments c`', refused('comments', 'discussion')],
  ['after a value', 'sql`select ${id} from users`', refused('users', 'identity')],
  ['that it writes', 'sql`update ballots set state = 1`', refused('ballots', 'validation')],
  ['that it fills', 'sql`insert into rounds (id) values (1)`', refused('rounds', 'validation')],
  ['that it empties', 'client.query("delete from sessions")', refused('sessions', 'identity')],
  [
    'of a door',
    "door('milestones t join steps s on true', 'id', always)",
    [...refused('steps', 'roadmap'), ...refused('milestones', 'tracking')],
  ],
  ['after a comma', 'sql`select 1 from ${steps(me)} s, milestones m`', refused('milestones', 'tracking')],
  [
    'after a comma and a condition',
    'sql`select 1 from a join b on b.x = a.x, votes v, ballots`',
    refused('ballots', 'validation'),
  ],
  ['after a function', 'sql`select 1 from unnest(a, b) u, steps s`', refused('steps', 'roadmap')],
  ['in brackets', 'sql`select 1 from (steps s join a on true)`', refused('steps', 'roadmap')],
  [
    'of a part that is joined',
    'sql`select 1 from a cross join lateral (select 1 from b, steps) x`',
    refused('steps', 'roadmap'),
  ],
  ['that it deletes by', 'sql`delete from ${a} a using milestones m where true`', refused('milestones', 'tracking')],
  ['that it changes by', 'sql`update ${a} a set x = 1 from b, only milestones m`', refused('milestones', 'tracking')],
  ['that it merges', 'sql`merge into sittings s using rounds r on true`', refused('rounds', 'validation')],
  [
    'with its schema',
    'sql`select 1 from public.steps, "public"."rounds"`',
    [...refused('steps', 'roadmap'), ...refused('rounds', 'validation')],
  ],
  ['as a whole', 'sql`select 1 where exists (table comments)`', refused('comments', 'discussion')],
  ['that it locks', 'sql`lock table users in share mode`', refused('users', 'identity')],
  ['that it truncates', 'sql`truncate a, sessions`', refused('sessions', 'identity')],
  [
    'behind a comment',
    'sql`select 1 from /* all */ steps -- and\n , rounds`',
    [...refused('steps', 'roadmap'), ...refused('rounds', 'validation')],
  ],
  ['in the text of a door, after a comma', "door('a t, steps s', 'id', always)", refused('steps', 'roadmap')],
  ['in raw text', "raw('positions')", refused('positions', 'validation')],
  ['of the kernel', 'sql`select 1 from events e`', refused('events', 'kernel')],
])('refuses a table of another module %s', (_, code, expected) =>
  expect(findings(code).toSorted()).toEqual(expected.toSorted()),
);

test.each([
  [
    "a module's own",
    'sql`select 1 from steps s join passages p on true`',
    'apps/api/src/modules/roadmap/step.repository.ts',
  ],
  ['the own one of the kernel', 'sql`select 1 from events`', 'apps/api/src/kernel/events/sealer.ts'],
  ['a door', 'sql`select 1 from ${steps(me)} s`', reporting],
  ['a column of the name', 'sql`select m.steps from ${grid(me)} m where m.rounds > 1`', reporting],
  ['a table of the statement itself', 'sql`with shown as (select 1) select * from shown`', reporting],
  ['columns after a comma', 'sql`select a, rounds, steps from ${grid(me)} order by rounds, steps`', reporting],
  ['columns that are joined by', 'sql`select 1 from a join b using (rounds, steps)`', reporting],
  [
    'what is taken from a column',
    'sql`select extract(day from rounds.at), a is distinct from steps.x, steps from a`',
    reporting,
  ],
  ['arguments of a function', 'sql`select 1 from unnest(rounds, steps) u where (a, steps) = (1, 2)`', reporting],
  ['a text', "sql`select 'from steps' from a where b = 'x'`", reporting],
  [
    'statements of its own, one after the other',
    'sql`with a as (select 1), steps_now as (select 1) select 1 from a`',
    reporting,
  ],
  ['a longer name', 'sql`select 1 from steps_of_today`', reporting],
])('accepts %s', (_, code, file) => expect(findings(code, file)).toEqual([]));

test('every table that is made has one owner, a module or the kernel', () => {
  const migrations = new URL('../../apps/api/migrations/', import.meta.url);
  const all = readdirSync(migrations).map((file) => {
    const [up = ''] = readFileSync(new URL(file, migrations), 'utf8').split(/async down/u);
    return up;
  });
  const made = all.flatMap((up) => [...up.matchAll(/create table (\w+)/giu)].map(([, table]) => table));
  const renamed = new Map(
    all.flatMap((up) => [...up.matchAll(/alter table (\w+) rename to (\w+)/giu)].map(([, was, is]) => [was, is])),
  );
  expect(Object.values(tables).flat().toSorted()).toEqual(made.map((table) => renamed.get(table) ?? table).toSorted());
  expect(Object.keys(tables).filter((owner) => owner !== 'kernel' && !moduleOrder.flat().includes(owner))).toEqual([]);
});
