import { Column, Entity, PrimaryGeneratedColumn } from 'typeorm';

/** A signed-in browser or client. The token itself is nowhere: only its SHA-256, and no GraphQL type shows that. */
@Entity('sessions')
export class Session {
  @PrimaryGeneratedColumn('uuid')
  id: string;

  @Column('bytea')
  tokenHash: Buffer;

  @Column('uuid')
  userId: string;

  @Column('timestamptz')
  createdAt: Date;

  /** Moved at most once a minute; the idle timeout counts from here */
  @Column('timestamptz')
  seenAt: Date;

  /** The end that no activity postpones */
  @Column('timestamptz')
  expiresAt: Date;
}
