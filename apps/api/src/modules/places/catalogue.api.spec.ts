import { randomUUID } from 'node:crypto';
import { startApi, type TestApi } from '../../../test/api.js';
import { cloneSampleDatabase, type TestDatabase } from '../../../test/database.js';
import { fieldProblems, settingUp } from '../../../test/setting-up.js';

let database: TestDatabase;
let api: TestApi;

beforeAll(async () => {
  database = await cloneSampleDatabase();
  api = await startApi(database.url);
});
afterAll(async () => {
  await api?.stop();
  await database?.drop();
});

const FIELDS = 'code name chip footnote footnoteMark zone isoAlpha2 version labels { locale label }';
interface Entry {
  code: string;
  name: string;
  version: number;
  isoAlpha2: string | null;
  footnote: string | null;
  labels: { locale: string; label: string }[];
}
const wording = (name: string, chip: string, footnote: string | null = null, footnoteMark: string | null = null) => ({
  name,
  chip,
  footnote,
  footnoteMark,
});
const add = (input: object, as = 'administrator') =>
  api.gql<{ addCountry: Entry }>(
    `mutation ($input: AddCountryInput!) { addCountry(input: $input) { ${FIELDS} } }`,
    { input: { zone: null, idempotencyKey: randomUUID(), ...input } },
    as,
  );
const edit = (input: object, as = 'administrator') =>
  api.gql<{ editCountry: Entry }>(
    `mutation ($input: EditCountryInput!) { editCountry(input: $input) { ${FIELDS} } }`,
    { input: { zone: null, idempotencyKey: randomUUID(), ...input } },
    as,
  );
const entryOf = async (code: string): Promise<Entry> => {
  const { data } = await api.gql<{ countries: Entry[] }>(`{ countries { ${FIELDS} } }`, {}, 'administrator');
  return data.countries.find((entry) => entry.code === code) as Entry;
};

describe('the catalogue', () => {
  it('takes an entry that ISO 3166-1 lacks, once', async () => {
    const input = { code: 'QP', designation: wording('Northern Territory', 'QP'), idempotencyKey: randomUUID() };
    const { data } = await add(input);
    expect(data.addCountry).toMatchObject({ code: 'QP', name: 'Northern Territory', isoAlpha2: null, version: 1 });
    expect(data.addCountry.labels.every(({ label }) => label === 'Northern Territory')).toBe(true);
    expect((await add(input)).data.addCountry).toMatchObject({ code: 'QP', version: 1 });
  });

  it.each([
    ['a code that is there', { code: 'JO', designation: wording('New', 'QR') }, 'code', 'country_there'],
    ['a name that is there', { code: 'QR', designation: wording('jordan', 'QR') }, 'designation.name', 'country_there'],
    ['a name in other letters that look the same', { code: 'QR', designation: wording('Jоrdan', 'QR') }, 'designation.name', 'country_there'],
    ['a note without a mark', { code: 'QR', designation: wording('New', 'QR', '* A note.') }, 'designation.footnoteMark', 'footnote_needs_mark'],
    ['a mark that is not in the name', { code: 'QR', designation: wording('New', 'QR', '* A note.', '*') }, 'designation.name', 'mark_missing'],
    ['a zone that is none', { code: 'QR', designation: wording('New', 'QR'), zone: 'Nowhere/Atall' }, 'zone', 'zone_unknown'],
  ])('refuses %s, at its field', async (_, input, field, problem) => {
    expect(fieldProblems(await add(input))).toEqual([`${field}: ${problem}`]);
    expect(await entryOf('QR')).toBeUndefined();
  }); // prettier-ignore

  it('corrects a designation: other languages take the new mark, and a second hand meets what was saved', async () => {
    const { version } = await entryOf('PS');
    const designation = wording('Palestine†', 'PS†', '† Another note.', '†');
    const { data } = await edit({ code: 'PS', expectedVersion: version, designation });
    expect(data.editCountry).toMatchObject({ name: 'Palestine†', footnote: '† Another note.', version: version + 1 });
    for (const { label } of data.editCountry.labels) expect(label).toMatch(/[^*†]†$/);
    const { errors } = await edit({ code: 'PS', expectedVersion: version, designation: wording('Other', 'PS') });
    expect(errors?.[0]?.extensions).toMatchObject({ code: 'CONFLICT' });
  });
});

describe('a roadmap', () => {
  it('follows the catalogue until it has a wording of its own, and its ledger says so', async () => {
    const up = settingUp(api);
    const roadmap = await up.beingSetUp();
    for (const code of ['XK', 'QP']) await up.add(roadmap, code);
    const note = '* A note of the platform.';
    const { version } = await entryOf('QP');
    await edit({ code: 'QP', expectedVersion: version, designation: wording('Northern Territory*', 'QP*', note, '*') });
    const { participants } = await up.read(roadmap.code, roadmap.as);
    const changed = participants.find(({ code }) => code === 'QP');
    // The other note has the mark already: two notes never share one.
    expect(changed).toMatchObject({ name: 'Northern Territory**', footnoteMark: '**', footnote: '** A note of the platform.' });
    const { version: next } = await entryOf('QP');
    await edit({ code: 'QP', expectedVersion: next, designation: wording('Territory', 'QP') });
    const after = await up.read(roadmap.code, roadmap.as);
    expect(after.participants.find(({ code }) => code === 'QP')).toMatchObject({ name: 'Northern Territory**' });
    const events = await api.rows<{ type: string }>(
      `select type from events where roadmap_id = $1 and type = 'participant.corrected'`,
      [roadmap.id],
    );
    expect(events).toHaveLength(1);
    // A closed one is only read; its footnotes are corrected all the same.
    await api.rows(`update roadmaps set phase = 'closed' where code = 'screening'`);
    const { version: seen } = await entryOf('RS');
    expect((await edit({ code: 'RS', expectedVersion: seen, designation: wording('Republic of Serbia', 'RS') })).errors).toEqual([]);
  }); // prettier-ignore
});
