import type { MigrationInterface, QueryRunner } from 'typeorm';

/**
 * A thread counts its comments, and each has its number in it: any part of a thread is found by its numbers, and how many
 * lie before and after it is known without counting. A row below a certain number never moves.
 */
export class PlacesOfComments1764000000021 implements MigrationInterface {
  name = 'PlacesOfComments1764000000021';

  async up(db: QueryRunner): Promise<void> {
    await db.query(`
      alter table threads add column comment_count integer not null default 0;
      alter table comments add column number integer;
      update comments c set number = n.number
        from (select id, row_number() over (partition by thread_id order by posted_at, id) as number from comments) n where n.id = c.id;
      update threads th set comment_count = n.count
        from (select thread_id, count(*) as count from comments group by thread_id) n where n.thread_id = th.id;
      alter table comments alter column number set not null, add constraint comments_number unique (thread_id, number);
      drop index comments_by_thread;
    `);
  }

  async down(db: QueryRunner): Promise<void> {
    await db.query(`
      create index comments_by_thread on comments (thread_id, posted_at);
      alter table comments drop column number;
      alter table threads drop column comment_count;
    `);
  }
}
