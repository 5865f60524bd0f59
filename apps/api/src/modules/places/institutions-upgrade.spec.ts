import pg from 'pg';
import { cloneSampleDatabase, type TestDatabase } from '../../../test/database.js';

/** The built file: it reads the built migrations beside it, as the product does. */
const built = new URL('../../../dist/kernel/database/migrate.js', import.meta.url).href;
const { migrate, revertLast } = (await import(built)) as typeof import('../../kernel/database/migrate.js');

let database: TestDatabase;
let client: pg.Client;

beforeAll(async () => {
  database = await cloneSampleDatabase();
  client = new pg.Client({ connectionString: database.url });
  await client.connect();
});
afterAll(async () => {
  await client.end();
  await database.drop();
});

async function rows<T>(text: string, values: unknown[] = []): Promise<T[]> {
  return (await client.query(text, values)).rows as T[];
}

const before = async (): Promise<boolean> =>
  (
    await rows(
      "select 1 from information_schema.columns where table_name = 'institutions' and column_name = 'roadmap_id'",
    )
  ).length === 0;

test('institutions of a database from before belong to the roadmap that uses them, and to each that does its own', async () => {
  while (!(await before())) await revertLast(database.url);
  const [me] = await rows<{ id: string; code: string }>("select id, code from institutions where code = 'me-interior'");
  const [later] = await rows<{ id: string; action: string; invitation: string }>(
    `with r as (
       insert into roadmaps (code, title, short_title, vision, objective, principles, phase, publication_level, period_start, period_end, language,
         languages, zone, update_interval_days, illustrative, created_at)
       select 'later', title, short_title, vision, objective, principles, phase, publication_level, period_start, period_end, language,
         languages, zone, update_interval_days, illustrative, created_at + interval '1 year' from roadmaps returning id),
     p as (insert into participants (roadmap_id, country_code) select id, 'ME' from r returning id),
     m as (insert into memberships (roadmap_id, role, title, participant_id)
       select r.id, 'focal_point', 'Focal point', p.id from r, p returning id),
     x as (insert into membership_institutions select id, $1 from m),
     i as (insert into invitations (token_hash, email, administrator, roadmap_id, role, title, participant_id, institution_ids, invited_by_user, expires_at)
       select '\\x00', 'focal@example.org', false, r.id, 'focal_point', 'Focal point', p.id, array[$1::uuid], u.id, now() from r, p, users u
       where u.persona = 'administrator' returning id)
     select r.id, m.id as action, i.id as invitation from r, m, i`,
    [me?.id],
  );
  await migrate(database.url);

  const owners = await rows<{ id: string; code: string; roadmap: string; name: string }>(
    `select i.id, i.code, r.code as roadmap, i.name from institutions i join roadmaps r on r.id = i.roadmap_id order by r.code, i.code`,
  );
  const mine = owners.filter(({ roadmap }) => roadmap === 'later');
  expect(owners).toHaveLength(87);
  expect(mine.map(({ code }) => code)).toEqual(['me-interior']);
  expect(owners.find(({ code, roadmap }) => code === 'me-interior' && roadmap === 'screening')?.id).toBe(me?.id);
  const pointing = await rows(
    `select x.institution_id as seat, i.institution_ids as invited from membership_institutions x, invitations i
     where x.membership_id = $1 and i.id = $2`,
    [later?.action, later?.invitation],
  );
  expect(pointing).toEqual([{ seat: mine[0]?.id, invited: [mine[0]?.id] }]);
  const [other] = await rows<{ count: string }>(
    `select count(*) from national_actions a join institutions i on i.id = a.lead_institution_id where i.roadmap_id <> a.roadmap_id`,
  );
  expect(other?.count).toBe('0');
  await expect(rows(`update status_updates set progress = 1 where state = 'published'`)).rejects.toThrow(
    'a published update is never changed',
  );

  // And back again: the code of one of both has to give way.
  while (!(await before())) await revertLast(database.url);
  expect(await rows("select code from institutions where code like 'me-interior%'")).toHaveLength(2);
});
