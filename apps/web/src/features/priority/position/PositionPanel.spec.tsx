import { jest } from '@jest/globals';
import { screen, waitFor, within } from '@testing-library/react';
import { refuse } from '../../../shared/testing/answersLink.js';
import { panelOf, signed } from '../priorityPage.fixture.js';
import { panel, PATIENCE, review, stance, statement, withLanguage } from './renderPanel.js';

// Typing into the whole page, on a machine that is busy.
jest.setTimeout(60_000);

describe('recording a position', () => {
  it('needs a stance, and with three of them a statement', async () => {
    const { user, asked } = await panel();
    await user.click(review());
    expect(screen.getByRole('alert')).toHaveTextContent('There is 1 problem');
    expect(screen.getByRole('alert')).toHaveFocus();
    for (const [name, problem] of [
      ['Endorse with reservation', 'Write the statement of your reservation.'],
      ['Request change', 'Write the statement of your request for change.'],
      ['Object', 'Write the statement of your objection.'],
    ] as const) {
      await user.click(stance(name));
      expect(within(screen.getByRole('alert')).getByRole('link', { name: problem })).toHaveAttribute(
        'href',
        '#position-main',
      );
      expect(statement()).toHaveAccessibleDescription(expect.stringContaining(problem));
    }
    expect(asked.some(({ operation }) => operation === 'SignPosition')).toBe(false);
    await user.click(stance('Endorse'));
    expect(screen.queryByRole('alert')).not.toBeInTheDocument();
    await user.click(review());
    expect(await screen.findByRole('dialog', {}, PATIENCE)).toHaveTextContent('Without a statement.');
  });

  it('repeats stance, every word and the version before it is signed, and only then signs exactly that', async () => {
    const { user, server, inputs } = await panel(
      {},
      {
        signPosition: ({ input }: { input: Record<string, unknown> }) => {
          server.panel = panelOf({ current: signed({ stance: 'reservation', statements: withLanguage(input) }) });
          return server.panel.current;
        },
      },
    );
    await user.click(stance('Endorse with reservation'));
    await user.type(statement(), 'The time limit runs from adoption.');
    await user.click(screen.getByText('What the reservation covers: The whole text'));
    await user.click(screen.getByRole('checkbox', { name: /^P3 ¶5/ }));
    await user.click(screen.getByRole('button', { name: 'Add an interpretative statement' }));
    await user.type(screen.getByRole('textbox', { name: 'Interpretative statement' }), 'Costs include travel.');
    await user.click(review());

    const dialog = await screen.findByRole('dialog', { name: 'Record the position of Montenegro on P3' }, PATIENCE);
    expect(dialog).toHaveTextContent('Endorse with reservation');
    expect(within(dialog).getByText('The time limit runs from adoption.')).toBeInTheDocument();
    expect(within(dialog).getByText('Reservation. Covers P3 ¶5')).toBeInTheDocument();
    expect(within(dialog).getByText('Costs include travel.')).toBeInTheDocument();
    expect(dialog).toHaveTextContent('Signed on version 2 of the text, hash c0ffee.');
    expect(dialog).toHaveTextContent(
      'All delegations will see this at once. It can be replaced until the round closes; each version stays in the record.',
    );
    expect(inputs('SignPosition')).toEqual([]);

    await user.click(within(dialog).getByRole('button', { name: 'Record position' }));
    expect((await screen.findAllByText('Position recorded at 14:36.', {}, PATIENCE)).length).toBeGreaterThan(0);
    expect(inputs('SignPosition')).toEqual([
      {
        ballotId: 'ballot-round-2-P3',
        versionHash: 'c0ffee',
        stance: 'reservation',
        statements: [
          { kind: 'reservation', text: 'The time limit runs from adoption.', passageIds: ['passage-5'] },
          { kind: 'interpretative', text: 'Costs include travel.', passageIds: [] },
        ],
        requestedText: null,
        replaces: null,
        idempotencyKey: expect.stringMatching(/^[0-9a-f-]{36}$/),
      },
    ]);
    expect(await screen.findByRole('button', { name: 'Replace this position' }, PATIENCE)).toBeInTheDocument();
    expect(screen.queryByRole('button', { name: 'Review and record' })).not.toBeInTheDocument();
  });

  it('asks for the requested wording with a request for change', async () => {
    const { user } = await panel();
    await user.click(stance('Request change'));
    await user.type(statement(), 'Too vague.');
    await user.type(screen.getByRole('textbox', { name: 'Requested wording' }), 'within ten days');
    await user.click(review());
    const dialog = await screen.findByRole('dialog', {}, PATIENCE);
    expect(within(dialog).getByText('within ten days')).toBeInTheDocument();
  });

  it('tells a refusal in the dialog and keeps the words', async () => {
    const { user } = await panel({}, { signPosition: () => refuse('FORBIDDEN', 'deadline_passed') });
    await user.click(stance('Endorse'));
    await user.click(review());
    const dialog = await screen.findByRole('dialog', {}, PATIENCE);
    await user.click(within(dialog).getByRole('button', { name: 'Record position' }));
    expect(await within(dialog).findByText('The deadline has passed.', {}, PATIENCE)).toBeInTheDocument();
    await user.click(within(dialog).getByRole('button', { name: 'Keep as draft' }));
    await waitFor(() => expect(screen.queryByRole('dialog')).not.toBeInTheDocument(), PATIENCE);
    expect(stance('Endorse')).toBeChecked();
  });

  it('replaces the position that is signed, which stays in the record', async () => {
    const { user, inputs } = await panel(
      {
        current: signed({
          stance: 'reservation',
          statements: [{ kind: 'reservation', text: 'Subject to review.', language: 'en', passageIds: [] }],
        }),
      },
      { signPosition: () => signed({ id: 'position-new' }) },
    );
    expect(screen.getByText('Subject to review.')).toBeInTheDocument();
    expect(screen.queryByRole('radio', { name: 'Endorse' })).not.toBeInTheDocument();
    await user.click(screen.getByRole('button', { name: 'Replace this position' }));
    expect(screen.getByText('The position above stays in force until a new one is recorded.')).toBeInTheDocument();
    expect(statement()).toHaveValue('Subject to review.');
    await user.click(stance('Endorse'));
    await user.clear(statement());
    await user.click(screen.getByRole('button', { name: 'Review and replace' }));
    const dialog = await screen.findByRole('dialog', { name: 'Replace the position of Montenegro on P3' }, PATIENCE);
    expect(dialog).toHaveTextContent('It replaces the position of 20 November 2026, which stays in the record.');
    await user.click(within(dialog).getByRole('button', { name: 'Replace position' }));
    await waitFor(
      () =>
        expect(inputs('SignPosition')).toEqual([
          expect.objectContaining({ replaces: 'position-me', stance: 'endorse' }),
        ]),
      PATIENCE,
    );
  });

  it('is filled in from the last ballot, and says that it must be signed again', async () => {
    await panel({
      last: signed({
        stance: 'object',
        signedAt: '2026-03-25T09:00:00.000Z',
        statements: [{ kind: 'explanation', text: 'Not yet.', language: 'en', passageIds: [] }],
      }),
    });
    expect(stance('Object')).toBeChecked();
    expect(statement()).toHaveValue('Not yet.');
    expect(
      screen.getByText(/position of 25 March 2026 on an earlier ballot\. It counts only when it is signed again/),
    ).toBeInTheDocument();
  });
});

describe('a ballot that takes no signature any more', () => {
  it('says why, in one line, without controls', async () => {
    await panel({ canSign: false, canSaveDraft: false, closedReason: 'deadline_passed' });
    expect(screen.getByText('Nothing can be recorded now. The deadline has passed.')).toBeInTheDocument();
    expect(screen.queryByRole('radio', { name: 'Endorse' })).not.toBeInTheDocument();
  });
});
