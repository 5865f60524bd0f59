import { styled } from '@mui/material/styles';
import type { KeyboardEvent, ReactNode } from 'react';
import { UiLink } from '../navigation/UiLink.js';
import { VisuallyHidden } from '../text/VisuallyHidden.js';
import { ScrollRegion } from './DataTable.js';
import { heatMapStyles } from './heatMapStyles.js';

export interface HeatCell {
  /** 0 to 100; null where nothing applies or was reported. It decides the fill. */
  value: number | null;
  /** What is printed: "87%", or the words for nothing. */
  text: string;
  /** Under the figure: the counts of statuses. */
  detail?: ReactNode;
  /** Makes the cell a link to what it is made of. */
  href?: string;
}

interface HeatColumn {
  key: string;
  /** The head of the column, for example the code above the name. */
  header: ReactNode;
  /** The code printed in each tile on phones, where there is no head. */
  short: ReactNode;
}

export interface HeatRow {
  key: string;
  header: ReactNode;
  cells: Readonly<Record<string, HeatCell>>;
  /** The last, unfilled cell: the figure of the row with its bar. */
  total?: ReactNode;
}

export interface HeatMapTableProps {
  /** Names the table; visible text stands in the section's heading. */
  caption: string;
  /** The head of the row heads: "Priority". */
  rowHeader: string;
  columns: readonly HeatColumn[];
  rows: readonly HeatRow[];
  /** The head of the totals; `short` repeats on phones. */
  totalHeader?: { header: ReactNode; short: ReactNode };
}

/** The step of the progress scale, 1 to 5, of a value of 0 to 100: 0–19, 20–39, 40–59, 60–79, 80–100. */
export function progressStep(value: number): 1 | 2 | 3 | 4 | 5 {
  return (Math.min(4, Math.max(0, Math.floor(value / 20))) + 1) as 1 | 2 | 3 | 4 | 5;
}

const Root = styled('table')(heatMapStyles);

const ARROWS: Record<string, [rows: number, columns: number]> = {
  ArrowUp: [-1, 0],
  ArrowDown: [1, 0],
  ArrowLeft: [0, -1],
  ArrowRight: [0, 1],
};

/** Arrow keys move between the cells that are links; Tab still reaches each of them. */
function moveByArrow(event: KeyboardEvent<HTMLTableElement>): void {
  const step = ARROWS[event.key];
  const cell = (event.target as Element).closest('td');
  if (!step || !cell) return;
  const row = cell.parentElement as HTMLTableRowElement;
  const body = row.parentElement as HTMLTableSectionElement;
  const target = body.rows[row.sectionRowIndex + step[0]]?.cells[cell.cellIndex + step[1]]?.querySelector('a');
  if (!target) return;
  event.preventDefault();
  target.focus();
}

/**
 * Values by row and column, filled by five steps of one hue, each figure printed. A real table at every width; on
 * phones each row is a block of tiles, three beside each other. Roles are written out, because a table that is laid
 * out as a grid otherwise loses them.
 */
export function HeatMapTable({ caption, rowHeader, columns, rows, totalHeader }: HeatMapTableProps) {
  return (
    <ScrollRegion label={caption}>
      <Root role="table" onKeyDown={moveByArrow}>
        <VisuallyHidden as="caption">{caption}</VisuallyHidden>
        <thead role="rowgroup">
          <tr role="row">
            <th role="columnheader" scope="col" className="corner">
              <VisuallyHidden>{rowHeader}</VisuallyHidden>
            </th>
            {columns.map((column) => (
              <th key={column.key} role="columnheader" scope="col">
                {column.header}
              </th>
            ))}
            {totalHeader && (
              <th role="columnheader" scope="col" className="total">
                {totalHeader.header}
              </th>
            )}
          </tr>
        </thead>
        <tbody role="rowgroup">
          {rows.map((row) => (
            <tr key={row.key} role="row">
              <th role="rowheader" scope="row">
                {row.header}
              </th>
              {columns.map((column) => (
                <Tile key={column.key} short={column.short} cell={row.cells[column.key]} />
              ))}
              {row.total !== undefined && (
                <td role="cell" className="total">
                  <span className="short">{totalHeader?.short}</span>
                  {row.total}
                </td>
              )}
            </tr>
          ))}
        </tbody>
      </Root>
    </ScrollRegion>
  );
}

function Tile({ cell, short }: { cell: HeatCell | undefined; short: ReactNode }) {
  if (!cell) return <td role="cell" className="void" />;
  const content = (
    <>
      <span className="short">{short}</span>
      <b>{cell.text}</b>
      {cell.detail}
    </>
  );
  const fill = cell.value === null ? 'void' : `s${progressStep(cell.value)}`;
  return (
    <td role="cell" className={fill}>
      {cell.href ? <UiLink href={cell.href}>{content}</UiLink> : content}
    </td>
  );
}
