import type { Client } from 'pg';

/**
 * A sample's clock pauses while nothing runs, so that the sample always looks alive: it goes on from its last beat.
 * It never goes back behind an act that is on record.
 */
export async function resumeClock(client: Client): Promise<void> {
  await client.query(`
    update domain_clock set shift = greatest(beat, (select max(occurred_at) from events)) - clock_timestamp()
    where pauses and beat is not null and clock_timestamp() + shift - beat > interval '20 seconds'`);
}

/** @returns whether the clock pauses at all, and so needs beats */
export async function beatClock(client: Client): Promise<boolean> {
  const { rowCount } = await client.query('update domain_clock set beat = clock_timestamp() + shift where pauses');
  return rowCount === 1;
}
