import { jest } from '@jest/globals';
import { act, screen, waitFor, within } from '@testing-library/react';
import { renderFeature } from '../../../shared/testing/renderFeature.js';
import { refuse, type Answers } from '../../../shared/testing/answersLink.js';
import { signedIn } from '../../../shared/testing/viewers.js';
import { loadRooms, startTexts } from '../../../shared/texts/i18n.js';
import { round, text, validation } from '../testing/validationAnswer.js';
import { validationRoutes } from '../validation.routes.js';

// Dialogs of a whole page, on a machine that is busy.
jest.setTimeout(60_000);

beforeAll(async () => {
  await import('./ChairDialogs.js');
  await startTexts();
  await loadRooms(['validation', 'result', 'confirm']);
});

const running = () =>
  validation({
    allowedActions: ['extend_deadline', 'cancel_ballot'],
    round: round({ closeRefusal: null }),
    priorities: [text('P1', 'validating'), text('P7', 'consultation', ['withdraw'])],
  });
const between = () =>
  validation({ rounds: [], round: null, allowedActions: ['open_round'], priorities: [text('P1', 'frozen')] });

const chair = (page: () => object, acts: Answers = {}) =>
  renderFeature(validationRoutes, 'validation', { viewer: signedIn(), answers: { validationPage: page, ...acts } });

/** With the focus on it, Enter: as somebody without a mouse does. */
async function press(user: Awaited<ReturnType<typeof chair>>['user'], name: string) {
  const target = await screen.findByRole('button', { name });
  act(() => target.focus());
  await user.keyboard('{Enter}');
  return target;
}

const noDialog = () => waitFor(() => expect(screen.queryByRole('dialog')).not.toBeInTheDocument());

it.each([
  { opener: 'Extend the deadline', page: running, field: 'Time', before: '17:00' },
  { opener: 'Open a round', page: between, field: 'Title of the round', before: '' },
  { opener: 'Cancel the ballot, P1', page: running, field: /^Reason/, before: '' },
  { opener: 'Withdraw, P7', page: running, field: /^Reason/, before: '' },
])('$opener: what was entered outlives Escape and another visit', async ({ opener, page, field, before }) => {
  const first = await chair(page);
  const pressed = await press(first.user, opener);
  const input = () => within(screen.getByRole('dialog')).getByLabelText(field);
  await first.user.clear(await waitFor(input));
  await first.user.type(input(), '9:30');
  await first.user.keyboard('{Escape}');
  await noDialog();
  await waitFor(() => expect(pressed).toHaveFocus());
  await first.user.keyboard('{Enter}');
  await waitFor(() => expect(input()).toHaveValue('9:30'));
  first.unmount();
  const second = await chair(page);
  await press(second.user, opener);
  await waitFor(() => expect(input()).toHaveValue('9:30'));
  await second.user.click(screen.getByRole('button', { name: 'Discard it' }));
  expect(input()).toHaveValue(before);
  expect(screen.queryByRole('button', { name: 'Discard it' })).not.toBeInTheDocument();
  await waitFor(() => expect(screen.getByRole('dialog')).toContainElement(document.activeElement as HTMLElement));
});

it('a ballot that is cancelled after a lost answer and a reload is cancelled once', async () => {
  const keys: string[] = [];
  const cancelBallot =
    (lost: boolean) =>
    ({ input }: { input: { idempotencyKey: string } }) => {
      keys.push(input.idempotencyKey);
      return lost ? refuse('UNAVAILABLE') : { id: 'ballot-1' };
    };
  const first = await chair(running, { cancelBallot: cancelBallot(true) });
  await press(first.user, 'Cancel the ballot, P1');
  await first.user.type(await screen.findByLabelText(/^Reason/), 'A fault in the text.');
  await press(first.user, 'Cancel the ballot');
  await screen.findByText(/The service cannot answer at the moment/);
  first.unmount();
  const second = await chair(running, { cancelBallot: cancelBallot(false) });
  await press(second.user, 'Cancel the ballot, P1');
  await screen.findByLabelText(/^Reason/);
  await press(second.user, 'Cancel the ballot');
  await noDialog();
  expect(keys).toHaveLength(2);
  expect(new Set(keys).size).toBe(1);
});

it('after a text was moved the focus is in its row', async () => {
  const server = { page: running() };
  const { user } = await chair(() => server.page, {
    movePriority: () => {
      server.page = validation({
        round: round(),
        allowedActions: ['cancel_ballot'],
        priorities: [text('P1', 'validating'), text('P7', 'withdrawn')],
      });
      return { id: 'priority-P7' };
    },
  });
  await press(user, 'Withdraw, P7');
  await user.type(await screen.findByLabelText(/^Reason/), 'It is not wanted.');
  await press(user, 'Withdraw');
  await noDialog();
  await waitFor(() => expect(document.activeElement?.tagName).toBe('TR'));
  expect(document.activeElement).toHaveTextContent('P7');
});
