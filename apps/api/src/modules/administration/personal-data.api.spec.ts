import { randomUUID } from 'node:crypto';
import { startApi, type TestApi } from '../../../test/api.js';
import { cloneSampleDatabase, type TestDatabase } from '../../../test/database.js';
import { buildUser } from '../../../test/factories.js';

let database: TestDatabase;
let api: TestApi;
beforeAll(async () => {
  database = await cloneSampleDatabase();
  api = await startApi(database.url);
});
afterAll(async () => {
  await api.stop();
  await database.drop();
});

interface PersonalFile {
  about: { schema: string; filter: string; asOf: string };
  [part: string]: unknown;
}
const idOf = async (persona: string): Promise<string> => (await api.actor(persona)).userId ?? '';
const ask = async (userId: string, as?: string) =>
  api.app.inject({
    url: `/personal-data/${userId}`,
    headers: as === undefined ? {} : { cookie: await api.signInAs(as) },
  });
const fileOf = async (persona: string, as: string) => {
  const answer = await ask(await idOf(persona), as);
  expect(answer.statusCode).toBe(200);
  return { body: answer.body, headers: answer.headers, file: answer.json<PersonalFile>() };
};
const list = (file: PersonalFile, part: string): Record<string, unknown>[] => file[part] as Record<string, unknown>[];

/** Everything that somebody of the sample has written, in the same words. */
async function wordsOf(persona: string): Promise<string[]> {
  const seats = `(select m.id from memberships m join users u on u.id = m.user_id where u.persona = $1)`;
  const rows = await api.rows<{ words: string }>(
    `select text as words from comments where written_by in ${seats}
     union select narrative from status_updates where written_by in ${seats}
     union select narrative from update_submissions where submitted_by in ${seats}
     union select return_reason from update_submissions where returned_by in ${seats}
     union select s.text from statements s join positions p on p.id = s.position_id where p.signed_by in ${seats}
     union select after from amendments where proposed_by in ${seats}
     union select reason from milestone_events where recorded_by in ${seats}`,
    [persona],
  );
  return rows.map(({ words }) => words).filter((words) => words !== null && words.length > 3);
}

const comment = (subjectId: string, audience: object, as: string) =>
  api.gql<{ postComment: { id: string } }>(
    'mutation ($input: PostCommentInput!) { postComment(input: $input) { id } }',
    { input: { subjectKind: 'step', subjectId, title: 'A title of ours', idempotencyKey: randomUUID(), ...audience } },
    as,
  );

test('the person is told everything, with the own words, in a file that nothing keeps', async () => {
  const [step] = await api.rows<{ id: string; roadmapId: string }>(
    `select s.id, s.roadmap_id as "roadmapId" from steps s join roadmaps r on r.id = s.roadmap_id where r.code = 'screening' and s.code = '1.1'`,
  );
  const audience = { roadmapId: step?.roadmapId, text: 'Between us alone.' };
  expect((await comment(step?.id ?? '', audience, 'head-me')).errors).toEqual([]);
  const { body, file, headers } = await fileOf('head-me', 'head-me');
  expect(headers).toMatchObject({
    'content-disposition': 'attachment; filename="personal-data.json"',
    'cache-control': 'no-store',
    'content-type': 'application/json; charset=utf-8',
  });
  expect(file.about).toMatchObject({ schema: 'waymark.person/1', asOf: expect.stringMatching(/^\d{4}-/) });
  expect(Object.keys(file)).toEqual([
    'about',
    'account',
    'seats',
    'sessions',
    'maintenance',
    'files',
    'invitationsToAddress',
    'invitationsMade',
    'confirmations',
    'accreditations',
    'acts',
    'jobs',
    'mails',
    'planChanges',
    'textsBegun',
    'passagesWritten',
    'translationsWritten',
    'passagesOpen',
    'figureChanges',
    'statusUpdates',
    'submissions',
    'returnedUpdates',
    'milestoneChanges',
    'positions',
    'positionDrafts',
    'amendments',
    'threads',
    'comments',
    'imports',
  ]);
  expect(list(file, 'seats')).toEqual([
    expect.objectContaining({ roadmap: 'screening', title: 'Head of delegation, Montenegro', participant: 'ME' }),
  ]);
  expect(list(file, 'sessions').length).toBeGreaterThan(0);
  expect(list(file, 'positions').length).toBeGreaterThan(0);
  expect(list(file, 'acts').map(({ type }) => type)).toContain('comment.posted');
  const written = (await wordsOf('head-me')).filter((words) => !JSON.stringify(file).includes(JSON.stringify(words)));
  expect(written).toEqual([]);
  expect(body).toContain('Between us alone.');
  const secrets = await api.rows<{ secret: string }>(
    `select password_hash as secret from credentials union select encode(draft_key, 'base64') from credentials
     union select encode(token_hash, 'base64') from sessions union select encode(token_hash, 'hex') from sessions`,
  );
  expect(secrets.filter(({ secret }) => body.includes(secret))).toEqual([]);
});

test('an administrator is told what there is and when, and no content of a roadmap', async () => {
  for (const persona of ['head-me', 'secretariat', 'coordinator-me', 'focal-me-interior', 'delegate-me']) {
    const own = (await fileOf(persona, persona)).file;
    const { body, file } = await fileOf(persona, 'administrator');
    expect((await wordsOf(persona)).filter((words) => body.includes(JSON.stringify(words)))).toEqual([]);
    for (const part of ['text', 'title of ours', 'narrative', 'rationale', 'stance', 'browser', 'fileName'])
      expect(body).not.toContain(part === 'text' ? '"text"' : part);
    expect(list(file, 'seats')).toEqual(list(own, 'seats'));
    // What the delegation alone may know is in no other file, not even by its id.
    const inside = await api.rows<{ id: string }>(
      `select e.id from events e where e.audience = 'delegation' union select c.id from comments c join threads t on t.id = c.thread_id where t.visibility = 'delegation'
       union select id from status_updates where state <> 'published' union select id from amendments where state in ('draft', 'submitted', 'sent_back')`,
    );
    expect(inside.filter(({ id }) => body.includes(id))).toEqual([]);
  }
});

test('to anybody else there is no such person', async () => {
  const head = await idOf('head-me');
  expect((await ask(head)).statusCode).toBe(401);
  const answers = [];
  for (const [id, as] of [
    [head, 'secretariat'],
    [await idOf('delegate-me'), 'head-me'],
    [randomUUID(), 'head-me'],
    [randomUUID(), 'administrator'],
    ['nobody', 'administrator'],
  ])
    answers.push(await ask(id ?? '', as));
  expect(answers.map(({ statusCode }) => statusCode)).toEqual([404, 404, 404, 404, 404]);
  const bodies = answers.map(({ body }) => body.replaceAll(/"requestId":"[^"]*"/g, ''));
  expect(new Set(bodies).size).toBe(1);
});

test('a page that was drawn for somebody else is refused, whoever is signed in now', async () => {
  const other = await buildUser(api.rows);
  const answer = await api.app.inject({
    url: `/personal-data/${await idOf('head-me')}`,
    headers: { cookie: await api.signInAs('head-me'), 'waymark-acting-as': other.id },
  });
  expect(answer.body).toContain('IDENTITY_CHANGED');
});

/** What points at an account or a seat: in the file by itself, by the acts that the ledger names, or told of others. */
const POINTS_AT: Record<string, string> = {
  'accreditations.membership_id': 'accreditations',
  'accreditations.recorded_by': 'acts',
  'amendments.proposed_by': 'amendments',
  'comments.written_by': 'comments',
  'confirmations.confirmed_by': 'acts',
  'confirmations.membership_id': 'confirmations',
  'confirmations.recorded_by': 'acts',
  'credentials.user_id': 'account',
  'editions.circulated_by': 'acts',
  'budget_lines.donor_membership_id': 'acts',
  'figure_changes.recorded_by': 'figureChanges',
  'files.uploaded_by': 'files',
  'imports.made_by_user': 'imports',
  'invitations.invited_by': 'invitationsMade',
  'invitations.invited_by_user': 'invitationsMade',
  'invitations.membership_id': 'invitationsToAddress',
  'invitations.succeeds': 'acts',
  'jobs.membership_id': 'jobs',
  'jobs.user_id': 'jobs',
  'maintenance.began_by': 'maintenance',
  'maintenance.ended_by': 'maintenance',
  'making_edits.edited_by': 'passagesWritten',
  'making_passages.edited_by': 'passagesWritten',
  'making_translation_edits.edited_by': 'translationsWritten',
  'making_translations.edited_by': 'translationsWritten',
  'makings.begun_by': 'textsBegun',
  'membership_institutions.membership_id': 'seats',
  'memberships.named_by': 'acts',
  'memberships.origin_id': 'seats',
  'memberships.user_id': 'seats',
  'milestone_events.recorded_by': 'milestoneChanges',
  'plan_changes.recorded_by': 'planChanges',
  'passage_leases.membership_id': 'passagesOpen',
  'position_drafts.saved_by': 'positionDrafts',
  'positions.signed_by': 'positions',
  'reset_links.made_by': 'acts',
  'reset_links.user_id': 'account',
  'rounds.closed_by': 'acts',
  'rounds.opened_by': 'acts',
  'sessions.user_id': 'sessions',
  'status_updates.published_by': 'acts',
  'status_updates.written_by': 'statusUpdates',
  'threads.settled_by': 'acts',
  'threads.started_by': 'threads',
  'update_submissions.returned_by': 'returnedUpdates',
  'update_submissions.submitted_by': 'submissions',
};

test('every table that points at an account or a seat has its part of the file', async () => {
  const pointing = await api.rows<{ name: string }>(`
    select c.conrelid::regclass::text || '.' || a.attname as name
    from pg_constraint c join pg_attribute a on a.attrelid = c.conrelid and a.attnum = any(c.conkey)
    where c.contype = 'f' and c.confrelid in ('users'::regclass, 'memberships'::regclass)`);
  expect(pointing.map(({ name }) => name).sort()).toEqual(Object.keys(POINTS_AT).sort());
  const { file } = await fileOf('head-me', 'head-me');
  expect(Object.values(POINTS_AT).filter((part) => !(part in file))).toEqual([]);
});
