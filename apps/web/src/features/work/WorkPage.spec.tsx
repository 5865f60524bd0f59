import { screen, waitFor, within } from '@testing-library/react';
import { loadRooms, startTexts } from '../../shared/texts/i18n.js';
import type { Answers } from '../../shared/testing/answersLink.js';
import { renderFeature } from '../../shared/testing/renderFeature.js';
import { headOfDelegation, signedIn } from '../../shared/testing/viewers.js';
import { action, item, update, work } from './testing/workAnswer.js';
import { workRoutes } from './work.routes.js';

beforeAll(async () => {
  await startTexts();
  await loadRooms(['work', 'confirm', 'discussion']);
});

const focalPoint = () => signedIn({ role: 'focal_point', participantCode: 'ME', title: 'Focal point' });

const items = [
  item('2.1', {
    group: 'returned',
    openUpdate: 'returned',
    openUpdateAt: '2026-11-18T09:00:00.000Z',
    returnReason: 'Name the number.',
  }),
  item('4.2', { group: 'due', report: null }),
  item('4.3', { group: 'later', nextMilestone: { ...item('4.3').nextMilestone, forecastDate: '2026-11-10' } }),
  item('5.1', {
    group: 'settled',
    report: { ...item('5.1').report, status: 'completed', progress: 100 },
    nextMilestone: null,
  }),
];

const open = (answers: Answers = {}, path = 'work', viewer = focalPoint()) =>
  renderFeature(workRoutes, path, {
    viewer,
    answers: { workPage: () => work(items), workAction: () => action(), ...answers },
  });

const groups = () =>
  screen.getAllByRole('region').flatMap((region) => {
    const heading = within(region).queryByRole('heading', { level: 2 });
    return heading ? [heading.textContent] : [];
  });

describe('my work', () => {
  it('says whose actions these are and what waits', async () => {
    await open();
    expect(
      await screen.findByText('Ministry of Interior, Montenegro. 4 national actions, as of 20 November 2026.'),
    ).toBeTruthy();
    expect(screen.getByText(/One update was returned\./)).toBeTruthy();
    expect(
      screen.getByText('The next reporting date is 15 December 2026. One of these actions needs an update.'),
    ).toBeTruthy();
  });

  it('groups actions by what they wait for', async () => {
    await open();
    await screen.findByRole('heading', { name: /Returned/ });
    expect(groups()).toEqual(['Returned1', 'Due by 15 December1', 'Up to date1', 'Completed1']);
  });

  it('tells each action in words: next milestone, status, progress against the plan, the date', async () => {
    await open();
    const returned = (await screen.findByRole('link', { name: 'Action 2.1' })).closest('li')!;
    expect(returned.textContent).toContain('Next: List published');
    expect(returned.textContent).toContain('4 Dec 2026in 14 days');
    expect(returned.textContent).toContain('Returned 18 Nov 2026Reason: Name the number.');
    expect(within(returned).getByRole('img', { name: '35%, planned 50%' })).toBeTruthy();
    const unreported = screen.getByRole('link', { name: 'Action 4.2' }).closest('li')!;
    expect(unreported.textContent).toContain('No report');
    expect(within(unreported).queryByRole('img', { name: /planned/ })).toBeNull();
    expect(screen.getByRole('link', { name: 'Action 4.3' }).closest('li')!.textContent).toContain(
      'forecast passed 10 days ago',
    );
  });

  it('says nothing of a reporting date where none lies ahead', async () => {
    await open({ workPage: () => work([item('4.3', { group: 'due' })], { dueOn: null }) });
    expect(await screen.findByText('One action has no update in the current period.')).toBeTruthy();
    expect(screen.getByRole('heading', { name: /^Due/ })).toBeTruthy();
    expect(document.body.textContent).not.toMatch(/reporting date|no date set/i);
  });

  it('keeps its filters in the address', async () => {
    const { user, router } = await open();
    await user.selectOptions(await screen.findByRole('combobox', { name: 'Priority' }), 'p4');
    expect(screen.queryByRole('link', { name: 'Action 2.1' })).toBeNull();
    expect(screen.getByRole('link', { name: 'Action 4.2' })).toBeTruthy();
    await user.selectOptions(screen.getByRole('combobox', { name: 'Status' }), 'completed');
    expect(await screen.findByText('No action matches this choice')).toBeTruthy();
    expect(router.state.location.search).toBe('?priority=p4&status=completed');
    await user.click(screen.getByRole('button', { name: 'Show all actions' }));
    expect(screen.getByRole('link', { name: 'Action 2.1' })).toBeTruthy();
  });

  it('opens an action in a drawer that has an address, and gives the focus back', async () => {
    const { user, router } = await open();
    const link = await screen.findByRole('link', { name: 'Action 4.2' });
    await user.click(link);
    expect(router.state.location.search).toBe('?action=4.2-me');
    const title = await screen.findByRole('heading', { name: 'Offer return counselling' });
    expect(screen.getByText('Step 4.2, Montenegro')).toBeTruthy();
    expect(title).toHaveFocus();
    await user.click(screen.getByRole('button', { name: 'Close' }));
    await waitFor(() => expect(router.state.location.search).toBe(''));
  });

  it('says so where nothing is assigned', async () => {
    await open({ workPage: () => work([]) });
    expect(await screen.findByText('No actions')).toBeTruthy();
  });
});

describe('who reads what', () => {
  it('asks nobody but the institution for a new version of what was returned', async () => {
    const coordinator = signedIn({ role: 'national_coordinator', participantCode: 'ME', title: 'Coordinator' });
    await open({ workPage: () => work(items, { scope: 'participant' }) }, 'work', coordinator);
    expect(
      await screen.findByText('One update was returned. Its institution sends a new version.'),
    ).toBeInTheDocument();
    expect(screen.queryByText(/Open it to read the reason/)).not.toBeInTheDocument();
  });

  it('tells the secretariat of all participants only that an update is submitted', async () => {
    const submitted = item('4.2', { group: 'submitted', openUpdate: 'submitted', openUpdateAt: null });
    await open(
      {
        workPage: () => work([submitted], { scope: 'region', institutions: [] }),
        workAction: () => action({ allowedActions: [], open: null }),
      },
      'work?action=4.2-me',
      signedIn(),
    );
    expect(
      await screen.findByText(/An update on this action is submitted and awaits the national coordinator/),
    ).toBeTruthy();
    expect(screen.queryByText('Unpublished update')).toBeNull();
    expect(screen.queryByRole('button', { name: 'Send update' })).toBeNull();
  });

  it('lets the head of delegation read the unpublished update, labelled, and write nothing', async () => {
    await open(
      {
        workPage: () => work([item('4.2', { group: 'submitted' })], { scope: 'participant', institutions: [] }),
        workAction: () =>
          action({
            allowedActions: [],
            open: update('submitted', {
              status: 'delayed',
              progress: 35,
              narrative: 'Six candidates.',
              cause: 'Staff.',
              nextDate: '2027-01-31',
            }),
          }),
      },
      'work?action=4.2-me',
      headOfDelegation(),
    );
    expect(await screen.findByText('Inside Montenegro only')).toBeTruthy();
    expect(screen.getByText('Six candidates.')).toBeTruthy();
    expect(screen.getByText('31 January 2027', { exact: false })).toBeTruthy();
    expect(screen.getByText(/Updates are written by the lead institution/)).toBeTruthy();
    expect(screen.queryByRole('textbox', { name: /What has changed/ })).toBeNull();
  });

  it('tells an author that a submitted update can no longer be changed', async () => {
    await open(
      {
        workAction: () =>
          action({
            allowedActions: [],
            open: update('submitted', { status: 'on_track', progress: 35, narrative: 'Six candidates.' }),
          }),
      },
      'work?action=4.2-me',
    );
    expect(
      await screen.findByText(/Submitted 20 November 2026 at 10:10 CET\. It awaits the national coordinator/),
    ).toBeTruthy();
  });

  it('answers an address of nothing as what is not there', async () => {
    await open({}, 'work?action=nonsense');
    await screen.findByRole('heading', { level: 1, name: 'My work' });
    expect(screen.queryByRole('dialog')).toBeNull();
  });
});
