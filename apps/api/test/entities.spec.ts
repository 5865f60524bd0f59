import { readFileSync } from 'node:fs';
import {
  CONFIRMATION_BASIS_DESCRIPTIONS,
  EDITION_KINDS,
  MAIL_STATES,
  PASSAGE_ACTS,
  PASSAGE_KINDS,
  PASSAGE_STATES,
  PLAN_SUBJECTS,
  STATEMENT_KINDS,
} from '@waymark/domain';
import { buildSchema, getNamedType, isEnumType, isObjectType } from 'graphql';
import { EntitySchema, getMetadataArgsStorage, type DataSource } from 'typeorm';
import { createDataSource } from '../src/kernel/database/data-source.js';
import { FILE_STATES } from '../src/kernel/files/file.repository.js';
import '../src/kernel/jobs/job.entity.js';
import '../src/modules/index.js';
import { cloneDatabase, type TestDatabase } from './database.js';
import { entityDifferences, wordsBesideEntities, type WordsOf } from './entity-differences.js';

const nameOf = (target: string | { name: string }): string => (typeof target === 'string' ? target : target.name);
const schema = buildSchema(readFileSync(new URL('../schema.graphql', import.meta.url), 'utf8'));

/**
 * Every class that is marked as an entity, whether or not a module asks for its repository. TypeORM keeps them for the
 * whole process, in which another suite may have loaded its own before: the latest of each name are this one's.
 */
const classes = [...new Map(getMetadataArgsStorage().tables.map(({ target }) => [nameOf(target), target])).values()];

/** A record is one class: the type of a column's field in the API says whether it is an enumeration. */
const wordsInApi: WordsOf = (entity, property) => {
  const type = schema.getType(entity);
  const field = isObjectType(type) ? type.getFields()[property] : undefined;
  const named = field && getNamedType(field.type);
  return isEnumType(named) ? named.getValues().map(({ name }) => name) : null;
};

/** Words that only one side keeps: the API tells those of imported records as texts; copies are of checked columns. */
const meant = [
  'findings.confidence: any words in the entity, high | low | medium in the database',
  'institutions.confidence: any words in the entity, high | low | medium in the database',
  'phase_changes.phase: adopted | closed | consultation | drafting | implementation | validation in the entity, any words in the database',
  'update_submissions.status: blocked | completed | delayed | not_applicable | not_started | on_track in the entity, any words in the database',
];

let database: TestDatabase;
let source: DataSource;

beforeAll(async () => {
  database = await cloneDatabase();
});
afterEach(() => source.destroy());
afterAll(() => database.drop());

async function connect(entities: Parameters<typeof createDataSource>[0]['entities']): Promise<DataSource> {
  source = await createDataSource({ url: database.url, entities, poolSize: 1 }).initialize();
  return source;
}

test('every entity is what the migrations have made: tables, columns, types, keys and the words of enumerations', async () => {
  expect(classes.length).toBeGreaterThan(35);
  const differences = await entityDifferences(await connect(classes), wordsInApi);
  expect(differences.sort()).toEqual(meant);
});

test('tables without an entity keep to the words of the domain as well', async () => {
  expect(await wordsBesideEntities(await connect(classes))).toEqual({
    'confirmations.basis': Object.keys(CONFIRMATION_BASIS_DESCRIPTIONS.values),
    'editions.kind': EDITION_KINDS,
    'events.audience': ['public', 'participants', 'delegation', 'secretariat'],
    'figure_changes.subject_kind': ['indicator', 'risk', 'budget_line', 'exchange_rate'],
    'files.state': FILE_STATES,
    'mails.state': MAIL_STATES,
    'making_edits.act': PASSAGE_ACTS,
    'making_passages.kind': PASSAGE_KINDS,
    'making_passages.state': PASSAGE_STATES,
    'making_translation_edits.act': ['saved', 'confirmed', 'imported'],
    'plan_changes.subject_kind': PLAN_SUBJECTS,
    'statements.kind': STATEMENT_KINDS,
  });
});

test('an entity that differs is told by each difference', async () => {
  const astray = new EntitySchema({
    name: 'Astray',
    tableName: 'threads',
    columns: {
      roadmapId: { type: 'uuid', primary: true },
      id: { type: 'uuid' },
      quote: { type: 'text' },
      title: { type: 'text', array: true, nullable: true },
      startedAt: { type: 'text' },
      state: { type: 'text' },
      visibility: { type: 'text' },
      forgotten: { type: 'text' },
    },
  });
  const lost = new EntitySchema({ name: 'Lost', columns: { id: { type: 'uuid', primary: true } } });
  const words: WordsOf = (_, property) => (property === 'state' ? ['open', 'ajar'] : null);
  expect(await entityDifferences(await connect([astray, lost]), words)).toEqual([
    'threads.quote: is never null in the entity, may be null in the database',
    'threads.title: text[] in the entity, text in the database',
    'threads.started_at: text in the entity, timestamp with time zone in the database',
    'threads.state: ajar | open in the entity, closed_without_agreement | open | resolved in the database',
    'threads.visibility: any words in the entity, delegation | participants | public in the database',
    'threads.forgotten: there is no such column',
    'threads: the key is roadmap_id in the entity, id in the database',
    'lost: there is no such table',
  ]);
});
