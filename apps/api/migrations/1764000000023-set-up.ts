import type { MigrationInterface, QueryRunner } from 'typeorm';

/**
 * What a secretariat sets up before drafting starts. A roadmap that is there when this is introduced was set up long ago:
 * it goes on under the rules that it had.
 */
export class SetUp1764000000023 implements MigrationInterface {
  async up(db: QueryRunner): Promise<void> {
    await db.query(`
      alter table roadmaps
        alter column period_start drop not null,
        alter column period_end drop not null,
        add column drafting_since timestamptz default waymark_now(),
        add column titles jsonb not null default '[]',
        add column required_languages text[] not null default '{}',
        add column deadline_time text not null default '17:00' check (deadline_time ~ '^([01][0-9]|2[0-3]):[0-5][0-9]$'),
        add column reporting_dates date[] not null default '{}',
        add column floor_numerator integer not null default 2 check (floor_numerator > 0),
        add column floor_denominator integer default 3 check (floor_denominator >= floor_numerator),
        add column quorum integer check (quorum > 0),
        add column silence_allowed boolean not null default false,
        add column assessment_allowed boolean not null default false,
        add column planned_publication_level text not null default 'none'
          check (planned_publication_level in ('none', 'text', 'progress')),
        add column symbol_prefix text,
        add column distribution_labels jsonb not null default '[]',
        add column working_days integer[] not null default '{1,2,3,4,5}',
        add column holidays date[] not null default '{}',
        add column settings_version integer not null default 1,
        add column settings_saved_at timestamptz not null default waymark_now(),
        add constraint roadmaps_period_of_drafting
          check (drafting_since is null or (period_start is not null and period_end is not null)),
        add constraint roadmaps_unpublished_before_drafting
          check (drafting_since is not null or publication_level = 'none');
      update roadmaps set drafting_since = created_at, planned_publication_level = publication_level,
        required_languages = languages, silence_allowed = true,
        reporting_dates = (select coalesce(array_agg(due_on order by due_on), '{}') from reporting_periods where roadmap_id = roadmaps.id);

      alter table participants
        add column own_name text collate "en-x-icu",
        add column own_chip text,
        add column own_footnote text,
        add column own_footnote_mark text,
        add column elector boolean not null default true,
        add column zone text,
        add column working_days integer[],
        add column holidays date[] not null default '{}',
        add constraint participants_own_designation check (
          (own_name is null) = (own_chip is null) and (own_footnote is null) = (own_footnote_mark is null)
          and (own_name is not null or own_footnote is null));

      -- A participant goes while it is being set up, and invitations that lead nowhere any more go with it.
      alter table invitations drop constraint invitations_participant_id_fkey,
        add foreign key (participant_id) references participants on delete cascade;

      alter table countries
        alter column kind drop not null,
        alter column currency drop not null,
        alter column zone drop not null,
        alter column dac_code drop not null,
        alter column languages set default '[]',
        alter column labels set default '{}';

      create table roadmap_origin_countries (
        roadmap_id uuid not null references roadmaps on delete cascade,
        country_code text not null references countries,
        primary key (roadmap_id, country_code)
      );
      create index roadmap_origins_by_country on roadmap_origin_countries (country_code);
      insert into roadmap_origin_countries (roadmap_id, country_code)
        select r.id, c.code from roadmaps r cross join countries c where c.kind = 'country_of_origin';
    `);
  }

  async down(db: QueryRunner): Promise<void> {
    // What is still being set up has no place in the schema before.
    await db.query(`
      delete from roadmaps where drafting_since is null;
      update countries set currency = coalesce(currency, 'XXX'), zone = coalesce(zone, 'UTC'), dac_code = coalesce(dac_code, ''),
        kind = coalesce(kind, 'participant');
      drop table roadmap_origin_countries;
      alter table countries
        alter column kind set not null,
        alter column currency set not null,
        alter column zone set not null,
        alter column dac_code set not null,
        alter column languages drop default,
        alter column labels drop default;
      alter table invitations drop constraint invitations_participant_id_fkey,
        add foreign key (participant_id) references participants;
      alter table participants
        drop constraint participants_own_designation,
        drop column own_name, drop column own_chip, drop column own_footnote, drop column own_footnote_mark, drop column elector,
        drop column zone, drop column working_days, drop column holidays;
      alter table roadmaps
        drop constraint roadmaps_period_of_drafting, drop constraint roadmaps_unpublished_before_drafting,
        drop column drafting_since, drop column titles, drop column required_languages, drop column deadline_time,
        drop column reporting_dates, drop column floor_numerator, drop column floor_denominator, drop column quorum,
        drop column silence_allowed, drop column assessment_allowed, drop column planned_publication_level,
        drop column symbol_prefix, drop column distribution_labels, drop column working_days, drop column holidays,
        drop column settings_version, drop column settings_saved_at,
        alter column period_start set not null,
        alter column period_end set not null;
    `);
  }
}
