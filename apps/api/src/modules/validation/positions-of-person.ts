import { Injectable, type OnModuleInit } from '@nestjs/common';
import { always, list, object, PersonalData, roadmapCode, sql, type Told } from '../../kernel/index.js';
import { seatsOf } from '../identity/index.js';

/** Before they are admitted, the delegation and the secretariat alone know of them. */
const ADMITTED = sql`a.state not in ('draft', 'submitted', 'sent_back')`;

/** What the person has signed, prepared and proposed for a delegation. */
@Injectable()
export class PositionsOfPerson implements OnModuleInit {
  constructor(private readonly persons: PersonalData) {}

  onModuleInit(): void {
    this.persons.register({
      parts: ({ userId }, words) => ({
        positions: list(
          object<Told>({
            id: sql`p.id`,
            roadmap: roadmapCode('r.roadmap_id'),
            ballot: sql`p.ballot_id`,
            signedAt: sql`p.signed_at`,
            state: sql`p.state`,
            ...(words && {
              stance: sql`p.stance`,
              requestedText: sql`p.requested_text`,
              statements: list(
                object<Told>({ kind: sql`s.kind`, text: sql`s.text` }),
                sql`from statements s where s.position_id = p.id`,
                sql`s.ordinal`,
              ),
            }),
          }),
          sql`from positions p join ballots b on b.id = p.ballot_id join rounds r on r.id = b.round_id where p.signed_by in ${seatsOf(userId)}`,
          sql`p.signed_at, p.id`,
        ),
        ...(words && { positionDrafts: drafts(userId) }),
        amendments: list(
          object<Told>({
            id: sql`a.id`,
            roadmap: roadmapCode('a.roadmap_id'),
            code: sql`a.code`,
            state: sql`a.state`,
            proposedAt: sql`a.proposed_at`,
            ...(words && { before: sql`a.before`, after: sql`a.after`, rationale: sql`a.rationale` }),
          }),
          sql`from amendments a where a.proposed_by in ${seatsOf(userId)} and ${words ? always : ADMITTED}`,
          sql`a.proposed_at, a.id`,
        ),
      }),
    });
  }
}

const drafts = (userId: string) =>
  list(
    object<Told>({
      ballot: sql`d.ballot_id`,
      savedAt: sql`d.saved_at`,
      stance: sql`d.stance`,
      statements: sql`d.statements`,
      requestedText: sql`d.requested_text`,
    }),
    sql`from position_drafts d where d.saved_by in ${seatsOf(userId)}`,
    sql`d.saved_at, d.id`,
  );
