import { screen, within } from '@testing-library/react';
import { allSix } from '../../shared/testing/ballots.js';
import { refuse } from '../../shared/testing/answersLink.js';
import { renderFeature } from '../../shared/testing/renderFeature.js';
import { headOfDelegation, signedIn } from '../../shared/testing/viewers.js';
import { loadRooms, startTexts } from '../../shared/texts/i18n.js';
import { entry, head, round, text, validation } from './testing/validationAnswer.js';
import { validationRoutes } from './validation.routes.js';

beforeAll(async () => {
  await import('./ValidationPage.js');
  await startTexts();
  await loadRooms(['validation', 'result', 'confirm']);
});

const open = (answer: object = validation(), viewer = headOfDelegation(), path = 'validation') =>
  renderFeature(validationRoutes, path, { viewer, answers: { validationPage: () => answer } });

const board = () => screen.findByRole('table', { name: /Positions by priority and delegation, Round 2/ });

const declared = () =>
  round({
    head: head({ state: 'closed', closedAt: '2026-12-04T16:05:00.000Z' }),
    closeRefusal: 'round_not_open',
    ballots: [
      entry('P1', { signed: allSix('endorse'), state: 'declared' }),
      entry('P2', { signed: { ...allSix('endorse'), BA: 'object' }, state: 'declared' }),
      entry('P3', { signed: { AL: 'endorse', BA: 'reservation' }, state: 'declared', mode: 'silence' }),
    ],
  });

describe('a round', () => {
  it('is one of several, each with its address', async () => {
    await open();
    const rounds = within(await screen.findByRole('navigation', { name: 'Rounds' })).getAllByRole('link');
    expect(
      rounds.map((link) => [link.textContent, link.getAttribute('href'), link.getAttribute('aria-current')]),
    ).toEqual([
      ['Round 2', '/r/screening/validation/round-2', 'page'],
      ['Round 1', '/r/screening/validation/round-1', null],
    ]);
  });

  it('tells its mode, deadline, electorate, rule, document and what is awaited', async () => {
    await open();
    const facts = (await screen.findByRole('region', { name: 'Round 2' })).textContent;
    expect(facts).toContain('Round 2. Validation of the update');
    expect(facts).toContain('ModeExpress');
    expect(facts).toContain('Deadline4 December 2026 at 17:00 CET');
    expect(facts).toContain('10 of 12 signed, 2 positions awaited');
    expect(facts).toContain(
      '6 delegations: Albania, Bosnia and Herzegovina, Kosovo*, Montenegro, North Macedonia and Serbia',
    );
    expect(facts).toContain('at least 4 of 6 must endorse');
    expect(facts).toContain('A missing position leaves the ballot inconclusive.');
    expect(facts).toContain('1.2-draft');
  });

  it('is asked for by the code in the address', async () => {
    const { asked } = await open(validation(), headOfDelegation(), 'validation/round-1');
    await board();
    expect(asked[0]).toEqual({ operation: 'Validation', variables: { roadmap: 'screening', round: 'round-1' } });
  });

  it('explains tacit consent in a silence round', async () => {
    await open(validation({ round: round({ head: head({ mode: 'silence' }) }) }));
    expect((await screen.findByRole('region', { name: 'Round 2' })).textContent).toContain(
      'shown as “no objection (tacit)”, never as endorsing',
    );
  });

  it('says in one line that it is closed', async () => {
    await open(validation({ round: declared() }));
    expect(
      await screen.findByText(
        'Round 2 closed on 4 December 2026 at 17:05 CET. Positions and results can no longer be changed.',
      ),
    ).toBeTruthy();
  });

  it('says that the deadline has passed while the results are not declared', async () => {
    const late = { ...validation().roadmap, now: '2026-12-04T16:00:00.000Z' };
    await open(validation({ roadmap: late }));
    expect(await screen.findByText(/The deadline of Round 2 passed on 4 December 2026 at 17:00 CET/)).toBeTruthy();
  });

  it('says what is absent before the first one, by role', async () => {
    const empty = validation({ rounds: [], round: null });
    const { unmount } = await open(empty);
    expect(await screen.findByText('No round has been opened yet.')).toBeTruthy();
    unmount();
    await open(empty, signedIn({ role: 'donor', title: 'Donor' }));
    expect(await screen.findByText('Results are shown here once they are declared.')).toBeTruthy();
  });

  it('does not exist for somebody who may not see it', async () => {
    const answers = { validationPage: () => refuse('NOT_FOUND') };
    await renderFeature(validationRoutes, 'validation/round-9', { viewer: headOfDelegation(), answers });
    expect(await screen.findByRole('heading', { name: 'There is nothing here' })).toBeTruthy();
  });
});

describe('the board', () => {
  it('is a table of links, named by priority, participant and stance', async () => {
    await open();
    const [, first] = within(await board()).getAllByRole('row');
    const cells = within(first!).getAllByRole('link');
    expect(cells.map((cell) => cell.getAttribute('aria-label') ?? cell.textContent)).toEqual([
      'P1Title of P1',
      'P1, Albania: Endorse',
      'P1, Bosnia and Herzegovina: Endorse',
      'P1, Kosovo*: Endorse with reservation, replaced an earlier position',
      'P1, Montenegro: Endorse',
      'P1, North Macedonia: Endorse',
      'P1, Serbia: Endorse',
    ]);
    expect(new Set(cells.map((cell) => cell.getAttribute('href')))).toEqual(new Set(['/r/screening/priorities/p1']));
    expect(within(first!).getByRole('rowheader').textContent).toContain('P1');
    const heads = within(await board()).getAllByRole('columnheader');
    expect(heads.map((one) => one.textContent)).toEqual([
      'Priority',
      'ALAlbania',
      'BABosnia and Herzegovina',
      'XK*Kosovo*',
      'MEMontenegro',
      'MKNorth Macedonia',
      'RSSerbia',
      'Outcome',
    ]);
  });

  it('keeps its roles where a phone lays rows out as grids', async () => {
    await open();
    const table = await board();
    expect(table.getAttribute('role')).toBe('table');
    for (const row of table.querySelectorAll('tr')) expect(row.getAttribute('role')).toBe('row');
    for (const cell of table.querySelectorAll('td')) expect(cell.getAttribute('role')).toBe('cell');
    // The code stays beside the title, which a phone only reads out.
    expect(table.querySelector('tbody th .code')?.textContent).toBe('P1');
    expect(table.style.getPropertyValue('--electors')).toBe('6');
  });

  it('is walked with the arrow keys', async () => {
    const { user } = await open();
    const link = (name: string) => screen.getByRole('link', { name });
    await board();
    link('P1, Albania: Endorse').focus();
    await user.keyboard('{ArrowRight}');
    expect(document.activeElement).toBe(link('P1, Bosnia and Herzegovina: Endorse'));
    await user.keyboard('{ArrowDown}');
    expect(document.activeElement).toBe(link('P2, Bosnia and Herzegovina: Request change'));
    await user.keyboard('{ArrowDown}');
    expect(document.activeElement).toBe(link('P2, Bosnia and Herzegovina: Request change'));
    await user.keyboard('{End}');
    expect(document.activeElement).toBe(link('P2, Serbia: No position yet'));
    await user.keyboard('{Home}');
    expect(document.activeElement?.textContent).toBe('P2Title of P2');
  });

  it('says where an open ballot stands, without a result', async () => {
    await open();
    const [, first, second] = within(await board()).getAllByRole('row');
    expect(first!.textContent).toContain('All positions recorded5 endorse, 1 with reservation');
    expect(second!.textContent).toContain('Under discussion1 change requested, 2 awaited');
    expect(screen.queryByText('Rule and reasons')).toBeNull();
  });

  it('explains each declared result: rule, electorate, every reason', async () => {
    await open(validation({ round: declared() }));
    const [, agreed, blocked, silent] = within(await board()).getAllByRole('row');
    expect(agreed!.textContent).toContain('AgreedAll six endorse');
    expect(agreed!.textContent).toContain('6 of 6 endorse without reservation.');
    expect(blocked!.textContent).toContain('Blocked by an objection');
    expect(blocked!.textContent).toContain('1 delegation objects; one objection blocks.');
    expect(blocked!.textContent).toContain('Bosnia and Herzegovina objects');
    expect(blocked!.textContent).toContain('Serbia endorses');
    expect(silent!.textContent).toContain('Agreed with reservation');
    expect(silent!.textContent).toContain('Kosovo* did not object (tacit)');
    expect(within(silent!).getByRole('link', { name: 'P3, Serbia: No objection (tacit)' })).toBeTruthy();
  });

  it('keeps what lapsed with a cancelled ballot, and the reason', async () => {
    const cancelled = entry('P1', {
      signed: { AL: 'endorse' },
      state: 'cancelled',
      cancelReason: 'The text is revised.',
    });
    await open(validation({ round: round({ ballots: [cancelled] }) }));
    const [, row] = within(await board()).getAllByRole('row');
    expect(row!.textContent).toContain('CancelledThe text is revised.');
    expect(within(row!).getByRole('link', { name: 'P1, Albania: Endorse, lapsed' })).toBeTruthy();
  });
});

describe('statements', () => {
  it('stand under the board as they print with the decision', async () => {
    await open();
    const statements = await screen.findByRole('region', { name: 'Statements on P1' });
    expect(statements.textContent).toContain('Kosovo*');
    expect(statements.textContent).toContain('Endorse with reservation');
    expect(statements.textContent).toContain('Reservation. Covers 2 passages of the text.');
    const words = within(statements).getByText('Staff cannot be committed before 2028.');
    expect(words.getAttribute('lang')).toBe('en');
    expect(statements.textContent).toContain('Signed 10 November 2026. Head of delegation');
  });
});

describe('the chair’s part', () => {
  it.each([
    ['a head of delegation', headOfDelegation()],
    ['a donor', signedIn({ role: 'donor', title: 'Donor' })],
  ])('is absent for %s', async (_, viewer) => {
    await open(validation(), viewer);
    await board();
    expect(screen.queryByRole('heading', { name: 'Chair' })).toBeNull();
    expect(screen.queryByRole('heading', { name: 'Texts' })).toBeNull();
    expect(screen.queryByRole('button')).toBeNull();
  });

  it('names who is awaited and why the round cannot be closed, and offers no dead control', async () => {
    await open(validation({ allowedActions: ['extend_deadline'] }), signedIn());
    const panel = await screen.findByRole('region', { name: 'Chair' });
    expect(panel.textContent).toContain('10 of 12 positions signed.');
    expect(panel.textContent).toContain('Awaited on P2: North Macedonia and Serbia');
    expect(panel.textContent).toContain(
      'The round cannot be closed yet. The round can be closed after its deadline, or when every delegation has signed.',
    );
    expect(within(panel).queryByRole('button', { name: 'Close the round' })).toBeNull();
    expect(within(panel).getByRole('button', { name: 'Extend the deadline' })).toBeTruthy();
  });

  it('offers after the deadline to declare, and neither to cancel nor to extend', async () => {
    const past = validation({ allowedActions: ['close_round'], round: round({ closeRefusal: null }) });
    await open({ ...past, priorities: [text('P1', 'validating')] }, signedIn());
    const panel = await screen.findByRole('region', { name: 'Chair' });
    expect(panel.textContent).toContain('The deadline has passed. Its ballots can only be declared');
    expect(screen.getAllByRole('button').map((button) => button.textContent)).toEqual(['Close the round']);
  });

  it('lists what may be done with each text, and nothing else', async () => {
    const priorities = [
      text('P1', 'validating'),
      text('P7', 'consultation', ['freeze', 'withdraw']),
      text('P8', 'draft'),
    ];
    await open(validation({ priorities, allowedActions: ['extend_deadline', 'cancel_ballot'] }), signedIn());
    const acts = within(await screen.findByRole('region', { name: 'Texts' })).getAllByRole('button');
    expect(acts.map((button) => button.getAttribute('aria-label'))).toEqual([
      'Cancel the ballot, P1',
      'Fix the text, P7',
      'Withdraw, P7',
    ]);
  });
});
