import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Every roadmap's rows, and every link that a page follows, by an index: a page costs the same beside other roadmaps. */
export class WaysOfReading1764000000019 implements MigrationInterface {
  name = 'WaysOfReading1764000000019';

  async up(db: QueryRunner): Promise<void> {
    for (const [name, place] of INDEXES) await db.query(`create index ${name} on ${place}`);
    await db.query('drop index updates_published');
    await db.query(`create index updates_published on status_updates (action_id, published_at desc, submitted_at desc)
      where state = 'published'`);
  }

  async down(db: QueryRunner): Promise<void> {
    await db.query('drop index updates_published');
    await db.query(
      `create index updates_published on status_updates (action_id, published_at desc) where state = 'published'`,
    );
    for (const [name] of INDEXES) await db.query(`drop index ${name}`);
  }
}

const INDEXES: readonly (readonly [name: string, place: string])[] = [
  ['actions_by_roadmap', 'national_actions (roadmap_id)'],
  ['action_support_by_institution', 'action_support (institution_id)'],
  ['milestones_by_roadmap', 'milestones (roadmap_id)'],
  ['open_updates_by_roadmap', `status_updates (roadmap_id, state) where state <> 'published'`],
  ['updates_by_action', 'status_updates (action_id)'],
  ['budget_by_roadmap', 'budget_lines (roadmap_id)'],
  ['indicators_by_step', 'indicators (step_id)'],
  ['risk_steps_by_step', 'risk_steps (step_id)'],
  ['passages_by_kind', 'passages (version_id, step_id, kind)'],
  ['comments_by_author', 'comments (written_by, thread_id, posted_at)'],
  ['threads_by_priority', 'threads (priority_id)'],
  ['amendments_by_participant', 'amendments (participant_id)'],
  ['drafts_by_participant', 'position_drafts (participant_id)'],
  ['positions_by_participant', 'positions (participant_id)'],
  ['electors_by_participant', 'round_electors (participant_id)'],
  ['findings_by_participant', 'findings (participant_id)'],
  ['findings_by_paper', 'findings (paper_id)'],
  ['step_findings_by_finding', 'step_findings (finding_id)'],
  ['priority_findings_by_finding', 'priority_findings (finding_id)'],
  ['confirmations_by_confirmer', 'confirmations (confirmed_by)'],
  ['invitations_by_membership', 'invitations (membership_id)'],
  ['updates_by_institution', 'status_updates (institution_id)'],
  ['milestones_by_institution', 'milestones (responsible_institution_id)'],
  ['ballots_by_version', 'ballots (version_id)'],
];
