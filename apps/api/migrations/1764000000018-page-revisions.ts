import type { MigrationInterface, QueryRunner } from 'typeorm';

/** What the revision of a roadmap's pages is read from: one short look into an index for each audience. */
export class PageRevisions1764000000018 implements MigrationInterface {
  async up(db: QueryRunner): Promise<void> {
    await db.query(`
      create index events_shared on events (roadmap_id, arrival) where audience <> 'delegation';
      create index events_of_delegations on events (participant_id, arrival) where audience = 'delegation';
      create index events_of_updates on events (roadmap_id, arrival)
        where audience = 'delegation' and type in ('update.submitted', 'update.returned');
      create index updates_open on status_updates (roadmap_id) where state <> 'published';
      create index comments_by_author on comments (written_by, posted_at);
      create index users_disabled on users (id) where disabled_at is not null;
    `);
  }

  async down(db: QueryRunner): Promise<void> {
    await db.query(
      'drop index users_disabled, comments_by_author, updates_open, events_of_updates, events_of_delegations, events_shared',
    );
  }
}
