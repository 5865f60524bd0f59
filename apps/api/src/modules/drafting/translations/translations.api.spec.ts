import { createHash, randomUUID } from 'node:crypto';
import { translationPreimage, type PassageKind } from '@waymark/domain';
import { startApi, type TestApi } from '../../../../test/api.js';
import { cloneSampleDatabase, type TestDatabase } from '../../../../test/database.js';
import { writtenRoadmap, type WrittenRoadmap } from '../../../../test/documents.js';
import { refusal } from '../../../../test/rounds.js';

interface Passage {
  id: string;
  label: string;
  kind: PassageKind;
  stepCode: string | null;
  source: string;
  text: string;
  madeFrom: string;
  state: string;
  version: number;
}
interface Translation {
  language: string;
  sourceLanguage: string;
  inMaking: boolean;
  circulable: boolean;
  languages: { language: string; done: number; stale: number; missing: number; circulatedAt: string | null }[];
  passages: Passage[];
}

const fields = `language sourceLanguage inMaking circulable languages { language done stale missing circulatedAt }
  passages { id label kind stepCode source text madeFrom state version }`;

let database: TestDatabase;
let api: TestApi;
let roadmap: WrittenRoadmap;
let priorityId: string;

beforeAll(async () => {
  database = await cloneSampleDatabase();
  api = await startApi(database.url);
  roadmap = await writtenRoadmap(api);
  priorityId = roadmap.texts[0].id;
  await api.rows(
    `update roadmaps set languages = array['en', 'fr', 'ar'], required_languages = array['en', 'fr'], silence_allowed = true, phase = 'consultation' where id = $1`,
    [roadmap.id],
  );
  await api.rows(`update priorities set state = 'consultation' where id = $1`, [priorityId]);
}, 60_000);
afterAll(async () => {
  await api.stop();
  await database.drop();
});

const tried = <T>(operation: string, input: object, answer = fields, as = roadmap.secretariat) =>
  api.gql<Record<string, T>>(
    `mutation ($input: ${operation[0]!.toUpperCase()}${operation.slice(1)}Input!) { ${operation}(input: $input) { ${answer} } }`,
    { input },
    as,
  );
async function act<T = Translation>(operation: string, input: object, answer = fields): Promise<T> {
  const { data, errors } = await tried<T>(operation, input, answer);
  expect(errors).toEqual([]);
  return data[operation]!;
}
const key = () => ({ idempotencyKey: randomUUID() });

async function page(language: string | null = 'fr', as = roadmap.secretariat) {
  return api.gql<{ translationPage: { title: string; code: string; translation: Translation | null } }>(
    `query ($roadmap: String!, $language: String) { translationPage(roadmap: $roadmap, priority: "P1", language: $language) {
       title code translation { ${fields} } } }`,
    { roadmap: roadmap.code, language },
    as,
  );
}
const translation = async (language = 'fr'): Promise<Translation> =>
  (await page(language)).data.translationPage.translation!;
const save = (passage: Passage, text: string, more: object = {}) =>
  act('saveTranslation', {
    priorityId,
    passageId: passage.id,
    language: 'fr',
    text,
    source: passage.source,
    expectedVersion: passage.version,
    ...more,
  });
const progress = ({ languages }: Translation, language = 'fr') => {
  const { done, stale, missing } = languages.find((one) => one.language === language)!;
  return [done, stale, missing];
};

test('a text stands beside its translation, passage by passage, under the same numbers', async () => {
  const { data } = await page();
  expect(data.translationPage).toMatchObject({ title: 'Title of P1', code: 'P1' });
  const text = data.translationPage.translation!;
  expect(text).toMatchObject({ language: 'fr', sourceLanguage: 'en', inMaking: false, circulable: true });
  expect(text.languages.map(({ language }) => language)).toEqual(['fr', 'ar']);
  expect(progress(text)).toEqual([0, 0, 9]);
  expect(text.passages.map(({ label }) => Number(label))).toEqual(text.passages.map((_, at) => at + 1));
  expect(text.passages[3]).toMatchObject({
    kind: 'step_title',
    stepCode: '1.1',
    state: 'missing',
    version: 0,
    text: '',
  });
  expect((await page(null)).data.translationPage.translation).toEqual(text);
  expect((await page('AR')).data.translationPage.translation?.language).toBe('ar');
  expect((await page('de')).data.translationPage.translation).toBeNull();
  await api.rows('update sessions set seen_at = clock_timestamp()');
  expect((await page()).statements).toBe(2);
});

test('words are kept plain, twice the same are once, and who comes second is shown all three wordings', async () => {
  const [title] = (await translation()).passages as [Passage];
  let saved = await save(title, 'Titre\u00a0: de\u00adP1\n');
  expect(saved.passages[0]).toMatchObject({ text: 'Titre\u00a0: deP1', state: 'done', version: 1 });
  expect(progress(saved)).toEqual([1, 0, 8]);
  saved = await save(title, 'Titre\u00a0: deP1');
  expect(saved.passages[0]?.version).toBe(1);
  const { errors } = await tried('saveTranslation', {
    priorityId,
    passageId: title.id,
    language: 'fr',
    text: 'Le mien',
    source: title.source,
    expectedVersion: 0,
  });
  expect((errors[0] as { extensions: object }).extensions).toMatchObject({
    code: 'CONFLICT',
    details: {
      base: { version: 0, text: '' },
      theirs: { version: 1, text: 'Titre\u00a0: deP1', by: expect.any(String) },
      mine: { text: 'Le mien' },
    },
  });
  expect(progress(await translation('ar'), 'ar')).toEqual([0, 0, 9]);
});

test('a translation is stale once its source has changed, until it is written again or confirmed', async () => {
  const making = await act<{ passages: { id: string; version: number }[] }>(
    'startMaking',
    { priorityId, ...key() },
    'passages { id version }',
  );
  const title = making.passages[0]!;
  const reword = (text: string, expectedVersion: number) =>
    act('savePassage', { priorityId, passageId: title.id, text, expectedVersion }, 'passage { id }');
  await reword('Another title of P1', 1);
  let now = await translation();
  expect(now).toMatchObject({ inMaking: true });
  expect(now.passages[0]).toMatchObject({ state: 'stale', source: 'Another title of P1', madeFrom: 'Title of P1' });
  expect(progress(now)).toEqual([0, 1, 8]);
  const seen = now.passages[0]!;
  const confirmation = { priorityId, passageId: seen.id, language: 'fr', source: seen.source };
  now = await act('confirmTranslation', { ...confirmation, expectedVersion: 1 });
  expect(now.passages[0]).toMatchObject({ state: 'done', version: 2, text: 'Titre\u00a0: deP1' });
  expect((await act('confirmTranslation', { ...confirmation, expectedVersion: 1 })).passages[0]?.version).toBe(2);
  const empty = { ...confirmation, passageId: now.passages[1]!.id, expectedVersion: 0 };
  expect(refusal(await tried('confirmTranslation', empty))).toEqual(['FORBIDDEN', 'translation_missing']);
  await reword('A third title of P1', 2);
  now = await save((await translation()).passages[0]!, 'Un troisième titre');
  expect(now.passages[0]).toMatchObject({ state: 'done', madeFrom: 'A third title of P1' });
});

test('what translates unseen words is not circulated before them', async () => {
  const [, objective] = (await translation()).passages as [Passage, Passage];
  await save(objective, 'Objectif de P1');
  const circulating = { priorityId, language: 'fr', ...key() };
  const done = await act('circulateTranslation', circulating);
  expect(done.languages[0]?.circulatedAt).toEqual(expect.any(String));
  expect(await act('circulateTranslation', circulating)).toEqual(done);
  expect(await circulatedWords()).toEqual([['fr', 1, 'Objectif de P1', false]]);
  expect(refusal(await tried('circulateTranslation', { ...circulating, ...key() }))).toEqual([
    'FORBIDDEN',
    'nothing_changed',
  ]);
});

const circulatedWords = async () =>
  (
    await api.rows<{ language: string; number: number; text: string; stale: boolean }>(
      `select t.language, t.number, pt.text, pt.stale from priorities p join version_translations t on t.version_id = p.current_version_id
       join passage_translations pt on pt.translation_id = t.id join passages x on x.version_id = p.current_version_id and x.id = pt.passage_id
       where p.id = $1 order by t.language, t.number, x.ordinal`,
      [priorityId],
    )
  ).map(({ language, number, text, stale }) => [language, number, text, stale]);

test('a translation is circulated and hashed with its text, stale parts as such, and both never change', async () => {
  const making = (await translation()).passages;
  await act(
    'savePassage',
    { priorityId, passageId: making[1]!.id, text: 'An objective that changed', expectedVersion: 1 },
    'passage { id }',
  );
  const { data } = await api.gql<{ draftPage: { making: { version: number } } }>(
    `query ($roadmap: String!) { draftPage(roadmap: $roadmap, priority: "P1") { making { version } } }`,
    { roadmap: roadmap.code },
    roadmap.secretariat,
  );
  await act(
    'circulate',
    {
      roadmapId: roadmap.id,
      note: '',
      texts: [{ priorityId, expectedVersion: data.draftPage.making.version }],
      evenWhileEdited: false,
      ...key(),
    },
    'number',
  );
  expect(await circulatedWords()).toEqual([
    ['fr', 1, 'Un troisième titre', false],
    ['fr', 1, 'Objectif de P1', true],
  ]);
  const [version] = await api.rows<{ id: string; number: number; of: string; hash: string }>(
    `select v.id, v.number, v.hash as of, t.hash from priority_versions v join version_translations t on t.version_id = v.id
     join priorities p on p.current_version_id = v.id where p.id = $1`,
    [priorityId],
  );
  const passages = [
    { id: making[0]!.id, kind: 'priority_title' as const, stepId: null, text: 'Un troisième titre' },
    { id: making[1]!.id, kind: 'priority_objective' as const, stepId: null, text: 'Objectif de P1' },
  ];
  const { number, of } = version!;
  const preimage = translationPreimage({ roadmapId: roadmap.id, priorityId, number, language: 'fr', of, passages });
  expect(createHash('sha256').update(preimage, 'utf8').digest('hex')).toBe(version?.hash);
  await expect(api.rows('update version_translations set hash = hash')).rejects.toThrow();
  await expect(api.rows('delete from passage_translations')).rejects.toThrow();
  const [event] = await api.rows<{ payload: object; on_ledger: boolean }>(
    `select payload, on_ledger from events where type = 'translation.circulated' order by arrival desc limit 1`,
  );
  expect(event).toMatchObject({ on_ledger: true, payload: { language: 'fr', hash: version?.hash } });
});

test('a silence round waits for the required languages, each passage as the text now says it', async () => {
  await api.rows(`update priorities set state = 'frozen' where id = $1`, [priorityId]);
  const open = async () => {
    const [row] = await api.rows<{ at: string }>(
      `select to_char(waymark_now() + interval '80 hours', 'YYYY-MM-DD"T"HH24:MI:SS"Z"') as at`,
    );
    return refusal(
      await tried(
        'openRound',
        {
          roadmapId: roadmap.id,
          title: 'Silence',
          mode: 'silence',
          deadline: row?.at,
          priorityIds: [priorityId],
          ...key(),
        },
        'id',
      ),
    );
  };
  expect(await open()).toEqual(['FORBIDDEN', 'languages_missing']);
  await api.rows(`update priorities set state = 'consultation' where id = $1`, [priorityId]);
  for (const passage of (await translation()).passages)
    await save(
      (await translation()).passages.find(({ id }) => id === passage.id)!,
      `fr: ${passage.source}`,
    );
  await act('circulateTranslation', { priorityId, language: 'fr', ...key() });
  await api.rows(`update priorities set state = 'frozen' where id = $1`, [priorityId]);
  expect(refusal(await tried('circulateTranslation', { priorityId, language: 'fr', ...key() }))).toEqual([
    'FORBIDDEN',
    'state_not_permitted',
  ]);
  expect(await open()).toEqual([undefined, undefined]);
});

test('readers of the text have it in the languages in which it was circulated', async () => {
  const read = async (language: string | null) => {
    const { data, errors } = await api.gql<{
      priorityPage: {
        translations: { language: string; hash: string }[];
        text: { passages: { text: string; translation: string | null; translationStale: boolean }[] };
      };
    }>(
      `query ($roadmap: String!, $language: String) { priorityPage(roadmap: $roadmap, code: "P1", language: $language) {
         translations { language hash circulatedAt } text { passages { text translation translationStale } } } }`,
      { roadmap: roadmap.code, language },
      roadmap.heads[0],
    );
    expect(errors).toEqual([]);
    return data.priorityPage;
  };
  const { translations, text } = await read('FR');
  expect(translations.map(({ language }) => language)).toEqual(['fr']);
  expect(text.passages.map(({ translation: words }) => words)).toEqual(text.passages.map((one) => `fr: ${one.text}`));
  expect(text.passages.some(({ translationStale }) => translationStale)).toBe(false);
  for (const other of [null, 'ar'])
    expect((await read(other)).text.passages.every(({ translation: words }) => words === null)).toBe(true);
});

test('nothing of what is written is told to anybody else', async () => {
  for (const as of roadmap.heads) expect(JSON.stringify((await page('fr', as)).errors)).toContain('NOT_FOUND');
  const told = await api.rows(
    `select 1 from events where type ~ '^translation.(saved|confirmed|imported)' and (on_ledger or audience <> 'secretariat')`,
  );
  expect(told).toEqual([]);
});
