import { list, maybe, object, sql, type Actor, type Selection, type Sql } from '../../../kernel/index.js';
import { participants, roadmapName } from '../../roadmap/index.js';
import { documents } from '../../validation/index.js';
import type { PageRoadmap } from '../page-roadmap.types.js';

/** The head of every page, over the common table `r`. */
export const pageRoadmap = (me: Actor, wanted: Selection): Sql<PageRoadmap> => {
  const head = object<PageRoadmap>(
    {
      id: sql`r.id`,
      ...roadmapName,
      shortTitle: sql`r.short_title`,
      phase: sql`r.phase`,
      periodStart: sql`r.period_start`,
      periodEnd: sql`r.period_end`,
      today: sql`r.today`,
      now: sql`waymark_now()`,
      zone: sql`r.zone`,
      version: sql`r.version`,
      documentLabel: sql`d.label`,
      documentDate: sql`(d.dated_at at time zone r.zone)::date`,
    },
    wanted,
  );
  if (!wanted.has('documentLabel') && !wanted.has('documentDate')) return head;
  const latest = sql`(select * from ${documents(me)} d order by d.number desc, d.place desc limit 1)`;
  return maybe(head, sql`from (select 1) as one left join lateral ${latest} d on true`) as Sql<PageRoadmap>;
};

/** The participants of the roadmap in the order of their English names. */
export const participantCodes = (me: Actor): Sql<string[]> =>
  list<string>(sql`pt.country_code`, sql`from ${participants(me)} pt`, sql`pt.english_name`);
