import type { TableRefusal } from '@waymark/domain';
import { invalid, type DomainError } from '../errors/domain-error.js';

/** A file that is not read: nothing of it is used. */
export const refusedTable = (problem: TableRefusal): DomainError =>
  invalid('table_unreadable', [{ field: 'file', problem }]);

/** How much of a file is read. A workbook of 5,000 records has about a tenth of it. */
export const TABLE_LIMITS = {
  /** Of the file as it came */
  bytes: 25 * 1024 * 1024,
  /** Of a workbook's parts together, unpacked */
  unpacked: 96 * 1024 * 1024,
  /** Unpacked for each packed byte, once it is more than a mebibyte */
  ratio: 150,
  parts: 2000,
  rows: 20_000,
  columns: 200,
  cellCharacters: 32_767,
};
