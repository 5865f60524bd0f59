import { Injectable } from '@nestjs/common';
import { found, type Actor } from '../../kernel/index.js';
import { RoadmapService } from '../roadmap/index.js';
import type { Amendment } from './amendment.entity.js';
import { AmendmentRepository } from './amendment.repository.js';
import type { Ballot } from './ballot.entity.js';
import { BallotRepository } from './ballot.repository.js';
import type { Position } from './position.entity.js';
import { PositionRepository } from './position.repository.js';
import type { Round } from './round.entity.js';
import { RoundRepository } from './round.repository.js';

/** Reading rounds, ballots, positions and amendments. */
@Injectable()
export class ValidationService {
  constructor(
    private readonly roadmaps: RoadmapService,
    private readonly rounds: RoundRepository,
    private readonly ballots: BallotRepository,
    private readonly positions: PositionRepository,
    private readonly amendments: AmendmentRepository,
  ) {}

  async listRounds(me: Actor, roadmapId: string): Promise<Round[]> {
    await this.roadmaps.readable(me, roadmapId);
    return this.rounds.list(me, roadmapId);
  }

  async getRound(me: Actor, id: string): Promise<Round> {
    return found(await this.rounds.find(me, id));
  }

  async getBallot(me: Actor, id: string): Promise<Ballot> {
    return found(await this.ballots.find(me, id));
  }

  async listPositions(me: Actor, ballotId: string): Promise<Position[]> {
    await this.getBallot(me, ballotId);
    return this.positions.ofBallot(me, ballotId);
  }

  async listAmendments(me: Actor, roadmapId: string, priorityId: string | null): Promise<Amendment[]> {
    await this.roadmaps.readable(me, roadmapId);
    if (priorityId !== null) await this.roadmaps.getPriority(me, priorityId);
    return this.amendments.list(me, roadmapId, priorityId);
  }
}
