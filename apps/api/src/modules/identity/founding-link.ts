import { DatabaseClient } from '../../kernel/index.js';
import { newToken, tokenHash } from './session-reader.js';

/**
 * Where there is no administrator yet, a link that opens the first one's account. One made at an earlier start opens
 * nothing any more; none does once there is an administrator.
 * @returns its token, the only time that it is known; null where there is an administrator
 */
export async function makeFoundingLink(url: string): Promise<string | null> {
  const token = newToken();
  const client = new DatabaseClient({ connectionString: url });
  await client.connect();
  try {
    await client.query('begin');
    await client.query('delete from founding_links');
    const { rowCount } = await client.query(
      'insert into founding_links (token_hash) select $1 where not exists (select 1 from users where administrator)',
      [tokenHash(token)],
    );
    await client.query('commit');
    return rowCount ? token : null;
  } finally {
    await client.end();
  }
}
