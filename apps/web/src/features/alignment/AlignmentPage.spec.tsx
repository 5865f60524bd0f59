import { screen, waitFor, within } from '@testing-library/react';
import { refuse, type Answers } from '../../shared/testing/answersLink.js';
import { endDownloads, playDownloads } from '../../shared/testing/downloads.js';
import { renderFeature } from '../../shared/testing/renderFeature.js';
import { loadRooms, startTexts } from '../../shared/texts/i18n.js';
import { alignmentRoutes } from './alignment.routes.js';

beforeAll(async () => {
  await startTexts();
  await loadRooms(['plan', 'confirm', 'refusals']);
});

const item = (code: string, overrides: object = {}) => ({
  id: `item-${code}`,
  code,
  title: `Objective ${code}`,
  kind: 'objective',
  citation: `Compact, objective ${code}`,
  note: null,
  own: false,
  version: 1,
  uncovered: false,
  ...overrides,
});

const answer = (overrides: object = {}) => ({
  roadmap: { id: 'roadmap-1', code: 'screening' },
  mayPlan: true,
  uncoveredCount: 1,
  frameworks: [
    { id: 'framework-1', title: 'Global Compact', items: [item('GCM.6'), item('GCM.7', { uncovered: true })] },
    { id: null, title: 'Regional Charter', items: [item('RC.1', { own: true })] },
  ],
  priorities: [
    {
      id: 'priority-1',
      code: 'P1',
      title: 'Minimum standards',
      version: 3,
      itemIds: ['item-RC.1'],
      steps: [{ id: 'step-11', code: '1.1', title: 'Agree a checklist', itemIds: ['item-GCM.6'] }],
    },
  ],
  ...overrides,
});

const open = async (answers: Answers = {}, path = 'alignment') => {
  const page = await renderFeature(alignmentRoutes, path, {
    answers: { alignmentPage: () => answer(), ...answers },
  });
  await screen.findByRole('heading', { name: 'Alignment', level: 1 });
  return page;
};
const rowOf = async (name: RegExp) => (await screen.findByRole('rowheader', { name })).closest('tr')!;

it('aligns a priority as a whole', async () => {
  const { user, asked } = await open({ alignPriority: () => ({ id: 'priority-1' }) });
  await user.click(await screen.findByRole('button', { name: 'Change the alignment of P1 Minimum standards' }));
  const dialog = within(await screen.findByRole('dialog', { name: 'Change the alignment of P1 Minimum standards' }));
  expect(dialog.getByRole('checkbox', { name: /RC\.1/ })).toBeChecked();
  await user.click(dialog.getByRole('checkbox', { name: /GCM\.7/ }));
  await user.click(dialog.getByRole('button', { name: 'Save the alignment' }));
  expect(await screen.findByText('The alignment is on record.')).toBeInTheDocument();
  expect(asked.findLast(({ operation }) => operation === 'AlignPriority')?.variables).toMatchObject({
    input: { priorityId: 'priority-1', expectedVersion: 3, itemIds: ['item-GCM.7', 'item-RC.1'] },
  });
});

it('shows what covers each item, and names what nothing covers', async () => {
  await open();
  const covered = within(await rowOf(/GCM\.6/));
  expect(covered.getByRole('link', { name: '1.1' })).toHaveAttribute('href', '/r/screening/steps/1.1');
  expect(await rowOf(/GCM\.7/)).toHaveTextContent('Not covered');
  expect(screen.getByText('1 item is not covered by any priority or step.')).toBeInTheDocument();
});

it('is narrowed from the address, and says where to go when nothing is left', async () => {
  await open({}, 'alignment?framework=Regional%20Charter&uncovered=yes');
  expect(await screen.findByText('Nothing here')).toBeInTheDocument();
});

it('offers no act to whoever only reads', async () => {
  await open({ alignmentPage: () => answer({ mayPlan: false }) });
  await rowOf(/GCM\.6/);
  expect(screen.queryByRole('button', { name: 'Add an item' })).not.toBeInTheDocument();
  expect(screen.queryByRole('button', { name: 'Edit the item RC.1' })).not.toBeInTheDocument();
});

it('keeps what was typed for an item that is refused', async () => {
  const { user } = await open({
    editAlignmentItem: () => refuse('VALIDATION', 'item_code_taken', [{ field: 'code', problem: 'item_code_taken' }]),
  });
  await user.click(await screen.findByRole('button', { name: 'Edit the item RC.1' }));
  const dialog = within(await screen.findByRole('dialog', { name: 'Edit the item RC.1' }));
  const code = dialog.getByLabelText('Code');
  await user.clear(code);
  await user.type(code, 'GCM.6');
  await user.click(dialog.getByRole('button', { name: 'Save the item' }));
  expect(await dialog.findByText('Another item has this code.')).toBeInTheDocument();
  expect(code).toHaveValue('GCM.6');
});

describe('the table as a file', () => {
  afterEach(endDownloads);

  it.each([
    ['XLSX', 'xlsx'],
    ['CSV', 'csv'],
  ])('is taken out as %s by whoever reads the page', async (name, format) => {
    const sent = playDownloads(200, {});
    const { user } = await open({ alignmentPage: () => answer({ mayPlan: false }) }, 'alignment?uncovered=yes');
    await user.click(await screen.findByRole('button', { name: `Take out the whole table as ${name}` }));
    await waitFor(() => expect(sent).toHaveBeenCalledWith(`/alignment/screening?format=${format}`, expect.anything()));
    expect(await screen.findByRole('button', { name: `Take out the whole table as ${name}` })).toBeEnabled();
  });

  it('says where the buttons are why it was refused', async () => {
    playDownloads(503, {});
    const { user } = await open();
    await user.click(await screen.findByRole('button', { name: 'Take out the whole table as CSV' }));
    expect(await screen.findByText(/The service cannot answer at the moment/)).toBeInTheDocument();
  });
});
