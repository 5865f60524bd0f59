/** A column of a sheet that is written. */
export interface ColumnToWrite {
  heading: string;
  kind: 'text' | 'date' | 'number';
  /** In characters */
  width: number;
  /** What a cell offers in a list */
  choices?: readonly string[];
  /** Not shown, for ids */
  hidden?: boolean;
  /** Not to be written over */
  locked?: boolean;
}

/** A value of a cell; a date as `2027-09-30`. */
export type ValueToWrite = string | number | null;

export interface SheetToWrite {
  name: string;
  columns: readonly ColumnToWrite[];
  rows: readonly (readonly ValueToWrite[])[];
}

/** What every export says of itself, in words of the one who makes it. */
export interface Cover {
  /** Name of the sheet */
  name: string;
  title: string;
  /** Roadmap, what it holds, filter, as-of moment, who made it by role title, distribution, illustrative mark */
  facts: readonly { label: string; value: string }[];
  footnotes: readonly string[];
  /** Stands at head and foot of every printed page as well */
  distribution: string;
}

/** Values that a spreadsheet would calculate, were they not marked as text. */
export const beginsLikeFormula = (text: string): boolean => /^[=+\-@\t\r]/.test(text);
