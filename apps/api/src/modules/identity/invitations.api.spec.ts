import { randomUUID } from 'node:crypto';
import { startApi, type TestApi } from '../../../test/api.js';
import { cloneSampleDatabase, type TestDatabase } from '../../../test/database.js';
import { buildSession, buildUser, TEST_PASSWORD } from '../../../test/factories.js';
import { peopleOf, type Invited } from '../../../test/people.js';

let database: TestDatabase;
let api: TestApi;
let people: ReturnType<typeof peopleOf>;
let roadmapId: string;
const participant: Record<string, string> = {};
const institution: Record<string, string> = {};
beforeAll(async () => {
  database = await cloneSampleDatabase();
  api = await startApi(database.url);
  const ids = async (text: string): Promise<[string, string][]> =>
    (await api.rows<{ code: string; id: string }>(text)).map(({ code, id }) => [code, id]);
  roadmapId = (await ids("select code, id from roadmaps where code = 'screening'"))[0]?.[1] ?? '';
  Object.assign(participant, Object.fromEntries(await ids('select country_code as code, id from participants')));
  Object.assign(institution, Object.fromEntries(await ids('select code, id from institutions')));
  people = peopleOf(api, roadmapId);
});
afterAll(async () => {
  await api.stop();
  await database.drop();
});

const delegate = () => ({ role: 'delegate', participantId: participant['ME'] ?? null });
const open = `query ($token: String!) { openInvitation(token: $token) {
  email administrator roadmapTitle title role language participant { code name footnote } expiresAt } }`;
const token = (answer: { data: Invited }): string => answer.data.inviteMember.token ?? '';
const reasonOf = (answer: { errors: { extensions: { reason?: string; code: string } }[] }): string | undefined =>
  answer.errors[0]?.extensions.reason ?? answer.errors[0]?.extensions.code;

describe('inviting', () => {
  test('no operation takes the password of somebody else, or the account of an address', async () => {
    const { data } = await api.gql<{ __schema: { mutationType: { fields: { name: string }[] } } }>(
      '{ __schema { mutationType { fields { name } } } }',
    );
    const names = data.__schema.mutationType.fields.map(({ name }) => name);
    expect(names).not.toContain('createAccount');
    expect(names).not.toContain('grantMembership');
  });

  test('keeps the hash of the token alone, and the address out of the ledger', async () => {
    const answer = await people.invite('head-me', delegate(), 'Somebody.New@example.org');
    expect(answer.errors).toEqual([]);
    const { token: given, invitation } = answer.data.inviteMember;
    expect(Buffer.from(given ?? '', 'base64url')).toHaveLength(32);
    expect(invitation.email).toBe('somebody.new@example.org');
    const days = (Date.parse(invitation.expiresAt) - Date.parse('2026-11-20T10:00:00Z')) / 86_400_000;
    expect(Math.round(days)).toBe(14);
    const stored = JSON.stringify(await api.rows('select * from invitations where id = $1', [invitation.id]));
    expect(stored).not.toContain(given);
    const [event] = await api.rows<{ payload: object; audience: string }>(
      "select payload, audience from events where type = 'invitation.made' and subject_id = $1",
      [invitation.id],
    );
    expect(event?.audience).toBe('secretariat');
    expect(JSON.stringify(event?.payload)).not.toContain('example.org');
  });

  test('says the same, in as many statements, whether or not the address has an account', async () => {
    const { email } = await buildUser(api.rows);
    const known = await people.invite('head-me', delegate(), email);
    const unknown = await people.invite('head-me', delegate(), `x${email}`);
    const disabled = await buildUser(api.rows, { disabled_at: '2026-01-01T00:00:00Z' });
    const off = await people.invite('head-me', delegate(), disabled.email);
    const administrator = await buildUser(api.rows, { administrator: true });
    const keeper = await people.invite('head-me', delegate(), administrator.email);
    for (const answer of [unknown, off, keeper]) {
      expect(answer.errors).toEqual(known.errors);
      expect(answer.statements).toBe(known.statements);
    }
  });

  test('happens once for one key; a repetition does not tell the link again', async () => {
    const document = `mutation ($input: InviteMemberInput!) { inviteMember(input: $input) { token invitation { id } } }`;
    const input = people.input(delegate());
    const first = await api.gql<Invited>(document, { input }, 'head-me');
    const again = await api.gql<Invited>(document, { input }, 'head-me');
    expect(again.data.inviteMember).toEqual({ token: null, invitation: first.data.inviteMember.invitation });
    const other = await api.gql(document, { input: { ...input, title: 'Another title' } }, 'head-me');
    expect(reasonOf(other)).toBe('IDEMPOTENCY_KEY_REUSED');
  });

  test.each([
    ['accreditation', { accreditation: 'head' }, 'accreditation_of_heads_only'],
    ['participantId', { participantId: randomUUID() }, 'participant_unknown'],
    ['institutionIds', { institutionIds: [randomUUID()] }, 'institutions_of_focal_points_only'],
  ])('refuses a %s that does not fit', async (field, overrides, problem) => {
    // A head may offer a seat of its own delegation only, so the participant is the first thing to be looked at.
    const answer = await people.invite('head-me', { ...delegate(), ...overrides });
    const { code, reason, details } = answer.errors[0]?.extensions ?? {};
    if (field === 'participantId') expect([code, reason]).toEqual(['FORBIDDEN', 'not_own_delegation']);
    else expect({ code, details }).toEqual({ code: 'VALIDATION', details: [{ field, problem }] });
  });

  test('is in a language of the product; the account that it opens has it, another one keeps its own', async () => {
    const languageOf = async (email: string) =>
      (await api.rows<{ language: string }>('select language from users where email = $1', [email]))[0]?.language;
    const invited = await people.invite('head-me', { ...delegate(), language: 'mk' });
    const shown = await api.gql<{ openInvitation: object }>(open, { token: token(invited) });
    expect(shown.data.openInvitation).toMatchObject({ language: 'mk' });
    await people.accept(token(invited));
    expect(await languageOf(invited.data.inviteMember.invitation.email)).toBe('mk');
    const { email } = await buildUser(api.rows, { language: 'sq' });
    const known = await people.invite('head-me', { ...delegate(), language: 'mk' }, email);
    expect((await people.accept(token(known))).errors).toEqual([]);
    expect(await languageOf(email)).toBe('sq');
    const unknown = await people.invite('head-me', { ...delegate(), language: 'fr' });
    expect(unknown.errors[0]?.extensions['details']).toEqual([{ field: 'language', problem: 'language_unknown' }]);
  });

  test.each([
    ['sr-Cyrl', 'sr-Cyrl'],
    ['fr', 'en'],
  ])('without a language is in that of a roadmap in %s: %s', async (ofRoadmap, language) => {
    await api.rows('update roadmaps set language = $1 where id = $2', [ofRoadmap, roadmapId]);
    const { data } = await api.gql<{ people: { invitationLanguage: string } }>(
      '{ people(roadmap: "screening") { invitationLanguage } }',
      {},
      'head-me',
    );
    expect(data.people.invitationLanguage).toBe(language);
    const invited = await people.invite('head-me', delegate());
    await api.rows("update roadmaps set language = 'en' where id = $1", [roadmapId]);
    expect((await api.gql<object>(open, { token: token(invited) })).data).toMatchObject({
      openInvitation: { language },
    });
  });

  test('a coordinator names focal points of institutions of its own participant only', async () => {
    const focal = { role: 'focal_point', participantId: participant['ME'] ?? null };
    const foreign = await people.invite('coordinator-me', {
      ...focal,
      institutionIds: [institution['al-interior'] ?? ''],
    });
    expect(foreign.errors[0]?.extensions.details).toEqual([
      { field: 'institutionIds', problem: 'institution_unknown' },
    ]);
    const own = await people.invite('coordinator-me', { ...focal, institutionIds: [institution['me-labour'] ?? ''] });
    expect(own.errors).toEqual([]);
  });
});

describe('the link', () => {
  test('shows whoever has it what it offers, and nothing to anybody else', async () => {
    const invited = await people.invite('secretariat', { role: 'observer', title: 'Observer of the test' });
    const shown = await api.gql<{ openInvitation: object }>(open, { token: token(invited) });
    expect(shown.data.openInvitation).toMatchObject({
      email: invited.data.inviteMember.invitation.email,
      administrator: false,
      role: 'observer',
      title: 'Observer of the test',
      participant: null,
    });
    expect(JSON.stringify(shown.data)).toContain('roadmapTitle');
    expect(reasonOf(await api.gql(open, { token: 'x'.repeat(43) }))).toBe('NOT_FOUND');
  });

  test('opens an account with the password of its owner and takes the seat, once', async () => {
    const invited = await people.invite('head-me', delegate());
    const accepted = await people.accept(token(invited), { password: TEST_PASSWORD, name: 'New delegate' });
    expect(accepted.errors).toEqual([]);
    const { user, memberships } = accepted.data.acceptInvitation;
    expect(user).toMatchObject({ name: 'New delegate', administrator: false });
    expect(memberships).toHaveLength(1);
    const [event] = await api.rows<{ membership_id: string; payload: object }>(
      "select membership_id, payload from events where type = 'membership.granted' and subject_id = $1",
      [memberships[0]?.id],
    );
    expect(event?.membership_id).toBe((await api.actor('head-me')).memberships[0]?.id);
    expect(JSON.stringify(event?.payload)).not.toContain('@');
    expect(reasonOf(await people.accept(token(invited)))).toBe('NOT_FOUND');
    expect(reasonOf(await api.gql(open, { token: token(invited) }))).toBe('NOT_FOUND');
    const signedIn = await api.gql(
      'mutation ($email: String!, $password: String!) { signIn(input: { email: $email, password: $password }) { now } }',
      { email: user.email, password: TEST_PASSWORD },
    );
    expect(signedIn.errors).toEqual([]);
  });

  test('is opened twice at once by one', async () => {
    const invited = await people.invite('head-me', delegate());
    const answers = await Promise.all([people.accept(token(invited)), people.accept(token(invited))]);
    expect(answers.filter(({ errors }) => errors.length === 0)).toHaveLength(1);
  });

  test.each([
    ['short', 'password_too_short'],
    ['ababababababab', 'password_too_simple'],
    ['the New Delegate of all', 'password_holds_name'],
  ])('refuses the password "%s", for an address with an account as for one without', async (password, problem) => {
    const { email } = await buildUser(api.rows);
    for (const address of [email, undefined]) {
      const invited = await people.invite('head-me', delegate(), address);
      const answer = await people.accept(token(invited), { password, name: 'New Delegate' });
      expect(answer.errors[0]?.extensions).toMatchObject({
        code: 'VALIDATION',
        details: [{ field: 'password', problem }],
      });
    }
  });

  test('never sets the password of an account that is there: its own proves it, or being signed in', async () => {
    const user = await buildUser(api.rows);
    const invited = await people.invite('head-me', delegate(), user.email);
    const taken = await people.accept(token(invited), { password: 'the inviter would like this' });
    expect(taken.errors[0]?.extensions).toMatchObject({ code: 'UNAUTHENTICATED', reason: 'credentials_invalid' });
    const own = await people.accept(token(invited), { password: TEST_PASSWORD });
    expect(own.data.acceptInvitation.user.id).toBe(user.id);

    const other = await buildUser(api.rows);
    const second = await people.invite('head-me', delegate(), other.email);
    expect(reasonOf(await people.accept(token(second), {}, 'observer'))).toBe('input_invalid');
    const session = await buildSession(api.rows, other.id);
    const signedIn = await people.accept(token(second), {}, session);
    expect(signedIn.data.acceptInvitation.memberships).toHaveLength(1);
  });

  test('guesses at an account wait as at signing in', async () => {
    const user = await buildUser(api.rows);
    const invited = await people.invite('head-me', delegate(), user.email);
    for (let guess = 0; guess < 5; guess += 1)
      await people.accept(token(invited), { password: `a wrong guess ${guess}` });
    expect(reasonOf(await people.accept(token(invited)))).toBe('THROTTLED');
  });

  test('opens nothing once it is withdrawn, late or made anew', async () => {
    const invited = await people.invite('head-me', delegate());
    const { id, version } = invited.data.inviteMember.invitation;
    const act = (operation: string, answer: string, expectedVersion: number, as = 'head-me') =>
      api.gql<{ renewInvitation: { token: string } }>(
        `mutation ($input: InvitationInput!) { ${operation}(input: $input) { ${answer} } }`,
        { input: { invitationId: id, expectedVersion } },
        as,
      );
    expect(reasonOf(await act('renewInvitation', 'token', version + 1))).toBe('CONFLICT');
    expect(reasonOf(await act('withdrawInvitation', 'id', version, 'head-al'))).toBe('NOT_FOUND');
    expect(reasonOf(await act('withdrawInvitation', 'id', version, 'secretariat'))).toBe('role_not_permitted');
    const renewed = await act('renewInvitation', 'token', version);
    expect(reasonOf(await api.gql(open, { token: token(invited) }))).toBe('NOT_FOUND');
    const fresh = renewed.data.renewInvitation.token;
    expect((await api.gql(open, { token: fresh })).errors).toEqual([]);
    await api.rows("update invitations set expires_at = waymark_now() - interval '1 second' where id = $1", [id]);
    expect(reasonOf(await people.accept(fresh))).toBe('NOT_FOUND');
    await act('withdrawInvitation', 'id', version + 1);
    await api.rows("update invitations set expires_at = waymark_now() + interval '1 day' where id = $1", [id]);
    expect(reasonOf(await people.accept(fresh))).toBe('NOT_FOUND');
    expect(reasonOf(await act('withdrawInvitation', 'id', version + 2))).toBe('invitation_closed');
  });

  test('grants nothing that its inviter could not grant any more', async () => {
    const alternate = { role: 'delegation_head', accreditation: 'alternate', participantId: participant['ME'] ?? null };
    const inviter = await people.admit('head-me', alternate);
    expect((await people.confirm('head-me', inviter.membershipId)).errors).toEqual([]);
    const invited = await people.invite(inviter.session, delegate());
    expect((await api.gql(open, { token: token(invited) })).errors).toEqual([]);
    expect((await people.end('head-me', inviter.membershipId)).errors).toEqual([]);
    expect(reasonOf(await api.gql(open, { token: token(invited) }))).toBe('NOT_FOUND');
    expect(reasonOf(await people.accept(token(invited)))).toBe('NOT_FOUND');
  });

  test('refuses a second seat in the roadmap, a second head and an administrator, to whoever has proved the account', async () => {
    const member = await people.admit('head-me', delegate());
    const second = await people.invite('secretariat', { role: 'observer' }, member.email);
    expect(reasonOf(await people.accept(token(second)))).toBe('already_member');
    const head = { role: 'delegation_head', accreditation: 'head', participantId: participant['ME'] ?? null };
    expect(reasonOf(await people.accept(token(await people.invite('secretariat', head))))).toBe('delegation_has_head');
    const keeper = await buildUser(api.rows, { administrator: true });
    const voice = await people.invite('secretariat', { role: 'observer' }, keeper.email);
    expect(reasonOf(await people.accept(token(voice)))).toBe('administrator_without_voice');
  });
});

describe('an administrator to be', () => {
  const document = `mutation ($email: String!, $key: ID!) {
    inviteAdministrator(input: { email: $email, idempotencyKey: $key }) { token invitation { id administrator } } }`;

  test('opens an account without a seat', async () => {
    const invited = await api.gql<{ inviteAdministrator: { token: string } }>(
      document,
      { email: 'keeper@example.org', key: randomUUID() },
      'administrator',
    );
    const accepted = await people.accept(invited.data.inviteAdministrator.token);
    expect(accepted.data.acceptInvitation).toMatchObject({
      user: { name: 'keeper@example.org', administrator: true },
      memberships: [],
    });
    expect(reasonOf(await api.gql(document, { email: 'x@example.org', key: randomUUID() }, 'secretariat'))).toBe(
      'role_not_permitted',
    );
  });
});

describe('what waits', () => {
  const list = 'query ($id: ID) { invitations(roadmapId: $id) { id } }';
  const ids = (answer: { data: { invitations: { id: string }[] } }) => answer.data.invitations.map(({ id }) => id);

  test('is read by the secretariat, the administrator and whoever invited', async () => {
    const invited = await people.invite('head-rs', { role: 'delegate', participantId: participant['RS'] ?? null });
    const { id } = invited.data.inviteMember.invitation;
    for (const as of ['secretariat', 'administrator', 'head-rs'])
      expect(ids(await api.gql(list, { id: roadmapId }, as))).toContain(id);
    for (const as of ['head-me', 'coordinator-rs'])
      expect(ids(await api.gql(list, { id: roadmapId }, as))).not.toContain(id);
    expect(reasonOf(await api.gql(list, { id: roadmapId }, 'delegate-me'))).toBe('NOT_FOUND');
    expect(reasonOf(await api.gql(list, { id: null }, 'secretariat'))).toBe('role_not_permitted');
  });
});
