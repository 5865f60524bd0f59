import { act, screen, within } from '@testing-library/react';
import { jest } from '@jest/globals';
import { loadRooms, startTexts } from '../../shared/texts/i18n.js';
import { POLL_INTERVAL } from '../../shared/page/usePage.js';
import { allSix, ballotView } from '../../shared/testing/ballots.js';
import { refuse } from '../../shared/testing/answersLink.js';
import { renderFeature } from '../../shared/testing/renderFeature.js';
import { headOfDelegation, signedIn } from '../../shared/testing/viewers.js';
import { overviewRoutes } from './overview.routes.js';
import { overview, priority } from './testing/overviewAnswer.js';

beforeAll(async () => {
  await import('./OverviewPage.js');
  await startTexts();
  await loadRooms(['overview', 'result']);
});

const row = async (title: string) => (await screen.findByRole('heading', { name: new RegExp(title) })).closest('li')!;

const open = (answer: object, viewer = headOfDelegation(), path = '') =>
  renderFeature(overviewRoutes, path, { viewer, answers: { overviewPage: () => answer } });

describe('the overview', () => {
  it('names the roadmap, its participants with the note, and the document', async () => {
    await open(overview());
    expect(await screen.findByRole('heading', { level: 1, name: 'Joint Roadmap on Screening' })).toBeTruthy();
    const names = within(screen.getByRole('list', { name: 'Participants' })).getAllByRole('listitem');
    expect(names.map((item) => item.textContent)).toEqual([
      'ALAlbania',
      'BABosnia and Herzegovina',
      'XK*Kosovo*',
      'MEMontenegro',
      'MKNorth Macedonia',
      'RSSerbia',
    ]);
    expect(screen.getByText('Document 1.2-draft, circulated 2 November 2026 by the secretariat.')).toBeTruthy();
    expect(screen.getByText(/UNSCR 1244/)).toBeTruthy();
  });

  it('tells the phases, with the open round and its deadline', async () => {
    await open(overview());
    const trail = await screen.findByRole('list', { name: 'Phase and key dates' });
    expect(trail.textContent).toContain('Validation, round 2, doneCloses 4 Dec 2026');
    expect(trail.textContent).toContain('Implementation, nowMar 2026–Dec 2028');
  });

  it('gives each square the name of its participant and stance', async () => {
    const signed = { AL: 'endorse', BA: 'reservation', XK: 'request_change', ME: 'object', MK: 'abstain' } as const;
    await open(overview({ priorities: [priority('P1', { ballot: ballotView('P1', { signed }) })] }));
    const squares = within(await screen.findByRole('list', { name: 'Positions on P1' })).getAllByRole('img');
    expect(squares.map((square) => square.getAttribute('aria-label'))).toEqual([
      'Albania: Endorse',
      'Bosnia and Herzegovina: Endorse with reservation',
      'Kosovo*: Request change',
      'Montenegro: Object',
      'North Macedonia: Abstain',
      'Serbia: No position yet',
    ]);
  });

  it.each([
    [allSix('endorse'), 'declared', 'validated', ['Agreed', 'All six endorse']],
    [
      { ...allSix('endorse'), BA: 'reservation', MK: 'reservation' },
      'declared',
      'validated_with_reservations',
      ['Agreed with reservations', '4 endorse, 2 with reservation'],
    ],
    [
      { ...allSix('endorse'), BA: 'request_change' },
      'declared',
      'returned',
      ['Returned for changes', '5 endorse, 1 change requested'],
    ],
    [{ ...allSix('endorse'), BA: 'object' }, 'declared', 'blocked', ['Blocked by an objection', '1 objection']],
    [
      { AL: 'endorse', BA: 'request_change', XK: 'endorse', ME: 'endorse' },
      'open',
      'validating',
      ['Under discussion', '1 change requested, 2 awaited'],
    ],
    [{ ...allSix('endorse'), RS: 'abstain' }, 'open', 'validating', ['All positions recorded', '5 endorse']],
    [
      { ...allSix('endorse'), BA: 'request_change' },
      'declared',
      'consultation',
      ['In consultation', 'Round 2: Returned for changes'],
    ],
  ] as const)('says a result in words (%#)', async (signed, state, priorityState, expected) => {
    const ballot = ballotView('P1', { signed, state });
    await open(overview({ priorities: [priority('P1', { state: priorityState, ballot })] }));
    const text = (await row('Title of P1')).textContent;
    for (const words of expected) expect(text).toContain(words);
  });

  it('explains a declared result by its rule and what each delegation contributed', async () => {
    const signed = { ...allSix('endorse'), XK: 'reservation' } as const;
    const ballot = ballotView('P1', { signed, state: 'declared' });
    await open(overview({ priorities: [priority('P1', { state: 'validated_with_reservations', ballot })] }));
    const item = await row('Title of P1');
    expect(item.textContent).toContain('6 of 6 endorse, 1 of them with a reservation.');
    expect(item.textContent).toContain('At least 4 of 6 must endorse.');
    const reasons = within(item).getByRole('list', { name: 'Each delegation', hidden: true });
    expect(reasons.textContent).toMatch(/^Kosovo\* endorses with a reservationAlbania endorses/);
  });

  it('says of a text that is before the delegations with the whole document', async () => {
    const ballot = ballotView('DOC', { signed: { AL: 'endorse' }, editionNumber: '1.2-draft' });
    await open(overview({ priorities: [priority('P1', { state: 'frozen', ballot })] }));
    const item = await row('Title of P1');
    expect(item).toHaveTextContent('Whole document, edition 1.2-draft: 5 awaited');
    expect(within(item).getByRole('img', { name: 'Albania: Endorse' })).toBeTruthy();
  });

  it('shows a priority without a ballot as not opened', async () => {
    await open(overview({ priorities: [priority('P1', { state: 'draft', ballot: null })] }));
    const item = await row('Title of P1');
    expect(within(item).getByRole('img', { name: 'Serbia: Round not opened' })).toBeTruthy();
    expect(item.textContent).toContain('Draft');
  });

  it('counts actions under way in figures, also those without a report', async () => {
    await open(overview({ priorities: [priority('P1')] }));
    const item = await row('Title of P1');
    expect(item.textContent).toContain('5 of 18 actions under way');
    expect(within(item).getByRole('img', { name: '2 delayed' })).toBeTruthy();
    expect(item.textContent).toContain('3 without a report');
  });
});

describe('what needs the reader', () => {
  const panel = () => screen.findByRole('region', { name: 'What needs you' });

  it('is the own position for a head of delegation, with the draft and one main act', async () => {
    await open(overview());
    const region = await panel();
    expect(region.textContent).toContain('Record our position on P3 and P5');
    expect(region.textContent).toContain('Round 2 closes Friday 4 December at 17:00 CET. A draft is saved for P3.');
    expect(within(region).getByRole('link', { name: 'Continue with P3' }).getAttribute('href')).toBe(
      '/r/screening/priorities/p3',
    );
    expect(within(region).getByRole('link', { name: '2 replies to your comments on 4.1' }).getAttribute('href')).toBe(
      '/r/screening/steps/4.1',
    );
  });

  it('is a draft to prepare for a delegate, who cannot record', async () => {
    await open(overview(), signedIn({ role: 'delegate', participantCode: 'ME', title: 'Delegate' }));
    const region = await panel();
    expect(region.textContent).toContain('Prepare our position on P3 and P5');
    expect(region.textContent).toContain('The head of delegation records it.');
  });

  it('names awaited positions for the secretariat', async () => {
    const needs = [
      {
        kind: 'positions_awaited',
        count: 11,
        codes: ['P1', 'P2', 'P3', 'P4', 'P5', 'P6'],
        draftCodes: [],
        roundTitle: 'Validation of the update',
        deadline: '2026-12-04T16:00:00.000Z',
        dueOn: null,
        path: 'validation/round-2',
      },
    ];
    await open(overview({ needs }), signedIn());
    const region = await panel();
    expect(region.textContent).toContain('11 positions are awaited');
    expect(region.textContent).toContain('On P1, P2, P3, P4, P5 and 1 more.');
    expect(within(region).getByRole('link', { name: 'Open Round 2' })).toBeTruthy();
  });

  it('says neutrally that there is nothing, and when the next date is', async () => {
    await open(overview({ needs: [] }));
    const region = await panel();
    expect(region.textContent).toContain('Nothing needs you now.');
    expect(region.textContent).toContain('Next date: Fri 4 Dec, Round 2 closes, 17:00 CET');
    expect(within(region).queryByRole('link')).toBeNull();
  });

  it.each(['donor', 'observer'] as const)('is absent for a %s', async (role) => {
    await open(overview({ needs: [] }), signedIn({ role, title: 'Somebody outside the delegations' }));
    await row('Title of P1');
    expect(screen.queryByText('What needs you')).toBeNull();
    expect(screen.queryByText('Nothing needs you now.')).toBeNull();
  });
});

describe('the list of priorities', () => {
  it('stands by itself under its own heading', async () => {
    await open(overview(), headOfDelegation(), 'priorities');
    expect(await screen.findByRole('heading', { level: 1, name: 'Priorities' })).toBeTruthy();
    expect(screen.getByRole('link', { name: /P1 Title of P1/ }).getAttribute('href')).toBe(
      '/r/screening/priorities/p1',
    );
    expect(screen.queryByText('What needs you')).toBeNull();
  });

  it('begins with the preamble, which is not counted', async () => {
    const preamble = {
      id: 'preamble',
      code: 'P0',
      title: 'Preamble',
      summary: 'Why.',
      state: 'validated',
      ballot: null,
    };
    await open(overview({ priorities: [priority('P1')], preamble }), headOfDelegation(), 'priorities');
    const [first, second] = await screen.findAllByRole('heading', { level: 2 });
    expect([first?.textContent, second?.textContent]).toEqual(['Preamble', 'Title of P1']);
    expect(screen.getByText(/0 of 1 agreed/)).toBeVisible();
  });

  it('says what is absent while nothing was circulated', async () => {
    await open(overview({ priorities: [] }), headOfDelegation(), 'priorities');
    expect(await screen.findByText('No priority has been circulated yet.')).toBeTruthy();
  });
});

describe('newer and missing answers', () => {
  it('tells new positions and shows them when asked to', async () => {
    jest.useFakeTimers({ advanceTimers: true });
    try {
      const answers = { overviewPage: () => overview({ priorities: [priority('P1')] }) };
      await renderFeature(overviewRoutes, '', { viewer: headOfDelegation(), answers });
      await row('Title of P1');
      const ballot = ballotView('P1', { signed: allSix('endorse') });
      answers.overviewPage = () => overview({ priorities: [priority('P1', { ballot })] });
      await act(() => jest.advanceTimersByTimeAsync(POLL_INTERVAL));
      expect(await screen.findByText(/5 new positions\./)).toBeTruthy();
      expect((await row('Title of P1')).textContent).toContain('Under discussion');
      act(() => screen.getByRole('button', { name: 'Show' }).click());
      expect((await row('Title of P1')).textContent).toContain('All six endorse');
    } finally {
      jest.useRealTimers();
    }
  });

  it('says what failed, with a reference and a way to try again', async () => {
    const answers: { overviewPage: () => unknown } = { overviewPage: () => refuse('INTERNAL') };
    const { user } = await renderFeature(overviewRoutes, '', { viewer: headOfDelegation(), answers });
    const alert = await screen.findByRole('alert');
    expect(alert.textContent).toContain('Overview could not be loaded');
    expect(alert.textContent).toContain('r-1');
    answers.overviewPage = () => overview();
    await user.click(within(alert).getByRole('button', { name: 'Try again' }));
    expect(await screen.findByRole('heading', { level: 1 })).toBeTruthy();
  });
});
