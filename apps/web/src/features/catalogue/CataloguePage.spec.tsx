import { screen, waitFor, within } from '@testing-library/react';
import { renderApp } from '../../app/testing/renderApp.js';
import { refuse, type Answers } from '../../shared/testing/answersLink.js';
import { administrator, headOfDelegation } from '../../shared/testing/viewers.js';

const entry = (code: string, name: string, overrides = {}) => ({
  code,
  name,
  chip: code,
  footnote: null as string | null,
  footnoteMark: null as string | null,
  zone: null,
  isoAlpha2: code as string | null,
  version: 1,
  ...overrides,
});

interface Sent {
  input: {
    code: string;
    expectedVersion?: number;
    designation: { name: string; footnote: string | null };
    idempotencyKey: string;
  };
}

function server(answer: (sent: Sent) => unknown = ({ input }) => entry(input.code, input.designation.name)) {
  const sent: Sent[] = [];
  const entries = [
    entry('CI', 'Côte d’Ivoire'),
    entry('JO', 'Jordan'),
    entry('QP', 'Northern Territory*', { footnote: '* A note.', footnoteMark: '*', isoAlpha2: null }),
  ];
  const take = (given: Sent) => {
    sent.push(given);
    return answer(given);
  };
  const answers: Answers = { countries: () => entries, addCountry: take, editCountry: take };
  return { answers, sent, entries };
}

const open = async (given = server()) => {
  const app = await renderApp('/catalogue', administrator(), given.answers);
  await screen.findByRole('row', { name: /Jordan/ });
  return { ...app, sent: given.sent };
};

describe('the catalogue', () => {
  it('is closed to everybody else', async () => {
    const { asked } = await renderApp('/catalogue', headOfDelegation(), server().answers);
    expect(await screen.findByText('You cannot open this page')).toBeInTheDocument();
    expect(asked.map(({ operation }) => operation)).not.toContain('CataloguePage');
  });

  it('is found by name without its accents, and by code', async () => {
    const { user } = await open();
    expect(screen.getByRole('row', { name: /Northern Territory/ })).toHaveTextContent('Not of ISO 3166-1');
    expect(screen.getAllByText(/A note\./)).toHaveLength(1);
    const find = screen.getByLabelText('Find by name or code');
    await user.type(find, 'cote');
    await waitFor(() => expect(screen.queryByRole('row', { name: /Jordan/ })).not.toBeInTheDocument());
    expect(screen.getByRole('row', { name: /Côte d’Ivoire/ })).toBeInTheDocument();
    expect(screen.getByText('1 entry')).toBeInTheDocument();
    await user.clear(find);
    await user.type(find, 'nowhere');
    expect(await screen.findByText('No entry has this name or code.')).toBeInTheDocument();
  });

  it('takes a correction, and keeps what was typed when it is refused', async () => {
    const given = server(() =>
      refuse('VALIDATION', 'input_invalid', [{ field: 'designation.name', problem: 'mark_missing' }]),
    );
    const { user, sent } = await open(given);
    await user.click(screen.getByRole('button', { name: 'Correct Jordan' }));
    const dialog = await screen.findByRole('dialog', { name: 'Correct Jordan' });
    await user.type(within(dialog).getByLabelText('Footnote'), '* A note of ours.');
    await user.type(within(dialog).getByLabelText('Mark of the footnote'), '*');
    await user.click(within(dialog).getByRole('button', { name: 'Save the correction' }));
    expect(await within(dialog).findByText(/must carry the mark/)).toBeInTheDocument();
    await user.click(within(dialog).getByRole('button', { name: 'Cancel' }));
    await user.click(screen.getByRole('button', { name: 'Correct Jordan' }));
    const again = await screen.findByRole('dialog', { name: 'Correct Jordan' });
    expect(within(again).getByLabelText('Footnote')).toHaveValue('* A note of ours.');
    expect(sent[0]?.input).toMatchObject({ code: 'JO', expectedVersion: 1, designation: { footnote: '* A note of ours.' } });
  }); // prettier-ignore

  it('takes an entry once, however often it is sent', async () => {
    let lost = true;
    const given = server(({ input }) => {
      if (!lost) return entry(input.code, input.designation.name);
      lost = false;
      return refuse('UNAVAILABLE');
    });
    const { user, sent } = await open(given);
    await user.click(screen.getByRole('button', { name: 'Add an entry' }));
    const dialog = await screen.findByRole('dialog', { name: 'Add an entry' });
    await user.type(within(dialog).getByLabelText('Code'), 'xa');
    await user.type(within(dialog).getByLabelText('Name in English, with its mark'), 'Eastern Territory');
    await user.type(within(dialog).getByLabelText('Short form'), 'XA');
    await user.click(within(dialog).getByRole('button', { name: 'Add the entry' }));
    await waitFor(() => expect(sent).toHaveLength(1));
    await user.click(await within(dialog).findByRole('button', { name: 'Add the entry' }));
    await waitFor(() => expect(screen.queryByRole('dialog')).not.toBeInTheDocument());
    expect(sent.map(({ input }) => [input.code, input.idempotencyKey === sent[0]?.input.idempotencyKey])).toEqual([
      ['XA', true],
      ['XA', true],
    ]);
  });

  describe('that another administrator has corrected meanwhile', () => {
    const meet = async (theirs: object) => {
      let met = false;
      const given = server(({ input }) => {
        if (met) return { ...entry('JO', input.designation.name), version: 3 };
        met = true;
        given.entries[1] = { ...entry('JO', 'Jordan'), ...theirs, version: 2 };
        return refuse('CONFLICT');
      });
      const { user, sent } = await open(given);
      await user.click(screen.getByRole('button', { name: 'Correct Jordan' }));
      const dialog = await screen.findByRole('dialog', { name: 'Correct Jordan' });
      await user.type(within(dialog).getByLabelText('Footnote'), '* Mine.');
      await user.type(within(dialog).getByLabelText('Mark of the footnote'), '*');
      const save = within(dialog).getByRole('button', { name: 'Save the correction' });
      await user.click(save);
      return { user, sent, dialog, save };
    };

    it('shows both wordings and overwrites nothing before one is chosen', async () => {
      const { user, sent, dialog, save } = await meet({ footnote: '* Theirs.', footnoteMark: '*' });
      const question = await screen.findByRole('dialog', { name: 'Somebody else changed this meanwhile' });
      expect(question).toHaveTextContent(/\* Theirs\..*\* Mine\./);
      expect(within(question).getAllByRole('group')).toHaveLength(1);
      await user.click(within(question).getByRole('button', { name: 'Back to the form' }));
      expect(within(dialog).getByLabelText('Footnote')).toHaveValue('* Mine.');
      await user.click(save);
      const again = await screen.findByRole('dialog', { name: 'Somebody else changed this meanwhile' });
      expect(sent).toHaveLength(1);
      await user.click(within(again).getByRole('radio', { name: /^Saved by Somebody else/ }));
      await user.click(within(again).getByRole('button', { name: 'Take this choice into the form' }));
      await waitFor(() => expect(within(dialog).getByLabelText('Footnote')).toHaveValue('* Theirs.'));
      await user.click(save);
      await waitFor(() => expect(sent).toHaveLength(2));
      expect(sent[1]?.input).toMatchObject({ expectedVersion: 2, designation: { footnote: '* Theirs.' } });
    });

    it('takes what it changed elsewhere into the form, and says so', async () => {
      const { user, sent, dialog, save } = await meet({ chip: 'JOR' });
      expect(await within(dialog).findByText(/It is in the form now/)).toBeInTheDocument();
      await waitFor(() => expect(within(dialog).getByLabelText('Short form')).toHaveValue('JOR'));
      expect(within(dialog).getByLabelText('Footnote')).toHaveValue('* Mine.');
      await user.click(save);
      await waitFor(() => expect(sent).toHaveLength(2));
      expect(sent[1]?.input).toMatchObject({ expectedVersion: 2, designation: { chip: 'JOR', footnote: '* Mine.' } });
    });

    it('compares words that were left in the form with what is saved since, as soon as it opens', async () => {
      const given = server();
      const first = await open(given);
      await first.user.click(screen.getByRole('button', { name: 'Correct Jordan' }));
      const form = await screen.findByRole('dialog', { name: 'Correct Jordan' });
      await first.user.type(within(form).getByLabelText('Footnote'), 'Mine.');
      first.unmount();
      given.entries[1] = { ...entry('JO', 'Jordan'), footnote: 'Theirs.', version: 2 };
      const { user } = await open(given);
      await user.click(screen.getByRole('button', { name: 'Correct Jordan' }));
      expect(await screen.findByRole('dialog', { name: 'Somebody else changed this meanwhile' })).toBeInTheDocument();
    });
  });
});
