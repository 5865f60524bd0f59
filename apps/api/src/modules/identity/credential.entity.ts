import { Column, Entity, PrimaryColumn } from 'typeorm';

/** What proves an account: kept apart from it and without a GraphQL type, so that no query can reach it. */
@Entity('credentials')
export class Credential {
  @PrimaryColumn('uuid', { name: 'user_id' })
  userId: string;

  /** argon2id in PHC form: parameters, salt and hash */
  @Column('text', { name: 'password_hash' })
  passwordHash: string;

  @Column('timestamptz', { name: 'changed_at' })
  changedAt: Date;
}
