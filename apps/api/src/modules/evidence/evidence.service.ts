import { Injectable, type OnModuleInit } from '@nestjs/common';
import { found, notFound, reachOf, sql, Subjects, type Actor, type Connection } from '../../kernel/index.js';
import type { FindingsArgs } from './evidence.inputs.js';
import { findingPolicy, findingRules } from './evidence.policy.js';
import { EvidenceRepository } from './evidence.repository.js';
import type { Finding } from './finding.entity.js';
import type { Paper } from './paper.entity.js';
import type { Theme } from './theme.entity.js';

@Injectable()
export class EvidenceService implements OnModuleInit {
  constructor(
    private readonly evidence: EvidenceRepository,
    private readonly subjects: Subjects,
  ) {}

  /** A finding can be discussed by whoever reads it. */
  onModuleInit(): void {
    this.subjects.register('finding', {
      visible: (me) => sql`
        select f.id, f.roadmap_id as "roadmapId", null::uuid as "priorityId", f.code as label
        from findings f where ${findingPolicy.scope(me, 'f')}`,
      reach: (id) =>
        sql`select ${reachOf(findingRules('f'))} from findings f join papers p on p.id = f.paper_id where f.id = ${id}`,
    });
  }

  async listThemes(me: Actor, roadmapId: string): Promise<Theme[]> {
    await this.#readable(me, roadmapId);
    return this.evidence.listThemes(me, roadmapId);
  }

  async listPapers(me: Actor, roadmapId: string): Promise<Paper[]> {
    await this.#readable(me, roadmapId);
    return this.evidence.listPapers(me, roadmapId);
  }

  async listFindings(me: Actor, args: FindingsArgs): Promise<Connection<Finding>> {
    await this.#readable(me, args.roadmapId);
    return this.evidence.listFindings(me, args);
  }

  async getFinding(me: Actor, id: string): Promise<Finding> {
    return found(await this.evidence.findFinding(me, id));
  }

  async #readable(me: Actor, roadmapId: string): Promise<void> {
    if (!(await this.evidence.isReadable(me, roadmapId))) throw notFound();
  }
}
