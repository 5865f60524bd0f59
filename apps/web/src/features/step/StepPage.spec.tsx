import { screen, waitFor, within } from '@testing-library/react';
import { loadRooms, startTexts } from '../../shared/texts/i18n.js';
import { renderFeature } from '../../shared/testing/renderFeature.js';
import { signedIn } from '../../shared/testing/viewers.js';
import { stepRoutes } from './step.routes.js';
import { action, grid, sixActions, step } from './testing/stepAnswer.js';

beforeAll(async () => {
  await startTexts();
  await loadRooms(['step', 'discussion', 'confirm']);
});

const originalMatchMedia = window.matchMedia;
afterEach(() => {
  window.matchMedia = originalMatchMedia;
});

/** As if the window were this wide; jsdom knows no width. */
function windowOf(width: number): void {
  window.matchMedia = (query) => {
    const most = /max-width:\s*([\d.]+)px/.exec(query)?.[1];
    const least = /min-width:\s*([\d.]+)px/.exec(query)?.[1];
    const matches = (most === undefined || width <= Number(most)) && (least === undefined || width >= Number(least));
    return { ...originalMatchMedia(query), matches: matches && Boolean(most ?? least) };
  };
}

const donor = () => signedIn({ role: 'donor', title: 'Donor' });
const open = (answer: object = step(), path = 'steps/2.2', viewer = donor()) =>
  renderFeature(stepRoutes, path, { viewer, answers: { stepPage: () => answer, actionGrid: () => grid() } });

const table = () => screen.findByRole('table', { name: 'National actions of step 2.2 by participant' });
const cellsOf = async (label: string) => {
  const head = within(await table()).getByRole('rowheader', { name: label });
  return within(head.closest('tr')!)
    .getAllByRole('cell')
    .map((cell) => cell.textContent);
};

describe('the page of a step', () => {
  it('names the step, where it belongs and how it stands', async () => {
    await open();
    expect(await screen.findByRole('heading', { level: 1, name: '2.2 Map the workflow' })).toBeTruthy();
    const crumbs = within(screen.getByRole('navigation', { name: 'Breadcrumb' }));
    expect(crumbs.getByRole('link', { name: 'P2 Coordinated institutions' })).toHaveAttribute(
      'href',
      '/r/screening/priorities/p2',
    );
    expect(screen.getByText('As of 20 November 2026')).toBeTruthy();
    expect(screen.getByText('1 delayed')).toBeTruthy();
    expect(
      screen.getByText('Mean progress 38% over 5 applicable actions; 1 without a report counts as 0'),
    ).toBeTruthy();
  });

  it('leads to its neighbours, by link and by key', async () => {
    const { user, router } = await open();
    expect(await screen.findByRole('link', { name: 'Previous step, 2.1' })).toHaveAttribute(
      'href',
      '/r/screening/steps/2.1',
    );
    await user.keyboard(']');
    await waitFor(() => expect(router.state.location.pathname).toBe('/r/screening/steps/2.3'));
  });

  it('stands the six actions beside each other in a real table, in the order given', async () => {
    await open();
    const heads = within(await table()).getAllByRole('columnheader');
    expect(heads.slice(1).map((head) => head.textContent)).toEqual([
      'ALAlbania',
      'BABosnia and Herzegovina',
      'XK*Kosovo*',
      'MEMontenegro',
      'MKNorth Macedonia',
      'RSSerbia',
    ]);
    expect(await cellsOf('Status')).toEqual([
      'On track',
      'No report',
      'Not applicableOne system of the same department.',
      'Delayed',
      'Blocked',
      'Completed',
    ]);
  });

  it('writes slippage with its sign, the schedule with its counts, and what is verified', async () => {
    await open();
    expect(await cellsOf('Forecast end')).toEqual([
      '30 Jun 2027No change',
      '30 Jun 2027No change',
      '–',
      '3 Aug 2027+34 days',
      '23 Jun 2027−7 days',
      '30 Jun 2027No change',
    ]);
    const [albania] = await cellsOf('Schedule');
    expect(albania).toBe('1 of 1 milestone late; the longest by 34 days');
    const [, , , , , serbia] = await cellsOf('Evidence');
    expect(serbia).toBe('0 of 1 milestone verified');
    const [, , , , macedonia] = await cellsOf('Last update');
    expect(macedonia).toContain('Not updated for more than two reporting intervals');
  });

  it('shows where report, schedule and evidence disagree, and never an average of them', async () => {
    await open();
    expect(await cellsOf('Where they differ')).toEqual([
      'Reported as on track; by its milestones the action is later than its baseline.',
      'They agree',
      '–',
      'Reported as delayed; no milestone is later than its baseline.',
      'Reported as blocked; no milestone is later than its baseline.',
      'Reported as completed; 1 milestone is still open.',
    ]);
  });

  it('has no row for differences where there are none', async () => {
    await open(step({ national: [action('AL'), action('ME')] }));
    expect(within(await table()).queryByRole('rowheader', { name: 'Where they differ' })).toBeNull();
  });

  it('turns into a list that the address remembers', async () => {
    const { user, router } = await open();
    await user.click(await screen.findByRole('radio', { name: 'List' }));
    expect(router.state.location.search).toBe('?layout=list');
    expect(screen.queryByRole('table', { name: /National actions of step/ })).toBeNull();
    expect(screen.getByRole('heading', { level: 3, name: /Montenegro/ })).toBeTruthy();
  });

  it('opens delayed and blocked actions first on a phone, where there is no choice of layout', async () => {
    windowOf(390);
    await open();
    await screen.findByRole('heading', { name: 'National actions' });
    const groups = [...document.querySelectorAll('section details')].filter((details) =>
      details.querySelector('dl'),
    ) as HTMLDetailsElement[];
    expect(groups.map((details) => [details.querySelector('.name')?.textContent, details.open])).toEqual([
      ['Albania', false],
      ['Bosnia and Herzegovina', false],
      ['Kosovo*', false],
      ['Montenegro', true],
      ['North Macedonia', true],
      ['Serbia', false],
    ]);
    expect(screen.queryByRole('radio', { name: 'List' })).toBeNull();
    expect(screen.getByText('One system of the same department.')).toBeTruthy();
  });

  it('tells each row of the timeline in words, and all milestones as a table', async () => {
    await open();
    const rows = within(await screen.findByRole('list', { name: 'Timeline of national actions' })).getAllByRole(
      'listitem',
    );
    expect(rows[3]?.textContent).toContain(
      'Montenegro: Delayed. Baseline 1 April 2026 to 30 June 2027; forecast end 3 August 2027, 34 days later.',
    );
    expect(screen.getByText('Show the figures')).toBeTruthy();
  });

  it('keeps the moves of a milestone with their reasons', async () => {
    await open();
    const regional = await screen.findByRole('table', { name: 'Regional milestones' });
    expect(regional.textContent).toContain('26 Oct 2026: moved from 30 Oct 2026 to 6 Nov 2026. One map arrived late.');
    expect(within(regional).getByText('Reached 6 Nov 2026')).toBeTruthy();
    expect(within(regional).getByText('Document in the library. Verified')).toBeTruthy();
  });

  it('gives indicators by participant with their explanation, and no average', async () => {
    await open();
    const indicator = await screen.findByRole('table', { name: 'Share decided in time' });
    expect(screen.getByText('Decided within the published standard.')).toBeTruthy();
    const rows = within(indicator).getAllByRole('row');
    expect(rows).toHaveLength(7);
    expect(rows[1]?.textContent).toBe('ALAlbania20%40%2026-Q380%');
    expect(rows[2]?.textContent).toContain('No value');
    expect(rows[3]?.textContent).toContain('Does not apply');
  });

  it('leaves money and risks out where the reader may not see them', async () => {
    const { unmount } = await open();
    expect(await screen.findByRole('table', { name: 'Budget' })).toBeTruthy();
    unmount();
    await open(step({ budget: null, risks: null }));
    await table();
    expect(screen.queryByRole('heading', { name: 'Budget' })).toBeNull();
    expect(screen.queryByRole('heading', { name: 'Risks' })).toBeNull();
  });

  it('says what is not published yet inside the own participant alone', async () => {
    const national = sixActions().map((one) => ({ ...one, openUpdate: one.participantCode === 'ME' ? 'draft' : null }));
    await open(step({ national }), 'steps/2.2', signedIn({ role: 'focal_point', participantCode: 'ME' }));
    const cells = await cellsOf('Last update');
    expect(cells[3]).toContain('A draft is being written. Inside Montenegro only');
    expect(cells.filter((cell) => cell?.includes('Inside'))).toHaveLength(1);
  });

  it('says so where the reader may see no national action', async () => {
    await open(step({ national: [] }));
    expect(await screen.findByText('No national actions to show')).toBeTruthy();
    expect(screen.queryByRole('heading', { name: 'Timeline' })).toBeNull();
  });
});

describe('the page of a national action', () => {
  it('shows the report in full and belongs to its step', async () => {
    await open(step(), 'steps/2.2/me');
    expect(
      await screen.findByRole('heading', { level: 1, name: /^2\.2 Map the workflow ?, Montenegro$/ }),
    ).toBeTruthy();
    expect(screen.getByText('Published 13 November 2026 by Ministry of Interior')).toBeTruthy();
    expect(screen.getByText('Three offices were measured.')).toBeTruthy();
    expect(screen.getByRole('link', { name: 'All national actions of step 2.2' })).toHaveAttribute(
      'href',
      '/r/screening/steps/2.2',
    );
    expect(screen.queryByRole('link', { name: 'Open in My work' })).toBeNull();
  });

  it('says why an action does not apply', async () => {
    await open(step(), 'steps/2.2/xk');
    expect(await screen.findByText('Does not apply here: One system of the same department.')).toBeTruthy();
  });

  it('leads its own participant to My work', async () => {
    await open(step(), 'steps/2.2/me', signedIn({ role: 'delegate', participantCode: 'ME' }));
    expect(await screen.findByRole('link', { name: 'Open in My work' })).toHaveAttribute(
      'href',
      '/r/screening/work?action=2.2-me',
    );
  });

  it('does not exist for a participant without one', async () => {
    await open(step({ national: [action('AL')] }), 'steps/2.2/me');
    expect(await screen.findByRole('heading', { name: 'There is nothing here' })).toBeTruthy();
  });
});

describe('all steps', () => {
  const openGrid = (query = '') => open(step(), `steps${query}`);
  const rows = async () =>
    within(await screen.findByRole('table', { name: 'Reported status of each step by participant' })).getAllByRole(
      'row',
    );

  it('are a table with a link in each cell', async () => {
    await openGrid();
    expect(await rows()).toHaveLength(5);
    const cell = screen.getAllByRole('link', { name: /Blocked/ });
    expect(cell.map((link) => link.getAttribute('href'))).toEqual(['/r/screening/steps/2.2/me']);
    expect(screen.getAllByText('No report', { selector: 'a *' })).toHaveLength(2);
  });

  it('are narrowed by priority and participant from the address', async () => {
    await openGrid('?priority=p2&participant=me');
    const [head, , only, ...rest] = await rows();
    expect(head?.textContent).toBe('StepMEMontenegro');
    expect(only?.textContent).toContain('2.2 Map the workflow');
    expect(rest).toEqual([]);
  });

  it('say when nothing matches, and lead back to all', async () => {
    const { user } = await openGrid('?status=completed');
    expect(await screen.findByText('No step matches this choice')).toBeTruthy();
    await user.click(screen.getAllByRole('button', { name: 'Show all steps' })[0]!);
    expect(await rows()).toHaveLength(5);
  });
});
