import { Args, ID, Query, Resolver } from '@nestjs/graphql';
import { isUUID } from 'class-validator';
import {
  always,
  collated,
  Database,
  decodeCursor,
  found,
  invalid,
  list,
  maybe,
  Me,
  namedParticipants,
  never,
  object,
  sql,
  toConnection,
  when,
  type Actor,
  type Parts,
  type Sql,
  type Wire,
} from '../../kernel/index.js';
import {
  hasFocalPoint,
  heldSeats,
  pendingInvitations,
  readsMembershipsOf,
  seatInstitutions,
} from '../identity/index.js';
import { changeInstitution, formerNames, institutions, namedInstitution } from '../places/index.js';
import { roadmaps, steps, stepSupport } from '../roadmap/index.js';
import { actions, actionSupport, milestones } from '../tracking/index.js';
import {
  InstitutionDetails,
  InstitutionTable,
  InstitutionTableArgs,
  type FocalPointStanding,
  type FormerName,
  type InstitutionRow,
  type InstitutionWork,
} from './institutions.types.js';

type RowFacts = Omit<InstitutionRow, 'mayChange'>;
type DetailFacts = Omit<InstitutionDetails, 'mayChange'> & { roadmapId: string };

/** Institutions with what crosses modules: what they lead and support, and who reports for them. One statement each. */
@Resolver()
export class InstitutionsReadModel {
  constructor(private readonly db: Database) {}

  /** @throws DomainError NOT_FOUND for a roadmap that is not there for this reader */
  @Query(() => InstitutionTable, { description: 'The institutions of a roadmap by name, with what they do in it.' })
  async institutionTable(@Me() me: Actor, @Args() args: InstitutionTableArgs): Promise<Wire<InstitutionTable>> {
    const { roadmapId, first } = args;
    const here = me.within(roadmapId);
    const facts = found(
      await this.db.maybeOne<{ total: number; rows: Wire<RowFacts>[] }>(sql`
        with r as materialized (select r.* from ${roadmaps(here)} r where r.id = ${roadmapId}),
          shown_step as materialized (select s.id, s.lead_institution_id from ${steps(here)} s),
          found as (select i.*, p.id as participant_id from ${institutions(here)} i ${itsParticipant}
            where i.merged_into_id is null and ${filters(here, roadmapId, args)})
        select (select count(*)::int from found) as total,
          ${list(object<RowFacts>(rowParts(here, roadmapId)), windowOf(here, args), sql`${collated(me, 'i.name')}, i.id`)} as rows
        from r`),
    );
    const rows = facts.rows.map((row) => ({ ...row, mayChange: mayChange(me, { ...row, roadmapId }) }));
    return { total: facts.total, ...toConnection(rows, first, ({ name, id }) => [name, id]) };
  }

  /** @throws DomainError NOT_FOUND where it is not there for this reader */
  @Query(() => InstitutionDetails, { description: 'One institution, with what it leads and supports.' })
  async institution(
    @Me() me: Actor,
    @Args('id', { type: () => ID, description: 'The institution.' }) id: string,
  ): Promise<Wire<InstitutionDetails>> {
    if (!isUUID(id)) throw invalid('input_invalid', [{ field: 'id', problem: 'value_invalid' }]);
    const row = found(
      await this.db.maybeOne<{ institution: Wire<DetailFacts> }>(sql`
        with shown_step as materialized (select s.id, s.lead_institution_id, s.code, s.priority_sort, s.sort from ${steps(me)} s)
        select ${object<DetailFacts>({ ...rowParts(me, null), ...detailParts(me) })} as institution
        from ${institutions(me)} i ${itsParticipant} where i.id = ${id}`),
    );
    const { roadmapId, focalPoints, ...details } = row.institution;
    const mine = readsPeople(me, roadmapId, details.participantId);
    return {
      ...details,
      focalPoint: mine ? details.focalPoint : null,
      focalPoints: mine ? focalPoints : null,
      mayChange: details.mergedInto === null && mayChange(me, { ...details, roadmapId }),
    };
  }
}

const itsParticipant = sql`left join ${namedParticipants} p on p.roadmap_id = i.roadmap_id and p.country_code = i.country_code`;

const mayChange = (
  me: Actor,
  { roadmapId, participantId }: { roadmapId: string; participantId: string | null },
): boolean => changeInstitution(me.writing(), { roadmapId, participantId }) === null;

/** Who reports for whom is told to the secretariat, and to head and coordinator of the own participant. */
function readsPeople(me: Actor, roadmapId: string, participantId: string | null): boolean {
  if (participantId === null || me.administrator || !readsMembershipsOf(me, roadmapId)) return false;
  return me.is(roadmapId, 'S') || me.in(roadmapId)?.participantId === participantId;
}

/** The same as a condition over `p`; for one institution it is asked of the answer. */
function readsPeopleOf(here: Actor, roadmapId: string | null): Sql {
  if (roadmapId === null) return always;
  if (here.is(roadmapId, 'S')) return sql`p.id is not null`;
  return here.is(roadmapId, 'H', 'C') ? sql`p.id = ${here.in(roadmapId)?.participantId ?? null}` : never;
}

const holdsWords = (words: string): Sql =>
  sql`strpos(lower(concat_ws(' ', i.name, i.acronym, i.code)), lower(${words})) > 0`;

function filters(here: Actor, roadmapId: string, args: InstitutionTableArgs): Sql {
  const { participantId, withoutFocalPoint, archived, search } = args;
  return sql`(i.archived_at is not null) = ${archived ?? false}
    and ${participantId == null ? always : sql`p.id = ${participantId}`}
    and ${withoutFocalPoint ? sql`${readsPeopleOf(here, roadmapId)} and not ${hasFocalPoint('i.id', 'p.id')}` : always}
    and ${search ? holdsWords(search) : always}`;
}

function windowOf(here: Actor, { first, after }: InstitutionTableArgs): Sql {
  const [name, id] = after == null ? ['', null] : decodeCursor(after, 2);
  if (id !== null && !isUUID(id)) throw invalid('cursor_invalid', [{ field: 'after', problem: 'cursor_invalid' }]);
  const order = collated(here, 'f.name');
  const following = id === null ? always : sql`(${order}, f.id) > (${name}, ${id}::uuid)`;
  return sql`from (select f.* from found f where ${following} order by ${order}, f.id limit ${first + 1}) i
    left join ${namedParticipants} p on p.id = i.participant_id`;
}

const rowParts = (me: Actor, roadmapId: string | null): Parts<RowFacts> => ({
  id: sql`i.id`,
  name: sql`i.name`,
  acronym: sql`i.acronym`,
  code: sql`i.code`,
  countryCode: sql`i.country_code`,
  participantId: sql`p.id`,
  type: sql`i.type`,
  level: sql`i.level`,
  mandate: sql`i.mandate`,
  roles: sql`i.roles`,
  archivedAt: sql`i.archived_at`,
  version: sql`i.version`,
  formerly: list(
    object<FormerName>({ name: sql`fn.name`, until: sql`fn.until`, merged: sql`fn.merged` }),
    sql`from ${formerNames('i.id')} fn`,
    sql`fn.until desc, ${collated(me, 'fn.name')}`,
  ),
  actionsLed: sql`(select count(*)::int from ${actions(me)} a where a.lead_institution_id = i.id)`,
  actionsSupported: sql`(select count(*)::int from ${actionSupport(me)} x join ${actions(me)} a on a.id = x.action_id where x.institution_id = i.id)`,
  stepsLed: sql`(select count(*)::int from shown_step s where s.lead_institution_id = i.id)`,
  focalPoint: when(
    readsPeopleOf(me, roadmapId),
    sql`case when ${hasFocalPoint('i.id', 'p.id')} then 'held'
      when exists (select 1 from ${pendingInvitations(me)} v where v.roadmap_id = i.roadmap_id and v.open and i.id = any(v.institution_ids)) then 'invited'
      else 'none' end` as Sql<FocalPointStanding>,
  ),
});

const detailParts = (
  me: Actor,
): Parts<Pick<DetailFacts, 'roadmapId' | 'mergedInto' | 'work' | 'milestones' | 'focalPoints'>> => ({
  roadmapId: sql`i.roadmap_id`,
  mergedInto: maybe(
    namedInstitution,
    sql`from (select into_it.* from ${institutions(me)} into_it where into_it.id = i.merged_into_id) i`,
  ),
  work: list(
    object<InstitutionWork>({ stepCode: sql`w.code`, participantCode: sql`w.participant_code`, leads: sql`w.leads` }),
    sql`from (
      select s.code, s.priority_sort, s.sort, null as participant_code, null as english_name, true as leads
        from shown_step s where s.lead_institution_id = i.id
      union all select s.code, s.priority_sort, s.sort, null, null, false
        from ${stepSupport(me)} x join shown_step s on s.id = x.step_id where x.institution_id = i.id
      union all select s.code, s.priority_sort, s.sort, ap.country_code, ap.english_name, true
        from ${actions(me)} a join shown_step s on s.id = a.step_id join ${namedParticipants} ap on ap.id = a.participant_id where a.lead_institution_id = i.id
      union all select s.code, s.priority_sort, s.sort, ap.country_code, ap.english_name, false
        from ${actionSupport(me)} x join ${actions(me)} a on a.id = x.action_id join shown_step s on s.id = a.step_id
          join ${namedParticipants} ap on ap.id = a.participant_id where x.institution_id = i.id) w`,
    sql`w.leads desc, w.priority_sort, w.sort, w.english_name nulls first`,
  ),
  milestones: sql`(select count(*)::int from ${milestones(me)} ms where ms.responsible_institution_id = i.id)`,
  focalPoints: list<string>(
    sql`m.title`,
    sql`from ${seatInstitutions(me)} si join ${heldSeats(me)} m on m.id = si.membership_id where si.institution_id = i.id`,
    collated(me, 'm.title'),
  ),
});
