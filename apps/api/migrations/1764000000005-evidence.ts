import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Themes, papers and findings, with the links of priorities and steps to findings. */
export class Evidence1764000000005 implements MigrationInterface {
  async up(db: QueryRunner): Promise<void> {
    await db.query(`
      create table themes (
        id uuid primary key default gen_random_uuid(),
        roadmap_id uuid not null references roadmaps on delete cascade,
        sort integer not null,
        title text not null,
        description text not null,
        unique (roadmap_id, sort)
      );

      create table papers (
        id uuid primary key default gen_random_uuid(),
        roadmap_id uuid not null references roadmaps on delete cascade,
        kind text not null check (kind in ('country_paper', 'regional_analysis')),
        participant_id uuid references participants,
        title text not null,
        state text not null check (state in ('drafting', 'national_review', 'final')),
        day date not null,
        check ((kind = 'country_paper') = (participant_id is not null))
      );
      create index papers_by_roadmap on papers (roadmap_id);

      create table findings (
        id uuid primary key default gen_random_uuid(),
        roadmap_id uuid not null references roadmaps on delete cascade,
        code text not null,
        participant_id uuid references participants,
        theme_id uuid not null references themes,
        paper_id uuid not null references papers,
        type text not null,
        severity integer not null check (severity between 1 and 5),
        title text not null,
        statement text not null,
        implication text not null,
        evidence text[] not null,
        confidence text not null check (confidence in ('low', 'medium', 'high')),
        state text not null,
        unique (roadmap_id, code)
      );
      create index findings_by_theme on findings (theme_id);

      create table finding_institutions (
        finding_id uuid not null references findings on delete cascade,
        institution_id uuid not null references institutions,
        primary key (finding_id, institution_id)
      );

      create table finding_origin_countries (
        finding_id uuid not null references findings on delete cascade,
        country_code text not null references countries,
        primary key (finding_id, country_code)
      );

      create table priority_findings (
        priority_id uuid not null references priorities on delete cascade,
        finding_id uuid not null references findings,
        primary key (priority_id, finding_id)
      );
      create table step_findings (
        step_id uuid not null references steps on delete cascade,
        finding_id uuid not null references findings,
        primary key (step_id, finding_id)
      );
    `);
  }

  async down(db: QueryRunner): Promise<void> {
    await db.query(
      'drop table step_findings, priority_findings, finding_origin_countries, finding_institutions, findings, papers, themes',
    );
  }
}
