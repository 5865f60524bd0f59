import { randomUUID } from 'node:crypto';
import { startApi, type TestApi } from '../../../test/api.js';
import { cloneSampleDatabase, type TestDatabase } from '../../../test/database.js';
import { peopleOf } from '../../../test/people.js';
import { fieldProblems, settingUp } from '../../../test/setting-up.js';

let database: TestDatabase;
let api: TestApi;
let acts: ReturnType<typeof settingUp>;

beforeAll(async () => {
  database = await cloneSampleDatabase();
  api = await startApi(database.url);
  acts = settingUp(api);
}, 60_000);
afterAll(async () => {
  await api.stop();
  await database.drop();
});

describe('participants', () => {
  test('stand by English name, with their footnotes; two notes never share a mark', async () => {
    const roadmap = await acts.beingSetUp();
    for (const code of ['TN', 'XK', 'PS', 'CI']) await acts.add(roadmap, code);
    const { participants } = await acts.read(roadmap.code, roadmap.as);
    expect(participants.map(({ name, footnoteMark }) => [name, footnoteMark])).toEqual([
      ['Côte d’Ivoire', null],
      ['Kosovo*', '*'],
      ['Palestine**', '**'],
      ['Tunisia', null],
    ]);
    expect(participants[2]).toMatchObject({ chip: 'PS**', footnote: expect.stringMatching(/^\*\* This designation/) });
    expect(fieldProblems(await acts.add(roadmap, 'TN'))).toEqual(['countryCode: participant_there']);
    expect(fieldProblems(await acts.add(roadmap, 'QQ'))).toEqual(['countryCode: country_unknown']);
  });

  test("carry the roadmap's own wording everywhere in it, and nowhere else", async () => {
    const people = peopleOf(api, '');
    void people;
    const before = await acts.read('screening', 'secretariat');
    const serbia = before.participants.find(({ code }) => code === 'RS');
    const roadmap = { code: 'screening', as: 'secretariat' };
    const designation = { name: 'Serbia†', chip: 'RS†', footnote: '† A note of this roadmap.', footnoteMark: '†' };
    const saving = (given: object | null) =>
      acts.act('saveParticipant', 'SaveParticipantInput', roadmap, {
        participantId: serbia?.id,
        designation: given,
        elector: true,
        holidays: [],
      });
    await saving(designation);
    const told = await api.gql<{ viewer: { memberships: { roadmap: { participants: object[] } }[] } }>(
      '{ viewer { memberships { roadmap { participants { name chip footnote } } } } }',
      {},
      'head-me',
    );
    expect(told.data.viewer.memberships[0]?.roadmap.participants).toContainEqual({
      name: 'Serbia†',
      chip: 'RS†',
      footnote: designation.footnote,
    });
    const catalogue = await api.gql<{ countries: { code: string; name: string }[] }>(
      '{ countries { code name } }',
      {},
      'head-me',
    );
    expect(catalogue.data.countries).toContainEqual({ code: 'RS', name: 'Serbia' });
    await saving(null);
    expect((await acts.read('screening', 'secretariat')).participants).toEqual(before.participants);
  });

  test('tell members by no version and no event what they do not see', async () => {
    const told = () =>
      api.rows<{ version: number; events: number }>(
        `select r.version, (select count(*)::int from events e where e.roadmap_id = r.id and e.audience <> 'secretariat') as events
         from roadmaps r where r.code = 'screening'`,
      );
    const roadmap = { code: 'screening', as: 'secretariat' };
    const { participants } = await acts.read('screening', 'secretariat');
    const participantId = participants.find(({ code }) => code === 'RS')?.id;
    const before = await told();
    const days = { participantId, designation: null, elector: true, holidays: ['2027-02-15'], workingDays: [1, 2] };
    const { errors } = await acts.act('saveParticipant', 'SaveParticipantInput', roadmap, days);
    expect(errors).toEqual([]);
    await acts.save(roadmap, { quorum: 5, holidays: ['2027-01-01'] });
    expect(await told()).toEqual(before);
    await acts.act('saveParticipant', 'SaveParticipantInput', roadmap, { ...days, holidays: [], workingDays: null });
    await acts.save(roadmap, { quorum: 0, holidays: [] });
  });

  test.each<[string, object, string[]]>([
    [
      'a footnote without a mark',
      { name: 'Serbia', chip: 'RS', footnote: 'A note.', footnoteMark: null },
      ['designation.footnoteMark: footnote_needs_mark'],
    ],
    [
      'a name without its mark',
      { name: 'Serbia', chip: 'RS', footnote: '† A note.', footnoteMark: '†' },
      ['designation.name: mark_missing'],
    ],
    [
      'the mark of another note',
      { name: 'Serbia*', chip: 'RS*', footnote: '* A note.', footnoteMark: '*' },
      ['designation.footnoteMark: mark_taken'],
    ],
    [
      'the name of another one',
      { name: 'Albania', chip: 'RS', footnote: null, footnoteMark: null },
      ['designation.name: participant_there'],
    ],
  ])('%s is refused', async (_, designation, expected) => {
    const roadmap = { code: 'screening', as: 'secretariat' };
    const { participants } = await acts.read('screening', 'secretariat');
    const participantId = participants.find(({ code }) => code === 'RS')?.id;
    expect(
      fieldProblems(
        await acts.act('saveParticipant', 'SaveParticipantInput', roadmap, {
          participantId,
          designation,
          elector: true,
          holidays: [],
        }),
      ),
    ).toEqual(expected);
  });

  test('go while nobody has a seat in their delegation', async () => {
    const roadmap = await acts.beingSetUp();
    await acts.add(roadmap, 'JO');
    const [jordan] = (await acts.read(roadmap.code, roadmap.as)).participants;
    const people = peopleOf(api, roadmap.id);
    const invited = await people.invite(roadmap.as, {
      role: 'delegation_head',
      accreditation: 'head',
      participantId: jordan?.id ?? null,
    });
    const remove = () =>
      acts.act('removeParticipant', 'RemoveParticipantInput', roadmap, { participantId: jordan?.id });
    expect((await remove()).errors[0]?.extensions.reason).toBe('participant_in_use');
    const { id: invitationId, version: expectedVersion } = invited.data.inviteMember.invitation;
    await api.gql(
      'mutation ($input: InvitationInput!) { withdrawInvitation(input: $input) { id } }',
      { input: { invitationId, expectedVersion } },
      roadmap.as,
    );
    expect((await remove()).setup.participants).toEqual([]);
  });
});

describe('a set-up file', () => {
  const fileOf = async (code: string, as: string): Promise<string> =>
    (
      await api.gql<{ setupFile: { content: string } }>(
        'query ($code: String!) { setupFile(roadmap: $code) { content } }',
        { code },
        as,
      )
    ).data.setupFile.content;
  const bringIn = (roadmap: { code: string; as: string }, content: string) =>
    acts.act('bringInSetup', 'BringInSetupInput', roadmap, { content, idempotencyKey: randomUUID() });

  test('goes from one roadmap into another, and comes out the same', async () => {
    const [from, to] = [await acts.beingSetUp(), await acts.beingSetUp()];
    for (const code of ['PS', 'XK', 'MA']) await acts.add(from, code);
    await acts.save(from, {
      periodStart: '2027-01-01',
      periodEnd: '2028-12-31',
      translations: ['ar'],
      requiredLanguages: ['ar'],
      floor: { numerator: 2, denominator: null },
      workingDays: [1, 7],
      originCodes: ['NP'],
      quorum: 2,
    });
    await acts.add(to, 'EG');
    const file = await fileOf(from.code, from.as);
    const { setup, errors } = await bringIn(to, file);
    expect(errors).toEqual([]);
    expect(setup.participants.map(({ name }) => name)).toEqual(['Kosovo**', 'Morocco', 'Palestine*']);
    expect(await fileOf(to.code, to.as)).toBe(file);
  });

  test.each<[string, (file: Record<string, unknown>) => unknown, string[]]>([
    ['no JSON', () => 'no JSON', ['content: file_unreadable']],
    ['another form', (file) => ({ ...file, form: 'waymark.setup/9' }), ['form: file_unreadable']],
    ['a setting that is none', (file) => ({ ...file, colour: 'red' }), ['colour: field_unknown']],
    ['a day that is none', (file) => ({ ...file, periodStart: '2027-02-30' }), ['periodStart: value_invalid']],
    [
      'a country that is none',
      (file) => ({ ...file, participants: [{ code: 'QQ', designation: null, elector: true, holidays: [] }] }),
      ['participants.0.code: country_unknown'],
    ],
    [
      'one twice',
      (file) => ({
        ...file,
        participants: [0, 1].map(() => ({ code: 'MA', designation: null, elector: true, holidays: [] })),
      }),
      ['participants.1.code: participant_there'],
    ],
    [
      'a wrong kind',
      (file) => ({ ...file, participants: [{ code: 'MA', designation: null, elector: 'yes', holidays: [] }] }),
      ['participants.0.elector: isBoolean'],
    ],
  ])('with %s is refused by its place, and nothing is brought in', async (_, change, expected) => {
    const roadmap = await acts.beingSetUp();
    await acts.add(roadmap, 'EG');
    const before = await acts.read(roadmap.code, roadmap.as);
    const file = change(JSON.parse(await fileOf(roadmap.code, roadmap.as)) as Record<string, unknown>);
    expect(fieldProblems(await bringIn(roadmap, typeof file === 'string' ? file : JSON.stringify(file)))).toEqual(
      expected,
    );
    expect(await acts.read(roadmap.code, roadmap.as)).toEqual(before);
  });
});
