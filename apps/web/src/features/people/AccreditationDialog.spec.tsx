import { jest } from '@jest/globals';
import { screen, within } from '@testing-library/react';
import { refuse, type Answers } from '../../shared/testing/answersLink.js';
import { open, seat, server } from './testing/people.js';

describe('the accreditation of a signatory', () => {
  const accredited = () => {
    const answers = server();
    const people = (answers.people as () => { seats: ReturnType<typeof seat>[] })();
    Object.assign(people.seats[0] ?? {}, {
      allowedActions: ['set_accreditation'],
      accreditationLetter: {
        validFrom: null,
        validUntil: '2026-12-31',
        letter: { id: 'letter-1', name: 'Note 12.pdf', sight: 'open' },
      },
    });
    const sent: object[] = [];
    const setAccreditation = ({ input }: { input: object }) => {
      sent.push(input);
      return { id: 'head', version: 2 };
    };
    return { sent, answers: { people: () => people, setAccreditation } };
  };
  /** What the server says to uploads, one after the other. */
  const uploads = (...answers: object[]) =>
    jest.spyOn(globalThis, 'fetch').mockImplementation(() => Promise.resolve(Response.json(answers.shift())));
  const question = async (answers: Answers) => {
    const { user } = await open(answers);
    await user.click(screen.getByRole('button', { name: 'Accreditation: Title of head' }));
    return { user, dialog: await screen.findByRole('dialog', { name: 'Accreditation of Title of head' }) };
  };
  afterEach(() => jest.restoreAllMocks());

  it('stands beside its seat, with the letter', async () => {
    await open(accredited().answers);
    const row = screen.getByRole('row', { name: /Title of head/ });
    expect(row).toHaveTextContent('Signs until 31 Dec 2026');
    expect(within(row).getByRole('link', { name: 'Note 12.pdf' })).toHaveAttribute('href', '/files/letter-1');
  });

  it('is recorded with another letter, which is sent once though the act is refused at first', async () => {
    const { sent, answers } = accredited();
    let refusals = 1;
    const setAccreditation: Answers[string] = (variables: { input: object }) =>
      refusals-- > 0 ? refuse('UNAVAILABLE') : answers.setAccreditation(variables);
    const fetched = uploads({ id: 'letter-2' });
    const { user, dialog } = await question({ ...answers, setAccreditation });
    await user.upload(within(dialog).getByLabelText('Letter'), new File(['%PDF-1.4'], 'Note 13.pdf'));
    await user.type(within(dialog).getByLabelText('First day'), '1.3.2026');
    await user.click(within(dialog).getByRole('button', { name: 'Record the accreditation' }));
    await within(dialog).findByText(/cannot answer at the moment/);
    await user.click(within(dialog).getByRole('button', { name: 'Record the accreditation' }));
    await screen.findByText('Accreditation recorded.');
    expect(fetched).toHaveBeenCalledTimes(1);
    expect(fetched.mock.calls[0]?.[0]).toBe('/files?name=Note+13.pdf&roadmap=screening');
    expect(sent).toEqual([
      expect.objectContaining({ letterId: 'letter-2', validFrom: '2026-03-01', validUntil: '2026-12-31' }),
    ]);
  });

  it('keeps its words when the file is refused, and its letter unless it is taken away', async () => {
    const { sent, answers } = accredited();
    uploads({ errors: [{ extensions: { code: 'VALIDATION', reason: 'file_name_misleads' } }] });
    const { user, dialog } = await question(answers);
    const until = within(dialog).getByLabelText('Last day');
    await user.clear(until);
    await user.type(until, '30.6.2027');
    await user.upload(within(dialog).getByLabelText('Letter'), new File(['x'], 'Note.docx'));
    await user.click(within(dialog).getByRole('button', { name: 'Record the accreditation' }));
    await within(dialog).findByText(/does not fit its contents/);
    expect(until).toHaveValue('30 June 2027');
    expect(sent).toEqual([]);
    await user.upload(within(dialog).getByLabelText('Letter'), []);
    await user.click(within(dialog).getByRole('button', { name: 'Record the accreditation' }));
    await screen.findByText('Accreditation recorded.');
    expect(sent).toEqual([expect.objectContaining({ letterId: 'letter-1', validUntil: '2027-06-30' })]);
  });
});
