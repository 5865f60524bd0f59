import { screen, within } from '@testing-library/react';
import { loadRooms, startTexts } from '../../shared/texts/i18n.js';
import { refuse } from '../../shared/testing/answersLink.js';
import { renderFeature } from '../../shared/testing/renderFeature.js';
import { signedIn } from '../../shared/testing/viewers.js';
import { progressRoutes } from './progress.routes.js';
import { progress } from './testing/progressAnswer.js';

beforeAll(async () => {
  await startTexts();
  await loadRooms(['progress']);
});

const donor = () => signedIn({ role: 'donor', title: 'Donor' });
const open = (answer: (args: { asOf: string | null }) => unknown = () => progress(), path = 'progress') =>
  renderFeature(progressRoutes, path, { viewer: donor(), answers: { progressPage: answer } });
const map = () =>
  screen.findByRole('table', { name: 'Reported progress by priority and participant, as of 20 November 2026' });
const rowOf = (table: HTMLElement, name: string) =>
  within(table).getByRole('rowheader', { name }).closest('tr') as HTMLElement;

describe('the progress page', () => {
  it('heads with figures that say what they count', async () => {
    await open();
    const figures = await screen.findByRole('region', { name: 'Headline figures' });
    expect(figures.textContent).toContain('10of 177');
    expect(figures.textContent).toContain('113 on track, 28 delayed, 6 blocked, 19 not started, 1 without a report');
    expect(figures.textContent).toContain('37of 24035 planned by this date');
    expect(figures.textContent).toContain('0.5daysOver 240 milestones');
    expect(figures.textContent).toContain('€6.1mof €8.1m€1.4m spent, €913k without funding');
    expect(
      within(figures).getByRole('img', {
        name: '10 completed, 113 on track, 28 delayed, 6 blocked, 19 not started, 1 without a report',
      }),
    ).toBeTruthy();
  });

  it('says for whom and for which day, and that nothing is ranked', async () => {
    await open();
    expect(
      await screen.findByText(
        'Published figures for all 6 participants, in alphabetical order. No ranking is implied.',
      ),
    ).toBeTruthy();
    expect(screen.getByText('As of 20 November 2026. Published figures only.')).toBeTruthy();
  });

  it('leaves money out where the reader may not see it', async () => {
    await open(() => progress({ budget: null }));
    await map();
    expect(screen.queryByText('Budget committed')).toBeNull();
    expect(screen.queryByRole('heading', { name: 'Budget by priority' })).toBeNull();
  });

  it('maps priorities by participants with the figure and the counts in each cell', async () => {
    await open();
    const table = await map();
    const heads = within(table).getAllByRole('columnheader').slice(1, -1);
    expect(heads.map((head) => head.textContent)).toEqual([
      'ALAlbania',
      'BABosnia and Herzegovina',
      'XK*Kosovo*',
      'MEMontenegro',
      'MKNorth Macedonia',
      'RSSerbia',
    ]);
    const [albania, , , , , serbia, region] = within(rowOf(table, 'P1 Minimum standards')).getAllByRole('cell');
    expect(albania?.textContent).toContain('0%');
    expect(albania?.textContent).toContain('1 without a report');
    expect(within(serbia!).getByRole('img', { name: '3 on track' })).toBeTruthy();
    expect(serbia?.className).toContain('s5');
    expect(region?.textContent).toContain('50%');
    const [, , nothing] = within(rowOf(table, 'P2 Coordinated institutions')).getAllByRole('cell');
    expect(nothing?.textContent).toContain('Does not apply');
  });

  it('opens each cell down to the actions it came from', async () => {
    await open();
    const cells = within(rowOf(await map(), 'P1 Minimum standards')).getAllByRole('link');
    expect(cells[3]).toHaveAttribute('href', '/r/screening/steps?priority=p1&participant=me');
    const all = within(rowOf(await map(), 'All priorities')).getAllByRole('link');
    expect(all[3]).toHaveAttribute('href', '/r/screening/steps?participant=me');
  });

  it('shows the same as a table of counts, which the address remembers', async () => {
    const { user, router } = await open();
    await user.click(await screen.findByRole('radio', { name: 'Table' }));
    expect(router.state.location.search).toBe('?view=table');
    const table = await map();
    const row = within(table)
      .getAllByRole('row')
      .map((one) => one.textContent);
    expect(row).toContain('P1 Minimum standardsAlbania0%50310001');
    expect(row).toContain('Region50%2501860001');
    expect(within(table).getByRole('rowheader', { name: 'P1 Minimum standards' })).toHaveAttribute('rowspan', '7');
  });

  it('says all and nothing only where they hold, in the map as in the table', async () => {
    const [first, ...others] = progress().rows;
    const figures = [0, 0.3, 0.5, 99.4, 99.67, 100];
    const cells = first?.cells.map((cell, index) => ({ ...cell, progress: figures[index] }));
    const { user } = await open(() => progress({ rows: [{ ...first, cells }, ...others] }));
    const shown = async () =>
      (await screen.findByRole('table', { name: /^Reported progress/ })).textContent?.match(/[<>]?\d+%/g);
    const written = ['0%', '<1%', '1%', '99%', '>99%', '100%'];
    expect((await shown())?.slice(0, 6)).toEqual(written);
    await user.click(screen.getByRole('radio', { name: 'Table' }));
    expect((await shown())?.slice(0, 6)).toEqual(written);
  });

  it('lists the six longest delays, and all when asked', async () => {
    const { user, router } = await open();
    const table = () => screen.findByRole('table', { name: /Delayed and blocked actions, longest first/ });
    expect(within(await table()).getAllByRole('row')).toHaveLength(7);
    expect(screen.getByText(/6 longest of 8/)).toBeTruthy();
    // The others are there for paper.
    expect(document.querySelectorAll('tr.wm-folded')).toHaveLength(2);
    const [first, second, third] = within(await table())
      .getAllByRole('row')
      .slice(1);
    expect(first?.textContent).toContain('Blocked1.1 Step 1');
    expect(first?.textContent).toContain('+100 daysStaff changed.A second call is out.Next date 31 Jan 2027');
    expect(second?.textContent).toContain('Not stated');
    expect(third?.textContent).toContain('Report is stale');
    await user.click(screen.getByRole('link', { name: 'See all' }));
    expect(within(await table()).getAllByRole('row')).toHaveLength(9);
    expect(router.state.location.search).toBe('?delays=all');
  });

  it('tells the bars of the budget in words and gives exact figures', async () => {
    await open();
    expect(await screen.findByRole('img', { name: /P1: 0\.38 spent, 1\.12 committed, 1\.28 planned\./ })).toBeTruthy();
    const exact = screen.getByRole('table', { name: 'Budget by priority', hidden: true });
    expect(exact.textContent).toContain('P1€380,000€1,120,000€1,280,000');
  });
});

describe('money in several currencies', () => {
  it('names the rates with their days, and what has none', async () => {
    const { budget } = progress();
    const rates = [{ __typename: 'AppliedRate', currency: 'USD', day: '2026-11-01', rate: '0.92' }];
    const unconverted = [{ __typename: 'MoneyAmount', amount: '5000.00', currency: 'CHF' }];
    await open(() => progress({ budget: { ...budget, rates, unconverted } }));
    expect(
      await screen.findByText('Other currencies by their dated rates: 1 USD is 0.92 EUR since 1 November 2026'),
    ).toBeTruthy();
    expect(screen.getByText(/CHF\s?5,000 without a rate beside it/)).toBeTruthy();
  });
});

describe('a past day', () => {
  const past = ({ asOf }: { asOf: string | null }) => progress({ asOf: asOf ?? '2026-11-20' });

  it('is asked for by the address, told by a banner, and opens nothing of today', async () => {
    const { asked } = await open(past, 'progress?asof=2026-06-30');
    expect(await screen.findByText(/You are looking at 30 June 2026\. Past days cannot be changed\./)).toBeTruthy();
    expect(asked[0]?.variables).toEqual({ roadmap: 'screening', asOf: '2026-06-30' });
    const table = screen.getByRole('table', { name: /^Reported progress .* as of 30 June 2026/ });
    expect(within(table).queryAllByRole('link')).toEqual([]);
    expect(screen.getByRole('link', { name: 'Back to today' })).toHaveAttribute('href', '/r/screening/progress');
  });

  it.each([
    ['2026-02-31', null, '“2026-02-31” is not a day. February 2026 has 28 days. Shown: today, 20 November 2026.'],
    ['soon', null, '“soon” is not a day. Day, month, year: 20.11.2026. Shown: today, 20 November 2026.'],
    ['2027-01-05', 'day_in_future', '5 January 2027 is still to come. Shown: today, 20 November 2026.'],
    [
      '31.12.2025',
      'day_before_period',
      '31 December 2025 is before the roadmap’s period, which begins on 1 February 2026. Shown: today, 20 November 2026.',
    ],
  ])(
    'that is none, or of which nothing is known (%s), gives way to today, and the page says so',
    async (day, why, line) => {
      const { asked } = await open(
        ({ asOf }) => (asOf ? refuse('VALIDATION', why!, [{ field: 'asOf', problem: why! }]) : progress()),
        `progress?asof=${day}`,
      );
      expect(await screen.findByText(line)).toBeTruthy();
      expect(screen.queryByText(/Past days cannot be changed/)).toBeNull();
      expect(asked.at(-1)?.variables).toEqual({ roadmap: 'screening', asOf: null });
    },
  );

  it('can be typed as people write it', async () => {
    const { user, router } = await open(past);
    const field = await screen.findByRole('textbox', { name: 'As of' });
    expect(field).toHaveValue('20 November 2026');
    await user.clear(field);
    await user.type(field, '30/6/2026{Enter}');
    expect(router.state.location.search).toBe('?asof=2026-06-30');
    expect(await screen.findByRole('textbox', { name: 'As of' })).toHaveValue('30 June 2026');
  });

  it.each([
    ['31/13/2026', 'Enter a date, for example 30.9.2026'],
    ['1/1/2027', 'Enter a date up to today.'],
    ['1/1/2025', 'Enter a date from 1 February 2026 on: the roadmap starts then.'],
  ])('refuses %s in words beside the field', async (typed, message) => {
    const { user, router } = await open(past);
    const field = await screen.findByRole('textbox', { name: 'As of' });
    await user.clear(field);
    await user.type(field, `${typed}{Enter}`);
    expect(screen.getByRole('alert').textContent).toBe(message);
    expect(field).toHaveAttribute('aria-invalid', 'true');
    expect(router.state.location.search).toBe('');
  });
});

describe('states', () => {
  it('says when nothing is published yet', async () => {
    const nothing = { total: 0, underWay: 0, noReport: 0, counts: [] };
    const columns = progress().participantColumns.map((column) => ({ ...column, progress: null, mix: nothing }));
    await open(() => progress({ participantColumns: columns, rows: [], delays: [], delayCount: 0, budget: null }));
    expect(await screen.findByText('No national actions to show')).toBeTruthy();
    expect(screen.getByText('No action is reported as delayed or blocked.')).toBeTruthy();
  });

  it('says what failed and offers to try again', async () => {
    let broken = true;
    const { user } = await open(() => (broken ? refuse('INTERNAL') : progress()));
    expect(await screen.findByText('Progress could not be loaded')).toBeTruthy();
    broken = false;
    await user.click(screen.getByRole('button', { name: 'Try again' }));
    expect(await map()).toBeTruthy();
  });
});
