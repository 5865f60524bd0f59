import { Injectable, type OnModuleInit } from '@nestjs/common';
import { Database, Files, list, object, PersonalData, roadmapCode, sql, type Told } from '../../kernel/index.js';

/** Files that the person has imported, or was about to: known to nobody else, and so gone with the account. */
@Injectable()
export class ImportsOfPerson implements OnModuleInit {
  constructor(
    private readonly db: Database,
    private readonly persons: PersonalData,
    private readonly files: Files,
  ) {}

  onModuleInit(): void {
    this.persons.register({
      parts: ({ userId }, words) => ({
        imports: list(
          object<Told>({
            id: sql`i.id`,
            roadmap: roadmapCode('i.roadmap_id'),
            kind: sql`i.kind`,
            state: sql`i.state`,
            givenAt: sql`i.made_at`,
            appliedAt: sql`i.applied_at`,
            undoneAt: sql`i.undone_at`,
            ...(words && { fileName: sql`i.file_name`, fileSha256: sql`i.file_hash`, reason: sql`i.reason` }),
          }),
          sql`from imports i where i.made_by_user = ${userId}`,
          sql`i.made_at, i.id`,
        ),
      }),
      erase: async ({ userId }) => {
        const files = await this.db.rows<{ id: string | null }>(
          sql`delete from imports i where i.made_by_user = ${userId} returning i.file_id as id`,
        );
        await this.files.letGo(files.flatMap(({ id }) => id ?? []));
      },
    });
  }
}
