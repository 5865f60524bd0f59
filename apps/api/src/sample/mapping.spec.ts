import { execFileSync } from 'node:child_process';
import { join } from 'node:path';
import { sampleNow, SampleContext } from './context.js';
import { titlesOf } from './identity.js';
import { mapShared, mapWholeRoadmap } from './map.js';
import { personas, seatsIn } from './personas.js';
import { readSample, sampleFolder, sampleFolders } from './source.js';

const source = readSample();
const context = new SampleContext(source, 'screening');
const shared = mapShared([context], 'hash');
const rows = mapWholeRoadmap(context);
const second = new SampleContext(readSample(sampleFolders[1]));

/** How often each key occurs. */
function tally<T>(entries: readonly T[], key: (entry: T) => string): Record<string, number> {
  const counts: Record<string, number> = {};
  for (const entry of entries) counts[key(entry)] = (counts[key(entry)] ?? 0) + 1;
  return counts;
}

test('the files agree with one another', () => {
  const told = execFileSync(process.execPath, [join(sampleFolder, 'check.mjs'), sampleFolder], { encoding: 'utf8' });
  expect(told).toContain(' checks, 0 errors');
});

test('everything of the sample arrives', () => {
  const counts = {
    participants: rows.participants,
    countries: shared.countries,
    institutions: rows.institutions,
    frameworks: shared.frameworks,
    alignment_items: shared.alignment_items,
    priorities: rows.priorities,
    steps: rows.steps,
    national_actions: rows.national_actions,
    milestones: rows.milestones,
    step_dependencies: rows.step_dependencies,
    indicators: rows.indicators,
    budget_lines: rows.budget_lines,
    risks: rows.risks,
    status_updates: rows.status_updates,
    findings: rows.findings,
    amendments: rows.amendments,
    threads: rows.threads,
    comments: rows.comments,
    reporting_periods: rows.reporting_periods,
    timeline_entries: rows.timeline_entries,
  };
  expect(Object.fromEntries(Object.entries(counts).map(([table, list]) => [table, list.length]))).toEqual({
    participants: 6,
    countries: 11,
    institutions: 86,
    frameworks: 11,
    alignment_items: 103,
    // The six in force, the preamble, and one that is proposed with three steps.
    priorities: 8,
    steps: 33,
    national_actions: 180,
    milestones: 240,
    step_dependencies: 27,
    indicators: 18,
    budget_lines: 41,
    risks: 12,
    status_updates: 591,
    findings: 49,
    amendments: 19,
    threads: 13,
    comments: 43,
    reporting_periods: 5,
    timeline_entries: 14,
  });
});

test('every row of a table has the same columns, and every id stands once', () => {
  const everything = [shared, rows, mapShared([context, second], 'hash'), mapWholeRoadmap(second)];
  for (const [table, list] of everything.flatMap((tables) => Object.entries<readonly object[]>(tables))) {
    expect([table, new Set(list.map((row) => Object.keys(row).join())).size]).toEqual([table, list.length ? 1 : 0]);
    const ids = list.flatMap((row) => ('id' in row && table !== 'passages' ? [row.id] : []));
    expect([table, new Set(ids).size]).toEqual([table, ids.length]);
  }
});

test('another roadmap of the sample shares places and accounts, and nothing else', () => {
  const other = new SampleContext(source, 'screening-2');
  expect(mapShared([other], 'hash')).toEqual(shared);
  const again = mapWholeRoadmap(new SampleContext(source, 'screening'));
  expect(again).toEqual(rows);
  const ids = new Set(
    Object.values<readonly object[]>(rows).flatMap((list) => list.map((row) => 'id' in row && row.id)),
  );
  for (const list of Object.values<readonly object[]>(mapWholeRoadmap(other))) {
    for (const row of list) if ('id' in row) expect(ids.has(row.id)).toBe(false);
  }
});

test('the text in the making tells the five changes of its story, each by who made it', () => {
  const changed = rows.making_passages.filter(({ edited_at }) => edited_at !== null);
  expect(changed.map(({ ordinal, state, version }) => [ordinal, state, version])).toEqual([
    [2, 'kept', 2],
    [4, 'added', 1],
    [12, 'kept', 2],
    [13, 'kept', 2],
    [16, 'kept', 2],
  ]);
  expect(new Set(changed.map(({ edited_by }) => edited_by)).size).toBe(2);
  expect(tally(rows.making_edits, ({ act }) => act)).toEqual({ began: 18, saved: 4, added: 1 });
  expect(rows.editions.map(({ id }) => rows.edition_parts.filter((part) => part.edition_id === id).length)).toEqual([
    7, 7, 7, 8,
  ]);
});

test('a principle that an amendment brought is not in the first version of the preamble', () => {
  const items = rows.passages.filter(({ kind }) => kind === 'item');
  expect(Object.values(tally(items, ({ version_id }) => version_id)).sort()).toEqual([6, 7]);
});

test('milestones are moved and reached once, with the proof that their updates name', () => {
  expect(tally(rows.milestone_events, ({ kind }) => kind)).toEqual({ moved: 37, reached: 37 });
  expect(rows.milestone_events.filter(({ narrative }) => narrative !== null)).toHaveLength(33 + 10);
  expect(rows.verifications).toHaveLength(37);
  expect(rows.milestones.filter(({ completed_on }) => completed_on !== null)).toHaveLength(37);
  expect(rows.milestones.filter(({ action_id }) => action_id === null)).toHaveLength(63);
});

test('updates are published by the day they were confirmed, and the rest wait', () => {
  expect(tally(rows.status_updates, ({ state }) => state)).toEqual({ published: 585, submitted: 6 });
  expect(rows.status_updates.filter(({ status }) => status === 'completed')).toHaveLength(10);
  for (const update of rows.status_updates) {
    if (update.published_at !== null) expect(update.published_at >= update.submitted_at).toBe(true);
  }
});

test('nothing happened after the day of the sample', () => {
  for (const { events } of [rows, mapWholeRoadmap(second)]) {
    const moments = events.map(({ occurred_at }) => occurred_at);
    for (const moment of moments) expect(moment <= sampleNow).toBe(true);
    expect(moments).toEqual([...moments].sort());
  }
});

test('the ledger knows every act and no text', () => {
  expect(tally(rows.events, ({ type }) => type)).toEqual({
    'amendment.admitted': 19,
    'amendment.merged': 9,
    'amendment.rejected': 1,
    'amendment.withdrawn': 1,
    'ballot.declared': 12,
    'comment.posted': 43,
    'edition.circulated': 2,
    'edition.in_force': 2,
    'membership.confirmed': 8,
    'milestone.moved': 37,
    'milestone.reached': 37,
    'phase.moved': 5,
    'position.signed': 102,
    'round.closed': 2,
    'round.opened': 3,
    'thread.resolved': 7,
    'update.published': 585,
    'version.made': 14,
  });
  const allowed = /^([0-9a-f-]{36}|[0-9a-f]{64}|[a-z_]+|\d{4}-\d\d-\d\d(T[\d:.]+Z)?)$/;
  for (const { payload } of rows.events) {
    for (const value of Object.values(payload)) if (typeof value === 'string') expect(value).toMatch(allowed);
  }
});

describe.each([
  ['screening', rows, source],
  ['reintegration', mapWholeRoadmap(second), second.source],
] as const)('personas in %s', (code, { memberships }, { countries, institutions, people, ...files }) => {
  test('bear role titles of the sample, and only one membership bears a title', () => {
    const titles = memberships.map(({ title }) => title);
    expect(new Set(titles).size).toBe(titles.length);
    for (const title of titlesOf({ countries, institutions, people, ...files })) expect(titles).toContain(title);
    const names = new Map(institutions.institutions.map(({ id, nameEn }) => [id, nameEn]));
    for (const { title, participantCode, institutionCodes } of seatsIn(code)) {
      const country = countries.participants.find((one) => one.code === participantCode);
      if (participantCode && institutionCodes.length === 0)
        expect(title).toContain(country?.designation ?? 'no participant');
      for (const institution of institutionCodes) expect(title).toContain(names.get(institution) ?? 'no institution');
    }
  });
});

describe('personas', () => {
  const rolesIn = (code: string) => tally(seatsIn(code), ({ role, accreditation }) => accreditation ?? role);

  test('fill every role of the first roadmap, and one delegation wholly', () => {
    expect(rolesIn('screening')).toEqual({
      secretariat: 1,
      head: 6,
      alternate: 2,
      delegate: 1,
      national_coordinator: 6,
      focal_point: 7,
      donor: 1,
      observer: 1,
    });
    const whole = seatsIn('screening').filter(({ participantCode }) => participantCode === 'ME');
    expect(whole).toHaveLength(6);
    expect(personas.filter(({ administrator }) => administrator)).toHaveLength(1);
    expect(new Set(personas.map(({ email }) => email)).size).toBe(personas.length);
  });

  test('of the first roadmap have another role in the second, the same, or none', () => {
    expect(rolesIn('reintegration')).toEqual({
      secretariat: 1,
      head: 2,
      national_coordinator: 2,
      focal_point: 2,
      observer: 2,
    });
    const several = personas.filter(({ seats }) => seats.length > 1);
    expect(several.map(({ key, seats }) => [key, ...seats.map(({ role }) => role)])).toEqual([
      ['coordinator-ba', 'national_coordinator', 'observer'],
      ['donor', 'donor', 'secretariat'],
      ['observer', 'observer', 'observer'],
    ]);
  });
});

describe('the second roadmap', () => {
  const small = mapWholeRoadmap(second);

  test('is small, and of another region', () => {
    const [settings] = small.roadmaps;
    expect([small.participants.length, small.priorities.length, small.steps.length]).toEqual([4, 4, 7]);
    expect(small.priorities.filter(({ kind }) => kind === 'preamble')).toHaveLength(1);
    expect(small.findings).toEqual([]);
    expect(small.roadmap_origin_countries).toEqual([]);
    expect(settings).toMatchObject({ working_days: [1, 2, 3, 4, 7], languages: ['en', 'fr', 'ar'] });
    const codes = new Set(source.countries.participants.map(({ code }) => code));
    for (const { country_code } of small.participants) expect(codes.has(country_code)).toBe(false);
    const { participants } = second.source.countries;
    const names = participants.map(({ designation }) => designation);
    expect(names).toEqual([...names].sort((a, b) => a.localeCompare(b, 'en')));
    expect(participants.filter(({ footnote }) => footnote !== null).map(({ footnoteMark }) => footnoteMark)).toEqual([
      '†',
      '‡',
    ]);
  });

  test('says no word of the participants of the first', () => {
    const words = source.countries.participants.flatMap(({ designation, code }) => [
      designation.replace('*', ''),
      `"${code}"`,
    ]);
    const told = JSON.stringify({ ...second.source, people: { ...second.source.people, invitations: [] } });
    expect(words.filter((word) => told.includes(word))).toEqual([]);
  });

  test('works on days of its own week alone', () => {
    const days = [
      ...second.source.roadmap.meta.reportingRounds,
      ...second.source.validation.rounds.flatMap(({ opensOn, closesOn }) => [opensOn, closesOn]),
      ...second.source.validation.projectTimeline.map(({ date }) => date),
      ...second.source.roadmap.milestones.map(({ baselineDate }) => baselineDate),
    ];
    const weekend = days.filter((day) => [5, 6].includes(new Date(`${day}T12:00:00Z`).getUTCDay()));
    expect(weekend).toEqual([]);
    expect(second.at('2026-12-10', '17:00')).toBe('2026-12-10T14:00:00.000Z');
  });
});
