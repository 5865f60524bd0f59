import { NestFactory } from '@nestjs/core';
import type { NestFastifyApplication } from '@nestjs/platform-fastify';
import type { Logger } from 'pino';
import { AppModule } from './app.module.js';
import type { Config } from './kernel/config/config.js';
import { createHttpAdapter } from './kernel/http/server.js';
import { MaintenanceState } from './kernel/maintenance/maintenance-state.js';
import { nestLogger } from './kernel/logging/logger.js';

/** Builds the application without listening. Tests and commands use it as `main` does. */
export async function createApp(options: {
  config: Config;
  log: Logger;
  databaseUrl: string;
  background: boolean;
}): Promise<NestFastifyApplication> {
  const maintenance = new MaintenanceState();
  const app = await NestFactory.create<NestFastifyApplication>(
    AppModule.forRoot({ ...options, maintenance }),
    createHttpAdapter(options.config, options.log, maintenance),
    {
      logger: nestLogger(options.log),
      abortOnError: false,
    },
  );
  await app.init();
  await app.getHttpAdapter().getInstance().ready();
  return app;
}
