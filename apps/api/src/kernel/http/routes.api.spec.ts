import { Controller, Get, Module, type Type } from '@nestjs/common';
import { NestFactory } from '@nestjs/core';
import type { NestFastifyApplication } from '@nestjs/platform-fastify';
import { buildSchema } from 'graphql';
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pino } from 'pino';
import { config, startApi, type TestApi } from '../../../test/api.js';
import { cloneDatabase, type TestDatabase } from '../../../test/database.js';
import { buildSession, buildUser } from '../../../test/factories.js';
import { AppModule } from '../../app.module.js';
import { operationsOf } from '../../schema.js';
import { unmatchedOperations } from '../policy/operations.js';
import { defineRoutes, routeRows } from '../policy/routes.js';
import { MaintenanceState } from '../maintenance/maintenance-state.js';
import { createHttpAdapter } from './server.js';

const FILES = ['favicon.svg', 'favicon.ico', 'robots.txt'];

let database: TestDatabase;
let api: TestApi;
let webDir: string;
beforeAll(async () => {
  webDir = mkdtempSync(join(tmpdir(), 'waymark-routes-'));
  mkdirSync(join(webDir, 'assets'));
  for (const file of ['index.html', ...FILES]) writeFileSync(join(webDir, file), '');
  database = await cloneDatabase();
  api = await startApi(database.url, { webDir });
});
afterAll(async () => {
  await api.stop();
  await database.drop();
  rmSync(webDir, { recursive: true });
});

/** The application with a controller that it does not have. */
async function withController(controller: Type): Promise<NestFastifyApplication> {
  const maintenance = new MaintenanceState();
  const options = { config, log: pino({ level: 'silent' }), databaseUrl: database.url, background: false, maintenance };
  class Fixture {}
  Module({ imports: [AppModule.forRoot(options)], controllers: [controller] })(Fixture);
  const adapter = createHttpAdapter(config, options.log, maintenance);
  const app = await NestFactory.create<NestFastifyApplication>(Fixture, adapter, {
    logger: false,
    abortOnError: false,
  });
  try {
    await app.init();
    await app.getHttpAdapter().getInstance().ready();
    return app;
  } catch (error) {
    await app.close();
    throw error;
  }
}

@Controller()
class WithoutRow {
  @Get('export')
  export(): string {
    return 'everything';
  }
}

@Controller()
class ForMembers {
  @Get('for-members')
  read(): string {
    return 'for members';
  }
}

test('every row of the table of access has its route', () => {
  const server = api.app.getHttpAdapter().getInstance();
  const missing = [...routeRows()].flatMap(([url, { methods }]) =>
    methods.filter((method) => !server.hasRoute({ url, method: method })).map((method) => `${method} ${url}`),
  );
  expect(missing).toEqual([]);
});

test('a process with a route that has no row does not start', async () => {
  await expect(withController(WithoutRow)).rejects.toThrow('route GET /export has no policy row');
});

test('nor with a file or a socket that is served past Nest', () => {
  const server = createHttpAdapter(config, pino({ level: 'silent' }), new MaintenanceState()).getInstance();
  expect(() => server.get('/papers/*', () => 'a paper')).toThrow('route GET /papers/* has no policy row');
});

test('a subscription without a row fails the build', () => {
  const schema = buildSchema('type Query { viewer: ID } type Subscription { positionSigned: ID }');
  expect(unmatchedOperations(operationsOf(schema)).withoutRow).toEqual(['positionSigned']);
});

test('a route that is not open to the public asks for a session', async () => {
  defineRoutes('spec', { '/for-members': { methods: ['GET', 'HEAD'], record: 'spec', grants: { S: 'all' } } });
  const app = await withController(ForMembers);
  try {
    const cookie = await buildSession(api.rows, (await buildUser(api.rows)).id);
    const statuses = [];
    for (const headers of [{}, { cookie }]) {
      const { statusCode } = await app.inject({ url: '/for-members', headers });
      statuses.push(statusCode);
    }
    expect(statuses).toEqual([401, 200]);
  } finally {
    await app.close();
    (routeRows() as Map<string, unknown>).delete('/for-members');
  }
});
