import { GraphQLSchemaHost } from '@nestjs/graphql';
import pg from 'pg';
import { isAct, operationRow } from '../../src/kernel/policy/operations.js';
import { registerMatrixJob } from '../matrix/jobs.cases.js';
import { startApi, type Answer, type TestApi } from '../api.js';
import { cloneSampleDatabase, type TestDatabase } from '../database.js';
import { buildSession, buildUser } from '../factories.js';
import { sceneOf } from '../matrix/case.js';
import { personas, type Column } from '../matrix/columns.js';
import { operations } from '../matrix/operations.js';
import { readWorld, type World } from '../matrix/world.js';
import { ENTRANCES, races } from './races.js';

let database: TestDatabase;
let api: TestApi;
let holder: pg.Client;
let world: World;
let otherAdministrator: string;

beforeAll(async () => {
  database = await cloneSampleDatabase();
  api = await startApi(database.url, {
    poolSize: 6,
    publicUrl: 'http://127.0.0.1',
    mail: { url: 'smtp://127.0.0.1:9', from: 'waymark@example.org' },
  });
  registerMatrixJob(api);
  holder = new pg.Client({ connectionString: database.url });
  await holder.connect();
  world = await readWorld(api);
  otherAdministrator = await buildSession(api.rows, (await buildUser(api.rows, { administrator: true })).id);
}, 60_000);
afterAll(async () => {
  await holder.end();
  await api.stop();
  await database.drop();
});

type Input = Record<string, unknown>;
interface Act {
  as: string;
  send: () => Promise<Answer<unknown>>;
  /** Makes whoever acts wait, until the holder's transaction ends */
  hold: () => Promise<unknown>;
  hasKey: boolean;
}

const personaOf = (column: Column): string => personas[column] ?? '';

async function arrange(operation: string): Promise<Act> {
  const { as: column, record, held, whose = 'own' } = races[operation]!;
  const { document, records } = operations[operation]!;
  const as = personaOf(column);
  const scene = sceneOf(api.rows, world, await api.actor(as), whose);
  const { variables } = await records[record]!(scene);
  const input = variables.input as Input;
  const hold = () =>
    held === 'key'
      ? holder.query(
          `insert into idempotency_keys (user_id, operation, key, input_hash, result_id) values ($1, $2, $3, repeat('0', 64), gen_random_uuid())`,
          [scene.me.userId, operation, input.idempotencyKey],
        )
      : holder.query(`select 1 from ${held[0]} where ${held[1]} = $1 for update`, [input[held[2]]]);
  return { as, send: () => api.gql(document, variables, as), hold, hasKey: 'idempotencyKey' in input };
}

/** Somebody else's transaction makes the act wait; meanwhile the right ends, and nothing else changes any more. */
async function whileWaiting(
  act: Act,
  end: () => Promise<unknown>,
): Promise<{ answers: Answer<unknown>[]; written: string[] }> {
  await holder.query('begin');
  await act.hold();
  // A key's second request waits for the fate of the first.
  const waiting = act.hasKey ? [act.send(), act.send()] : [act.send()];
  let before: Map<string, string>;
  try {
    await untilWaiting(waiting.length);
    await end();
    before = await contents();
  } finally {
    await holder.query('rollback');
  }
  const answers = await Promise.all(waiting);
  const after = await contents();
  return { answers, written: [...after].filter(([table, sum]) => before.get(table) !== sum).map(([table]) => table) };
}

async function untilWaiting(count: number): Promise<void> {
  for (let tries = 0; tries < 600; tries += 1) {
    const [row] = await api.rows<{ waiting: number }>(
      "select count(*)::int as waiting from pg_stat_activity where datname = current_database() and wait_event_type = 'Lock'",
    );
    if ((row?.waiting ?? 0) >= count) return;
    await new Promise((resolve) => setTimeout(resolve, 5));
  }
  throw new Error(`nobody waits where ${count} should`);
}

/** Every table with a sum over its rows, versions and times included. */
async function contents(): Promise<Map<string, string>> {
  const tables = await api.rows<{ name: string; sum: string }>(`
    select table_name as name, (xpath('/row/sum/text()', query_to_xml(
      format('select count(*) || '':'' || coalesce(sum(hashtextextended(t::text, 0)), 0) as sum from %I t', table_name), false, true, '')))[1]::text as sum
    from information_schema.tables where table_schema = 'public' and table_type = 'BASE TABLE'`);
  return new Map(tables.map(({ name, sum }) => [name, sum]));
}

const must = async (document: string, input: object, as: string): Promise<void> => {
  const { errors } = await api.gql(document, { input }, as);
  if (errors.length > 0) throw new Error(JSON.stringify(errors));
};

/** Who ends whose membership. */
const enders: Partial<Record<Column, string>> = { S: 'administrator', D: 'head-me', C: 'head-me', F: 'coordinator-me' };

async function endMembership(column: Column): Promise<void> {
  const membershipId = world.memberships[personaOf(column)];
  const [row] = await api.rows<{ version: number }>('select version from memberships where id = $1', [membershipId]);
  const input = { membershipId, expectedVersion: row?.version };
  const document = 'mutation ($input: EndMembershipInput!) { endMembership(input: $input) { endedAt } }';
  await must(document, input, enders[column] ?? 'secretariat');
}

async function disableAccount(persona: string): Promise<void> {
  const [user] = await api.rows<{ id: string; version: number }>('select id, version from users where persona = $1', [
    persona,
  ]);
  const input = { userId: user?.id, expectedVersion: user?.version };
  await must(
    'mutation ($input: DisableAccountInput!) { disableAccount(input: $input) { id } }',
    input,
    otherAdministrator,
  );
}

const change = (text: string) => (persona: string) => api.rows(text, [persona]);
const itsMembership = 'id = (select m.id from memberships m join users u on u.id = m.user_id where u.persona = $1)';

/** What ends a right, and what brings it back for the next case. */
const endings: Record<
  string,
  { end: (persona: string) => Promise<unknown>; restore: (persona: string) => Promise<unknown> }
> = {
  'the account is disabled': {
    end: disableAccount,
    restore: async (persona) => {
      await change('update users set disabled_at = null where persona = $1')(persona);
      await signInAgain(persona);
    },
  },
  'the session is ended in another tab': {
    end: async (persona) => api.gql('mutation { signOut }', {}, persona),
    restore: (persona) => signInAgain(persona),
  },
  'all its sessions are ended': {
    end: async (persona) => api.gql('mutation { signOutEverywhere }', {}, persona),
    restore: (persona) => signInAgain(persona),
  },
  'the role changes': {
    end: change(
      `update memberships set role = 'observer', accreditation = null, participant_id = null where ${itsMembership}`,
    ),
    restore: change(`update memberships set role = 'delegation_head', accreditation = 'head',
      participant_id = (select id from participants where country_code = 'ME') where ${itsMembership}`),
  },
  'the institutions change': {
    end: change(`delete from membership_institutions where membership_${itsMembership}`),
    restore:
      change(`insert into membership_institutions select m.id, i.id from memberships m join users u on u.id = m.user_id, institutions i
      where u.persona = $1 and i.code = 'me-interior'`),
  },
  'the administrator is one no more': {
    end: change('update users set administrator = false where persona = $1'),
    restore: change('update users set administrator = true where persona = $1'),
  },
};

/** The personas' sessions are made once; what was ended is put back under the same token. */
async function signInAgain(persona: string): Promise<void> {
  const token = (await api.signInAs(persona)).split('=')[1] ?? '';
  await api.rows(
    `insert into sessions (token_hash, user_id, expires_at)
     select sha256(convert_to($2, 'utf8')), id, clock_timestamp() + interval '1 hour' from users where persona = $1`,
    [persona, token],
  );
}

/** Refused as whoever asks for the same after the ending, which tells nothing of the record. */
async function expectRefusedAsLater({ answers, written }: Awaited<ReturnType<typeof whileWaiting>>, { as, send }: Act) {
  // Its rights were read before they ended, by this process and less than a minute ago: an act begins with those.
  const soon = await send();
  await api.gql('{ viewer { user { id } } }', {}, as);
  const later = await send();
  expect(soon.body).toBe(later.body);
  expect(['FORBIDDEN', 'NOT_FOUND', 'UNAUTHENTICATED']).toContain(later.errors[0]?.extensions.code);
  expect(later.errors[0]?.extensions.details).toBeUndefined();
  expect(answers.map(({ body }) => body)).toEqual(answers.map(() => later.body));
  expect(written).toEqual([]);
}

/** The builders expect the sample as it was; what an act left in their way goes. */
afterEach(async () => {
  const { id } = world.actions.own;
  await api.rows(
    `delete from update_submissions where update_id in (select id from status_updates where action_id = $1)`,
    [id],
  );
  await api.rows(`delete from status_updates where action_id = $1 and state <> 'published'`, [id]);
  await api.rows('delete from position_drafts');
  // A seat that waits for its letter stands where nobody of the delegation can confirm it.
  await api.rows(`update confirmations c set lapsed_at = null where confirmed_at is not null
    and not exists (select 1 from confirmations o where o.membership_id = c.membership_id and o.lapsed_at is null)`);
  await api.rows('update milestones set sort = 100 + (select count(*) from milestones) where sort = 99');
  await api.rows('update rounds set version = 1 where id = $1', [world.ballots.openRound]);
});

test('every mutation of the schema is tried, but for the entrances', () => {
  const { schema } = api.get(GraphQLSchemaHost);
  const mutations = Object.keys(schema.getMutationType()?.getFields() ?? {});
  expect([...Object.keys(races), ...ENTRANCES].sort()).toEqual(mutations.sort());
  // The entrances read who asks before they do anything; all others do all that they do in `Acts`.
  expect(mutations.filter((operation) => isAct(operationRow(operation))).sort()).toEqual(Object.keys(races).sort());
});

describe('an act whose membership ends while it waits is refused, and nothing of it stays', () => {
  test.each(Object.keys(races))('%s', async (operation) => {
    const { as: column, ending = 'the account is disabled' } = races[operation]!;
    const act = await arrange(operation);
    if (column === 'A') {
      const { end, restore } = endings[ending]!;
      await expectRefusedAsLater(await whileWaiting(act, () => end(act.as)), act);
      await restore(act.as);
    } else {
      await expectRefusedAsLater(await whileWaiting(act, () => endMembership(column)), act);
      await api.rows('update memberships set ended_at = null where id = $1', [world.memberships[act.as]]);
    }
    // It was the ending that kept it from being done: the very same request is good again with the right.
    expect((await act.send()).errors).toEqual([]);
  });
});

describe('whatever ends a right', () => {
  test.each([
    ['signPosition', 'the account is disabled'],
    ['signPosition', 'the session is ended in another tab'],
    ['signPosition', 'all its sessions are ended'],
    ['signPosition', 'the role changes'],
    ['submitUpdate', 'the institutions change'],
    ['inviteAdministrator', 'the administrator is one no more'],
    ['inviteAdministrator', 'the session is ended in another tab'],
  ])('%s: %s', async (operation, ending) => {
    const { end, restore } = endings[ending]!;
    const act = await arrange(operation);
    await expectRefusedAsLater(await whileWaiting(act, () => end(act.as)), act);
    await restore(act.as);
  });
});
