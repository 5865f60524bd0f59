import { Field, Float, Int, ObjectType } from '@nestjs/graphql';
import { PART_STATE_DESCRIPTIONS } from '@waymark/domain';
import { enumeration, FilesHealth, JobsHealth, MailsHealth, MaintenanceTime } from '../../kernel/index.js';

export const PartState = enumeration('PartState', PART_STATE_DESCRIPTIONS);
export type PartState = keyof typeof PartState;

@ObjectType({ description: 'The database, which has just answered.' })
export class DatabaseHealth {
  @Field(() => String, { description: 'Version of PostgreSQL.' })
  version: string;

  @Field(() => Float, { description: 'Bytes that it takes.' })
  sizeBytes: number;

  @Field(() => Int, { description: 'Migrations that have been applied.' })
  migrations: number;

  @Field(() => Int, { description: 'Acts that are not sealed in a ledger yet; a few for a moment.' })
  unsealed: number;
}

@ObjectType({ description: 'Health of the installation: figures and states, nothing of what it holds.' })
export class InstallationHealth {
  @Field(() => String, { description: 'Version of Waymark.' })
  version: string;

  @Field(() => Date, { description: 'When this was looked at.' })
  checkedAt: Date;

  @Field(() => MaintenanceTime, { nullable: true, description: 'The maintenance that is on; null where none is.' })
  maintenance: MaintenanceTime | null;

  @Field(() => DatabaseHealth, { description: 'The database.' })
  database: DatabaseHealth;

  @Field(() => JobsHealth, { description: 'Long work.' })
  jobs: JobsHealth;

  @Field(() => MailsHealth, { description: 'Mails.' })
  mails: MailsHealth;

  @Field(() => PartState, { description: 'The mail server.' })
  mailServer: PartState;

  @Field(() => String, {
    nullable: true,
    description: 'What it says is wrong, without addresses; null where nothing is.',
  })
  mailTrouble: string | null;

  @Field(() => FilesHealth, { description: 'Files.' })
  files: FilesHealth;

  @Field(() => Boolean, { description: 'Whether files lie in a bucket, and not on the disk.' })
  filesInBucket: boolean;

  @Field(() => PartState, { description: 'Where files lie.' })
  fileStore: PartState;

  @Field(() => Float, { nullable: true, description: 'Bytes free where files arrive; null where that is not known.' })
  freeBytes: number | null;

  @Field(() => Float, { description: 'Bytes that must stay free: uploads are refused below.' })
  keptFreeBytes: number;

  @Field(() => PartState, { description: 'The scanner for malware.' })
  scanner: PartState;
}
