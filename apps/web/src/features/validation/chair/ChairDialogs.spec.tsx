import { jest } from '@jest/globals';
import { screen, waitFor, within } from '@testing-library/react';
import { allSix } from '../../../shared/testing/ballots.js';
import { refuse, type Answers } from '../../../shared/testing/answersLink.js';
import { renderFeature } from '../../../shared/testing/renderFeature.js';
import { signedIn } from '../../../shared/testing/viewers.js';
import { loadRooms, startTexts } from '../../../shared/texts/i18n.js';
import { entry, head, round, text, validation } from '../testing/validationAnswer.js';
import { validationRoutes } from '../validation.routes.js';

// Typing key by key through a whole page takes its time on a busy machine.
jest.setTimeout(20_000);

beforeAll(async () => {
  await import('./ChairDialogs.js');
  await startTexts();
  await loadRooms(['validation', 'result', 'confirm']);
});

interface Sent {
  input: Record<string, unknown>;
}

/** The chair presses a button of the page; what is sent to the server is noted. */
async function chair(answer: object, button: string, acts: Answers) {
  const sent: Record<string, unknown>[] = [];
  const answers: Answers = { validationPage: () => answer };
  for (const [field, resolve] of Object.entries(acts)) {
    answers[field] = ({ input }: Sent) => {
      sent.push(input);
      return resolve({ input } as never);
    };
  }
  const view = await renderFeature(validationRoutes, 'validation', { viewer: signedIn(), answers });
  await view.user.click(await screen.findByRole('button', { name: button }));
  return { ...view, answers, sent, dialog: await screen.findByRole('dialog') };
}

const closable = () =>
  validation({ allowedActions: ['close_round', 'extend_deadline'], round: round({ closeRefusal: null }) });
const roundId = { id: 'round-id-2', code: 'round-2', title: 'Validation of the update' };

describe('closing a round', () => {
  it('repeats what becomes final, names who has no position, and records once', async () => {
    const { user, dialog, sent, answers } = await chair(closable(), 'Close the round', { closeRound: () => roundId });
    expect(within(dialog).getByRole('heading', { name: 'Close Round 2' })).toBeTruthy();
    expect(dialog.textContent).toContain('10 of 12 positions are signed and become final:');
    expect(dialog.textContent).toContain('5 endorse, 1 with reservation');
    expect(dialog.textContent).toContain('Without a position on P2: North Macedonia and Serbia');
    expect(dialog.textContent).toContain('computed and declared at once');
    answers['validationPage'] = () =>
      validation({
        round: round({
          head: head({ state: 'closed', closedAt: '2026-12-04T16:05:00.000Z' }),
          ballots: [entry('P1', { signed: allSix('endorse'), state: 'declared' })],
        }),
      });
    await user.click(within(dialog).getByRole('button', { name: 'Close the round' }));
    expect(await screen.findByText('Round 2 closed. The results are declared.')).toBeTruthy();
    expect(await screen.findByText(/Round 2 closed on 4 December 2026/)).toBeTruthy();
    expect(screen.getByText('Agreed')).toBeTruthy();
    // The button went with the round; the keyboard goes on at the top of the page.
    await waitFor(() => expect(document.activeElement?.tagName).toBe('H1'));
    expect(sent).toEqual([
      { roundId: 'round-id-2', expectedVersion: 7, idempotencyKey: expect.stringMatching(/^[0-9a-f-]{36}$/) },
    ]);
  });

  it('says in words why it was refused, and keeps its key for another attempt', async () => {
    const outcomes = [() => refuse('UNAVAILABLE'), () => refuse('FORBIDDEN', 'before_deadline')];
    const { user, dialog, sent } = await chair(closable(), 'Close the round', {
      closeRound: () => outcomes.shift()!(),
    });
    const act = within(dialog).getByRole('button', { name: 'Close the round' });
    await user.click(act);
    expect(
      await within(dialog).findByText(/The service cannot answer at the moment\. Nothing recorded has been lost/),
    ).toBeTruthy();
    await user.click(act);
    expect(await within(dialog).findByText(/The round can be closed after its deadline/)).toBeTruthy();
    expect(sent).toHaveLength(2);
    expect(sent[0]!['idempotencyKey']).toBe(sent[1]!['idempotencyKey']);
  });

  it('shows what stands now where somebody else was faster', async () => {
    const { user, dialog, answers, sent } = await chair(closable(), 'Close the round', {
      closeRound: () => refuse('CONFLICT', undefined, { base: { version: 7 }, theirs: { version: 8 }, mine: {} }),
    });
    answers['validationPage'] = () =>
      validation({ allowedActions: ['close_round'], round: round({ closeRefusal: null, version: 8, signed: 11 }) });
    await user.click(within(dialog).getByRole('button', { name: 'Close the round' }));
    expect(await within(dialog).findByText(/The page now shows it as it stands/)).toBeTruthy();
    expect(await within(dialog).findByText('11 of 12 positions are signed and become final:')).toBeTruthy();
    await user.click(within(dialog).getByRole('button', { name: 'Close the round' }));
    expect(sent.at(-1)).toMatchObject({ expectedVersion: 8 });
  });
});

describe('extending a deadline', () => {
  it('reads day and time in the roadmap’s zone, writes the month out, and moves it', async () => {
    const { user, dialog, sent } = await chair(closable(), 'Extend the deadline', { extendDeadline: () => roundId });
    const day = within(dialog).getByLabelText('Day');
    const time = within(dialog).getByLabelText('Time');
    expect([day, time].map((field) => (field as HTMLInputElement).value)).toEqual(['4/12/2026', '17:00']);
    await user.clear(day);
    await user.type(day, '11.12.2026');
    await user.clear(time);
    await user.type(time, '9:30');
    expect(within(dialog).getByText('11 December 2026 at 09:30 CET')).toBeTruthy();
    await user.click(within(dialog).getByRole('button', { name: 'Move the deadline' }));
    expect(
      await screen.findByText('Deadline moved to 11 December 2026 at 09:30 CET. All delegations see it.'),
    ).toBeTruthy();
    expect(sent[0]).toMatchObject({ roundId: 'round-id-2', expectedVersion: 7, deadline: '2026-12-11T08:30:00.000Z' });
  });

  it.each([
    ['3/12/2026', '17:00', 'Enter a time after 4 December 2026 at 17:00 CET'],
    ['4/12/2026', '17:00', 'Enter a time after 4 December 2026 at 17:00 CET'],
    ['31/11/2026', '17:00', 'Enter a day, for example 30/9/2028'],
    ['5/12/2026', '25:00', 'Enter a time, for example 17:00'],
  ])('asks again for %s %s', async (typedDay, typedTime, message) => {
    const { user, dialog, sent } = await chair(closable(), 'Extend the deadline', { extendDeadline: () => roundId });
    for (const [label, value] of [
      ['Day', typedDay],
      ['Time', typedTime],
    ] as const) {
      await user.clear(within(dialog).getByLabelText(label));
      await user.type(within(dialog).getByLabelText(label), value);
    }
    await user.click(within(dialog).getByRole('button', { name: 'Move the deadline' }));
    const summary = await within(dialog).findByText('There is 1 problem');
    expect(summary.closest('[role=alert]')?.textContent).toContain(message);
    expect(sent).toEqual([]);
  });
});

describe('opening a round', () => {
  const frozen = () =>
    validation({
      rounds: [],
      round: null,
      allowedActions: ['open_round'],
      priorities: [text('P1', 'frozen'), text('P2', 'frozen'), text('P3', 'draft')],
    });

  it('takes the priorities with a fixed text, and leads to the new round', async () => {
    const opened = { id: 'round-id-3', code: 'round-3', title: 'Validation of P2' };
    const { user, dialog, sent, router } = await chair(frozen(), 'Open a round', { openRound: () => opened });
    const boxes = within(dialog).getAllByRole('checkbox');
    expect(boxes).toHaveLength(2);
    await user.click(boxes[0]!);
    await user.type(within(dialog).getByLabelText('Title of the round'), 'Validation of P2');
    await user.type(within(dialog).getByLabelText('Day'), '30/1/2027');
    await user.click(within(dialog).getByRole('button', { name: 'Open the round' }));
    expect(await screen.findByText('Round 3 is open.')).toBeTruthy();
    expect(router.state.location.pathname).toBe('/r/screening/validation/round-3');
    expect(sent[0]).toMatchObject({
      roadmapId: 'roadmap-1',
      title: 'Validation of P2',
      mode: 'express',
      deadline: '2027-01-30T16:00:00.000Z',
      priorityIds: ['priority-P2'],
      floor: null,
    });
  });

  it('needs no deadline in session', async () => {
    const { user, dialog, sent } = await chair(frozen(), 'Open a round', { openRound: () => roundId });
    await user.click(within(dialog).getByRole('radio', { name: 'In session' }));
    expect(within(dialog).queryByLabelText('Day')).toBeNull();
    await user.type(within(dialog).getByLabelText('Title of the round'), 'At the meeting');
    await user.type(within(dialog).getByLabelText('How many must endorse'), '5');
    await user.click(within(dialog).getByRole('button', { name: 'Open the round' }));
    await screen.findByText('Round 2 is open.');
    expect(sent[0]).toMatchObject({ mode: 'in_session', deadline: null, floor: 5 });
  });

  it('names every field that cannot be used', async () => {
    const { user, dialog, sent } = await chair(frozen(), 'Open a round', { openRound: () => roundId });
    for (const box of within(dialog).getAllByRole('checkbox')) await user.click(box);
    expect(within(dialog).getByText(/From 4 \(a simple majority\) to 6 \(all\)/)).toBeTruthy();
    await user.type(within(dialog).getByLabelText('How many must endorse'), '3');
    await user.click(within(dialog).getByRole('button', { name: 'Open the round' }));
    const summary = (await within(dialog).findByText('There are 4 problems')).closest('[role=alert]')!;
    expect(
      within(summary as HTMLElement)
        .getAllByRole('link')
        .map((link) => link.textContent),
    ).toEqual([
      'Enter a title, for example “Validation of the update”',
      'Choose at least one priority',
      'Enter a day, for example 30/9/2028',
      'Enter a whole number from 4 to 6',
    ]);
    expect(sent).toEqual([]);
  });
});

describe('moving a text', () => {
  const page = (state: string, act: string) => validation({ priorities: [text('P7', state, [act])] });

  it('fixes it without asking why', async () => {
    const { user, dialog, sent } = await chair(page('consultation', 'freeze'), 'Fix the text, P7', {
      movePriority: () => ({ id: 'priority-P7' }),
    });
    expect(within(dialog).queryByRole('textbox')).toBeNull();
    await user.click(within(dialog).getByRole('button', { name: 'Fix the text' }));
    expect(await screen.findByText('The text of P7 is fixed.')).toBeTruthy();
    expect(sent[0]).toMatchObject({ priorityId: 'priority-P7', act: 'freeze', reason: null, expectedVersion: 3 });
  });

  it('asks for the reason that the record needs', async () => {
    const { user, dialog, sent } = await chair(page('consultation', 'withdraw'), 'Withdraw, P7', {
      movePriority: () => ({ id: 'priority-P7' }),
    });
    await user.click(within(dialog).getByRole('button', { name: 'Withdraw' }));
    expect(await within(dialog).findByText('Give a reason; it stays in the record')).toBeTruthy();
    expect(sent).toEqual([]);
    await user.type(within(dialog).getByLabelText('Reason'), ' Covered by P2. ');
    await user.click(within(dialog).getByRole('button', { name: 'Withdraw' }));
    await screen.findByText('P7 is withdrawn.');
    expect(sent[0]).toMatchObject({ act: 'withdraw', reason: 'Covered by P2.' });
  });

  it('returns a text to consultation, with a reason only where it was agreed before', async () => {
    const returned = await chair(page('returned', 'resume_consultation'), 'Return to consultation, P7', {});
    expect(within(returned.dialog).getByLabelText('Reason (optional)')).toBeTruthy();
    returned.unmount();
    const reopened = await chair(page('reopened', 'resume_consultation'), 'Return to consultation, P7', {});
    expect(within(reopened.dialog).getByLabelText('Reason')).toBeTruthy();
  });
});

it('cancels a ballot with a reason', async () => {
  const { user, dialog, sent } = await chair(
    validation({ allowedActions: ['cancel_ballot'] }),
    'Cancel the ballot, P1',
    {
      cancelBallot: () => ({ id: 'ballot-round-2-P1' }),
    },
  );
  await user.click(within(dialog).getByRole('button', { name: 'Cancel the ballot' }));
  expect(await within(dialog).findByText('Give a reason; it stays in the record')).toBeTruthy();
  await user.type(within(dialog).getByLabelText('Reason'), 'The text is revised.');
  await user.click(within(dialog).getByRole('button', { name: 'Cancel the ballot' }));
  await screen.findByText('The ballot on P1 is cancelled.');
  expect(sent[0]).toMatchObject({ ballotId: 'ballot-round-2-P1', reason: 'The text is revised.', expectedVersion: 1 });
});
