import { randomUUID } from 'node:crypto';
import { startApi, type Answer, type TestApi } from '../../../test/api.js';
import { cloneSampleDatabase, type TestDatabase } from '../../../test/database.js';

let database: TestDatabase;
let api: TestApi;
let roadmapId: string;

beforeAll(async () => {
  database = await cloneSampleDatabase();
  api = await startApi(database.url);
  const [roadmap] = await api.rows<{ id: string }>('select id from roadmaps');
  roadmapId = roadmap?.id ?? '';
}, 60_000);
afterAll(async () => {
  await api.stop();
  await database.drop();
});

interface Institution {
  id: string;
  name: string;
  version: number;
  code: string;
  archivedAt: string | null;
}
const types: Record<string, string> = {
  addInstitution: 'AddInstitutionInput',
  editInstitution: 'EditInstitutionInput',
  renameInstitution: 'RenameInstitutionInput',
  mergeInstitutions: 'MergeInstitutionsInput',
  archiveInstitution: 'InstitutionInput',
  restoreInstitution: 'InstitutionInput',
};
const send = (act: string, input: object, as = 'coordinator-me'): Promise<Answer<Record<string, Institution>>> =>
  api.gql(
    `mutation ($input: ${types[act]}!) { ${act}(input: $input) { id code name version archivedAt } }`,
    { input: { idempotencyKey: randomUUID(), ...input } },
    as,
  );
async function done(act: string, input: object, as?: string): Promise<Institution> {
  const { data, errors } = await send(act, input, as);
  expect(errors).toEqual([]);
  return data[act]!;
}
/** What a refusal says: its code or reason, and the details. */
async function refused(act: string, input: object, as?: string): Promise<unknown[]> {
  const { errors } = await send(act, input, as);
  const { code, reason, details } = errors[0]?.extensions ?? {};
  return [reason ?? code, details];
}

const facts = (code: string, more: object = {}) => ({
  code,
  name: `Institution ${code}`,
  acronym: null,
  type: 'other',
  level: 'central',
  mandate: 'Tests.',
  roles: ['screening', 'data'],
  ...more,
});
const add = (code: string, more: object = {}) =>
  done('addInstitution', { ...facts(code, more), roadmapId, countryCode: 'ME' });
const seen = ({ id, version }: Institution) => ({ institutionId: id, expectedVersion: version });
const named = async (code: string): Promise<Institution> => {
  const [row] = await api.rows<Institution>(
    'select id, name, version, code from institutions where roadmap_id = $1 and code = $2',
    [roadmapId, code],
  );
  return row!;
};
const recorded = (id: string) =>
  api.rows<{ type: string; payload: Record<string, unknown> }>(
    'select type, payload from events where subject_id = $1 order by arrival',
    [id],
  );

test('an institution is entered once, and its record holds no words', async () => {
  const input = {
    ...facts('me-new', { name: 'New institution' }),
    roadmapId,
    countryCode: 'me',
    idempotencyKey: randomUUID(),
  };
  const first = await done('addInstitution', input);
  expect(await done('addInstitution', input)).toEqual(first);
  const events = await recorded(first.id);
  expect(events.map(({ type }) => type)).toEqual(['institution.added']);
  expect(JSON.stringify(events)).not.toContain('New institution');
  const list = await api.gql<{ institutions: { edges: { node: { name: string } }[] } }>(
    'query ($id: ID!) { institutions(roadmapId: $id, countryCode: "ME") { edges { node { name } } } }',
    { id: roadmapId },
    'donor',
  );
  expect(list.data.institutions.edges.map(({ node }) => node.name)).toContain('New institution');
});

test.each([
  ['code', { code: 'ME-1AB0UR' }, 'code_taken'],
  ['code', { code: 'mе-cyrillic' }, 'code_invalid'],
  ['countryCode', { countryCode: 'ZZ' }, 'country_unknown'],
  ['name', { name: '  ' }, 'text_required'],
  ['name', { name: 'x'.repeat(201) }, 'text_too_long'],
])('what is wrong with the %s of a new one is said (%j)', async (field, wrong, problem) => {
  const input = { ...facts('me-labour'), roadmapId, countryCode: 'ME', ...wrong };
  const [, details] = await refused('addInstitution', input, 'secretariat');
  expect(details).toEqual([expect.objectContaining({ field, problem })]);
});

test('two that are entered at once under one code do not both stand', async () => {
  const both = ['me-twice', 'ME-TW1CE'].map((code) =>
    send('addInstitution', { ...facts(code), roadmapId, countryCode: 'ME' }),
  );
  const outcomes = (await Promise.all(both)).map(({ errors }) => errors[0]?.extensions.reason ?? 'done');
  expect(outcomes.sort()).toEqual(['code_taken', 'done']);
});

test('an edit needs the version that was seen, and tells what stands there now', async () => {
  const one = await add('me-edited');
  const edited = await done('editInstitution', { ...seen(one), ...facts('me-edited', { mandate: 'Tests more.' }) });
  expect(edited.version).toBe(2);
  const [code, details] = await refused('editInstitution', { ...seen(one), ...facts('me-edited-too') });
  expect(code).toBe('CONFLICT');
  expect(details).toMatchObject({
    base: { version: 1 },
    theirs: { version: 2, mandate: 'Tests more.' },
    mine: { code: 'me-edited-too' },
  });
  // Nothing changed: no version, no entry
  expect(await done('editInstitution', { ...seen(edited), ...facts('me-edited', { mandate: 'Tests more.' }) })).toEqual(
    edited,
  );
  const events = await recorded(one.id);
  expect(events.map(({ type, payload }) => [type, payload['changed']])).toEqual([
    ['institution.added', undefined],
    ['institution.edited', ['mandate']],
  ]);
});

test('a renamed one keeps its id, and its former name with the day', async () => {
  const one = await add('me-renamed', { name: 'Former' });
  const future = await refused('renameInstitution', {
    ...seen(one),
    name: 'Later',
    acronym: null,
    since: '2100-01-01',
  });
  expect(future).toEqual(['day_in_future', [{ field: 'since', problem: 'day_in_future' }]]);
  const renamed = await done('renameInstitution', { ...seen(one), name: 'Present', acronym: 'P', since: '2026-11-01' });
  expect(renamed).toMatchObject({ id: one.id, name: 'Present', version: 2 });
  expect(await api.rows('select name, until::text from institution_names where institution_id = $1', [one.id])).toEqual(
    [{ name: 'Former', until: '2026-11-01' }],
  );
});

test('a merged one hands over its seats and its work, and stays who it was in the record', async () => {
  const one = await named('me-interior');
  const into = await named('me-labour');
  const count = async (id: string) => {
    const [row] = await api.rows<Record<string, number>>(
      `select (select count(*)::int from national_actions where lead_institution_id = $1) as led,
         (select count(*)::int from action_support where institution_id = $1) as supported,
         (select count(*)::int from milestones where responsible_institution_id = $1) as milestones,
         (select count(*)::int from step_support where institution_id = $1) as steps,
         (select count(*)::int from membership_institutions where institution_id = $1) as seats,
         (select count(*)::int from status_updates where institution_id = $1 and state = 'published') as reports,
         (select count(*)::int from status_updates where institution_id = $1 and state <> 'published') as open`,
      [id],
    );
    return row!;
  };
  const before = await count(one.id);
  const beside = await count(into.id);
  expect(Math.min(before['led']!, before['milestones']!, before['seats']!, before['reports']!)).toBeGreaterThan(0);
  const input = { ...seen(one), intoId: into.id, since: '2026-11-10' };

  expect(await refused('mergeInstitutions', { ...input, intoId: one.id })).toEqual([
    'not_with_itself',
    [{ field: 'intoId', problem: 'not_with_itself' }],
  ]);
  const [reason] = await refused('mergeInstitutions', { ...input, intoId: (await named('al-interior')).id });
  expect(reason).toBe('institutions_of_two');
  expect(await done('mergeInstitutions', input)).toMatchObject({ id: into.id });

  const after = await count(one.id);
  const taken = await count(into.id);
  expect(after).toEqual({
    led: 0,
    supported: 0,
    milestones: 0,
    steps: 0,
    seats: 0,
    open: 0,
    reports: before['reports'],
  });
  expect(taken['led']).toBe(before['led']! + beside['led']!);
  expect(taken['milestones']).toBe(before['milestones']! + beside['milestones']!);
  const [both] = await api.rows<{ count: string }>(
    `select count(*) from national_actions a join action_support x on x.action_id = a.id and x.institution_id = a.lead_institution_id`,
  );
  expect(both?.count).toBe('0');

  // The focal point goes on with the same seat, now for the other one
  const actor = await api.actor('focal-me-interior');
  expect(actor.institutions()).toEqual([into.id]);
  const [, merged] = await recorded(one.id).then((events) => [null, events.at(-1)]);
  expect(merged?.payload).toMatchObject({ intoId: into.id, since: '2026-11-10' });
  expect(merged?.payload['actionsLed']).toHaveLength(before['led']!);
  expect(JSON.stringify(merged?.payload)).not.toContain(one.name);
  expect(await refused('editInstitution', { ...seen(one), ...facts('me-interior') })).toEqual([
    'institution_merged',
    undefined,
  ]);

  // Its code stays its own, and a merge of the other one takes it along
  const third = await add('me-third');
  await done('mergeInstitutions', { ...seen(await named('me-labour')), intoId: third.id, since: '2026-11-11' });
  const aliases = await api.rows(
    'select code, merged_on::text as day from institutions where merged_into_id = $1 order by code',
    [third.id],
  );
  expect(aliases).toEqual([
    { code: 'me-interior', day: '2026-11-10' },
    { code: 'me-labour', day: '2026-11-11' },
  ]);
});

test('an invitation that waits goes along with the institution, and no new one is made for it', async () => {
  const one = await add('me-invited');
  const into = await add('me-inviting');
  const invite = (institutionId: string) =>
    api.gql<{ inviteMember: { token: string } }>(
      'mutation ($input: InviteMemberInput!) { inviteMember(input: $input) { token } }',
      {
        input: {
          roadmapId,
          email: `${randomUUID()}@example.org`,
          role: 'focal_point',
          title: 'Focal point',
          participantId: me,
          institutionIds: [institutionId],
          idempotencyKey: randomUUID(),
        },
      },
      'coordinator-me',
    );
  const [{ id: me } = { id: '' }] = await api.rows<{ id: string }>(
    "select id from participants where country_code = 'ME'",
  );
  expect((await invite(one.id)).errors).toEqual([]);
  expect(await refused('archiveInstitution', seen(one))).toEqual(['institution_staffed', { named: ['Focal point'] }]);
  await done('mergeInstitutions', { ...seen(one), intoId: into.id, since: '2026-11-10' });
  expect(await api.rows('select 1 from invitations where $1 = any(institution_ids)', [into.id])).toHaveLength(1);
  expect((await invite(one.id)).errors[0]?.extensions.details).toEqual([
    { field: 'institutionIds', problem: 'institution_unknown' },
  ]);
});

test('one that is needed is not archived, and the refusal names by what', async () => {
  const needed = await named('rs-interior');
  const [reason, details] = await refused('archiveInstitution', seen(needed), 'secretariat');
  expect(reason).toBe('institution_staffed');
  await api.rows('delete from membership_institutions where institution_id = $1', [needed.id]);
  const led = await refused('archiveInstitution', seen(needed), 'secretariat');
  expect(led[0]).toBe('institution_leads');
  expect((led[1] as { named: string[] }).named).toContain('1.2 RS');
  expect((details as { named: string[] }).named[0]).toMatch(/^Focal point/);

  const idle = await add('me-idle');
  const gone = await done('archiveInstitution', seen(idle));
  expect(gone.archivedAt).not.toBeNull();
  expect(await refused('archiveInstitution', seen(gone))).toEqual(['institution_archived', undefined]);
  const listed = (archived: boolean) =>
    api.gql<{ institutions: { edges: { node: { code: string } }[] } }>(
      'query ($id: ID!, $archived: Boolean) { institutions(roadmapId: $id, archived: $archived) { edges { node { code } } } }',
      { id: roadmapId, archived },
      'observer',
    );
  expect(JSON.stringify((await listed(true)).data)).toContain('me-idle');
  const back = await done('restoreInstitution', seen(gone));
  expect(back.archivedAt).toBeNull();
  expect(await refused('restoreInstitution', seen(back))).toEqual(['institution_not_archived', undefined]);
});
