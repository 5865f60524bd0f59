import { screen, waitFor, within } from '@testing-library/react';
import { loadRooms, startTexts } from '../../shared/texts/i18n.js';
import { refuse, type Answers } from '../../shared/testing/answersLink.js';
import { renderFeature } from '../../shared/testing/renderFeature.js';
import { signedIn } from '../../shared/testing/viewers.js';
import { action, item, update, work } from './testing/workAnswer.js';
import { workRoutes } from './work.routes.js';

beforeAll(async () => {
  await startTexts();
  await loadRooms(['work', 'confirm', 'discussion']);
});

const focalPoint = () => signedIn({ role: 'focal_point', participantCode: 'ME', title: 'Focal point' });

interface Input {
  status: 'on_track' | 'delayed';
  progress: number;
  narrative: string;
  cause: string | null;
  nextDate: string | null;
  expectedVersion: number | null;
}

/** A server that keeps one draft, as the real one does: each save counts its version. */
function server(first: ReturnType<typeof update> | null = null) {
  const state = { open: first, sent: [] as Input[] };
  const keep = (input: Input, kind: 'draft' | 'submitted') => {
    state.open = update(kind, input, { version: (state.open?.version ?? 0) + 1 });
    return state.open;
  };
  const answers: Answers = {
    workPage: () => work([item('4.2', { openUpdate: state.open?.state ?? null })]),
    workAction: () =>
      action({
        open: state.open,
        allowedActions:
          state.open?.state === 'submitted' ? [] : ['write', 'submit', ...(state.open ? ['discard'] : [])],
      }),
    saveUpdateDraft: ({ input }: { input: Input }) => {
      state.sent.push(input);
      return keep(input, 'draft');
    },
    submitUpdate: ({ input }: { input: Input }) => {
      state.sent.push(input);
      return keep(input, 'submitted');
    },
    discardUpdateDraft: () => {
      state.open = null;
      return true;
    },
  };
  return { state, answers };
}

const open = (answers: Answers) => renderFeature(workRoutes, 'work?action=4.2-me', { viewer: focalPoint(), answers });

const narrative = () => screen.findByRole('textbox', { name: 'What has changed since 4 September' });

describe('writing an update', () => {
  it('starts from the last report, with its plan and an empty account of what has changed', async () => {
    await open(server().answers);
    expect(await narrative()).toHaveValue('');
    expect(screen.getByRole('radio', { name: 'On track' })).toBeChecked();
    expect(screen.getByRole('textbox', { name: 'Progress in per cent' })).toHaveValue('30');
    expect(screen.getByText('Planned today: 50%. Last report: 30%.')).toBeTruthy();
    expect(screen.queryByRole('textbox', { name: 'Cause' })).toBeNull();
  });

  it('is sent by the lead institution; a supporting one is told who does, and keeps its draft', async () => {
    const { answers } = server();
    answers['workAction'] = () => action({ allowedActions: ['write'] });
    const { user } = await open(answers);
    await narrative();
    expect(screen.getByText(/Submitted by the focal point of Ministry of Interior/)).toBeTruthy();
    expect(screen.queryByRole('button', { name: 'Send update' })).toBeNull();
    await user.type(await narrative(), 'We add our part.');
    await user.click(screen.getByRole('button', { name: 'Save draft' }));
    expect(await screen.findByText(/Draft saved/)).toBeTruthy();
  });

  it('asks for cause and next date where it is delayed or blocked', async () => {
    const { user } = await open(server().answers);
    await narrative();
    await user.click(screen.getByRole('radio', { name: 'Blocked' }));
    expect(screen.getByRole('textbox', { name: 'Cause' })).toBeTruthy();
    await user.click(screen.getByRole('button', { name: 'Send update' }));
    const summary = await screen.findByText('There are 3 problems');
    await waitFor(() => expect(summary.parentElement).toHaveFocus());
    await user.click(screen.getByRole('link', { name: 'A delayed or blocked action needs a cause.' }));
    expect(screen.getByRole('textbox', { name: 'Cause' })).toHaveFocus();
    expect(screen.getByRole('textbox', { name: 'Cause' })).toHaveAccessibleDescription(
      /A delayed or blocked action needs a cause\./,
    );
  });

  it('takes a date as people write it, shows its month, and refuses one that has passed', async () => {
    const { user } = await open(server().answers);
    await narrative();
    await user.click(screen.getByRole('radio', { name: 'Delayed' }));
    const date = screen.getByRole('textbox', { name: 'Next date' });
    await user.type(date, '30/9/2028');
    await user.tab();
    expect(date).toHaveValue('30 September 2028');
    await user.clear(date);
    await user.type(date, '1/1/2026');
    await user.click(screen.getByRole('button', { name: 'Send update' }));
    expect(await screen.findByRole('link', { name: 'Enter a date in the future.' })).toBeTruthy();
  });

  it('couples slider and number, and the statuses that fix them', async () => {
    const { user } = await open(server().answers);
    await narrative();
    const number = screen.getByRole('textbox', { name: 'Progress in per cent' });
    const slider = screen.getByRole('slider');
    await user.clear(number);
    await user.type(number, '45');
    expect(slider).toHaveValue('45');
    await user.click(screen.getByRole('radio', { name: 'Completed' }));
    expect(number).toHaveValue('100');
    await user.clear(number);
    await user.type(number, '90');
    await user.click(screen.getByRole('button', { name: 'Send update' }));
    expect(await screen.findByRole('link', { name: 'A completed action is at 100.' })).toBeTruthy();
  });

  it('saves the draft by itself, first as a new one and then against the version it saw', async () => {
    const { state, answers } = server();
    const { user } = await open(answers);
    await user.type(await narrative(), 'Half of the firms answered');
    await waitFor(() => expect(state.sent).toHaveLength(1), { timeout: 3000 });
    expect(state.sent[0]).toMatchObject({ narrative: 'Half of the firms answered', expectedVersion: null });
    expect(await screen.findByText(/^Draft saved 10:06/)).toBeTruthy();
    expect(await screen.findByRole('button', { name: 'Discard draft' })).toBeTruthy();
    await user.type(await narrative(), '. More soon.');
    await user.tab();
    await waitFor(() => expect(state.sent.at(-1)).toMatchObject({ expectedVersion: 1 }));
    expect(await narrative()).toHaveValue('Half of the firms answered. More soon.');
  });

  it('sends the update once, says so and takes the focus there', async () => {
    const { state, answers } = server();
    const { user, asked } = await open(answers);
    await user.type(await narrative(), 'Six candidates');
    await user.click(screen.getByRole('button', { name: 'Send update' }));
    const line = (await screen.findByText('Update sent.')).closest('[role="status"]');
    expect(line).toHaveFocus();
    expect(asked.filter(({ operation }) => operation === 'SubmitUpdate')).toHaveLength(1);
    expect(state.sent.at(-1)).toMatchObject({ status: 'on_track', progress: 30, narrative: 'Six candidates' });
    expect(await screen.findByText(/It awaits the national coordinator/)).toBeTruthy();
    expect(screen.queryByRole('button', { name: 'Send update' })).toBeNull();
  });

  it('puts what the server refuses beside its field', async () => {
    const { answers } = server();
    const { user } = await open({
      ...answers,
      submitUpdate: () =>
        refuse('VALIDATION', 'input_invalid', [
          { field: 'narrative', problem: 'text_too_long', limit: 5000, length: 5312 },
        ]),
    });
    await user.type(await narrative(), 'Long');
    await user.click(screen.getByRole('button', { name: 'Send update' }));
    expect(await screen.findAllByText('At most 5,000 characters; this has 5,312.')).toHaveLength(2);
    expect(await narrative()).toHaveValue('Long');
    expect(screen.getByText('The update was not sent.')).toBeTruthy();
  });

  it('shows why it was returned, with the text to correct', async () => {
    const returned = update(
      'returned',
      { status: 'on_track', progress: 40, narrative: 'Some firms answered.' },
      {
        submissions: [
          {
            number: 1,
            status: 'on_track',
            progress: 40,
            narrative: 'Some firms answered.',
            cause: null,
            nextDate: null,
            submittedAt: '2026-11-17T09:00:00.000Z',
            submittedByTitle: 'Focal point, Ministry of Interior, Montenegro',
            returnedAt: '2026-11-18T09:00:00.000Z',
            returnedByTitle: 'National coordinator, Montenegro',
            returnReason: 'Name the number.',
          },
        ],
      },
    );
    const { answers } = server(returned);
    await open(answers);
    expect(await narrative()).toHaveValue('Some firms answered.');
    expect(screen.getByText(/Returned 18 November 2026 by National coordinator, Montenegro\./).textContent).toContain(
      'Name the number.',
    );
    expect(screen.getByRole('button', { name: 'Send new version' })).toBeTruthy();
  });

  it('discards a draft only after asking', async () => {
    const { state, answers } = server(update('draft', { status: 'on_track', progress: 30, narrative: 'Not needed.' }));
    const { user } = await open(answers);
    await user.click(await screen.findByRole('button', { name: 'Discard draft' }));
    const dialog = await screen.findByRole('dialog', { name: 'Discard the draft on 4.2' });
    expect(within(dialog).getByText('Not needed.')).toBeTruthy();
    expect(state.open).not.toBeNull();
    await user.click(within(dialog).getByRole('button', { name: 'Discard draft' }));
    expect(await screen.findByText('Draft discarded.')).toBeTruthy();
    expect(state.open).toBeNull();
    expect(await narrative()).toHaveValue('');
  });
});

describe('two who write the same draft', () => {
  const theirs = update(
    'draft',
    { status: 'delayed', progress: 45, narrative: 'Written by a colleague.', cause: 'Staff.', nextDate: '2027-01-31' },
    { version: 7 },
  );

  it('see both texts and lose neither', async () => {
    const { state, answers } = server(
      update('draft', { status: 'on_track', progress: 30, narrative: 'Before.' }, { version: 6 }),
    );
    const save = answers.saveUpdateDraft as (args: { input: Input }) => unknown;
    const { user } = await open({
      ...answers,
      saveUpdateDraft: (args: { input: Input }) => {
        if (args.input.expectedVersion === 6) {
          state.open = theirs;
          return refuse('CONFLICT', undefined, { base: { version: 6 }, theirs, mine: args.input });
        }
        return save(args);
      },
    });
    await user.clear(await narrative());
    await user.paste('Written by me.');
    await user.tab();
    await user.click(await screen.findByRole('button', { name: 'Back to the form' }));
    expect(await narrative()).toHaveValue('Written by me.');
    await user.click(screen.getByRole('button', { name: 'Compare the versions' }));
    const dialog = await screen.findByRole('dialog', {
      name: 'Focal point, Ministry of Interior, Montenegro changed this draft at 10:06 CET',
    });
    const field = within(dialog).getByRole('group', { name: 'What has changed' });
    expect(field.textContent).toContain('Before: Before.');
    expect(field.textContent).toContain('Written by a colleague.');
    expect(field.textContent).toContain('Written by me.');
    await user.click(within(field).getByRole('radio', { name: /Both, one after the other/ }));
    await user.click(
      within(within(dialog).getByRole('group', { name: 'Progress' })).getByRole('radio', { name: /45%/ }),
    );
    await user.click(within(dialog).getByRole('button', { name: 'Save this choice' }));
    await waitFor(() => expect(state.sent.at(-1)).toMatchObject({ expectedVersion: 7 }));
    expect(state.sent.at(-1)).toMatchObject({
      status: 'on_track',
      progress: 45,
      narrative: 'Written by a colleague.\n\nWritten by me.',
    });
    expect(await narrative()).toHaveValue('Written by a colleague.\n\nWritten by me.');
  });

  it('go on silently where the other one was their own lost answer', async () => {
    const { answers } = server(
      update('draft', { status: 'on_track', progress: 30, narrative: 'Before.' }, { version: 6 }),
    );
    const { user } = await open({
      ...answers,
      saveUpdateDraft: ({ input }: { input: Input }) =>
        refuse('CONFLICT', undefined, {
          base: { version: 6 },
          theirs: { ...theirs, ...input, version: 7 },
          mine: input,
        }),
    });
    await user.type(await narrative(), ' And more.');
    await user.tab();
    expect(await screen.findByText(/Draft saved/)).toBeTruthy();
    expect(screen.queryByRole('dialog', { name: /changed this draft/ })).toBeNull();
  });
});
