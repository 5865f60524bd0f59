import { Injectable, type OnModuleInit } from '@nestjs/common';
import { always, list, object, PersonalData, roadmapCode, sql, type Told } from '../../kernel/index.js';
import { seatsOf } from '../identity/index.js';

const PUBLISHED = sql`u.state = 'published'`;

/** What the person has reported, returned and moved. Of what is not published yet nobody beside the person is told. */
@Injectable()
export class UpdatesOfPerson implements OnModuleInit {
  constructor(private readonly persons: PersonalData) {}

  onModuleInit(): void {
    this.persons.register({
      parts: ({ userId }, words) => ({
        statusUpdates: list(
          object<Told>({
            id: sql`u.id`,
            roadmap: roadmapCode('u.roadmap_id'),
            action: sql`u.action_id`,
            state: sql`u.state`,
            submittedAt: sql`u.submitted_at`,
            publishedAt: sql`u.published_at`,
            ...(words && {
              status: sql`u.status`,
              progress: sql`u.progress`,
              narrative: sql`u.narrative`,
              cause: sql`u.cause`,
              nextDate: sql`u.next_date`,
              evidence: sql`u.evidence`,
            }),
          }),
          sql`from status_updates u where u.written_by in ${seatsOf(userId)} and ${words ? always : PUBLISHED}`,
          sql`u.saved_at, u.id`,
        ),
        ...(words && { submissions: submissions(userId), returnedUpdates: returned(userId) }),
        milestoneChanges: list(
          object<Told>({
            id: sql`e.id`,
            milestone: sql`e.milestone_id`,
            recordedAt: sql`e.recorded_at`,
            ...(words && { toDate: sql`e.to_date`, reason: sql`e.reason`, narrative: sql`e.narrative` }),
          }),
          sql`from milestone_events e where e.recorded_by in ${seatsOf(userId)}`,
          sql`e.recorded_at, e.id`,
        ),
      }),
    });
  }
}

const submissions = (userId: string) =>
  list(
    object<Told>({
      update: sql`s.update_id`,
      number: sql`s.number`,
      submittedAt: sql`s.submitted_at`,
      status: sql`s.status`,
      progress: sql`s.progress`,
      narrative: sql`s.narrative`,
      cause: sql`s.cause`,
    }),
    sql`from update_submissions s where s.submitted_by in ${seatsOf(userId)}`,
    sql`s.submitted_at, s.id`,
  );

const returned = (userId: string) =>
  list(
    object<Told>({ update: sql`s.update_id`, returnedAt: sql`s.returned_at`, reason: sql`s.return_reason` }),
    sql`from update_submissions s where s.returned_by in ${seatsOf(userId)}`,
    sql`s.returned_at, s.id`,
  );
