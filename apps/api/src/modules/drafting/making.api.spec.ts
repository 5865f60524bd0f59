import { randomUUID } from 'node:crypto';
import { startApi, type TestApi } from '../../../test/api.js';
import { cloneSampleDatabase, type TestDatabase } from '../../../test/database.js';
import { moveClock } from '../../../test/rounds.js';

interface Passage {
  id: string;
  kind: string;
  stepId: string | null;
  label: string | null;
  text: string;
  version: number;
  state: string;
  joinedInto: string | null;
  fixed: boolean;
  changed: boolean;
  textInForce: string | null;
}
interface Making {
  priorityId: string;
  code: string | null;
  version: number;
  revision: string;
  changes: number;
  editable: boolean;
  steps: { id: string; code: string | null; removed: boolean }[];
  passages: Passage[];
  hindrances: { code: string; passageId: string | null }[];
  writers: { passageId: string; title: string; own: boolean }[];
}
interface Draft {
  id: string;
  kind: string;
  code: string | null;
  title: string;
  makingVersion: number | null;
  changes: number | null;
}

const fields = `priorityId code version revision changes editable steps { id code removed }
  passages { id kind stepId label text version state joinedInto fixed changed textInForce }
  hindrances { code passageId } writers { passageId title own }`;

let database: TestDatabase;
let api: TestApi;
let roadmapId: string;
let p6: string;

beforeAll(async () => {
  database = await cloneSampleDatabase();
  api = await startApi(database.url);
  // Its ballot is over: it can be written again.
  await api.rows(`update priorities set state = 'returned' where code = 'P6'`);
  [{ roadmapId, p6 }] = (await api.rows<{ roadmapId: string; p6: string }>(
    `select r.id as "roadmapId", p.id as p6 from roadmaps r join priorities p on p.roadmap_id = r.id and p.code = 'P6' where r.code = 'screening'`,
  )) as [{ roadmapId: string; p6: string }];
}, 60_000);
afterAll(async () => {
  await api.stop();
  await database.drop();
});

const key = () => ({ idempotencyKey: randomUUID() });

async function act<T>(operation: string, input: object, answer = fields, as = 'secretariat'): Promise<T> {
  const { data, errors } = await tried<Record<string, T>>(operation, input, answer, as);
  expect(errors).toEqual([]);
  return data[operation] as T;
}
const tried = <T>(operation: string, input: object, answer = fields, as = 'secretariat') => {
  const type = `${operation[0]!.toUpperCase()}${operation.slice(1)}Input`;
  return api.gql<T>(
    `mutation ($input: ${type}!) { ${operation}(input: $input) ${answer && `{ ${answer} }`} }`,
    { input },
    as,
  );
};
const plansOf = async (code: string): Promise<{ stepId: string }[]> => {
  const { data } = await api.gql<{ draftPage: { plans: { stepId: string }[]; sources: { amendmentCode: string }[] } }>(
    `query ($code: String!) { draftPage(roadmap: "screening", priority: $code) { plans { stepId weight mayPlan }
      sources { amendmentCode versionNumber sponsorCodes } } }`,
    { code },
    'secretariat',
  );
  return data.draftPage.plans;
};
const reasonOf = async (operation: string, input: object, as = 'secretariat'): Promise<unknown> => {
  const { errors } = await tried(
    operation,
    input,
    operation === 'discardMaking'
      ? ''
      : operation === 'savePassage'
        ? 'passage { id }'
        : operation === 'orderPriorities'
          ? 'id'
          : 'priorityId',
    as,
  );
  const { code, reason } = (errors[0] as { extensions: { code: string; reason?: string } }).extensions;
  return reason ?? code;
};

async function page(priority: string | null, as = 'secretariat', since: string | null = null) {
  const { data, errors, statements } = await api.gql<{ draftPage: { drafts: Draft[]; making: Making | null } }>(
    `query ($priority: String, $since: ID) { draftPage(roadmap: "screening", priority: $priority, since: $since) {
       roadmap { id } priorityId drafts { id kind code title makingVersion changes } making { ${fields} } } }`,
    { priority, since },
    as,
  );
  return { page: data?.draftPage, errors, statements };
}

const change = (making: Making, input: object) =>
  act<Making>('changeMaking', { priorityId: making.priorityId, expectedVersion: making.version, ...key(), ...input });
const save = (making: Making, { id, version }: Passage, text: string, more: object = {}) =>
  act<{
    passage: Passage;
    changed: { what: string; times: number }[];
    making: { changes: number; revision: string };
    upon: string;
  }>(
    'savePassage',
    { priorityId: making.priorityId, passageId: id, text, expectedVersion: version, ...more },
    'passage { id kind stepId label text version state joinedInto fixed changed textInForce } changed { what times } making { changes revision } upon',
  );

test('a text in the making begins as a copy, is there once, and nobody else is told', async () => {
  const before = await page('P6');
  expect(before.page?.making).toBeNull();
  const making = await act<Making>('startMaking', { priorityId: p6, ...key() });
  expect(making).toMatchObject({ code: 'P6', version: 1, changes: 0, editable: true });
  expect(making.hindrances).toEqual([{ code: 'nothing_changed', passageId: null }]);
  expect(making.passages.every(({ state, text, textInForce }) => state === 'kept' && text === textInForce)).toBe(true);
  expect(making.passages.map(({ label }) => Number(label))).toEqual(making.passages.map((_, at) => at + 1));
  expect(await act<Making>('startMaking', { priorityId: p6, ...key() })).toEqual(making);
  expect((await page('p6')).page?.making).toEqual(making);
  await api.rows('update sessions set seen_at = clock_timestamp()');
  expect((await page('P6')).statements).toBe(2);
  for (const as of ['head-me', 'observer', 'donor', 'administrator', undefined]) {
    const { errors } = await api.gql('{ draftPage(roadmap: "screening") { priorityId } }', {}, as);
    expect(JSON.stringify(errors)).toMatch(/NOT_FOUND|UNAUTHENTICATED/);
  }
});

test('words are saved plain, a save twice is none, and who comes second is shown all three wordings', async () => {
  const making = (await page('P6')).page.making!;
  const passage = making.passages[1]!;
  const saved = await save(making, passage, 'Agencies\u00adare\tlicensed. \r\n');
  expect(saved.passage).toMatchObject({ text: 'Agenciesare licensed.', version: 2, changed: true });
  expect(saved.changed).toEqual([
    { what: 'tab', times: 1 },
    { what: 'soft_hyphen', times: 1 },
  ]);
  expect(saved.making.changes).toBe(1);
  expect(saved.upon).toBe(making.revision);
  const again = await save(making, passage, 'Agenciesare licensed.');
  expect([again.passage.version, again.upon]).toEqual([2, saved.making.revision]);

  const input = { priorityId: p6, passageId: passage.id, text: 'Mine.', expectedVersion: 1 };
  const { errors } = await tried('savePassage', input, 'passage { id }');
  expect((errors[0] as { extensions: object }).extensions).toMatchObject({
    code: 'CONFLICT',
    details: {
      base: { version: 1, text: passage.text },
      theirs: { version: 2, text: 'Agenciesare licensed.', by: expect.any(String), at: expect.any(String) },
      mine: { text: 'Mine.' },
    },
  });
  const { data } = await api.gql<{ passageHistory: { items: { act: string; text: string; version: number }[] } }>(
    'query ($p: ID!, $x: ID!) { passageHistory(priorityId: $p, passageId: $x) { total items { act text version } } }',
    { p: p6, x: passage.id },
    'secretariat',
  );
  expect(data.passageHistory.items.map(({ act: what, version }) => [what, version])).toEqual([
    ['saved', 2],
    ['began', 1],
  ]);
});

test('passages are added, cut, joined, moved, struck out and put back; steps whole', async () => {
  let making = (await page('P6')).page.making!;
  const [, objective, summary] = making.passages as [Passage, Passage, Passage];
  making = await change(making, { change: 'add', afterPassageId: summary.id, text: 'One. Two.' });
  const added = making.passages[3]!;
  expect(added).toMatchObject({ kind: 'paragraph', label: '3a', state: 'added', changed: true, textInForce: null });

  making = await change(making, { change: 'split', passageId: added.id, offset: 5, passageVersion: 1 });
  expect(making.passages.slice(3, 5).map(({ text, label }) => [text, label])).toEqual([
    ['One.', '3a'],
    ['Two.', '3b'],
  ]);
  making = await change(making, { change: 'join', passageId: added.id });
  expect(making.passages[4]).toMatchObject({ state: 'removed', joinedInto: added.id, label: null });
  making = await change(making, { change: 'move', passageId: added.id, afterPassageId: objective.id });
  expect(making.passages[2]).toMatchObject({ id: added.id, text: 'One. Two.', label: '2a' });
  making = await change(making, { change: 'remove', passageId: added.id });
  expect(await reasonOf('savePassage', { priorityId: p6, passageId: added.id, text: 'x', expectedVersion: 3 })).toBe(
    'passage_removed',
  );
  making = await change(making, { change: 'put_back', passageId: added.id });
  expect(making.passages[2]).toMatchObject({ state: 'added' });

  const [first, second] = making.steps;
  making = await change(making, { change: 'add_step', afterStepId: first!.id, text: 'A new step' });
  expect(making.steps[1]).toMatchObject({ code: null, removed: false });
  const proposed = making.steps[1]!.id;
  const planned = await act<{ id: string; version: number }>(
    'savePlanOfStep',
    {
      stepId: proposed,
      expectedVersion: 1,
      leadInstitutionId: null,
      supportInstitutionIds: [],
      scope: 'national',
      weight: 2,
      startDate: null,
      baselineEnd: null,
      outsidePeriod: false,
      originCodes: [],
      reason: 'It weighs more.',
      ...key(),
    },
    'id version',
  );
  expect(planned).toEqual({ id: proposed, version: 2 });
  expect((await plansOf('P6')).find(({ stepId }) => stepId === proposed)).toMatchObject({ weight: 2, mayPlan: true });
  expect(making.hindrances.map(({ code }) => code)).toEqual(['words_missing', 'words_missing']);
  making = await change(making, { change: 'move_step', stepId: second!.id, afterStepId: null });
  expect(making.steps[0]).toEqual({ ...second, removed: false });
  making = await change(making, { change: 'remove_step', stepId: first!.id });
  expect(making.steps.find(({ id }) => id === first!.id)?.removed).toBe(true);
  making = await change(making, { change: 'put_back_step', stepId: first!.id });

  const stale = { priorityId: p6, expectedVersion: making.version - 1, ...key() };
  expect(await reasonOf('changeMaking', { ...stale, change: 'remove', passageId: added.id })).toBe('CONFLICT');
  const now = { ...stale, expectedVersion: making.version };
  expect(await reasonOf('changeMaking', { ...now, change: 'remove', passageId: objective.id })).toBe('passage_fixed');
  expect(await reasonOf('changeMaking', { ...now, ...key(), change: 'split', passageId: added.id, offset: 3 })).toBe(
    'input_invalid',
  );
});

test('who has a passage open is told by role title, for half a minute, and hinders nobody', async () => {
  const making = (await page('P6')).page.making!;
  const tend = (passageId: string | null) =>
    act<{ revision: string; writers: Making['writers'] }>(
      'tendPassage',
      { priorityId: p6, passageId },
      'version revision writers { passageId title own since }',
    );
  const passageId = making.passages[1]!.id;
  const there = await tend(passageId);
  expect(there).toMatchObject({ revision: making.revision, writers: [{ passageId, own: true }] });
  expect((await page('P6')).page?.making?.writers).toHaveLength(1);
  await moveClock(api, 1);
  expect((await page('P6')).page?.making?.writers).toEqual([]);
  await tend(passageId);
  expect((await tend(null)).writers).toEqual([]);
  expect(await reasonOf('tendPassage', { priorityId: p6, passageId: randomUUID() })).toBe('NOT_FOUND');
});

test('new priorities have no code, follow an order of their own, and are gone without a trace when thrown away', async () => {
  const add = (title: string, more = {}) => act<Making>('addPriority', { roadmapId, title, ...more, ...key() });
  const drafts = async () => (await page(null)).page.drafts;
  const before = await drafts();
  const [one, two] = [await add('One\u00ad'), await add('Two')];
  expect(one).toMatchObject({ code: null, passages: [{ text: 'One' }, { text: '' }, { text: '' }] });
  expect((await drafts()).slice(-2).map(({ title }) => title)).toEqual(['One', 'Two']);
  const order = { roadmapId, priorityIds: [two.priorityId, one.priorityId], ...key() };
  await act('orderPriorities', order, 'id');
  expect((await drafts()).slice(-2).map(({ title }) => title)).toEqual(['Two', 'One']);
  expect(await reasonOf('orderPriorities', { ...order, ...key(), priorityIds: [one.priorityId] })).toBe(
    'order_incomplete',
  );

  expect((await drafts())[0]).toMatchObject({ kind: 'preamble', code: 'P0' });
  expect(await reasonOf('addPriority', { roadmapId, title: 'Again', kind: 'preamble', ...key() })).toBe(
    'preamble_there',
  );
  const preamble = await act<Making>('startMaking', { priorityId: (await drafts())[0]!.id, ...key() });
  expect(preamble.passages.filter(({ text }) => text !== '').length).toBeGreaterThan(3);
  const { priorityId, version: expectedVersion } = preamble;
  expect(await reasonOf('changeMaking', { priorityId, expectedVersion, change: 'add_step', ...key() })).toBe(
    'steps_not_allowed',
  );

  const listed = await api.gql<{ priorities: { code: string }[] }>(
    'query ($id: ID!) { priorities(roadmapId: $id) { id code sort } }',
    { id: roadmapId },
    'secretariat',
  );
  expect(listed.errors).toEqual([]);
  expect(listed.data.priorities.map(({ code }) => code)).toEqual(['P1', 'P2', 'P3', 'P4', 'P5', 'P6', 'P7']);

  for (const { priorityId: id } of [two, one, preamble]) {
    const { revision } = (await page(id)).page.making!;
    expect(await reasonOf('discardMaking', { priorityId: id, expectedRevision: '1-0', ...key() })).toBe('CONFLICT');
    await act('discardMaking', { priorityId: id, expectedRevision: revision, ...key() }, '');
  }
  expect(await drafts()).toEqual(before);
  expect(await api.rows(`select 1 from priorities where current_version_id is null`)).toEqual([]);
});

test('discarding the making of a text leaves the text, and takes the steps that were proposed', async () => {
  const { revision } = (await page('P6')).page.making!;
  await act('discardMaking', { priorityId: p6, expectedRevision: revision, ...key() }, '');
  expect((await page('P6')).page?.making).toBeNull();
  expect(await api.rows('select 1 from steps where code is null')).toEqual([]);
  expect(await reasonOf('startMaking', { priorityId: p6, ...key() }, 'head-me')).toBe('NOT_FOUND');
});

test('the next text is written while the one before is at its ballot, none after withdrawal, and a closed roadmap has no drafts', async () => {
  const making = await act<Making>('startMaking', { priorityId: p6, ...key() });
  const passage = making.passages[1]!;
  const saving = { priorityId: p6, passageId: passage.id, text: 'Other.', expectedVersion: 1 };
  await api.rows(`update priorities set state = 'validating' where id = $1`, [p6]);
  expect((await page('P6')).page?.making?.editable).toBe(true);
  await api.rows(`update priorities set state = 'withdrawn' where id = $1`, [p6]);
  expect(await reasonOf('savePassage', saving)).toBe('state_not_permitted');
  expect((await page('P6')).page?.making?.editable).toBe(false);
  await api.rows(`update priorities set state = 'validated' where id = $1`, [p6]);

  await api.rows(`update roadmaps set phase = 'closed' where id = $1`, [roadmapId]);
  expect(await reasonOf('savePassage', saving)).toBe('roadmap_closed');
  expect(await reasonOf('tendPassage', { priorityId: p6, passageId: passage.id })).toBe('roadmap_closed');
  expect(await reasonOf('addPriority', { roadmapId, title: 'Late', ...key() })).toBe('roadmap_closed');
});

test('nothing of it is in the ledger', async () => {
  const events = await api.rows<{ type: string; on_ledger: boolean; audience: string }>(
    `select distinct type, on_ledger, audience from events where type ~ '^making|^priority.(added|ordered)'`,
  );
  expect(events.length).toBeGreaterThan(5);
  expect(events.filter((event) => event.on_ledger || event.audience !== 'secretariat')).toEqual([]);
});
