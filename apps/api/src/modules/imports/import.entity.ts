import { Field, ID, Int, ObjectType } from '@nestjs/graphql';
import { Column, Entity, PrimaryGeneratedColumn, VersionColumn } from 'typeorm';
import { enumeration, type Mapping, type Said } from '../../kernel/index.js';

export const ImportState = enumeration('ImportState', {
  description: 'How far an import has come.',
  values: {
    checked: 'The file is held against what is there; nothing was imported.',
    applied: 'Its records are there.',
    undone: 'Its records were taken back.',
  },
});
export type ImportState = keyof typeof ImportState;

/** A file that is to be imported, or was. Its bytes lie with all other files, and are let go once it was imported. */
@Entity('imports')
@ObjectType({ description: 'A file of records that is held against those of a roadmap, or was imported.' })
export class Import {
  @PrimaryGeneratedColumn('uuid')
  @Field(() => ID, { description: 'Identity.' })
  id: string;

  @Column('uuid')
  @Field(() => ID, { description: 'The roadmap.' })
  roadmapId: string;

  @Column('text')
  @Field(() => String, { description: 'What is imported: a text, a plan, institutions or people.' })
  kind: string;

  @Column('uuid')
  madeByUser: string;

  @Column('text')
  @Field(() => String, { description: 'Name of the file.' })
  fileName: string;

  @Column('integer')
  @Field(() => Int, { description: 'Size of the file in bytes.' })
  fileSize: number;

  @Column('text')
  @Field(() => String, { description: 'SHA-256 of the file, in hexadecimal.' })
  fileHash: string;

  @Column('uuid', { nullable: true })
  fileId: string | null;

  /** The work that was last started on it, to import it or to take it back */
  @Column('uuid', { nullable: true })
  jobId: string | null;

  @Column('text')
  @Field(() => ImportState, { description: 'How far it has come.' })
  state: ImportState;

  @Column('jsonb')
  mapping: Mapping;

  @Column('jsonb')
  readings: Said['readings'];

  @Column('text', { array: true })
  confirmed: string[];

  /** Why what was agreed changes by it; empty as long as nobody said it */
  @Column('text')
  reason: string;

  /** What the file was held against when somebody asked for it to be imported; null where that is no matter */
  @Column('text', { nullable: true })
  ground: string | null;

  @Column('timestamptz', { nullable: true })
  @Field(() => Date, {
    nullable: true,
    description: 'From when the mapping is that it began with; null for a new one.',
  })
  rememberedAt: Date | null;

  @Column('integer', { nullable: true })
  @Field(() => Int, { nullable: true, description: 'Records that it made, once applied.' })
  newRecords: number | null;

  @Column('integer', { nullable: true })
  @Field(() => Int, { nullable: true, description: 'Records that it changed, once applied.' })
  changedRecords: number | null;

  @Column('integer', { nullable: true })
  @Field(() => Int, { nullable: true, description: 'Records that it left as they were, once applied.' })
  unchangedRecords: number | null;

  @Column('timestamptz')
  @Field(() => Date, { description: 'When the file was given.' })
  madeAt: Date;

  @Column('timestamptz', { nullable: true })
  @Field(() => Date, { nullable: true, description: 'When it was imported.' })
  appliedAt: Date | null;

  @Column('timestamptz', { nullable: true })
  @Field(() => Date, { nullable: true, description: 'When it was undone.' })
  undoneAt: Date | null;

  @VersionColumn()
  @Field(() => Int, { description: 'Counts changes, for `expectedVersion`.' })
  version: number;
}
