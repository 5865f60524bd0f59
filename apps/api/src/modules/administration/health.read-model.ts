import { readFileSync } from 'node:fs';
import { Inject } from '@nestjs/common';
import { Query, Resolver } from '@nestjs/graphql';
import {
  CONFIG,
  Database,
  Files,
  filesHealth,
  JobHandlers,
  jobsHealth,
  Mail,
  maintenanceNow,
  mailsHealth,
  Me,
  notFound,
  object,
  sql,
  unsealedCount,
  type Actor,
  type Config,
  type Wire,
} from '../../kernel/index.js';
import { InstallationHealth, type DatabaseHealth, type PartState } from './health.types.js';
import { answerWithin } from './answer-within.js';

/** How long a part may take to answer before it counts as away. */
const PATIENCE_MS = 3_000;

const { version } = JSON.parse(readFileSync(new URL('../../../package.json', import.meta.url), 'utf8')) as {
  version: string;
};

const database = object<DatabaseHealth>({
  version: sql`current_setting('server_version')`,
  sizeBytes: sql`pg_database_size(current_database())::float8`,
  migrations: sql`(select count(*) from migrations)`,
  unsealed: unsealedCount,
});

type Told = Pick<InstallationHealth, 'maintenance' | 'database' | 'jobs' | 'mails' | 'files' | 'checkedAt'>;

/** What the installation is like. Parts beside the database may be away: that is told, and the rest as well. */
@Resolver()
export class HealthReadModel {
  constructor(
    private readonly db: Database,
    private readonly handlers: JobHandlers,
    private readonly mail: Mail,
    private readonly files: Files,
    @Inject(CONFIG) private readonly config: Config,
  ) {}

  /** @throws DomainError NOT_FOUND to whoever is no administrator */
  @Query(() => InstallationHealth, { description: 'Health of the installation, for administrators.' })
  async installationHealth(@Me() me: Actor): Promise<Wire<InstallationHealth>> {
    if (!me.administrator) throw notFound();
    const [told, mail, fileStore, freeBytes, scanner] = await Promise.all([
      this.#told(),
      this.#mailServer(),
      stateOf(this.files.reachStore()),
      answerWithin(PATIENCE_MS, this.files.freeBytes()),
      stateOf(this.files.pingScanner()),
    ]);
    return {
      ...told,
      ...mail,
      version,
      fileStore,
      filesInBucket: this.config.s3 !== null,
      freeBytes: 'answer' in freeBytes ? freeBytes.answer : null,
      keptFreeBytes: this.config.files.free,
      scanner,
    };
  }

  async #told(): Promise<Wire<Told>> {
    const told = object<Told>({
      maintenance: maintenanceNow,
      database,
      jobs: jobsHealth(this.handlers.repeatable()),
      mails: mailsHealth,
      files: filesHealth,
      checkedAt: sql`clock_timestamp()`,
    });
    return (await this.db.one<{ told: Wire<Told> }>(sql`select ${told} as told`)).told;
  }

  async #mailServer(): Promise<Pick<InstallationHealth, 'mailServer' | 'mailTrouble'>> {
    if (!this.mail.isConfigured) return { mailServer: 'not_configured', mailTrouble: null };
    const asked = await answerWithin(PATIENCE_MS, this.mail.trouble());
    if (!('answer' in asked)) return { mailServer: 'away', mailTrouble: null };
    return { mailServer: asked.answer === null ? 'reachable' : 'away', mailTrouble: asked.answer };
  }
}

/** @param asked null where there is no such part */
async function stateOf(asked: Promise<void> | null): Promise<PartState> {
  if (asked === null) return 'not_configured';
  return 'answer' in (await answerWithin(PATIENCE_MS, asked)) ? 'reachable' : 'away';
}
