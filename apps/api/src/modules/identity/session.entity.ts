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

  /** What it was begun with, by name; null where that was not told */
  @Column('text', { nullable: true })
  browser: string | null;

  @Column('text', { nullable: true })
  system: string | null;

  @Column('timestamptz')
  createdAt: Date;

  /** Moved at most once a minute; the idle timeout counts from here */
  @Column('timestamptz')
  seenAt: Date;

  /** The end that no activity postpones */
  @Column('timestamptz')
  expiresAt: Date;
}
