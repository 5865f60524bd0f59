import { Injectable } from '@nestjs/common';
import { Database, Loaders, namedParticipants, sql, type Actor } from '../../kernel/index.js';
import type { Amendment } from './amendment.entity.js';
import { AmendmentRepository } from './amendment.repository.js';
import type { Ballot } from './ballot.entity.js';
import { BallotRepository } from './ballot.repository.js';
import { PositionRepository } from './position.repository.js';
import { roundPolicy } from './validation.policy.js';

const owner = { electorate: {}, ballots: {}, sponsors: {}, amendments: {} };

/** What belongs to rounds, amendments and positions, read for many at once and through the reader's scope. */
@Injectable()
export class ValidationLoaders {
  constructor(
    private readonly loaders: Loaders,
    private readonly db: Database,
    private readonly ballotRepository: BallotRepository,
    private readonly amendmentRepository: AmendmentRepository,
    private readonly positionRepository: PositionRepository,
  ) {}

  /** Ids of the participants that sign, in the order of their English names. */
  async electorate(me: Actor, roundId: string): Promise<string[]> {
    const loader = this.loaders.get<string[]>(owner.electorate, async (ids) => {
      const rows = await this.db.rows<{ key: string; value: string }>(sql`
        select e.round_id as key, e.participant_id as value from round_electors e join rounds r on r.id = e.round_id
        join ${namedParticipants} p on p.id = e.participant_id
        where r.id = any(${ids}::uuid[]) and ${roundPolicy.scope(me, 'r')} order by p.english_name`);
      return grouped(rows);
    });
    return (await loader.load(roundId)) ?? [];
  }

  async ballots(me: Actor, roundId: string): Promise<Ballot[]> {
    const loader = this.loaders.get<Ballot[]>(owner.ballots, async (ids) =>
      grouped((await this.ballotRepository.ofRounds(me, ids)).map((value) => ({ key: value.roundId, value }))),
    );
    return (await loader.load(roundId)) ?? [];
  }

  /** Ids of the participants that support an amendment which the reader already holds. */
  async sponsors(amendmentId: string): Promise<string[]> {
    const loader = this.loaders.get<string[]>(owner.sponsors, async (ids) =>
      grouped(
        (await this.amendmentRepository.sponsors(ids)).map((row) => ({
          key: row.amendmentId,
          value: row.participantId,
        })),
      ),
    );
    return (await loader.load(amendmentId)) ?? [];
  }

  /** Those that the position refers to and the reader may see. */
  async amendments(me: Actor, positionId: string): Promise<Amendment[]> {
    const loader = this.loaders.get<Amendment[]>(owner.amendments, async (ids) => {
      const links = await this.positionRepository.amendmentLinks(ids);
      const amendments = await this.amendmentRepository.byIds(
        me,
        links.map(({ amendmentId }) => amendmentId),
      );
      return grouped(
        amendments.flatMap((value) =>
          links.filter(({ amendmentId }) => amendmentId === value.id).map(({ positionId: key }) => ({ key, value })),
        ),
      );
    });
    return (await loader.load(positionId)) ?? [];
  }
}

function grouped<T>(rows: readonly { key: string; value: T }[]): Map<string, T[]> {
  const groups = new Map<string, T[]>();
  for (const { key, value } of rows) {
    const group = groups.get(key);
    if (group) group.push(value);
    else groups.set(key, [value]);
  }
  return groups;
}
