import { COLUMNS } from './columns.js';
import { REASONS } from './table.js';

/** A printed row: operation, record, whose, and its cells. */
export type PrintedRow = readonly string[];

const heading = ['operation', 'record', 'whose', ...COLUMNS];

const intro = `# Who may do what

What every operation of the API answers to every role, as the test of the access matrix found it by running each of them.
The table is written by that test and compared with the rules of access that are written by hand in
\`apps/api/test/matrix\`, beside how each is asked.

- Columns: **S** secretariat, **H** head of delegation, **Ha** accredited alternate, **D** delegate, **C** national
  coordinator, **F** focal point of an institution, **O** observer, **N** donor, **P** not signed in, **E** signed in, with
  the strongest roles in other roadmaps only, **A** platform administrator. H to F belong to one delegation.
- Whose: \`own\` is the delegation's own (of a focal point: its institution's; of a comment or thread: written by
  oneself), \`beside\` belongs to the same delegation but to another institution or person, \`other\` to another delegation.
- Cells: **yes**; **-** an answer that lacks the record; **404** \`NOT_FOUND\`, the same answer as for an id that does not
  exist; **401** \`UNAUTHENTICATED\`; **.** there is no such case; otherwise \`FORBIDDEN\` with its reason:
  ${Object.entries(REASONS)
    .map(([word, reason]) => `${word} = \`${reason}\``)
    .join(', ')}.
- P and E have one value where the publication level of the roadmap changes nothing, else three: none / text / progress.
  All others are asked where the level is none, A where it is progress.
`;

/** The whole document as Markdown. */
export function printDocument(rooms: readonly { room: string; rows: readonly PrintedRow[] }[]): string {
  return [intro, ...rooms.map(({ room, rows }) => `## ${room}\n\n${printTable(rows)}\n`)].join('\n');
}

/** A Markdown table with even columns. */
export function printTable(rows: readonly PrintedRow[]): string {
  const all = [heading, ...rows];
  const widths = heading.map((_, index) => Math.max(3, ...all.map((row) => row[index]?.length ?? 0)));
  const line = (cells: readonly string[]): string =>
    `| ${cells.map((cell, index) => cell.padEnd(widths[index] ?? 0)).join(' | ')} |`;
  return [line(heading), line(widths.map((width) => '-'.repeat(width))), ...rows.map(line)].join('\n');
}
