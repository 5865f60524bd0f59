/** Why a workbook or a file of values is not read at all; the interface puts each into words. */
export const TABLE_REFUSALS = [
  'damaged',
  'empty',
  'encoding_unknown',
  'encrypted',
  'entities',
  'kind_unknown',
  'links',
  'macros',
  'old_workbook',
  'quote_open',
  'too_large',
  'too_many_columns',
  'too_many_parts',
  'too_many_rows',
  'unpacks_too_large',
] as const;

export type TableRefusal = (typeof TABLE_REFUSALS)[number];
