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
  ['a longer name', 'sql`select 1 from steps_of_today`', reporting],
])('accepts %s', (_, code, file) => expect(findings(code, file)).toEqual([]));

test('every table that is made has one owner, a module or the kernel', () => {
  const migrations = new URL('../../apps/api/migrations/', import.meta.url);
  const made = readdirSync(migrations).flatMap((file) =>
    [...readFileSync(new URL(file, migrations), 'utf8').matchAll(/create table (\w+)/giu)].map(([, table]) => table),
  );
  expect(Object.values(tables).flat().toSorted()).toEqual(made.toSorted());
  expect(Object.keys(tables).filter((owner) => owner !== 'kernel' && !moduleOrder.flat().includes(owner))).toEqual([]);
});
