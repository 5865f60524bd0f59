import { randomUUID } from 'node:crypto';
import { startApi, type TestApi } from '../../../test/api.js';
import { cloneSampleDatabase, type TestDatabase } from '../../../test/database.js';
import { TEST_PASSWORD, unique } from '../../../test/factories.js';
import { peopleOf, type Accepted } from '../../../test/people.js';
import { sessionOf } from '../../../test/api.js';

let database: TestDatabase;
let api: TestApi;

beforeAll(async () => {
  database = await cloneSampleDatabase();
  api = await startApi(database.url);
}, 60_000);
afterAll(async () => {
  await api.stop();
  await database.drop();
});

const SETUP = `id code title shortTitle language languages requiredLanguages draftingSince periodStart periodEnd zone reportingDates
  floor { numerator denominator } quorum silenceAllowed publicationLevel symbolPrefix workingDays holidays titles { language title shortTitle }
  participants { id code name chip footnote footnoteMark ownDesignation elector zone workingDays holidays hasHead headInvitedAt removable }
  origins { code name } missing { code section participantId } distributionLabels { distribution label } version`;

interface Setup {
  id: string;
  code: string;
  title: string;
  version: number;
  draftingSince: string | null;
  languages: string[];
  reportingDates: string[];
  publicationLevel: string;
  participants: {
    id: string;
    code: string;
    name: string;
    chip: string;
    footnote: string | null;
    footnoteMark: string | null;
    removable: boolean;
    hasHead: boolean;
    headInvitedAt: string | null;
  }[];
  origins: { code: string }[];
  missing: { code: string; section: string; participantId: string | null }[];
}

const create = (input: object = {}, as = 'administrator') =>
  api.gql<{
    createRoadmap: { id: string; code: string; invitation: { token: string | null; invitation: { email: string } } };
  }>(
    `mutation ($input: CreateRoadmapInput!) { createRoadmap(input: $input) { id code title invitation { token invitation { email role } } } }`,
    {
      input: {
        title: 'Voluntary return and reintegration',
        shortTitle: 'Return',
        code: unique('return'),
        language: 'fr',
        zone: 'Africa/Tunis',
        secretariatEmail: `${unique('secretariat')}@example.org`,
        secretariatTitle: 'Secretariat',
        idempotencyKey: randomUUID(),
        ...input,
      },
    },
    as,
  );

const accept = async (token: string | null): Promise<string> => {
  const accepted = await api.gql<Accepted>(
    `mutation ($input: AcceptInvitationInput!) { acceptInvitation(input: $input) { user { id email name administrator } memberships { id title } } }`,
    { input: { token, password: TEST_PASSWORD } },
  );
  return sessionOf(accepted);
};

/** A roadmap that is being set up, with the session of its secretariat. */
async function beingSetUp(): Promise<{ id: string; code: string; as: string }> {
  const { data } = await create();
  const { id, code, invitation } = data.createRoadmap;
  return { id, code, as: await accept(invitation.token) };
}

const read = async (code: string, as: string): Promise<Setup> =>
  (
    await api.gql<{ roadmapSetup: Setup }>(
      `query ($code: String!) { roadmapSetup(roadmap: $code) { ${SETUP} } }`,
      { code },
      as,
    )
  ).data.roadmapSetup;

/** An act on the set-up as it is now. */
async function act(operation: string, type: string, { code, as }: { code: string; as: string }, input: object) {
  const { id, version } = await read(code, as);
  const answer = await api.gql<Record<string, Setup>>(
    `mutation ($input: ${type}!) { ${operation}(input: $input) { ${SETUP} } }`,
    { input: { roadmapId: id, expectedVersion: version, ...input } },
    as,
  );
  return { setup: answer.data?.[operation] as Setup, errors: answer.errors };
}
const save = (roadmap: { code: string; as: string }, input: object) =>
  act('saveSettings', 'SaveSettingsInput', roadmap, input);
const add = (roadmap: { code: string; as: string }, countryCode: string) =>
  act('addParticipant', 'AddParticipantInput', roadmap, { countryCode, idempotencyKey: randomUUID() });
const start = (roadmap: { code: string; as: string }) =>
  act('startDrafting', 'StartDraftingInput', roadmap, { idempotencyKey: randomUUID() });
const codes = ({ missing }: Setup): string[] => missing.map(({ code }) => code);
const problems = ({
  errors,
}: {
  errors: { message: string; extensions: { code: string; details?: unknown } }[];
}): string[] => {
  const [error] = errors;
  const fields = (error?.extensions.details ?? []) as { field: string; problem: string }[];
  if (error && fields.length === 0) throw new Error(JSON.stringify(error));
  return fields.map(({ field, problem }) => `${field}: ${problem}`);
};

describe('a new roadmap', () => {
  test('is created by an administrator, who names its secretariat and then reads nothing of it', async () => {
    const { data } = await create({ secretariatEmail: 'First@Example.org' });
    const { code, invitation } = data.createRoadmap;
    expect(invitation.invitation).toEqual({ email: 'first@example.org', role: 'secretariat' });
    const setup = await read(code, await accept(invitation.token));
    expect(setup).toMatchObject({
      title: 'Voluntary return and reintegration',
      languages: ['fr'],
      draftingSince: null,
    });
    const asked = await api.gql(
      'query ($code: String!) { roadmapSetup(roadmap: $code) { id } }',
      { code },
      'administrator',
    );
    expect(asked.errors[0]?.extensions.code).toBe('NOT_FOUND');
  });

  test('has an address of its own', async () => {
    expect(problems(await create({ code: 'screening' }))).toEqual(['code: address_taken']);
  });

  test('is asked for twice and made once', async () => {
    const input = { code: unique('once'), secretariatEmail: 'once@example.org', idempotencyKey: randomUUID() };
    const [first, again] = [await create(input), await create(input)];
    expect(again.data.createRoadmap.id).toBe(first.data.createRoadmap.id);
    expect(again.data.createRoadmap.invitation.token).toBeNull();
    const rows = await api.rows('select 1 from invitations where email = $1', ['once@example.org']);
    expect(rows).toHaveLength(1);
  });

  test('needs a language and a zone that exist', async () => {
    expect(problems(await create({ language: 'xx', zone: 'Nowhere/Now' }))).toEqual([
      'language: language_unknown',
      'zone: zone_unknown',
    ]);
  });

  test('leaves no trace for outsiders, whatever is planned to be public', async () => {
    const roadmap = await beingSetUp();
    expect((await save(roadmap, { publicationLevel: 'progress' })).setup.publicationLevel).toBe('progress');
    for (const as of [undefined, 'secretariat', 'head-me', 'administrator']) {
      const answer = await api.gql(
        'query ($code: String!) { roadmap(code: $code) { id } }',
        { code: roadmap.code },
        as,
      );
      const unknown = await api.gql('query ($code: String!) { roadmap(code: $code) { id } }', { code: 'no-such' }, as);
      expect(answer.body).toBe(unknown.body);
    }
    const front = await api.gql<{ signInInfo: { roadmaps: { code: string }[] } }>(
      '{ signInInfo { roadmaps { code } } }',
    );
    expect(front.data.signInInfo.roadmaps.map(({ code }) => code)).not.toContain(roadmap.code);
  });
});

describe('its settings', () => {
  test('are saved one by one, and what is missing shrinks', async () => {
    const roadmap = await beingSetUp();
    expect(codes(await read(roadmap.code, roadmap.as))).toEqual([
      'participants_too_few',
      'period_missing',
      'reporting_dates_missing',
    ]);
    await save(roadmap, { periodStart: '2027-01-01', periodEnd: '2028-12-31' });
    const { setup } = await save(roadmap, {
      translations: ['en', 'AR'],
      requiredLanguages: ['fr', 'en'],
      reportingDates: ['2027-12-15', '2027-06-15'],
      originCodes: ['NP', 'BD'],
      floor: { numerator: 3, denominator: 4 },
      quorum: 0,
      symbolPrefix: 'WM/RET',
      distributionLabels: [{ distribution: 'partners', label: 'Partners only' }],
      workingDays: [7, 1, 2, 3, 4],
      holidays: ['2027-01-14'],
      titles: [{ language: 'en', title: 'Return', shortTitle: 'Return' }],
    });
    expect(setup).toMatchObject({
      languages: ['fr', 'en', 'ar'],
      requiredLanguages: ['fr', 'en'],
      reportingDates: ['2027-06-15', '2027-12-15'],
      floor: { numerator: 3, denominator: 4 },
      quorum: null,
      symbolPrefix: 'WM/RET',
      workingDays: [1, 2, 3, 4, 7],
      distributionLabels: [{ distribution: 'partners', label: 'Partners only' }],
    });
    expect(setup.origins.map(({ code }) => code)).toEqual(['BD', 'NP']);
    expect(codes(setup)).toEqual(['participants_too_few']);
  });

  test.each<[string, object, string[]]>([
    ['a language that is none', { translations: ['q'] }, ['translations: language_unknown']],
    [
      'a required language that the roadmap lacks',
      { requiredLanguages: ['en'] },
      ['requiredLanguages: language_not_of_roadmap'],
    ],
    ['an offset for a zone', { zone: '+02:00' }, ['zone: zone_unknown']],
    [
      'a period that ends before it begins',
      { periodStart: '2027-05-01', periodEnd: '2027-04-30' },
      ['periodEnd: period_end_before_start'],
    ],
    ['a country that the catalogue lacks', { originCodes: ['QQ'] }, ['originCodes: country_unknown']],
    ['more than the whole', { floor: { numerator: 4, denominator: 3 } }, ['floor: fraction_invalid']],
    ['no day of work', { workingDays: [] }, ['workingDays: working_days_missing']],
  ])('%s is named, and nothing is saved', async (_, input, expected) => {
    const roadmap = await beingSetUp();
    const before = await read(roadmap.code, roadmap.as);
    expect(problems(await save(roadmap, { title: 'Another title', ...input }))).toEqual(expected);
    expect(await read(roadmap.code, roadmap.as)).toEqual(before);
  });

  test('tell a second one what was saved meanwhile', async () => {
    const roadmap = await beingSetUp();
    const { id, version } = await read(roadmap.code, roadmap.as);
    await save(roadmap, { title: 'Theirs' });
    const late = await api.gql(
      'mutation ($input: SaveSettingsInput!) { saveSettings(input: $input) { id } }',
      { input: { roadmapId: id, expectedVersion: version, title: 'Mine' } },
      roadmap.as,
    );
    expect(late.errors[0]?.extensions).toMatchObject({
      code: 'CONFLICT',
      details: { theirs: { title: 'Theirs', version: version + 1 } },
    });
  });
});

describe('participants', () => {
  test('stand by English name, with their footnotes; two notes never share a mark', async () => {
    const roadmap = await beingSetUp();
    for (const code of ['TN', 'XK', 'PS', 'CI']) await add(roadmap, code);
    const { participants } = await read(roadmap.code, roadmap.as);
    expect(participants.map(({ name, footnoteMark }) => [name, footnoteMark])).toEqual([
      ['Côte d’Ivoire', null],
      ['Kosovo*', '*'],
      ['Palestine**', '**'],
      ['Tunisia', null],
    ]);
    expect(participants[2]).toMatchObject({ chip: 'PS**', footnote: expect.stringMatching(/^\*\* This designation/) });
    expect(problems(await add(roadmap, 'TN'))).toEqual(['countryCode: participant_there']);
    expect(problems(await add(roadmap, 'QQ'))).toEqual(['countryCode: country_unknown']);
  });

  test("carry the roadmap's own wording everywhere in it, and nowhere else", async () => {
    const people = peopleOf(api, '');
    void people;
    const before = await read('screening', 'secretariat');
    const serbia = before.participants.find(({ code }) => code === 'RS');
    const roadmap = { code: 'screening', as: 'secretariat' };
    const designation = { name: 'Serbia†', chip: 'RS†', footnote: '† A note of this roadmap.', footnoteMark: '†' };
    const saving = (given: object | null) =>
      act('saveParticipant', 'SaveParticipantInput', roadmap, {
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
    expect((await read('screening', 'secretariat')).participants).toEqual(before.participants);
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
    const { participants } = await read('screening', 'secretariat');
    const participantId = participants.find(({ code }) => code === 'RS')?.id;
    expect(
      problems(
        await act('saveParticipant', 'SaveParticipantInput', roadmap, {
          participantId,
          designation,
          elector: true,
          holidays: [],
        }),
      ),
    ).toEqual(expected);
  });

  test('go while nobody has a seat in their delegation', async () => {
    const roadmap = await beingSetUp();
    await add(roadmap, 'JO');
    const [jordan] = (await read(roadmap.code, roadmap.as)).participants;
    const people = peopleOf(api, roadmap.id);
    const invited = await people.invite(roadmap.as, {
      role: 'delegation_head',
      accreditation: 'head',
      participantId: jordan?.id ?? null,
    });
    const remove = () => act('removeParticipant', 'RemoveParticipantInput', roadmap, { participantId: jordan?.id });
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

describe('drafting', () => {
  async function ready() {
    const roadmap = await beingSetUp();
    await save(roadmap, {
      periodStart: '2027-01-01',
      periodEnd: '2028-12-31',
      reportingDates: ['2027-06-15', '2027-12-15'],
      publicationLevel: 'text',
    });
    for (const code of ['JO', 'MA']) await add(roadmap, code);
    return roadmap;
  }
  const inviteHeads = async (roadmap: { id: string; code: string; as: string }) => {
    for (const { id } of (await read(roadmap.code, roadmap.as)).participants)
      await peopleOf(api, roadmap.id).invite(roadmap.as, {
        role: 'delegation_head',
        accreditation: 'head',
        participantId: id,
      });
  };

  test('starts once every head is invited, and only then is public what was planned', async () => {
    const roadmap = await ready();
    expect(codes(await read(roadmap.code, roadmap.as))).toEqual(['head_missing', 'head_missing']);
    expect((await start(roadmap)).errors[0]?.extensions.reason).toBe('setup_incomplete');
    await inviteHeads(roadmap);
    const { setup } = await start(roadmap);
    expect(setup).toMatchObject({ draftingSince: expect.any(String), missing: [] });
    expect((await start(roadmap)).errors[0]?.extensions.reason).toBe('drafting_started');
    const seen = await api.gql<{ roadmap: { periodStart: string } }>(
      'query ($code: String!) { roadmap(code: $code) { periodStart } }',
      { code: roadmap.code },
    );
    expect(seen.data.roadmap.periodStart).toBe('2027-01-01');
    const periods = await api.rows(
      'select starts_on::text, due_on::text from reporting_periods where roadmap_id = $1 order by 2',
      [roadmap.id],
    );
    expect(periods).toEqual([
      { starts_on: '2027-01-01', due_on: '2027-06-15' },
      { starts_on: '2027-06-16', due_on: '2027-12-15' },
    ]);
  });

  test('fixes the authentic language and who takes part; the rest stays editable, on record', async () => {
    const roadmap = await ready();
    await inviteHeads(roadmap);
    await start(roadmap);
    expect(problems(await save(roadmap, { language: 'en' }))).toEqual(['language: language_fixed']);
    expect(problems(await save(roadmap, { floor: { numerator: 5, denominator: null } }))).toEqual([
      'floor: floor_invalid',
    ]);
    expect(problems(await save(roadmap, { quorum: 3 }))).toEqual(['quorum: quorum_beyond_electorate']);
    const [first] = (await read(roadmap.code, roadmap.as)).participants;
    expect(
      (await act('removeParticipant', 'RemoveParticipantInput', roadmap, { participantId: first?.id })).errors[0]
        ?.extensions.reason,
    ).toBe('drafting_started');
    await save(roadmap, { quorum: 2 });
    const events = await api.rows<{ payload: object }>(
      "select payload from events where roadmap_id = $1 and type = 'roadmap.settings_saved'",
      [roadmap.id],
    );
    expect(events).toEqual([{ payload: { fields: ['quorum'] } }]);
  });

  test('keeps reporting dates that have passed', async () => {
    const roadmap = { code: 'screening', as: 'secretariat' };
    const { reportingDates } = await read('screening', 'secretariat');
    const past = reportingDates.slice(1);
    expect(problems(await save(roadmap, { reportingDates: past }))).toEqual(['reportingDates: past_dates_stay']);
    const { setup } = await save(roadmap, { reportingDates: [...reportingDates, '2027-03-31'] });
    expect(setup.reportingDates.at(-1)).toBe('2027-03-31');
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
    act('bringInSetup', 'BringInSetupInput', roadmap, { content, idempotencyKey: randomUUID() });

  test('goes from one roadmap into another, and comes out the same', async () => {
    const [from, to] = [await beingSetUp(), await beingSetUp()];
    for (const code of ['PS', 'XK', 'MA']) await add(from, code);
    await save(from, {
      periodStart: '2027-01-01',
      periodEnd: '2028-12-31',
      translations: ['ar'],
      requiredLanguages: ['ar'],
      floor: { numerator: 2, denominator: null },
      workingDays: [1, 7],
      originCodes: ['NP'],
      quorum: 2,
    });
    await add(to, 'EG');
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
    const roadmap = await beingSetUp();
    await add(roadmap, 'EG');
    const before = await read(roadmap.code, roadmap.as);
    const file = change(JSON.parse(await fileOf(roadmap.code, roadmap.as)) as Record<string, unknown>);
    expect(problems(await bringIn(roadmap, typeof file === 'string' ? file : JSON.stringify(file)))).toEqual(expected);
    expect(await read(roadmap.code, roadmap.as)).toEqual(before);
  });
});

describe('a round', () => {
  test('counts by the rule of its roadmap, and needs leave for silence', async () => {
    const roadmap = { code: 'screening', as: 'secretariat' };
    await save(roadmap, { silenceAllowed: false, floor: { numerator: 5, denominator: 6 } });
    const { id: roadmapId } = await read('screening', 'secretariat');
    const opening = (mode: string, priorityIds: string[]) =>
      api.gql<{ openRound: { floor: number } }>(
        'mutation ($input: OpenRoundInput!) { openRound(input: $input) { floor } }',
        {
          input: {
            roadmapId,
            title: 'A round',
            mode,
            deadline: '2027-06-01T12:00:00Z',
            priorityIds,
            idempotencyKey: randomUUID(),
          },
        },
        'secretariat',
      );
    await api.rows(
      `update ballots b set state = 'cancelled', cancel_reason = 'For the test.', ended_at = waymark_now() from priorities p
       where p.id = b.priority_id and p.roadmap_id = $1 and p.code = 'P4' and b.state = 'open'`,
      [roadmapId],
    );
    const [priority] = await api.rows<{ id: string }>(
      "update priorities set state = 'frozen' where roadmap_id = $1 and code = 'P4' returning id",
      [roadmapId],
    );
    const silent = await opening('silence', [priority?.id ?? '']);
    expect(silent.errors[0]?.extensions.reason).toBe('silence_not_allowed');
    const express = await opening('express', [priority?.id ?? '']);
    expect(express.errors.map(({ extensions }) => extensions)).toEqual([]);
    expect(express.data.openRound.floor).toBe(5);
    await save(roadmap, { floor: { numerator: 2, denominator: 3 } });
    const [kept] = await api.rows('select floor from rounds where title = $1', ['A round']);
    expect(kept).toEqual({ floor: 5 });
  });
});
