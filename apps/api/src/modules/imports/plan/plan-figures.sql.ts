import type { PlannedValue } from '@waymark/domain';
import { list, namedParticipants, object, sql, type Actor, type Sql } from '../../../kernel/index.js';
import {
  budgetLines,
  indicatorCodes,
  indicatorExemptions,
  indicatorParts,
  indicators,
  indicatorValues,
  lineParts,
  type IndicatorFacts,
  type LineFacts,
} from '../../tracking/index.js';

export interface ThereIndicator extends Omit<IndicatorFacts, 'exemptParticipantIds'> {
  id: string;
  version: number;
  /** Participants that it does not concern, by their codes */
  exempt: string[];
}

interface ThereTarget {
  indicatorId: string;
  participant: string;
  kind: PlannedValue;
  period: string;
  /** Exact decimal */
  value: string;
}

export interface ThereLine extends Omit<LineFacts, 'participantId'> {
  id: string;
  version: number;
  participant: string | null;
}

/** What is measured and what it costs, as a file would hold it. */
export interface ThereFigures {
  /** Also those of indicators that are measured no more */
  indicatorCodes: string[];
  indicators: ThereIndicator[];
  targets: ThereTarget[];
  lines: ThereLine[];
}

/** Of the roadmap in `r`. */
export const figuresJson = (me: Actor): { [Part in keyof ThereFigures]: Sql<ThereFigures[Part]> } => ({
  indicatorCodes: list<string>(sql`t.code`, sql`from ${indicatorCodes(me)} t where t.roadmap_id = r.id`, sql`t.code`),
  indicators: list(indicatorJson(me), sql`from ${indicators(me)} i where i.roadmap_id = r.id`, sql`i.code, i.id`),
  targets: list(
    targetJson(),
    sql`from ${indicatorValues(me)} v join ${indicators(me)} vi on vi.id = v.indicator_id
      join ${namedParticipants} vp on vp.id = v.participant_id
      where vi.roadmap_id = r.id and v.kind <> 'actual' and v.value is not null`,
    sql`vi.code, vp.english_name, v.kind, v.period`,
  ),
  lines: list(lineJson(), sql`from ${budgetLines(me)} b where b.roadmap_id = r.id`, sql`b.period_start, b.title, b.id`),
});

const indicatorJson = (me: Actor): Sql<ThereIndicator> =>
  object<ThereIndicator>({
    ...indicatorParts('i'),
    exempt: list<string>(
      sql`xp.country_code`,
      sql`from ${indicatorExemptions(me)} x join ${namedParticipants} xp on xp.id = x.participant_id where x.indicator_id = i.id`,
      sql`xp.country_code`,
    ),
  });

const targetJson = (): Sql<ThereTarget> =>
  object<ThereTarget>({
    indicatorId: sql`v.indicator_id`,
    participant: sql`vp.country_code`,
    kind: sql`v.kind`,
    period: sql`v.period`,
    value: sql`v.value::text`,
  });

const lineJson = (): Sql<ThereLine> =>
  object<ThereLine>({
    ...lineParts('b'),
    participant: sql`(select bp.country_code from ${namedParticipants} bp where bp.id = b.participant_id)`,
  });
