import { Field, Int, ObjectType } from '@nestjs/graphql';
import { enumeration, Job } from '../../kernel/index.js';
import { Import } from './import.entity.js';

export const ImportFaultGrade = enumeration('ImportFaultGrade', {
  description: 'What a fault means for the import.',
  values: {
    refused: 'Nothing can be imported while it stands.',
    doubtful: 'Somebody must confirm that it is meant so.',
    note: 'It is told, and stands in nobody’s way.',
  },
});
type ImportFaultGrade = keyof typeof ImportFaultGrade;

export const ImportedChange = enumeration('ImportedChange', {
  description: 'What a row would do.',
  values: {
    new: 'Its record is not there yet.',
    changed: 'Its record is there, and differs.',
    unchanged: 'Its record is there as it is.',
    fault: 'Nothing, before its faults are mended.',
  },
});
export type ImportedChange = keyof typeof ImportedChange;

@ObjectType({ description: 'What a column of a file can become.' })
export class ImportField {
  @Field(() => String, { description: 'Its key.' })
  key: string;

  @Field(() => String, { description: 'Its heading in the template.' })
  heading: string;

  @Field(() => Boolean, { description: 'Whether every record needs it.' })
  required: boolean;
}

@ObjectType({ description: 'A column of the file.' })
export class ImportFileColumn {
  @Field(() => String, { description: 'Its name in the mapping.' })
  name: string;

  @Field(() => String, { description: 'Its letters, as a spreadsheet shows them.' })
  letters: string;

  @Field(() => String, { description: 'Its heading; empty without one.' })
  heading: string;

  @Field(() => String, { description: 'What stands first in it; empty where nothing does.' })
  firstValue: string;

  @Field(() => Int, { description: 'Rows in which it is empty.' })
  empty: number;

  @Field(() => String, { nullable: true, description: 'The key that it becomes; null where it is not imported.' })
  becomes: string | null;

  @Field(() => Boolean, { description: 'Whether the mapping that was used again did not know it.' })
  isNew: boolean;
}

@ObjectType({ description: 'A value that a cell may have meant.' })
export class ImportSuggestion {
  @Field(() => String, { description: 'The value, for reading such cells so.' })
  value: string;

  @Field(() => String, { description: 'Its words.' })
  words: string;
}

@ObjectType({ description: 'Something that is the matter with a cell.' })
export class ImportFault {
  @Field(() => Int, { description: 'Its place among the faults, from 1.' })
  number: number;

  @Field(() => String, { description: 'The sheet.' })
  sheet: string;

  @Field(() => String, { description: 'The cell, as a spreadsheet names it.' })
  cell: string;

  @Field(() => String, { description: 'What is the matter, as a code; the interface has words for it.' })
  code: string;

  @Field(() => ImportFaultGrade, { description: 'What it means for the import.' })
  grade: ImportFaultGrade;

  @Field(() => String, { nullable: true, description: 'The key of its column; null where it is about something else.' })
  column: string | null;

  @Field(() => String, { description: 'What the file has there.' })
  text: string;

  @Field(() => String, { nullable: true, description: 'What its words name besides: a limit, another cell, a letter.' })
  detail: string | null;

  @Field(() => Boolean, { description: 'Whether somebody has said that it is meant so.' })
  confirmed: boolean;

  @Field(() => Int, { description: 'Cells of its column with the same text and fault.' })
  same: number;

  @Field(() => ImportSuggestion, { nullable: true, description: 'What may have been meant.' })
  suggestion: ImportSuggestion | null;
}

@ObjectType({ description: 'One value of a row.' })
export class ImportRowValue {
  @Field(() => String, { description: 'The key of its column.' })
  key: string;

  @Field(() => String, { nullable: true, description: 'In words; null where there is none.' })
  text: string | null;

  @Field(() => String, { nullable: true, description: 'What stands there now, where the row would change it.' })
  before: string | null;

  @Field(() => Boolean, { description: 'Whether the row would change it.' })
  differs: boolean;
}

@ObjectType({ description: 'A row of the file beside the record that is there.' })
export class ImportRow {
  @Field(() => Int, { description: 'The row, as the sheet counts it.' })
  row: number;

  @Field(() => ImportedChange, { description: 'What it would do.' })
  change: ImportedChange;

  @Field(() => Boolean, { description: 'Whether it would move its record to another place; it is `changed` then.' })
  moved: boolean;

  @Field(() => Int, { description: 'How many parts of its record the file lacks: they stay as they are.' })
  absent: number;

  @Field(() => [ImportRowValue], { description: 'Its values, in the order of the fields.' })
  values: ImportRowValue[];
}

@ObjectType({ description: 'A table of the file, as one of those that can be imported.' })
export class ImportCheckedSheet {
  @Field(() => String, { description: 'The key of the table.' })
  key: string;

  @Field(() => String, { description: 'The table, in words.' })
  name: string;

  @Field(() => String, { description: 'The sheet of the file that is read as it.' })
  sheet: string;

  @Field(() => [ImportField], { description: 'What its columns can become.' })
  fields: ImportField[];

  @Field(() => [ImportFileColumn], { description: 'Its columns.' })
  columns: ImportFileColumn[];

  @Field(() => Int, { description: 'Rows that hold a record.' })
  records: number;

  @Field(() => Int, { description: 'Rows whose record is not there yet.' })
  newRecords: number;

  @Field(() => Int, { description: 'Rows whose record differs.' })
  changedRecords: number;

  @Field(() => Int, { description: 'Rows whose record is there as it is.' })
  unchangedRecords: number;
}

@ObjectType({ description: 'A file held against what is there at this moment.' })
export class ImportCheck {
  @Field(() => [ImportCheckedSheet], { description: 'Its tables, in the order in which their records enter.' })
  sheets: ImportCheckedSheet[];

  @Field(() => Int, { description: 'Rows that hold a record, of all tables.' })
  records: number;

  @Field(() => Int, { description: 'Rows whose record is not there yet.' })
  newRecords: number;

  @Field(() => Int, { description: 'Rows whose record differs.' })
  changedRecords: number;

  @Field(() => Int, { description: 'Rows whose record is there as it is.' })
  unchangedRecords: number;

  @Field(() => Int, { description: 'Faults that keep everything out.' })
  refused: number;

  @Field(() => Int, { description: 'Doubtful cells that wait for a confirmation.' })
  unconfirmed: number;

  @Field(() => Int, { description: 'All faults, notes included.' })
  faultCount: number;

  @Field(() => Boolean, { description: 'Whether all can be imported.' })
  ready: boolean;

  @Field(() => String, {
    nullable: true,
    description: 'Names what it was held against, where nothing enters once that is another.',
  })
  ground: string | null;

  @Field(() => Boolean, { description: 'Whether it changes what was agreed, so that it needs a reason.' })
  asksReason: boolean;

  @Field(() => [ImportFault], { description: 'The faults after the number asked for, at most 50.' })
  faults: ImportFault[];

  @Field(() => [ImportRow], { description: 'The rows of the table asked for, after the row asked for, at most 50.' })
  rows: ImportRow[];
}

@ObjectType({ description: 'An import as it stands in a list.' })
export class ListedImport extends Import {
  @Field(() => Boolean, { description: 'Whether it is being imported or taken back right now.' })
  underWay: boolean;
}

@ObjectType({ description: 'An import, what its file holds as long as it was not imported, and the work on it.' })
export class ImportView {
  @Field(() => Import, { description: 'The import.' })
  import: Import;

  @Field(() => ImportCheck, {
    nullable: true,
    description: 'The file held against what is there; null once imported, and while it is.',
  })
  check: ImportCheck | null;

  @Field(() => Boolean, { description: 'Whether what it brings can be taken back as a whole.' })
  undoable: boolean;

  @Field(() => Job, {
    nullable: true,
    description: 'The work that was last started on it, as long as nothing was said about the file since.',
  })
  job: Job | null;
}
