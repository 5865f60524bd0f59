import { Global, Module, ValidationPipe, type DynamicModule } from '@nestjs/common';
import { APP_FILTER, APP_GUARD, APP_PIPE } from '@nestjs/core';
import { TypeOrmModule } from '@nestjs/typeorm';
import { ClsPluginTransactional } from '@nestjs-cls/transactional';
import type { ValidationError } from 'class-validator';
import { ClsModule } from 'nestjs-cls';
import type { Logger } from 'pino';
import { ActorOfRequest } from './access/actor-of-request.js';
import { ActorGuard } from './access/actor.guard.js';
import { Acts } from './acts/acts.js';
import { Clock } from './clock/clock.js';
import { CONFIG, type Config } from './config/config.js';
import { createDataSource } from './database/data-source.js';
import { Database } from './database/database.js';
import { transactions } from './database/transactions.js';
import { invalid, type FieldProblem } from './errors/domain-error.js';
import { Background, DATABASE_URL } from './events/background.js';
import { FilesOfPerson } from './files/files-of-person.js';
import { FileOwners } from './files/file-owners.js';
import { FileRepository } from './files/file.repository.js';
import { FileRounds } from './files/file-rounds.js';
import { FILE_STORE } from './files/file-store.js';
import { Files } from './files/files.js';
import { FilesController } from './files/files.controller.js';
import { openFileStore } from './files/open-file-store.js';
import { Failures } from './http/failures.filter.js';
import { Events } from './events/event.js';
import { graphqlModule } from './graphql/graphql.module.js';
import { UnchangedPages } from './graphql/unchanged-pages.js';
import { ReadableInputPipe } from './graphql/readable-input.pipe.js';
import { fieldProblems } from './graphql/text-limits.js';
import { DateTimeScalar, DayScalar } from './graphql/scalars.js';
import { Citations } from './guards/citations.js';
import { Reactions, Subjects, TransitionGuards } from './guards/registries.js';
import { HealthController } from './health/health.controller.js';
import { Idempotency } from './idempotency/idempotency.js';
import { KeysOfPerson } from './idempotency/keys-of-person.js';
import { ImportKinds } from './imports/import-kind.js';
import { JobRunner } from './jobs/job-runner.js';
import { JobsModule } from './jobs/jobs.module.js';
import { Loaders } from './loaders/loaders.js';
import { LOG } from './logging/logger.js';
import { Maintenance } from './maintenance/maintenance.js';
import { MaintenanceOfPerson } from './maintenance/maintenance-of-person.js';
import { MaintenanceState } from './maintenance/maintenance-state.js';
import { MailModule } from './mail/mail.module.js';
import { MailSender } from './mail/mail-sender.js';
import { PersonalData } from './persons/personal-data.js';

const services = [
  ActorOfRequest,
  Acts,
  Citations,
  Clock,
  Database,
  Events,
  FileOwners,
  Files,
  Idempotency,
  ImportKinds,
  Loaders,
  Maintenance,
  PersonalData,
  Reactions,
  Subjects,
  TransitionGuards,
];

/** Rooms of the kernel that answer questions of their own. */
export const kernelModules = [JobsModule, MailModule];

/** What every module stands on. */
@Global()
@Module({})
export class KernelModule {
  static forRoot(options: {
    config: Config;
    log: Logger;
    databaseUrl: string;
    background: boolean;
    maintenance: MaintenanceState;
  }): DynamicModule {
    const { config, log, databaseUrl, background } = options;
    return {
      module: KernelModule,
      imports: [
        TypeOrmModule.forRootAsync({
          useFactory: () => ({ autoLoadEntities: true, retryAttempts: 0 }),
          dataSourceFactory: (collected) =>
            createDataSource({
              url: databaseUrl,
              entities: collected?.entities ?? [],
              poolSize: config.poolSize,
            }).initialize(),
        }),
        ClsModule.forRoot({
          global: true,
          plugins: [
            new ClsPluginTransactional({
              imports: [TypeOrmModule],
              adapter: transactions(),
            }),
          ],
        }),
        graphqlModule(),
        ...kernelModules,
      ],
      controllers: [HealthController, FilesController],
      providers: [
        { provide: CONFIG, useValue: config },
        { provide: LOG, useValue: log },
        { provide: MaintenanceState, useValue: options.maintenance },
        { provide: DATABASE_URL, useValue: databaseUrl },
        { provide: APP_GUARD, useClass: ActorGuard },
        { provide: APP_FILTER, useClass: Failures },
        // In this order: first what every text must be, then what its class asks.
        { provide: APP_PIPE, useClass: ReadableInputPipe },
        { provide: APP_PIPE, useFactory: inputPipe },
        { provide: FILE_STORE, useFactory: () => openFileStore(config) },
        FileRepository,
        FilesOfPerson,
        KeysOfPerson,
        MaintenanceOfPerson,
        UnchangedPages,
        DateTimeScalar,
        DayScalar,
        ...services,
        ...(background ? [Background, FileRounds, JobRunner, MailSender] : []),
      ],
      exports: [CONFIG, LOG, DATABASE_URL, ...services],
    };
  }
}

/** Inputs are checked by their classes; every problem is told with its field. */
const inputPipe = (): ValidationPipe =>
  new ValidationPipe({
    transform: true,
    whitelist: false,
    exceptionFactory: (errors: ValidationError[]) => {
      const found = errors.flatMap((error) => problems(error, ''));
      const tooLong = found.every(({ problem }) => problem === 'text_too_long');
      return invalid(tooLong ? 'text_too_long' : 'input_invalid', found);
    },
  });

function problems(error: ValidationError, path: string): FieldProblem[] {
  const field = path ? `${path}.${error.property}` : error.property;
  return [...fieldProblems(field, error), ...(error.children ?? []).flatMap((child) => problems(child, field))];
}
