import { randomUUID } from 'node:crypto';
import { startApi, type TestApi } from '../../../test/api.js';
import { cloneSampleDatabase, type TestDatabase } from '../../../test/database.js';
import { unique } from '../../../test/factories.js';
import { peopleOf } from '../../../test/people.js';
import { fieldProblems, missingCodes, settingUp } from '../../../test/setting-up.js';

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

describe('a new roadmap', () => {
  test('is created by an administrator, who names its secretariat and then reads nothing of it', async () => {
    const { data } = await acts.create({ secretariatEmail: 'First@Example.org' });
    const { code, invitation } = data.createRoadmap;
    // Waymark does not speak the authentic language, so the invitation is in English.
    expect(invitation.invitation).toEqual({ email: 'first@example.org', role: 'secretariat', language: 'en' });
    const setup = await acts.read(code, await acts.accept(invitation.token));
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
    expect(fieldProblems(await acts.create({ code: 'screening' }))).toEqual(['code: address_taken']);
  });

  test('begins its record with its own creation', async () => {
    const { data } = await acts.create({ secretariatEmail: 'record@example.org' });
    const recorded = await api.rows<{ type: string }>(
      'select type from events where roadmap_id = $1 order by arrival',
      [data.createRoadmap.id],
    );
    expect(recorded.map(({ type }) => type)).toEqual(['roadmap.created', 'invitation.made']);
  });

  test('is asked for twice and made once', async () => {
    const input = { code: unique('once'), secretariatEmail: 'once@example.org', idempotencyKey: randomUUID() };
    const [first, again] = [await acts.create(input), await acts.create(input)];
    expect(again.data.createRoadmap.id).toBe(first.data.createRoadmap.id);
    expect(again.data.createRoadmap.invitation.token).toBeNull();
    const rows = await api.rows('select 1 from invitations where email = $1', ['once@example.org']);
    expect(rows).toHaveLength(1);
  });

  test('needs a language and a zone that exist', async () => {
    const given = { language: 'xx', zone: 'Nowhere/Now', secretariatLanguage: 'fr' };
    expect(fieldProblems(await acts.create(given))).toEqual([
      'language: language_unknown',
      'zone: zone_unknown',
      'secretariatLanguage: language_unknown',
    ]);
  });

  test('invites its secretariat in the language that is chosen, or in its own', async () => {
    const languageOf = async (input: object) =>
      (await acts.create(input)).data.createRoadmap.invitation.invitation.language;
    expect(await languageOf({ language: 'mk' })).toBe('mk');
    expect(await languageOf({ language: 'mk', secretariatLanguage: 'sq' })).toBe('sq');
  });

  test('leaves no trace for outsiders, whatever is planned to be public', async () => {
    const roadmap = await acts.beingSetUp();
    expect((await acts.save(roadmap, { publicationLevel: 'progress' })).setup.publicationLevel).toBe('progress');
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
    const roadmap = await acts.beingSetUp();
    expect(missingCodes(await acts.read(roadmap.code, roadmap.as))).toEqual([
      'participants_too_few',
      'period_missing',
      'reporting_dates_missing',
    ]);
    await acts.save(roadmap, { periodStart: '2027-01-01', periodEnd: '2028-12-31' });
    const { setup } = await acts.save(roadmap, {
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
    expect(missingCodes(setup)).toEqual(['participants_too_few']);
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
    const roadmap = await acts.beingSetUp();
    const before = await acts.read(roadmap.code, roadmap.as);
    expect(fieldProblems(await acts.save(roadmap, { title: 'Another title', ...input }))).toEqual(expected);
    expect(await acts.read(roadmap.code, roadmap.as)).toEqual(before);
  });

  test('tell a second one what was saved meanwhile', async () => {
    const roadmap = await acts.beingSetUp();
    const { id, version } = await acts.read(roadmap.code, roadmap.as);
    await acts.save(roadmap, { title: 'Theirs' });
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

describe('drafting', () => {
  async function ready() {
    const roadmap = await acts.beingSetUp();
    await acts.save(roadmap, {
      periodStart: '2027-01-01',
      periodEnd: '2028-12-31',
      reportingDates: ['2027-06-15', '2027-12-15'],
      publicationLevel: 'text',
    });
    for (const code of ['JO', 'MA']) await acts.add(roadmap, code);
    return roadmap;
  }
  const inviteHeads = async (roadmap: { id: string; code: string; as: string }) => {
    for (const { id } of (await acts.read(roadmap.code, roadmap.as)).participants)
      await peopleOf(api, roadmap.id).invite(roadmap.as, {
        role: 'delegation_head',
        accreditation: 'head',
        participantId: id,
      });
  };

  test('starts once every head is invited, and only then is public what was planned', async () => {
    const roadmap = await ready();
    expect(missingCodes(await acts.read(roadmap.code, roadmap.as))).toEqual(['head_missing', 'head_missing']);
    expect((await acts.start(roadmap)).errors[0]?.extensions.reason).toBe('setup_incomplete');
    await inviteHeads(roadmap);
    const { setup } = await acts.start(roadmap);
    expect(setup).toMatchObject({ draftingSince: expect.any(String), missing: [] });
    expect((await acts.start(roadmap)).errors[0]?.extensions.reason).toBe('drafting_started');
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
    await acts.start(roadmap);
    expect(fieldProblems(await acts.save(roadmap, { language: 'en' }))).toEqual(['language: language_fixed']);
    expect(fieldProblems(await acts.save(roadmap, { floor: { numerator: 5, denominator: null } }))).toEqual([
      'floor: floor_invalid',
    ]);
    expect(fieldProblems(await acts.save(roadmap, { quorum: 3 }))).toEqual(['quorum: quorum_beyond_electorate']);
    const [first] = (await acts.read(roadmap.code, roadmap.as)).participants;
    expect(
      (await acts.act('removeParticipant', 'RemoveParticipantInput', roadmap, { participantId: first?.id })).errors[0]
        ?.extensions.reason,
    ).toBe('drafting_started');
    await acts.save(roadmap, { quorum: 2 });
    const events = await api.rows<{ payload: object }>(
      "select payload from events where roadmap_id = $1 and type = 'roadmap.settings_saved'",
      [roadmap.id],
    );
    expect(events).toEqual([{ payload: { fields: ['quorum'] } }]);
  });

  test('changes its currency until an exchange rate is told in it', async () => {
    const roadmap = await ready();
    expect((await acts.read(roadmap.code, roadmap.as)).currency).toBe('EUR');
    expect(fieldProblems(await acts.save(roadmap, { currency: 'XYZ' }))).toEqual(['currency: currency_unknown']);
    expect((await acts.save(roadmap, { currency: 'CHF' })).setup.currency).toBe('CHF');
    const input = {
      ...{ roadmapId: roadmap.id, currency: 'EUR', day: '2026-02-02', rate: '0.95', source: 'A central bank' },
      idempotencyKey: randomUUID(),
    };
    const added = await api.gql(
      'mutation ($input: AddRateInput!) { addRate(input: $input) { id } }',
      { input },
      roadmap.as,
    );
    expect(added.errors).toEqual([]);
    expect(fieldProblems(await acts.save(roadmap, { currency: 'EUR' }))).toEqual(['currency: currency_has_rates']);
    expect((await acts.save(roadmap, { currency: 'CHF', quorum: 1 })).setup).toMatchObject({
      currency: 'CHF',
      quorum: 1,
    });
  });

  test('keeps reporting dates that have passed', async () => {
    const roadmap = { code: 'screening', as: 'secretariat' };
    const { reportingDates } = await acts.read('screening', 'secretariat');
    const past = reportingDates.slice(1);
    expect(fieldProblems(await acts.save(roadmap, { reportingDates: past }))).toEqual([
      'reportingDates: past_dates_stay',
    ]);
    const { setup } = await acts.save(roadmap, { reportingDates: [...reportingDates, '2027-03-31'] });
    expect(setup.reportingDates.at(-1)).toBe('2027-03-31');
  });
});

describe('a round', () => {
  test('counts by the rule of its roadmap, and needs leave for silence', async () => {
    const roadmap = { code: 'screening', as: 'secretariat' };
    await acts.save(roadmap, { silenceAllowed: false, floor: { numerator: 5, denominator: 6 } });
    const { id: roadmapId } = await acts.read('screening', 'secretariat');
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
    await acts.save(roadmap, { floor: { numerator: 2, denominator: 3 } });
    const [kept] = await api.rows('select floor from rounds where title = $1', ['A round']);
    expect(kept).toEqual({ floor: 5 });
  });
});
