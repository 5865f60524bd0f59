import { Injectable, type OnModuleInit } from '@nestjs/common';
import { Citations, raw, reachOf, sql, Subjects } from '../../kernel/index.js';
import {
  priorityPolicy,
  priorityRules,
  roadmapPolicy,
  stepPolicy,
  stepReach,
  versionPolicy,
  versionRules,
} from './roadmap.policy.js';

/**
 * Priorities, passages and steps can be discussed by those who read them. A passage is cited as in its latest visible
 * version.
 */
@Injectable()
export class RoadmapSubjects implements OnModuleInit {
  constructor(
    private readonly subjects: Subjects,
    private readonly citations: Citations,
  ) {}

  onModuleInit(): void {
    this.subjects.register('priority', {
      visible: (me) => sql`select p.id, p.roadmap_id as "roadmapId", p.id as "priorityId", p.code as label
        from priorities p where ${priorityPolicy.scope(me, 'p')}`,
      reach: (id) => sql`select ${reachOf(priorityRules('p'))} from priorities p where p.id = ${id}`,
    });
    this.subjects.register('passage', {
      visible: (
        me,
      ) => sql`select distinct on (x.id) x.id, p.roadmap_id as "roadmapId", p.id as "priorityId", p.code || ' ¶' || x.ordinal as label
        from passages x join priority_versions v on v.id = x.version_id join priorities p on p.id = v.priority_id
        where ${versionPolicy.scope(me, 'v')} order by x.id, v.number desc`,
      reach: (id) => sql`select ${reachOf(versionRules('v', 'p'))}
        from passages x join priority_versions v on v.id = x.version_id join priorities p on p.id = v.priority_id
        where x.id = ${id} order by p.version_in_force_id = v.id desc nulls last, v.number desc limit 1`,
    });
    this.subjects.register('step', {
      visible: (me) => sql`select s.id, s.roadmap_id as "roadmapId", s.priority_id as "priorityId", s.code as label
        from steps s where ${stepPolicy.scope(me, 's')}`,
      reach: stepReach,
    });
    this.citations.register('roadmap', {
      id: raw('r.id'),
      parts: { title: raw('r.title') },
      from: (me) => sql`from roadmaps r where ${roadmapPolicy.scope(me, 'r')}`,
    });
    this.citations.register('participant', {
      id: raw('cp.id'),
      parts: { participantCode: raw('cp.country_code') },
      from: (me) =>
        sql`from participants cp join roadmaps r on r.id = cp.roadmap_id where ${roadmapPolicy.scope(me, 'r')}`,
    });
    this.citations.register('priority', {
      id: raw('p.id'),
      parts: { priorityCode: raw('p.code') },
      from: (me) => sql`from priorities p where ${priorityPolicy.scope(me, 'p')}`,
    });
    this.citations.register('step', {
      id: raw('s.id'),
      parts: { stepCode: raw('s.code') },
      from: (me) => sql`from steps s where ${stepPolicy.scope(me, 's')}`,
    });
    this.citations.register('version', {
      id: raw('v.id'),
      parts: { priorityCode: raw('p.code'), code: raw('v.number::text') },
      from: (me) =>
        sql`from priority_versions v join priorities p on p.id = v.priority_id where ${versionPolicy.scope(me, 'v')}`,
    });
  }
}
