import { act, screen, waitFor, within } from '@testing-library/react';
import { refuse, type Answers } from '../../shared/testing/answersLink.js';
import { renderFeature } from '../../shared/testing/renderFeature.js';
import { signedIn } from '../../shared/testing/viewers.js';
import { loadRooms, startTexts } from '../../shared/texts/i18n.js';
import { action, item, milestone, update, work } from './testing/workAnswer.js';
import { workRoutes } from './work.routes.js';

beforeAll(async () => {
  await startTexts();
  await loadRooms(['work', 'confirm', 'discussion']);
});

const content = { status: 'on_track', progress: 35, narrative: 'Six candidates.' } as const;

interface Sent {
  idempotencyKey: string;
  reason?: string;
  narrative?: string;
}

/** A server that records an act once for each key; its answers may be lost. */
function server(allowedActions: string[]) {
  const state = {
    open: update('submitted', content, { version: 3 }) as object | null,
    allowedActions,
    milestones: [milestone()],
    lost: false,
    refusesDrafts: false,
    recorded: new Map<string, Sent>(),
    keys: [] as string[],
  };
  const once = (input: Sent, answer: () => unknown): unknown => {
    state.keys.push(input.idempotencyKey);
    const earlier = state.recorded.get(input.idempotencyKey);
    if (earlier && JSON.stringify(earlier) !== JSON.stringify(input)) return refuse('IDEMPOTENCY_KEY_REUSED');
    state.recorded.set(input.idempotencyKey, input);
    return state.lost ? refuse('UNAVAILABLE') : answer();
  };
  const answers: Answers = {
    workPage: () => work([item('4.2')]),
    workAction: () => action({ open: state.open, allowedActions: state.allowedActions, milestones: state.milestones }),
    returnUpdate: ({ input }: { input: Sent }) => once(input, () => update('returned', content, { version: 4 })),
    submitUpdate: ({ input }: { input: Sent }) => once(input, () => update('submitted', content, { version: 4 })),
    saveUpdateDraft: ({ input }: { input: object }) => {
      if (state.refusesDrafts) return refuse('FORBIDDEN', 'update_not_editable');
      state.open = update('draft', { ...content, ...input }, { version: 2 });
      return state.open;
    },
    moveForecast: ({ input }: { input: Sent }) =>
      once(input, () => ({ id: 'milestone-1', forecastDate: '2027-06-30', version: 5 })),
    completeMilestone: ({ input }: { input: Sent }) =>
      once(input, () => ({ id: 'milestone-1', completedOn: '2026-11-20', version: 5 })),
  };
  const role = allowedActions.includes('return') ? 'national_coordinator' : 'focal_point';
  const viewer = signedIn({ role, participantCode: 'ME', title: 'Member' });
  const open = async () => {
    const view = await renderFeature(workRoutes, 'work?action=4.2-me', { viewer, answers });
    await screen.findByRole('table', { name: 'Milestones' });
    return view;
  };
  return { state, open };
}

const box = (name: string) => screen.getByRole('textbox', { name });
const button = (name: string) => screen.getByRole('button', { name });

describe.each([
  {
    form: 'the return of an update',
    allowed: ['return', 'publish'],
    opener: 'Return with a reason',
    field: 'Why it is returned',
    close: 'Do not return',
  },
  {
    form: 'a forecast that moves',
    allowed: ['move_forecast', 'complete_milestone'],
    opener: 'Move forecast: List published',
    field: 'Why the forecast moves',
    close: 'Cancel',
  },
  {
    form: 'a milestone that is reached',
    allowed: ['move_forecast', 'complete_milestone'],
    opener: 'Record as reached: List published',
    field: 'Means of verification',
    close: 'Cancel',
  },
])('the words for $form', ({ allowed, opener, field, close }) => {
  it('wait in the form that was closed, and in that of the next visit', async () => {
    const { open } = server(allowed);
    const first = await open();
    await first.user.click(button(opener));
    await first.user.type(box(field), 'Name the number.');
    await first.user.click(button(close));
    await waitFor(() => expect(document.activeElement).not.toBe(document.body));
    expect(document.activeElement?.outerHTML.slice(0, 200)).toMatch(/^<button/);
    await first.user.click(button(opener));
    expect(box(field)).toHaveValue('Name the number.');
    first.unmount();
    const second = await open();
    await second.user.click(button(opener));
    expect(box(field)).toHaveValue('Name the number.');
    await second.user.click(button('Discard it'));
    expect(box(field)).toHaveValue('');
  });
});

describe('a return whose answer was lost', () => {
  const sent = async () => {
    const { state, open } = server(['return', 'publish']);
    const view = await open();
    state.lost = true;
    await view.user.click(button('Return with a reason'));
    await view.user.type(box('Why it is returned'), 'Name the number.');
    await view.user.click(button('Return update'));
    await screen.findByText('The update was not returned.');
    state.lost = false;
    return { state, ...view };
  };

  it('is recorded once when it is sent again', async () => {
    const { state, user } = await sent();
    await user.click(button('Return update'));
    expect(await screen.findByText('Update returned.')).toBeInTheDocument();
    expect(new Set(state.keys).size).toBe(1);
    expect(state.recorded.size).toBe(1);
  });

  it('is not followed silently by one with another reason, which stays to be read', async () => {
    const { state, user } = await sent();
    await user.type(box('Why it is returned'), ' And the place.');
    state.open = update('returned', content, { version: 4 });
    state.allowedActions = [];
    await user.click(button('Return update'));
    expect(await screen.findByText('Name the number. And the place.')).toBeInTheDocument();
    expect(screen.getByText(/These words were not sent/)).toBeInTheDocument();
    expect(state.recorded.size).toBe(1);
    await user.click(button('Discard it'));
    expect(screen.queryByText('Name the number. And the place.')).not.toBeInTheDocument();
  });
});

describe('an update', () => {
  const writable = () => {
    const one = server(['write', 'submit', 'move_forecast', 'complete_milestone']);
    one.state.open = null;
    return one;
  };
  const narrative = () => box('What has changed since 4 September');

  it('that is sent again after a lost answer is submitted once', async () => {
    const { state, open } = writable();
    const { user } = await open();
    await user.type(narrative(), 'Six candidates.');
    state.lost = true;
    await user.click(button('Send update'));
    await screen.findByText('The update was not sent.');
    state.lost = false;
    await user.click(button('Send update'));
    expect(await screen.findByText('Update sent.')).toBeInTheDocument();
    expect(state.recorded.size).toBe(1);
  });

  it('keeps a date that cannot be read yet, which no draft on the server can say', async () => {
    const { state, open } = writable();
    const first = await open();
    await first.user.click(screen.getByRole('radio', { name: 'Delayed' }));
    await first.user.type(box('Next date'), 'mid Febr');
    await first.user.tab();
    await waitFor(() => expect(state.open).not.toBeNull());
    await screen.findByText(/Draft saved/);
    first.unmount();
    await open();
    await waitFor(() => expect(box('Next date')).toHaveValue('mid Febr'));
  });

  it('that a colleague has submitted meanwhile leaves the words of the reader to be read', async () => {
    const { state, open } = writable();
    const { user, unmount } = await open();
    state.refusesDrafts = true;
    await user.type(narrative(), 'My own account.');
    unmount();
    state.open = update('submitted', content, { version: 3 });
    state.allowedActions = [];
    await open();
    expect(within(screen.getByText(/These words were not sent/)).getByText('My own account.')).toBeInTheDocument();
  });
});

it('a forecast that moved is announced, and the focus is at its milestone', async () => {
  const { open } = server(['move_forecast', 'complete_milestone']);
  const { user } = await open();
  const regions = screen.getAllByRole('status');
  act(() => button('Move forecast: List published').focus());
  await user.keyboard('{Enter}');
  await user.keyboard('30/6/2027');
  await user.type(box('Why the forecast moves'), 'The tender was repeated.');
  act(() => button('Move forecast to 30 Jun 2027').focus());
  await user.keyboard('{Enter}');
  const said = await screen.findByText('Forecast moved to 30 June 2027.');
  expect(regions.some((region) => region.contains(said))).toBe(true);
  await waitFor(() => expect(document.activeElement).toBe(button('Move forecast: List published')));
});
