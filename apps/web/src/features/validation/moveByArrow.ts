import type { KeyboardEvent } from 'react';

const STEPS: Record<string, [rows: number, columns: number]> = {
  ArrowUp: [-1, 0],
  ArrowDown: [1, 0],
  ArrowLeft: [0, -1],
  ArrowRight: [0, 1],
};

/** Arrow keys move between the links in the cells of a table, Home and End to the ends of a row. Tab reaches each. */
export function moveByArrow(event: KeyboardEvent<HTMLTableElement>): void {
  const cell = (event.target as Element).closest<HTMLTableCellElement>('td, th');
  const row = cell?.parentElement as HTMLTableRowElement | undefined;
  if (!cell || !row || !(event.target instanceof HTMLAnchorElement)) return;
  const body = row.parentElement as HTMLTableSectionElement;
  const link = (rowIndex: number, cellIndex: number) => body.rows[rowIndex]?.cells[cellIndex]?.querySelector('a');
  const inRow = [...row.cells].flatMap((one) => one.querySelector('a') ?? []);
  const step = STEPS[event.key];
  let target: HTMLAnchorElement | null | undefined;
  if (step) target = link(row.sectionRowIndex + step[0], cell.cellIndex + step[1]);
  else if (event.key === 'Home') target = inRow[0];
  else if (event.key === 'End') target = inRow.at(-1);
  if (!target) return;
  event.preventDefault();
  target.focus();
}
