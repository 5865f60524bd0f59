import { Injectable, type OnModuleInit } from '@nestjs/common';
import { list, object } from '../database/json.js';
import { roadmapCode } from '../database/names.js';
import { sql } from '../database/sql.js';
import { PersonalData, type Told } from '../persons/personal-data.js';
import { FileRepository } from './file.repository.js';

/** Files that the person has uploaded. Those that a record points to stay with it, and nobody has uploaded them any more. */
@Injectable()
export class FilesOfPerson implements OnModuleInit {
  constructor(
    private readonly files: FileRepository,
    private readonly persons: PersonalData,
  ) {}

  onModuleInit(): void {
    this.persons.register({
      parts: ({ userId }, words) => ({
        files: list(
          object<Told>({
            id: sql`f.id`,
            roadmap: roadmapCode('f.roadmap_id'),
            type: sql`f.type`,
            size: sql`f.size`,
            uploadedAt: sql`f.created_at`,
            ...(words && { name: sql`f.name`, sha256: sql`f.sha256` }),
          }),
          sql`from files f where f.uploaded_by = ${userId}`,
          sql`f.created_at, f.id`,
        ),
      }),
      erase: ({ userId }) => this.files.letGo(sql`f.uploaded_by = ${userId}`),
    });
  }
}
