import { Injectable } from '@nestjs/common';
import type { MovedPhase, PhaseFacts } from '@waymark/domain';
import {
  Database,
  designated,
  join,
  list,
  maybe,
  object,
  raw,
  sql,
  type Actor,
  type Sql,
  type Wire,
} from '../../kernel/index.js';
import { heldSeats, pendingInvitations, takesPart } from '../identity/index.js';
import type { DesignationInput } from '../places/index.js';
import type { SaveParticipantInput } from './participant.inputs.js';
import type { CreateRoadmapInput } from './setup.inputs.js';
import { roadmapPolicy } from './roadmap.policy.js';
import { setupScope } from './setup.policy.js';
import type { SettingsFields } from './settings-fields.js';
import type { ContinuedRoadmap, Floor, RoadmapSetup, SetupOrigin, SetupParticipant } from './setup.types.js';

/** A set-up as the statement gives it; what is missing is decided by the domain. */
export type SetupFacts = Omit<Wire<RoadmapSetup>, 'missing' | 'phaseMoves'> & { phaseFacts: PhaseFacts };

@Injectable()
export class SetupRepository {
  constructor(private readonly db: Database) {}

  async findByCode(me: Actor, code: string): Promise<SetupFacts | null> {
    return this.#read(me, sql`r.code = ${code}`);
  }

  async find(me: Actor, id: string): Promise<SetupFacts | null> {
    return this.#read(me, sql`r.id = ${id}`);
  }

  /** Held until the transaction ends: one saves after the other, and a round opens under one set of rules. */
  async lock(me: Actor, id: string): Promise<SetupFacts | null> {
    const [, facts] = await this.db.inOneGo(
      this.db.rows(sql`select 1 from roadmaps r where r.id = ${id} and ${setupScope(me, 'r')} for no key update`),
      this.find(me, id),
    );
    return facts;
  }

  /** Of a roadmap that is to be continued, held so that it is continued once; null where there is none. */
  async former(id: string): Promise<{ closed: boolean; continued: boolean } | null> {
    await this.db.rows(sql`select 1 from roadmaps r where r.id = ${id} for no key update`);
    return this.db.maybeOne(sql`
      select r.phase = 'closed' as closed, exists (select 1 from roadmaps next where next.origin_id = r.id) as continued
      from roadmaps r where r.id = ${id}`);
  }

  /** Settings, countries of origin and participants of the roadmap before it. Title, period and dates are its own. */
  async carryOver(id: string, from: string): Promise<void> {
    const settings = raw(CARRIED_SETTINGS.join(', '));
    await this.db.rows(sql`
      update roadmaps r set origin_id = f.id, (${settings}) = (select ${settings} from roadmaps x where x.id = f.id)
      from roadmaps f where r.id = ${id} and f.id = ${from}`);
    await this.db.rows(sql`insert into roadmap_origin_countries (roadmap_id, country_code)
      select ${id}, o.country_code from roadmap_origin_countries o where o.roadmap_id = ${from}`);
    const columns = raw(CARRIED_OF_PARTICIPANTS.join(', '));
    await this.db.rows(sql`insert into participants (roadmap_id, origin_id, ${columns})
      select ${id}, p.id, ${columns} from participants p where p.roadmap_id = ${from}`);
  }

  /** As `lock`, and also against whatever is recorded in it: see `insertEvents` of the kernel. */
  async lockWhole(me: Actor, id: string): Promise<SetupFacts | null> {
    const [, facts] = await this.db.inOneGo(
      this.db.rows(sql`select 1 from roadmaps r where r.id = ${id} and ${setupScope(me, 'r')} for update`),
      this.find(me, id),
    );
    return facts;
  }

  /** A day on which it enters a phase twice stands once, with the latest reason. */
  async movePhase(id: string, phase: MovedPhase | 'adopted', reason: string | null): Promise<void> {
    await this.db.rows(sql`insert into phase_changes (roadmap_id, phase, entered_on, reason)
      select r.id, ${phase}, (waymark_now() at time zone r.zone)::date, ${reason} from roadmaps r where r.id = ${id}
      on conflict (roadmap_id, phase, entered_on) do update set reason = excluded.reason`);
    await this.#touch(id, [sql`phase = ${phase}`], true);
  }

  async close(id: string, reason: string): Promise<void> {
    await this.db.rows(sql`insert into phase_changes (roadmap_id, phase, entered_on)
      select r.id, 'closed', (waymark_now() at time zone r.zone)::date from roadmaps r where r.id = ${id}`);
    await this.#touch(
      id,
      [sql`phase = 'closed'`, sql`closed_at = waymark_now()`, sql`closing_reason = ${reason}`],
      true,
    );
  }

  /** @returns its id, or null where the code is taken */
  async create(input: CreateRoadmapInput): Promise<string | null> {
    const { code, title, shortTitle, language, zone } = input;
    const row = await this.db.maybeOne<{ id: string }>(sql`
      with made as (
        insert into roadmaps (code, title, short_title, vision, objective, principles, phase, language, languages, zone, update_interval_days,
          drafting_since)
        values (${code}, ${title}, ${shortTitle}, '', '', '{}', 'drafting', ${language}, array[${language}::text], ${zone}, ${FIRST_INTERVAL}, null)
        on conflict (code) do nothing returning id, created_at, zone),
      entered as (
        insert into phase_changes (roadmap_id, phase, entered_on) select id, 'drafting', (created_at at time zone zone)::date from made)
      select id from made`);
    return row?.id ?? null;
  }

  /** What is given replaces what was there. */
  async save(id: string, fields: SettingsFields, isSeenByMembers: boolean): Promise<void> {
    const { originCodes, ...columns } = fields;
    const changes = Object.entries(columns).map(([field, value]) => columnOf[field as keyof typeof columnOf](value));
    if (originCodes) await this.#setOrigins(id, originCodes);
    await this.#touch(id, changes, isSeenByMembers);
  }

  async startDrafting(id: string): Promise<void> {
    await this.#touch(
      id,
      [sql`drafting_since = waymark_now()`, sql`publication_level = planned_publication_level`],
      true,
    );
  }

  /** How many of these codes the catalogue has. */
  async countCountries(codes: readonly string[]): Promise<number> {
    const { count } = await this.db.one<{ count: number }>(
      // eslint-disable-next-line waymark/own-tables -- a foreign key that is looked at before it is written
      sql`select count(*)::int as count from countries c where c.code = any(${codes}::text[])`,
    );
    return count;
  }

  /** @param mark that of its footnote in this roadmap, where the catalogue's is taken */
  async addParticipant(roadmapId: string, countryCode: string, own: DesignationInput | null): Promise<string> {
    const { id } = await this.db.one<{ id: string }>(sql`
      insert into participants (roadmap_id, country_code, own_name, own_chip, own_footnote, own_footnote_mark)
      values (${roadmapId}, ${countryCode}, ${own?.name ?? null}, ${own?.chip ?? null}, ${own?.footnote ?? null}, ${own?.footnoteMark ?? null})
      returning id`);
    return id;
  }

  async saveParticipant(
    id: string,
    {
      designation: own,
      elector,
      zone,
      workingDays,
      holidays,
    }: Omit<SaveParticipantInput, 'roadmapId' | 'expectedVersion'>,
  ): Promise<void> {
    await this.db.rows(sql`
      update participants set own_name = ${own?.name ?? null}, own_chip = ${own?.chip ?? null}, own_footnote = ${own?.footnote ?? null},
        own_footnote_mark = ${own?.footnoteMark ?? null}, elector = ${elector}, zone = ${zone}, working_days = ${workingDays}::int[],
        holidays = ${holidays}::date[]
      where id = ${id}`);
  }

  /** Under a wording of the roadmap's own. */
  async designate(id: string, own: DesignationInput): Promise<void> {
    await this.db.rows(sql`
      update participants set own_name = ${own.name}, own_chip = ${own.chip}, own_footnote = ${own.footnote},
        own_footnote_mark = ${own.footnoteMark}
      where id = ${id}`);
  }

  async removeParticipant(id: string): Promise<void> {
    await this.db.rows(sql`delete from participants where id = ${id}`);
  }

  /** The catalogue's wording of a country. */
  catalogued(code: string): Promise<(DesignationInput & { code: string }) | null> {
    return this.db.maybeOne(
      // eslint-disable-next-line waymark/own-tables -- an act takes it over, whoever may read the catalogue
      sql`select c.code, c.name, c.chip, c.footnote, c.footnote_mark as "footnoteMark" from countries c where c.code = ${code}`,
    );
  }

  /** Counts the change; `seen` where members see it as well, whose pages are then others. */
  async touch(id: string, isSeenByMembers: boolean): Promise<void> {
    await this.#touch(id, [], isSeenByMembers);
  }

  async #touch(id: string, changes: readonly Sql[], isSeenByMembers: boolean): Promise<void> {
    const counted = [
      sql`settings_version = settings_version + 1`,
      sql`settings_saved_at = waymark_now()`,
      ...(isSeenByMembers ? [sql`version = version + 1`] : []),
    ];
    await this.db.rows(sql`update roadmaps set ${join([...changes, ...counted], ', ')} where id = ${id}`);
  }

  async #setOrigins(id: string, codes: readonly string[]): Promise<void> {
    await this.db.inOneGo(
      this.db.rows(
        sql`delete from roadmap_origin_countries where roadmap_id = ${id} and country_code <> all(${codes}::text[])`,
      ),
      this.db.rows(sql`insert into roadmap_origin_countries (roadmap_id, country_code)
        select ${id}, code from unnest(${codes}::text[]) as code on conflict do nothing`),
    );
  }

  async #read(me: Actor, which: Sql): Promise<SetupFacts | null> {
    const row = await this.db.maybeOne<{ setup: SetupFacts }>(
      sql`select ${setupJson(me)} as setup from roadmaps r where ${which} and ${setupScope(me, 'r')}`,
    );
    return row?.setup ?? null;
  }
}

/** A quarter of a year, until the secretariat says otherwise. */
const FIRST_INTERVAL = 91;

const CARRIED_SETTINGS = [
  'language',
  'languages',
  'required_languages',
  'zone',
  'deadline_time',
  'currency',
  'update_interval_days',
  'floor_numerator',
  'floor_denominator',
  'quorum',
  'silence_allowed',
  'assessment_allowed',
  'planned_publication_level',
  'symbol_prefix',
  'distribution_labels',
  'working_days',
  'holidays',
  'illustrative',
];
const CARRIED_OF_PARTICIPANTS = [
  'country_code',
  'own_name',
  'own_chip',
  'own_footnote',
  'own_footnote_mark',
  'elector',
  'zone',
  'working_days',
  'holidays',
];

/** How each setting is written. */
const columnOf: { readonly [Field in Exclude<keyof SettingsFields, 'originCodes'>]-?: (value: unknown) => Sql } = {
  title: (value) => sql`title = ${value}`,
  shortTitle: (value) => sql`short_title = ${value}`,
  titles: (value) => sql`titles = ${JSON.stringify(value)}::jsonb`,
  language: (value) => sql`language = ${value}`,
  languages: (value) => sql`languages = ${value}::text[]`,
  requiredLanguages: (value) => sql`required_languages = ${value}::text[]`,
  periodStart: (value) => sql`period_start = ${value}::date`,
  periodEnd: (value) => sql`period_end = ${value}::date`,
  zone: (value) => sql`zone = ${value}`,
  deadlineTime: (value) => sql`deadline_time = ${value}`,
  currency: (value) => sql`currency = ${value}`,
  updateIntervalDays: (value) => sql`update_interval_days = ${value}`,
  reportingDates: (value) => sql`reporting_dates = ${value}::date[]`,
  floor: (value) => {
    const { numerator, denominator } = value as Floor;
    return sql`floor_numerator = ${numerator}, floor_denominator = ${denominator}`;
  },
  quorum: (value) => sql`quorum = ${value}`,
  silenceAllowed: (value) => sql`silence_allowed = ${value}`,
  assessmentAllowed: (value) => sql`assessment_allowed = ${value}`,
  // Nothing is public before drafting starts, whatever is planned.
  publicationLevel: (value) =>
    sql`planned_publication_level = ${value}, publication_level = case when drafting_since is null then 'none' else ${value} end`,
  symbolPrefix: (value) => sql`symbol_prefix = ${value}`,
  distributionLabels: (value) => sql`distribution_labels = ${JSON.stringify(value)}::jsonb`,
  workingDays: (value) => sql`working_days = ${value}::int[]`,
  holidays: (value) => sql`holidays = ${value}::date[]`,
};

const participant = (me: Actor) =>
  object<SetupParticipant>({
    id: sql`p.id`,
    code: sql`p.country_code`,
    name: sql`p.english_name`,
    chip: sql`p.chip`,
    footnote: sql`p.footnote`,
    footnoteMark: sql`p.footnote_mark`,
    ownDesignation: sql`p.own_name is not null`,
    elector: sql`p.elector`,
    zone: sql`p.zone`,
    workingDays: sql`p.working_days`,
    holidays: sql`p.holidays`,
    removable: sql`not ${takesPart('p.id')}`,
    hasHead: sql`exists (select 1 from ${heldSeats(me)} m where m.participant_id = p.id and m.accreditation = 'head')`,
    headInvitedAt: sql`(select max(i.invited_at) from ${pendingInvitations(me)} i where i.participant_id = p.id and i.accreditation = 'head' and i.open)`,
  });

// eslint-disable-next-line waymark/own-tables -- designated as `namedParticipants` does it, with what only the set-up reads beside
const participantsOf = sql`from (select sp.*, ${raw(designated('sp', 'sc'))} from participants sp join countries sc on sc.code = sp.country_code) p
  where p.roadmap_id = r.id`;

const origins = list(
  object<SetupOrigin>({
    code: sql`c.code`,
    name: sql`c.name`,
    footnote: sql`c.footnote`,
    footnoteMark: sql`c.footnote_mark`,
  }),
  // eslint-disable-next-line waymark/own-tables -- countries of origin by name, for a record in hand
  sql`from roadmap_origin_countries o join countries c on c.code = o.country_code where o.roadmap_id = r.id`,
  sql`c.name`,
);

/** What decides on the phases that follow. The document itself is no text of a priority. */
const phaseFacts = object<PhaseFacts>({
  phase: sql`r.phase`,
  draftingStarted: sql`r.drafting_since is not null`,
  texts: sql`(select count(*)::int from priorities x where x.roadmap_id = r.id and x.kind = 'priority' and x.state <> 'withdrawn')`,
  circulatedEditions: sql`(select count(*)::int from editions x where x.roadmap_id = r.id and x.kind = 'circulated')`,
  undatedSteps: list<string>(
    sql`s.code`,
    sql`from steps s where s.roadmap_id = r.id and (s.start_date is null or s.baseline_end is null) and exists (
      select 1 from passages x join priorities p on p.version_in_force_id = x.version_id where x.step_id = s.id)`,
    sql`s.sort`,
  ),
  adoptionUnderWay: sql`exists (select 1 from priorities x where x.roadmap_id = r.id and x.kind = 'document' and x.state in ('frozen', 'validating'))`,
});

const setupJson = (me: Actor) =>
  object<Omit<RoadmapSetup, 'missing' | 'phaseMoves'> & { phaseFacts: PhaseFacts }>({
    id: sql`r.id`,
    code: sql`r.code`,
    phase: sql`r.phase`,
    draftingSince: sql`r.drafting_since`,
    title: sql`r.title`,
    shortTitle: sql`r.short_title`,
    titles: sql`r.titles`,
    language: sql`r.language`,
    languages: sql`r.languages`,
    requiredLanguages: sql`r.required_languages`,
    participants: list(participant(me), participantsOf, sql`p.english_name`),
    origins,
    periodStart: sql`r.period_start`,
    periodEnd: sql`r.period_end`,
    zone: sql`r.zone`,
    currency: sql`r.currency`,
    deadlineTime: sql`r.deadline_time`,
    updateIntervalDays: sql`r.update_interval_days`,
    reportingDates: sql`r.reporting_dates`,
    floor: object<Floor>({ numerator: sql`r.floor_numerator`, denominator: sql`r.floor_denominator` }),
    quorum: sql`r.quorum`,
    silenceAllowed: sql`r.silence_allowed`,
    assessmentAllowed: sql`r.assessment_allowed`,
    publicationLevel: sql`r.planned_publication_level`,
    symbolPrefix: sql`r.symbol_prefix`,
    distributionLabels: sql`r.distribution_labels`,
    workingDays: sql`r.working_days`,
    holidays: sql`r.holidays`,
    today: sql`(waymark_now() at time zone r.zone)::date`,
    savedAt: sql`r.settings_saved_at`,
    illustrative: sql`r.illustrative`,
    // To whoever may read that one; to others it is not there.
    continues: maybe(
      object<ContinuedRoadmap>({ code: sql`f.code`, title: sql`f.title` }),
      sql`from roadmaps f where f.id = r.origin_id and ${roadmapPolicy.scope(me, 'f')}`,
    ),
    closedAt: sql`r.closed_at`,
    closingReason: sql`r.closing_reason`,
    version: sql`r.settings_version`,
    phaseFacts,
  });
