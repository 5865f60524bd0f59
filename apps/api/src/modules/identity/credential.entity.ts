import { Column, Entity, PrimaryColumn } from 'typeorm';

/**
 * What proves an account, and the key of its drafts: kept apart from it and without a GraphQL type, so that no query
 * about accounts can reach it.
 */
@Entity('credentials')
export class Credential {
  @PrimaryColumn('uuid')
  userId: string;

  /** argon2id in PHC form: parameters, salt and hash */
  @Column('text')
  passwordHash: string;

  @Column('timestamptz')
  changedAt: Date;

  /** 256 random bits, made by the database. Never changed: drafts that were sealed with it must open again */
  @Column('bytea')
  draftKey: Buffer;
}
