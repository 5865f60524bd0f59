import { randomUUID } from 'node:crypto';
import { startApi, type TestApi } from '../../../test/api.js';
import { cloneSampleDatabase, type TestDatabase } from '../../../test/database.js';
import { buildMembership, buildUser, TEST_PASSWORD, unique } from '../../../test/factories.js';
import { peopleOf, type Newcomer } from '../../../test/people.js';

let database: TestDatabase;
let api: TestApi;
let people: ReturnType<typeof peopleOf>;
let roadmapId: string;
const participant: Record<string, string> = {};
beforeAll(async () => {
  database = await cloneSampleDatabase();
  api = await startApi(database.url);
  const [roadmap] = await api.rows<{ id: string }>("select id from roadmaps where code = 'screening'");
  roadmapId = roadmap?.id ?? '';
  const all = await api.rows<{ code: string; id: string }>('select country_code as code, id from participants');
  Object.assign(participant, Object.fromEntries(all.map(({ code, id }) => [code, id])));
  people = peopleOf(api, roadmapId);
});
afterAll(async () => {
  await api.stop();
  await database.drop();
});

interface HandedOver {
  handOverSeat: { token: string | null; invitation: { id: string; email: string; title: string; role: string } };
}
interface MembershipRow {
  id: string;
  title: string;
  role: string;
  accreditation: string | null;
  named_by: string | null;
  version: number;
  ended: boolean;
}
interface EventRow {
  type: string;
  audience: string;
  payload: Record<string, unknown>;
}

const document = `mutation ($input: HandOverInput!) { handOverSeat(input: $input) {
  token invitation { id email title role language } } }`;
const delegate = () => ({ role: 'delegate', participantId: participant['ME'] ?? null });
const seatOf = async (id: string): Promise<MembershipRow> => {
  const [row] = await api.rows<MembershipRow>(
    'select id, title, role, accreditation, named_by, version, ended_at is not null as ended from memberships where id = $1',
    [id],
  );
  if (!row) throw new Error('there is no such seat');
  return row;
};
const input = async (membershipId: string, more: object = {}) => ({
  membershipId,
  expectedVersion: (await seatOf(membershipId)).version,
  email: `${unique('Successor')}@example.org`,
  endsNow: false,
  idempotencyKey: randomUUID(),
  ...more,
});
const handOver = async (as: string, membershipId: string, more: object = {}) =>
  api.gql<HandedOver>(document, { input: await input(membershipId, more) }, as);
const tokenOf = (answer: { data: HandedOver }): string => answer.data.handOverSeat.token ?? '';
const reasonOf = (answer: { errors: { extensions: { reason?: string; code: string } }[] }): string | undefined =>
  answer.errors[0]?.extensions.reason ?? answer.errors[0]?.extensions.code;
const eventsOf = (subjectId: string): Promise<EventRow[]> =>
  api.rows('select type, audience, payload from events where subject_id = $1 order by arrival', [subjectId]);
const rolesOf = async ({ session }: Newcomer): Promise<string[]> => {
  const { data } = await api.gql<{ viewer: { memberships: { role: string }[] } }>(
    '{ viewer { memberships { role } } }',
    {},
    session,
  );
  return data.viewer.memberships.map(({ role }) => role);
};

describe('handing a seat over', () => {
  test('leaves it to its holder until the successor takes it up, with its title and its place', async () => {
    const leaving = await people.admit('head-me', { ...delegate(), title: 'Adviser to the delegation' });
    const begun = await handOver('head-me', leaving.membershipId, { language: 'mk' });
    expect(begun.errors).toEqual([]);
    expect(begun.data.handOverSeat.invitation).toMatchObject({
      title: 'Adviser to the delegation',
      role: 'delegate',
      language: 'mk',
    });
    expect(await rolesOf(leaving)).toEqual(['delegate']);

    const accepted = await people.accept(tokenOf(begun));
    expect(accepted.errors).toEqual([]);
    const successor = accepted.data.acceptInvitation.memberships[0]?.id ?? '';
    expect(await seatOf(successor)).toMatchObject({ title: 'Adviser to the delegation', role: 'delegate' });
    expect((await seatOf(leaving.membershipId)).ended).toBe(true);
    expect(await rolesOf(leaving)).toEqual([]);
  });

  test('enters the record: begun for the secretariat, ended and taken over for all, no address anywhere', async () => {
    const leaving = await people.admit('head-me', delegate());
    const begun = await handOver('head-me', leaving.membershipId);
    const accepted = await people.accept(tokenOf(begun));
    const successor = accepted.data.acceptInvitation.memberships[0]?.id ?? '';
    const [hand] = await eventsOf(begun.data.handOverSeat.invitation.id);
    expect(hand).toMatchObject({
      type: 'invitation.hand_over',
      audience: 'secretariat',
      payload: { succeeds: leaving.membershipId, endsNow: false },
    });
    expect((await eventsOf(leaving.membershipId)).map(({ type }) => type)).toEqual([
      'membership.granted',
      'membership.ended',
    ]);
    expect(await eventsOf(successor)).toMatchObject([
      { type: 'membership.succeeded', audience: 'participants', payload: { succeeds: leaving.membershipId } },
    ]);
    expect(JSON.stringify(hand)).not.toContain('example.org');
  });

  test('ends it at once where that is asked for; the successor comes later', async () => {
    const leaving = await people.admit('head-me', delegate());
    const begun = await handOver('head-me', leaving.membershipId, { endsNow: true });
    expect(await rolesOf(leaving)).toEqual([]);
    expect((await people.accept(tokenOf(begun))).errors).toEqual([]);
    expect((await eventsOf(leaving.membershipId)).map(({ type }) => type)).toEqual([
      'membership.granted',
      'membership.ended',
    ]);
  });

  test('frees the seat of the head for its successor, who is confirmed anew before it signs', async () => {
    const [head] = await api.rows<{ id: string }>(
      "select id from memberships where participant_id = $1 and accreditation = 'head' and ended_at is null",
      [participant['AL']],
    );
    const begun = await handOver('secretariat', head?.id ?? '');
    const accepted = await people.accept(tokenOf(begun));
    expect(accepted.errors).toEqual([]);
    const successor = accepted.data.acceptInvitation.memberships[0]?.id ?? '';
    expect(await seatOf(successor)).toMatchObject({ role: 'delegation_head', accreditation: 'head' });
    expect(await api.rows('select 1 from confirmations where membership_id = $1', [successor])).toEqual([]);
    expect((await seatOf(head?.id ?? '')).ended).toBe(true);
  });

  test('passes on the invitations that were made in it, and their links open again', async () => {
    const leaving = await people.admit('head-me', {
      role: 'national_coordinator',
      participantId: participant['ME'] ?? null,
    });
    const [institution] = await api.rows<{ id: string }>("select id from institutions where code = 'me-labour'");
    const focal = { role: 'focal_point', participantId: participant['ME'] ?? null };
    const waiting = await people.invite(leaving.session, { ...focal, institutionIds: [institution?.id ?? ''] });
    expect(waiting.errors).toEqual([]);
    const begun = await handOver('head-me', leaving.membershipId, { endsNow: true });
    const link = waiting.data.inviteMember.token;
    expect(reasonOf(await people.accept(link))).toBe('NOT_FOUND');

    const accepted = await people.accept(tokenOf(begun));
    const successor = accepted.data.acceptInvitation.memberships[0]?.id ?? '';
    expect((await people.accept(link)).errors).toEqual([]);
    const [taken] = await api.rows<{ invited_by: string }>('select invited_by from invitations where id = $1', [
      waiting.data.inviteMember.invitation.id,
    ]);
    expect(taken?.invited_by).toBe(successor);
    // Whoever made it stays its author in the record.
    const made = "select membership_id from events where type = 'invitation.made' and subject_id = $1";
    expect(await api.rows(made, [waiting.data.inviteMember.invitation.id])).toEqual([
      { membership_id: leaving.membershipId },
    ]);
  });

  test('a later one takes the place of one that waits, whose link opens nothing any more', async () => {
    const leaving = await people.admit('head-me', delegate());
    const first = await handOver('head-me', leaving.membershipId);
    const second = await handOver('head-me', leaving.membershipId);
    expect(reasonOf(await people.accept(tokenOf(first)))).toBe('NOT_FOUND');
    expect((await people.accept(tokenOf(second))).errors).toEqual([]);
  });

  test('happens once for one key, and tells the link once', async () => {
    const leaving = await people.admit('head-me', delegate());
    const asked = await input(leaving.membershipId, { endsNow: true });
    const first = await api.gql<HandedOver>(document, { input: asked }, 'head-me');
    const again = await api.gql<HandedOver>(document, { input: asked }, 'head-me');
    expect(again.data.handOverSeat).toEqual({ token: null, invitation: first.data.handOverSeat.invitation });
    expect((await eventsOf(leaving.membershipId)).filter(({ type }) => type === 'membership.ended')).toHaveLength(1);
  });

  test('says the same, in as many statements, whether or not the address has an account', async () => {
    const { email } = await buildUser(api.rows);
    const answers = [];
    for (const address of [email, `x${email}`]) {
      const { membershipId } = await people.admit('head-me', delegate());
      answers.push(await handOver('head-me', membershipId, { email: address }));
    }
    const [known, unknown] = answers;
    expect(known?.errors).toEqual([]);
    expect(unknown?.errors).toEqual([]);
    expect(unknown?.statements).toBe(known?.statements);
  });
});

describe('all seats of a person', () => {
  const both = `mutation ($input: HandOverInput!) { handOverSeat(input: $input) {
    token invitation { id } also { token invitation { id roadmapId title } } } }`;
  const listed = async (as: string, membershipId: string) =>
    api.gql<{ otherSeats: { id: string; title: string; roadmapTitle: string; version: number }[] }>(
      'query ($id: ID!) { otherSeats(membershipId: $id) { id title roadmapTitle version } }',
      { id: membershipId },
      as,
    );
  interface Both {
    handOverSeat: { token: string | null; also: { token: string | null; invitation: { id: string } }[] };
  }
  /** An observer here, and in a second roadmap of the same secretariat and in a third one of somebody else. */
  async function observer() {
    const { userId, membershipId, email } = await people.admit('secretariat', { role: 'observer' });
    const [secretary] = await api.rows<{ id: string }>("select id from users where persona = 'secretariat'");
    const seats: string[] = [];
    for (const title of ['Second', 'Third']) {
      const code = unique(title.toLowerCase());
      const [roadmap] = await api.rows<{ id: string }>(
        `insert into roadmaps (code, title, short_title, vision, objective, principles, phase, language, languages, zone, update_interval_days, drafting_since)
         values ($1, $2, $2, '', '', '{}', 'drafting', 'mk', '{mk}', 'UTC', 61, null) returning id`,
        [code, title],
      );
      const of = { roadmap_id: roadmap?.id ?? '' };
      if (title === 'Second')
        await buildMembership(api.rows, { ...of, user_id: secretary?.id ?? '', role: 'secretariat' });
      const seat = await buildMembership(api.rows, {
        ...of,
        user_id: userId,
        role: 'observer',
        title: `Observer, ${title}`,
      });
      seats.push(seat.id);
    }
    return { membershipId, email, second: seats[0] ?? '', third: seats[1] ?? '' };
  }

  test('are listed as far as the actor may hand them over, and pass to one address in one act', async () => {
    const { membershipId, second, third } = await observer();
    const { otherSeats } = (await listed('secretariat', membershipId)).data;
    expect(otherSeats).toEqual([{ id: second, title: 'Observer, Second', roadmapTitle: 'Second', version: 1 }]);
    const also = [{ membershipId: second, expectedVersion: 1 }];
    const asked = await input(membershipId, { also, endsNow: true });
    const begun = await api.gql<Both>(both, { input: asked }, 'secretariat');
    expect(begun.errors).toEqual([]);
    const { token, also: links } = begun.data.handOverSeat;
    expect(links).toMatchObject([{ invitation: { title: 'Observer, Second' } }]);
    for (const id of [membershipId, second]) expect((await seatOf(id)).ended).toBe(true);
    expect((await seatOf(third)).ended).toBe(false);
    const again = await api.gql<Both>(both, { input: asked }, 'secretariat');
    expect(again.data.handOverSeat).toMatchObject({
      token: null,
      also: [{ token: null, invitation: { id: links[0]?.invitation.id } }],
    });
    const first = await people.accept(token);
    expect(first.errors).toEqual([]);
    const then = await people.accept(links[0]?.token ?? null);
    expect(then.data.acceptInvitation.memberships).toHaveLength(2);
    expect(await eventsOf(second)).toMatchObject([{ type: 'membership.ended' }]);
  });

  test('pass together or not at all: not with a seat of somebody else, one that is not the actor’s to give, or an older one', async () => {
    const { membershipId, second, third } = await observer();
    const stranger = await people.admit('secretariat', { role: 'observer' });
    const refused = async (also: object) =>
      reasonOf(await handOver('secretariat', membershipId, { also: [also], endsNow: true }));
    expect(await refused({ membershipId: stranger.membershipId, expectedVersion: 1 })).toBe('NOT_FOUND');
    expect(await refused({ membershipId: third, expectedVersion: 1 })).toBe('NOT_FOUND');
    expect(await refused({ membershipId: second, expectedVersion: 7 })).toBe('CONFLICT');
    await api.rows(
      "update roadmaps set phase = 'closed' where id = (select roadmap_id from memberships where id = $1)",
      [second],
    );
    expect((await listed('secretariat', membershipId)).data.otherSeats).toEqual([]);
    expect(await refused({ membershipId: second, expectedVersion: 1 })).toBe('roadmap_closed');
    expect((await seatOf(membershipId)).ended).toBe(false);
    expect(await api.rows('select 1 from invitations where succeeds = $1', [membershipId])).toEqual([]);
  });

  test('of somebody whose people one does not read are not there', async () => {
    const { membershipId } = await observer();
    const [foreign, unknown] = [await listed('head-me', membershipId), await listed('head-me', randomUUID())];
    expect(reasonOf(foreign)).toBe('NOT_FOUND');
    expect(foreign.body).toBe(unknown.body);
  });
});

describe('a hand-over is refused', () => {
  test.each(['coordinator-me', 'secretariat'])('to %s, who does not grant the seat', async (persona) => {
    const { membershipId } = await people.admit('head-me', delegate());
    expect(reasonOf(await handOver(persona, membershipId))).toBe('role_not_permitted');
  });

  test('as if there were nothing to another delegation', async () => {
    const { membershipId } = await people.admit('head-me', delegate());
    const asked = await input(membershipId);
    const foreign = await api.gql(document, { input: asked }, 'head-al');
    const unknown = await api.gql(document, { input: { ...asked, membershipId: randomUUID() } }, 'head-al');
    expect(reasonOf(foreign)).toBe('NOT_FOUND');
    expect(foreign.body).toBe(unknown.body);
  });

  test('of a seat that was changed, or has ended', async () => {
    const { membershipId } = await people.admit('head-me', delegate());
    expect(reasonOf(await handOver('head-me', membershipId, { expectedVersion: 99 }))).toBe('CONFLICT');
    await people.end('head-me', membershipId);
    expect(reasonOf(await handOver('head-me', membershipId))).toBe('membership_ended');
  });

  test('at its end: to the holder itself, and to whoever has a seat in the roadmap', async () => {
    const leaving = await people.admit('head-me', delegate());
    const other = await people.admit('head-me', delegate());
    for (const { email } of [leaving, other]) {
      const begun = await handOver('head-me', leaving.membershipId, { email });
      const answer = await people.accept(tokenOf(begun), { password: TEST_PASSWORD });
      expect(reasonOf(answer)).toBe('already_member');
      expect((await seatOf(leaving.membershipId)).ended).toBe(false);
    }
  });
});
