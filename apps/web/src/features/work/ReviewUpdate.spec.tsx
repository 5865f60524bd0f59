import { screen, waitFor, within } from '@testing-library/react';
import { loadRooms, startTexts } from '../../shared/texts/i18n.js';
import { refuse, type Answers } from '../../shared/testing/answersLink.js';
import { renderFeature } from '../../shared/testing/renderFeature.js';
import { signedIn } from '../../shared/testing/viewers.js';
import { action, history, item, milestone, update, work } from './testing/workAnswer.js';
import { workRoutes } from './work.routes.js';

beforeAll(async () => {
  await startTexts();
  await loadRooms(['work', 'confirm', 'discussion']);
});

const coordinator = () =>
  signedIn({ role: 'national_coordinator', participantCode: 'ME', title: 'National coordinator' });
const content = {
  status: 'delayed',
  progress: 35,
  narrative: 'The second call closed with six candidates.',
  cause: 'One eligible candidate.',
  nextDate: '2027-01-31',
} as const;

/** A server with one submitted update, and what it was asked. */
function server() {
  const state = { open: update('submitted', content, { version: 3 }) as object | null, sent: [] as object[] };
  const answers: Answers = {
    workPage: () =>
      work([item('4.2', { group: state.open ? 'to_review' : 'later' })], { scope: 'participant', institutions: [] }),
    workAction: () => action({ open: state.open, allowedActions: state.open ? ['return', 'publish'] : [] }),
    returnUpdate: ({ input }: { input: object }) => {
      state.sent.push(input);
      state.open = null;
      return update('returned', content, { version: 4 });
    },
    publishUpdate: ({ input }: { input: object }) => {
      state.sent.push(input);
      state.open = null;
      return update('published', content, { version: 4 });
    },
  };
  return { state, answers };
}

const open = (answers: Answers) => renderFeature(workRoutes, 'work?action=4.2-me', { viewer: coordinator(), answers });

describe('the national coordinator', () => {
  it('reads what was submitted, beside the last report', async () => {
    await open(server().answers);
    expect(await screen.findByText(content.narrative)).toBeTruthy();
    expect(screen.getByText('Last published: On track, 30%, 4 September 2026.')).toBeTruthy();
    expect(screen.getByText(/submitted 20 November 2026 at 10:10 CET/)).toBeTruthy();
    expect(screen.getByText('One update awaits your review. Publish it, or return it with a reason.')).toBeTruthy();
  });

  it('returns it with a reason, and not without one', async () => {
    const { state, answers } = server();
    const { user } = await open(answers);
    await user.click(await screen.findByRole('button', { name: 'Return with a reason' }));
    const reason = await screen.findByRole('textbox', { name: 'Why it is returned' });
    expect(reason).toHaveFocus();
    await user.click(screen.getByRole('button', { name: 'Return update' }));
    expect(screen.getByText('Give a reason; it stays in the record.')).toBeTruthy();
    expect(state.sent).toEqual([]);
    await user.type(reason, 'Name the number.');
    await user.click(screen.getByRole('button', { name: 'Return update' }));
    expect((await screen.findByText('Update returned.')).closest('[role="status"]')).toHaveFocus();
    expect(state.sent).toEqual([
      {
        updateId: 'update-1',
        reason: 'Name the number.',
        expectedVersion: 3,
        idempotencyKey: expect.stringMatching(/^[0-9a-f-]{36}$/) as string,
      },
    ]);
  });

  it('publishes it after a confirmation that repeats the exact text', async () => {
    const { state, answers } = server();
    const { user } = await open(answers);
    await user.click(await screen.findByRole('button', { name: 'Publish' }));
    const dialog = await screen.findByRole('dialog', { name: 'Publish the update on 4.2' });
    expect(dialog.querySelector('blockquote')?.textContent).toBe(
      `${content.narrative}Cause: ${content.cause}Next date: 31 January 2027`,
    );
    expect(dialog.textContent).toContain('Delayed35%');
    expect(state.sent).toEqual([]);
    await user.click(within(dialog).getByRole('button', { name: 'Publish update' }));
    expect((await screen.findByText('Update published at 14:36 CET.')).closest('[role="status"]')).toHaveFocus();
    expect(state.sent).toMatchObject([{ updateId: 'update-1', expectedVersion: 3 }]);
    expect(screen.queryByRole('button', { name: 'Publish' })).toBeNull();
  });

  it('hears in the dialog why it was refused, and can repeat with the same key', async () => {
    const { state, answers } = server();
    let refused = true;
    const publish = answers.publishUpdate as (args: { input: object }) => unknown;
    const { user, asked } = await open({
      ...answers,
      publishUpdate: (args: { input: object }) => (refused ? refuse('UNAVAILABLE') : publish(args)),
    });
    await user.click(await screen.findByRole('button', { name: 'Publish' }));
    await user.click(await screen.findByRole('button', { name: 'Publish update' }));
    expect(await screen.findByText(/The service cannot answer at the moment/)).toBeTruthy();
    refused = false;
    await user.click(screen.getByRole('button', { name: 'Publish update' }));
    await screen.findByText(/Update published/);
    const keys = asked
      .filter(({ operation }) => operation === 'PublishUpdate')
      .map(({ variables }) => (variables['input'] as { idempotencyKey: string }).idempotencyKey);
    expect(keys).toHaveLength(2);
    expect(new Set(keys).size).toBe(1);
    expect(state.sent).toHaveLength(1);
  });

  it('holds all but three earlier updates back on the screen, not on paper', async () => {
    const earlier = [1, 2, 3, 4].map((number) => update('published', content, { id: `update-${number}` }));
    await open({ ...server().answers, workAction: () => action({ allowedActions: [], earlier: history(earlier) }) });
    expect(await screen.findByRole('button', { name: 'Show 1 earlier update' })).toHaveClass('wm-no-print');
    expect(document.querySelectorAll('li.wm-folded')).toHaveLength(1);
  });

  it('asks for the updates before those that it came with', async () => {
    const one = (number: number) => update('published', content, { id: `update-${number}` });
    const latest = history([one(9), one(8), one(7)], { total: 5, before: 'cursor' });
    const { user, asked } = await open({
      ...server().answers,
      workAction: ({ updatesBefore }: { updatesBefore?: string }) =>
        action({ allowedActions: [], earlier: updatesBefore ? history([one(6), one(5)], { total: 5 }) : latest }),
    });
    await user.click(await screen.findByRole('button', { name: 'Show 2 earlier updates' }));
    await waitFor(() => expect(screen.queryByRole('button', { name: /earlier update/ })).not.toBeInTheDocument());
    expect(asked.at(-1)?.variables).toMatchObject({ before: 'cursor', stepCode: '4.2' });
    expect(screen.getAllByText(content.narrative)).toHaveLength(5);
  });

  it('finds the history of returns with each earlier update', async () => {
    const earlier = update('published', content, {
      id: 'update-0',
      submissions: [
        {
          ...content,
          number: 1,
          narrative: 'The first text.',
          submittedAt: '2026-09-01T09:00:00.000Z',
          submittedByTitle: 'Focal point',
          returnedAt: '2026-09-02T09:00:00.000Z',
          returnedByTitle: 'National coordinator',
          returnReason: 'Too short.',
        },
      ],
    });
    await open({ ...server().answers, workAction: () => action({ allowedActions: [], earlier: history([earlier]) }) });
    expect(await screen.findByText('Returned once')).toBeTruthy();
    expect(screen.getByText('The first text.')).toBeTruthy();
    expect(screen.getByText('Returned 2 September 2026 by National coordinator: Too short.')).toBeTruthy();
  });
});

describe('milestones', () => {
  const writable = (answers: Answers = {}): Answers => ({
    workPage: () => work([item('4.2')]),
    workAction: () => action({ allowedActions: ['move_forecast', 'complete_milestone'] }),
    ...answers,
  });

  it('tell baseline, forecast and each move with its reason', async () => {
    await open(writable());
    const table = await screen.findByRole('table', { name: 'Milestones' });
    expect(within(table).getByRole('rowheader').textContent).toBe(
      'List publishedMoved from 31 Dec 2026 to 31 Mar 2027: Records are incomplete.',
    );
    expect(screen.getByText('Baseline dates are fixed. 1 of 1 milestone late; the longest by 90 days.')).toBeTruthy();
  });

  it('move their forecast with a reason', async () => {
    const sent: object[] = [];
    const { user } = await open(
      writable({
        moveForecast: ({ input }: { input: object }) => {
          sent.push(input);
          return {
            id: 'milestone-1',
            title: 'List published',
            baselineDate: '2026-12-31',
            forecastDate: '2027-06-30',
            completedOn: null,
            version: 5,
          };
        },
      }),
    );
    await user.click(await screen.findByRole('button', { name: 'Move forecast: List published' }));
    const form = screen.getByRole('form', { name: 'Move forecast: List published' });
    const day = within(form).getByRole('textbox', { name: 'New forecast' });
    expect(day).toHaveFocus();
    await user.type(day, '1/1/2020');
    await user.click(within(form).getByRole('button', { name: /^Move forecast/ }));
    expect(within(form).getByText('Enter a date in the future.')).toBeTruthy();
    expect(within(form).getByText('Give a reason; it stays in the record.')).toBeTruthy();
    await user.clear(day);
    await user.type(day, '30/6/2027');
    await user.type(within(form).getByRole('textbox', { name: 'Why the forecast moves' }), 'The tender was repeated.');
    await user.click(within(form).getByRole('button', { name: 'Move forecast to 30 Jun 2027' }));
    expect(await screen.findByText('Forecast moved to 30 June 2027.')).toBeTruthy();
    expect(sent).toMatchObject([
      {
        milestoneId: 'milestone-1',
        forecastDate: '2027-06-30',
        reason: 'The tender was repeated.',
        expectedVersion: 4,
      },
    ]);
  });

  it('are recorded as reached with what shows it', async () => {
    const sent: object[] = [];
    const { user } = await open(
      writable({
        completeMilestone: ({ input }: { input: object }) => {
          sent.push(input);
          return {
            id: 'milestone-1',
            title: 'List published',
            baselineDate: '2026-12-31',
            forecastDate: '2027-03-31',
            completedOn: '2026-11-20',
            version: 5,
          };
        },
      }),
    );
    await user.click(await screen.findByRole('button', { name: 'Record as reached: List published' }));
    const form = screen.getByRole('form', { name: 'Record as reached: List published' });
    await user.click(within(form).getByRole('button', { name: 'Record as reached' }));
    expect(within(form).getByText('Name what shows that the milestone is reached.')).toBeTruthy();
    await user.type(within(form).getByRole('textbox', { name: 'Means of verification' }), 'Official gazette 12/26');
    await user.click(within(form).getByRole('button', { name: 'Record as reached' }));
    await waitFor(() =>
      expect(sent).toMatchObject([
        { milestoneId: 'milestone-1', completedOn: '2026-11-20', meansOfVerification: 'Official gazette 12/26' },
      ]),
    );
  });

  it('have a wrong forecast corrected, and only where one was moved', async () => {
    const sent: object[] = [];
    const { user } = await open(
      writable({
        workAction: () =>
          action({
            allowedActions: ['correct_forecast'],
            milestones: [milestone(), milestone({ id: 'milestone-2', title: 'Never moved', changes: [] })],
          }),
        correctForecast: ({ input }: { input: object }) => {
          sent.push(input);
          return { id: 'milestone-1', forecastDate: '2026-10-31', version: 5 };
        },
      }),
    );
    const [button, none] = await screen.findAllByRole('button', { name: /^Correct forecast/ });
    expect(none).toBeUndefined();
    await user.click(button!);
    const form = screen.getByRole('form', { name: 'Correct forecast: List published' });
    await user.type(within(form).getByRole('textbox', { name: 'Right forecast' }), '31/3/2026');
    await user.click(within(form).getByRole('button', { name: /^Correct forecast/ }));
    expect(within(form).getByText('The day lies before the action began.')).toBeTruthy();
    await user.clear(within(form).getByRole('textbox', { name: 'Right forecast' }));
    await user.type(within(form).getByRole('textbox', { name: 'Right forecast' }), '31/10/2026');
    await user.type(within(form).getByRole('textbox', { name: 'Why it is corrected' }), 'Typed wrongly.');
    await user.click(within(form).getByRole('button', { name: 'Correct forecast to 31 Oct 2026' }));
    expect(await screen.findByText('Forecast corrected to 31 October 2026.')).toBeTruthy();
    expect(sent).toMatchObject([{ forecastDate: '2026-10-31', reason: 'Typed wrongly.', expectedVersion: 4 }]);
  });

  it.each([
    [
      'Correct the day reached: List published',
      'Correct the day to 1 Nov 2026',
      '2026-11-01',
      'Day reached corrected to 1 November 2026.',
    ],
    [
      'Not reached after all: List published',
      'Record as not reached',
      null,
      'Milestone recorded as not reached; it is open again.',
    ],
  ])('have their completion corrected: %s', async (name, act, completedOn, done) => {
    const sent: object[] = [];
    const { user } = await open(
      writable({
        workAction: () =>
          action({
            allowedActions: ['correct_completion'],
            milestones: [
              milestone({
                completedOn: '2026-11-02',
                changes: [
                  {
                    kind: 'completion_corrected',
                    recordedAt: '2026-11-10T09:00:00.000Z',
                    from: '2026-11-03',
                    to: null,
                    reason: 'Annulled.',
                  },
                ],
              }),
            ],
          }),
        correctCompletion: ({ input }: { input: object }) => {
          sent.push(input);
          return { id: 'milestone-1', completedOn, version: 5 };
        },
      }),
    );
    expect(await screen.findByText('Not reached on 3 Nov 2026 after all: Annulled.')).toBeTruthy();
    await user.click(screen.getByRole('button', { name }));
    const form = screen.getByRole('form', { name });
    if (completedOn) await user.type(within(form).getByRole('textbox', { name: 'Reached on' }), '1/11/2026');
    await user.type(within(form).getByRole('textbox', { name: 'Why it is corrected' }), 'The decision says so.');
    await user.click(within(form).getByRole('button', { name: act }));
    expect(await screen.findByText(done)).toBeTruthy();
    expect(sent).toMatchObject([{ milestoneId: 'milestone-1', completedOn, reason: 'The decision says so.' }]);
  });

  it('offer nothing where nothing may be done, or when they are reached', async () => {
    await open(
      writable({
        workAction: () =>
          action({ allowedActions: ['move_forecast'], milestones: [milestone({ completedOn: '2026-11-02' })] }),
      }),
    );
    expect(await screen.findByText('Reached 2 Nov 2026')).toBeTruthy();
    expect(screen.queryByRole('button', { name: /Move forecast/ })).toBeNull();
  });
});
