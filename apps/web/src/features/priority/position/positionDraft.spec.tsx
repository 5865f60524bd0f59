import { jest } from '@jest/globals';
import { act, screen, waitFor, within } from '@testing-library/react';
import { connection } from '../../../shared/api/connection.js';
import { refuse } from '../../../shared/testing/answersLink.js';
import { draftOf, panelOf } from '../priorityPage.fixture.js';
import { delegate, panel, PATIENCE, review, stance, statement, withLanguage } from './renderPanel.js';

// Typing into the whole page, on a machine that is busy.
jest.setTimeout(60_000);

describe('the draft', () => {
  it('saves itself after a pause, and says when and for whom', async () => {
    const { user, inputs } = await panel();
    await user.click(stance('Object'));
    await user.type(statement(), 'Not yet.');
    await waitFor(() => expect(inputs('SavePositionDraft').length).toBeGreaterThan(0), PATIENCE);
    expect(inputs('SavePositionDraft').at(-1)).toMatchObject({
      stance: 'object',
      statements: [{ kind: 'explanation', text: 'Not yet.' }],
    });
    expect(
      await screen.findByText(/Draft saved \d\d:\d\d, visible to Montenegro only/, {}, PATIENCE),
    ).toBeInTheDocument();
    await user.type(statement(), ' Later.');
    await waitFor(() => expect(inputs('SavePositionDraft').at(-1)).toMatchObject({ expectedVersion: 1 }), PATIENCE);
  });

  it('is prepared, not recorded, by those who are not accredited', async () => {
    await panel({ canSign: false }, {}, delegate());
    expect(screen.getByRole('heading', { name: 'Prepare our position' })).toBeInTheDocument();
    expect(
      screen.getByText('Only the head of delegation can record a position. You can prepare the draft.'),
    ).toBeInTheDocument();
    expect(screen.queryByRole('button', { name: 'Review and record' })).not.toBeInTheDocument();
  });

  it('of a colleague is shown with their title, and can be discarded after asking', async () => {
    const { user, inputs, server } = await panel(
      { draft: draftOf({ stance: 'abstain' }) },
      {
        discardPositionDraft: () => {
          server.panel = panelOf();
          return true;
        },
      },
    );
    expect(stance('Abstain')).toBeChecked();
    expect(
      screen.getByText('Draft saved 14:32 by Delegate, Montenegro, visible to Montenegro only'),
    ).toBeInTheDocument();
    await user.click(screen.getByRole('button', { name: 'Discard draft' }));
    const dialog = await screen.findByRole('dialog', { name: 'Discard the draft?' }, PATIENCE);
    await user.click(within(dialog).getByRole('button', { name: 'Discard draft' }));
    await waitFor(() => expect(stance('Abstain')).not.toBeChecked(), PATIENCE);
    expect(inputs('DiscardPositionDraft')).toEqual([{ ballotId: 'ballot-round-2-P3', expectedVersion: 1 }]);
  });

  it('meets another change field by field, and loses neither text', async () => {
    const theirs = draftOf({
      stance: 'object',
      version: 5,
      savedByTitle: 'Alternate head, Montenegro',
      statements: [{ kind: 'explanation', text: 'Their words.', language: 'en', passageIds: [] }],
    });
    const { user, inputs } = await panel(
      { draft: draftOf() },
      {
        savePositionDraft: ({ input }: { input: Record<string, unknown> }) =>
          input['expectedVersion'] === 5
            ? draftOf({ ...input, statements: withLanguage(input), version: 6 })
            : refuse('CONFLICT'),
        positionDraft: () => theirs,
      },
    );
    await user.click(statement());
    await user.paste('My words.');
    const dialog = await screen.findByRole(
      'dialog',
      { name: /^Alternate head, Montenegro changed this draft at 14:32/ },
      PATIENCE,
    );
    const stances = within(dialog).getByRole('group', { name: 'Position' });
    expect(
      within(stances).getByRole('radio', { name: /Saved by Alternate head, Montenegro Object/ }),
    ).not.toBeChecked();
    const words = within(dialog).getByRole('group', { name: 'Statement for the record' });
    expect(words).toHaveTextContent(/Their words\..*My words\./);

    await user.click(within(dialog).getByRole('button', { name: 'Take the saved one' }));
    await waitFor(() => expect(statement()).toHaveValue('Their words.'), PATIENCE);
    await user.click(await screen.findByRole('button', { name: 'Undo' }, PATIENCE));
    expect(statement()).toHaveValue('My words.');
    await waitFor(() => expect(inputs('SavePositionDraft').at(-1)).toMatchObject({ expectedVersion: 5 }), PATIENCE);
  });

  it('waits on the device while there is no connection, and so does recording', async () => {
    const { user } = await panel();
    await user.click(stance('Endorse'));
    act(() => connection.note(false));
    expect(
      screen.getByText('You are offline. The draft is kept on this device; recording waits for the connection.'),
    ).toBeInTheDocument();
    expect(review()).toBeDisabled();
    act(() => connection.note(true));
    expect(review()).toBeEnabled();
  });
});
