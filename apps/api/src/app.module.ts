import { Module, type DynamicModule } from '@nestjs/common';
import type { Logger } from 'pino';
import type { Config } from './kernel/config/config.js';
import { KernelModule } from './kernel/kernel.module.js';
import type { MaintenanceState } from './kernel/maintenance/maintenance-state.js';
import { modules } from './modules/index.js';

/** The whole application over one database. */
@Module({})
export class AppModule {
  static forRoot(options: {
    config: Config;
    log: Logger;
    databaseUrl: string;
    background: boolean;
    maintenance: MaintenanceState;
  }): DynamicModule {
    return { module: AppModule, imports: [KernelModule.forRoot(options), ...modules] };
  }
}
