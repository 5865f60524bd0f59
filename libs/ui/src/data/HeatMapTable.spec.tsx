import { render, screen, within } from '@testing-library/react';
import { userEvent } from '@testing-library/user-event';
import { HeatMapTable, progressStep, StatusCountsMark, type HeatRow } from '../index.js';

const columns = ['AL', 'BA'].map((code) => ({ key: code, header: `Name of ${code}`, short: code }));

const row = (key: string, first: number, second: number | null): HeatRow => ({
  key,
  header: `Priority ${key}`,
  cells: {
    AL: {
      value: first,
      text: `${first}%`,
      href: `/${key}/al`,
      detail: <StatusCountsMark counts={{ completed: 2, delayed: 1 }} countLabel={(status, n) => `${n} ${status}`} />,
    },
    BA: { value: second, text: second === null ? 'No report' : `${second}%`, href: `/${key}/ba` },
  },
  total: <b>50%</b>,
});

const map = () =>
  render(
    <HeatMapTable
      caption="Progress by priority and participant"
      rowHeader="Priority"
      columns={columns}
      rows={[row('P1', 87, 12), row('P2', 45, null)]}
      totalHeader={{ header: 'Region', short: 'Region' }}
    />,
  );

describe('the heat map', () => {
  it('is a table with a name, heads of columns and heads of rows', () => {
    map();
    const table = screen.getByRole('table', { name: 'Progress by priority and participant' });
    expect(table.tagName).toBe('TABLE');
    expect(
      within(table)
        .getAllByRole('columnheader')
        .map((head) => head.textContent),
    ).toEqual(['Priority', 'Name of AL', 'Name of BA', 'Region']);
    expect(
      within(table)
        .getAllByRole('rowheader')
        .map((head) => head.textContent),
    ).toEqual(['Priority P1', 'Priority P2']);
  });

  it('prints the figure in every cell and repeats the code for phones', () => {
    map();
    const cells = within(screen.getByRole('row', { name: /Priority P1/ })).getAllByRole('cell');
    expect(cells).toHaveLength(3);
    expect(cells[0]?.textContent).toBe('AL87%21');
    expect(within(cells[0] as HTMLElement).getByRole('img', { name: '2 completed' })).toBeTruthy();
    expect(within(cells[0] as HTMLElement).queryByRole('img', { name: /on_track/ })).toBeNull();
  });

  it('fills by value and leaves out what was not reported', () => {
    map();
    const fills = screen.getAllByRole('cell').map((cell) => cell.className);
    expect(fills).toEqual(['s5', 's1', 'total', 's3', 'void', 'total']);
    expect(screen.getByText('No report')).toBeTruthy();
  });

  it('moves between cells by arrow keys and stops at the edge', async () => {
    map();
    const user = userEvent.setup();
    const href = () => document.activeElement?.getAttribute('href');
    await user.tab();
    expect(href()).toBe('/P1/al');
    await user.keyboard('{ArrowRight}');
    expect(href()).toBe('/P1/ba');
    await user.keyboard('{ArrowDown}');
    expect(href()).toBe('/P2/ba');
    await user.keyboard('{ArrowRight}');
    expect(href()).toBe('/P2/ba');
    await user.keyboard('{ArrowLeft}{ArrowUp}');
    expect(href()).toBe('/P1/al');
  });
});

describe('the step of the scale', () => {
  it.each([
    [0, 1],
    [19.9, 1],
    [20, 2],
    [39, 2],
    [40, 3],
    [59, 3],
    [60, 4],
    [79, 4],
    [80, 5],
    [100, 5],
    [120, 5],
    [-3, 1],
  ])('of %d is %d', (value, step) => expect(progressStep(value)).toBe(step));
});
