import { Database, type Actor, type Sql } from '../../src/kernel/index.js';
import { startApi, type TestApi } from '../api.js';
import { cloneSampleDatabase, type TestDatabase } from '../database.js';
import { readWorld, type World } from '../matrix/world.js';
import { readActors, type Actors } from './in-vain.js';

/** Where rules are asked of the database: the sample, its API, and those who act. It is there once a suite has set it. */

let database: TestDatabase;
export let api: TestApi;
export let world: World;
export let actors: Actors;

/** Each suite has one of its own. */
export function setStage(): void {
  beforeAll(async () => {
    database = await cloneSampleDatabase();
    api = await startApi(database.url);
    world = await readWorld(api);
    actors = await readActors(api);
  }, 60_000);
  afterAll(async () => {
    await api.stop();
    await database.drop();
  });
}

export const ask = <T>(statement: Sql): Promise<T[]> => api.get(Database).rows<T>(statement);
export const seat = (me: Actor): string => me.in(world.roadmapId)?.id ?? '';
export const at = '2026-11-20T10:00:00.000Z';
