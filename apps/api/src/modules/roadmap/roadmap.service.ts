import { Injectable } from '@nestjs/common';
import { found, type Actor } from '../../kernel/index.js';
import type { Framework } from './framework.entity.js';
import type { PriorityVersion } from './priority-version.entity.js';
import type { Priority } from './priority.entity.js';
import { PriorityRepository } from './priority.repository.js';
import type { Roadmap } from './roadmap.entity.js';
import { RoadmapRepository } from './roadmap.repository.js';
import type { Step } from './step.entity.js';
import { StepRepository } from './step.repository.js';

/** Reading the agreed text. What is not there and what one may not read give the same answer. */
@Injectable()
export class RoadmapService {
  constructor(
    private readonly roadmaps: RoadmapRepository,
    private readonly priorities: PriorityRepository,
    private readonly steps: StepRepository,
  ) {}

  listRoadmaps(me: Actor): Promise<Roadmap[]> {
    return this.roadmaps.list(me);
  }

  async getRoadmap(me: Actor, code: string): Promise<Roadmap> {
    return found(await this.roadmaps.findByCode(me, code));
  }

  /**
   * The roadmap, held until the transaction ends.
   * @throws DomainError NOT_FOUND where it is not there for this reader
   */
  async lockRoadmap(me: Actor, id: string): Promise<Roadmap> {
    return found(await this.roadmaps.lock(me, id));
  }

  /** @throws DomainError NOT_FOUND where the roadmap is not there for this reader */
  async readable(me: Actor, roadmapId: string): Promise<void> {
    found(await this.roadmaps.find(me, roadmapId));
  }

  async listPriorities(me: Actor, roadmapId: string): Promise<Priority[]> {
    await this.readable(me, roadmapId);
    return this.priorities.list(me, roadmapId);
  }

  async getPriority(me: Actor, id: string): Promise<Priority> {
    return found(await this.priorities.find(me, id));
  }

  async listVersions(me: Actor, priorityId: string): Promise<PriorityVersion[]> {
    return this.priorities.versions(me, await this.getPriority(me, priorityId));
  }

  async listSteps(me: Actor, roadmapId: string, priorityId: string | null): Promise<Step[]> {
    await this.readable(me, roadmapId);
    if (priorityId !== null) await this.getPriority(me, priorityId);
    return this.steps.list(me, roadmapId, priorityId);
  }

  async getStep(me: Actor, id: string): Promise<Step> {
    return found(await this.steps.find(me, id));
  }

  listFrameworks(me: Actor): Promise<Framework[]> {
    return this.roadmaps.frameworks(me);
  }
}
