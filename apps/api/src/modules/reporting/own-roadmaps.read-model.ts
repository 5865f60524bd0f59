import { Query, Resolver } from '@nestjs/graphql';
import { collated, Database, list, Me, object, sql, type Actor, type Sql, type Wire } from '../../kernel/index.js';
import { ownSeats, seatInstitutions } from '../identity/index.js';
import { institutions, namedInstitution, participantNames } from '../places/index.js';
import { roadmapName, roadmaps } from '../roadmap/index.js';
import { openRound } from '../validation/index.js';
import { needFactsOfSeats, type NeedFacts } from './facts/needs.sql.js';
import { firstNeedFirst, needsOf } from './needs.js';
import { OwnRoadmap } from './own-roadmaps.types.js';

type Facts = Wire<Omit<OwnRoadmap, 'needs' | 'waiting'>> & { needs: NeedFacts };

/** One statement for all of them: where one holds no role leaves no trace in it. */
@Resolver()
export class OwnRoadmapsReadModel {
  constructor(private readonly db: Database) {}

  @Query(() => [OwnRoadmap], {
    description: 'The roadmaps in which you hold a role; the one that needs you first stands first, closed ones last.',
  })
  async ownRoadmaps(@Me() me: Actor): Promise<Wire<OwnRoadmap>[]> {
    const { found } = await this.db.one<{ found: Facts[] }>(sql`select ${ownRoadmaps(me)} as found`);
    return firstNeedFirst(
      found.map((roadmap) => {
        const needs = roadmap.phase === 'closed' ? [] : needsOf(roadmap.needs);
        return { ...roadmap, needs, waiting: needs.reduce((sum, { count }) => sum + count, 0) };
      }),
    );
  }
}

const ownRoadmaps = (me: Actor): Sql<Facts[]> =>
  list(
    object<Facts>({
      id: sql`r.id`,
      ...roadmapName,
      shortTitle: sql`r.short_title`,
      phase: sql`r.phase`,
      draftingSince: sql`r.drafting_since`,
      periodStart: sql`r.period_start`,
      periodEnd: sql`r.period_end`,
      zone: sql`r.zone`,
      role: sql`m.role`,
      participantId: sql`m.participant_id`,
      institutions: list(
        namedInstitution,
        sql`from ${seatInstitutions(me)} mi join ${institutions(me)} i on i.id = mi.institution_id where mi.membership_id = m.id`,
        collated(me, 'i.name'),
      ),
      participants: participantNames,
      round: openRound(me, 'r'),
      needs: needFactsOfSeats(me),
    }),
    sql`from ${ownSeats(me)} m join (select t.*, (waymark_now() at time zone t.zone)::date as today from ${roadmaps(me)} t) r on r.id = m.roadmap_id`,
    sql`${collated(me, 'r.title')}, r.code`,
  );
