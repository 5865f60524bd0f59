import { Field, ID, Int, ObjectType } from '@nestjs/graphql';
import { maybe, object, type Wire } from '../database/json.js';
import { enumeration } from '../graphql/enumeration.js';
import { sql, type Sql } from '../database/sql.js';

export const FileSight = enumeration('FileSight', {
  description: 'Whether a file can be downloaded.',
  values: {
    open: 'By whoever reads its record.',
    waiting: 'Not before the scanner has found it clean; until then by its uploader alone.',
    infected: 'No more: the scanner found malware in it, and it was removed.',
  },
});
export type FileSight = keyof typeof FileSight;

/** A file as the record that points to it shows it. */
@ObjectType('File', { description: 'A file; its bytes are at /files/ and its id.' })
export class FileInfo {
  @Field(() => ID, { description: 'Identity.' })
  id: string;

  @Field(() => String, { description: 'Its name, with the ending.' })
  name: string;

  @Field(() => String, { description: 'Its type by its contents, as a media type.' })
  type: string;

  @Field(() => Int, { description: 'Bytes.' })
  size: number;

  @Field(() => FileSight, { description: 'Whether it can be downloaded.' })
  sight: FileSight;
}

/** The file with this id in the shape of the type File, for whoever reads the record that points to it; null without one. */
export const fileInfo = (id: Sql): Sql<Wire<FileInfo> | null> =>
  maybe(
    object<FileInfo>({
      id: sql`shown_file.id`,
      name: sql`shown_file.name`,
      type: sql`shown_file.type`,
      size: sql`shown_file.size`,
      sight: sql`case when shown_file.state in ('waiting', 'infected') then shown_file.state else 'open' end`,
    }),
    sql`from files shown_file where shown_file.id = ${id}`,
  );
