import { NestFactory } from '@nestjs/core';
import type { NestFastifyApplication } from '@nestjs/platform-fastify';
import type { Logger } from 'pino';
import { AppModule } from './app.module.js';
import type { Config } from './kernel/config/config.js';
import { createHttpAdapter } from './kernel/http/server.js';
import { nestLogger } from './kernel/logging/logger.js';

/** Builds the application without listening. Tests and commands use it as `main` does. */
export async function createApp(options: {
  config: Config;
  log: Logger;
  databaseUrl: string;
  background: boolean;
}): Promise<NestFastifyApplication> {
  const app = await NestFactory.create<NestFastifyApplication>(
    AppModule.forRoot(options),
    createHttpAdapter(options.config, options.log),
    {
      logger: nestLogger(options.log),
      abortOnError: false,
    },
  );
  await app.init();
  await app.getHttpAdapter().getInstance().ready();
  return app;
}
