import { Column, Entity, PrimaryGeneratedColumn } from 'typeorm';

/** A signed-in browser or client. The token itself is nowhere: only its SHA-256, and no GraphQL type shows that. */
@Entity('sessions')
export class Session {
  @PrimaryGeneratedColumn('uuid')
  id: string;

  @Column('bytea', { name: 'token_hash' })
  tokenHash: Buffer;

  @Column('uuid', { name: 'user_id' })
  userId: string;

  @Column('timestamptz', { name: 'created_at' })
  createdAt: Date;

  /** Moved at most once a minute; the idle timeout counts from here */
  @Column('timestamptz', { name: 'seen_at' })
  seenAt: Date;

  /** The end that no activity postpones */
  @Column('timestamptz', { name: 'expires_at' })
  expiresAt: Date;
}
