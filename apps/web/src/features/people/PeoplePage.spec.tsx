import { screen, within } from '@testing-library/react';
import { renderApp } from '../../app/testing/renderApp.js';
import { refuse, type Answers } from '../../shared/testing/answersLink.js';
import { renderFeature } from '../../shared/testing/renderFeature.js';
import { administrator, headOfDelegation, roadmap, signedIn } from '../../shared/testing/viewers.js';
import { peopleRoutes } from './people.routes.js';
import { link, me, open, server, TOKEN } from './testing/people.js';

describe('the people of a roadmap', () => {
  it('stand with what their signature stands on, or waits for', async () => {
    await open();
    expect(screen.getByRole('row', { name: /Title of head/ })).toHaveTextContent(
      'May signNote 12/2026, recorded by Secretariat, confirmed by an administrator, 8 January 2026',
    );
    expect(screen.getByRole('row', { name: /Title of alternate/ })).toHaveTextContent(
      'Not confirmed yetA confirmed signatory of the delegation confirms it.',
    );
  });

  it('are confirmed after a question, and the focus returns to the seat', async () => {
    const { user } = await open();
    await user.click(screen.getByRole('button', { name: 'Confirm: Title of alternate' }));
    const dialog = await screen.findByRole('dialog', { name: 'Confirm Title of alternate' });
    await user.click(within(dialog).getByRole('button', { name: 'Confirm this seat' }));
    expect(await screen.findByText(/Confirmed by Title of head, 8 January 2026/)).toBeInTheDocument();
    expect(document.activeElement).toBe(document.getElementById('seat-alternate'));
  });

  it('end after a question, and the focus returns to the delegation', async () => {
    const { user } = await open();
    await user.click(screen.getByRole('button', { name: 'End: Title of alternate' }));
    await user.click(within(await screen.findByRole('dialog')).getByRole('button', { name: 'End this seat' }));
    await screen.findByText('Seat ended.');
    expect(screen.queryByRole('row', { name: /Title of alternate/ })).not.toBeInTheDocument();
    expect(document.activeElement).toBe(document.getElementById(`group-${me}`));
  });

  it('are handed over to an address; a refusal takes none of what was typed', async () => {
    let refused = true;
    const { user, asked } = await open({
      otherSeats: () => [],
      handOverSeat: ({ input }: { input: { email: string } }) =>
        refused
          ? refuse('FORBIDDEN', 'role_not_permitted')
          : {
              token: TOKEN,
              invitation: { id: 'invitation-2', email: input.email, title: null, version: 1, mail: null },
              also: [],
            },
    });
    await user.click(screen.getByRole('button', { name: 'Hand over: Title of alternate' }));
    const dialog = await screen.findByRole('dialog', { name: 'Hand over the seat of Title of alternate' });
    const act = within(dialog).getByRole('button', { name: 'Hand over this seat' });
    await user.click(act);
    expect(within(dialog).getByText('Enter an email address')).toBeInTheDocument();
    await user.type(within(dialog).getByLabelText('Email address of the successor'), 'next@example.org');
    await user.click(within(dialog).getByLabelText('At once; it stays empty until then'));
    await user.click(act);
    await within(dialog).findByText(/role/i, { selector: '[role=alert]' });
    expect(within(dialog).getByLabelText('Email address of the successor')).toHaveValue('next@example.org');
    refused = false;
    await user.click(act);
    expect(await screen.findByText(link('invitation'))).toBeInTheDocument();
    const [first, second] = asked
      .filter(({ operation }) => operation === 'HandOverSeat')
      .map(({ variables }) => variables);
    expect(second).toMatchObject({
      input: { membershipId: 'alternate', expectedVersion: 1, email: 'next@example.org', endsNow: true },
    });
    // Refused and sent again as it was: the same act.
    expect(second).toEqual(first);
  });

  it('leave all of their seats at once; each of them has a link of its own', async () => {
    const made = (id: string, title: string) => ({
      token: `${id}-token`,
      invitation: { id, email: 'next@example.org', title, version: 1, mail: null },
    });
    const { user, asked } = await open({
      otherSeats: () => [
        { id: 'seat-2', title: 'Observer, returns', roadmapTitle: 'Return and reintegration', version: 4 },
        { id: 'seat-3', title: 'Donor, skills', roadmapTitle: 'Skills', version: 5 },
      ],
      handOverSeat: () => ({ ...made('one', 'Title of alternate'), also: [made('two', 'Observer, returns')] }),
    });
    await user.click(screen.getByRole('button', { name: 'Hand over: Title of alternate' }));
    const dialog = await screen.findByRole('dialog', { name: 'Hand over the seat of Title of alternate' });
    await user.type(within(dialog).getByLabelText('Email address of the successor'), 'next@example.org');
    await user.click(within(dialog).getByRole('checkbox', { name: 'Observer, returns, Return and reintegration' }));
    await user.click(within(dialog).getByRole('button', { name: 'Hand over 2 seats' }));
    expect(await screen.findByText(`${window.location.origin}/invitation/one-token`)).toBeInTheDocument();
    expect(screen.getByText('Link of the invitation for next@example.org: Observer, returns')).toBeInTheDocument();
    expect(document.activeElement).toHaveTextContent(/one-token/);
    expect(asked.find(({ operation }) => operation === 'HandOverSeat')?.variables).toMatchObject({
      input: { membershipId: 'alternate', also: [{ membershipId: 'seat-2', expectedVersion: 4 }] },
    });
  });

  it('get a link for a new password that is shown once', async () => {
    const { user } = await open();
    await user.click(screen.getByRole('button', { name: 'Link for a new password: Title of alternate' }));
    await user.click(within(await screen.findByRole('dialog')).getByRole('button', { name: 'Make the link' }));
    expect(await screen.findByText(link('reset'))).toBeInTheDocument();
  });

  it('are invited by address; the link can be copied, and the invitation withdrawn', async () => {
    const { user, asked } = await open();
    await user.click(screen.getByRole('button', { name: 'Make the invitation' }));
    expect(await screen.findByText('There are 3 problems')).toBeInTheDocument();
    await user.selectOptions(screen.getByLabelText('Function'), 'Focal point');
    await user.selectOptions(screen.getByLabelText('Institution'), 'Labour Inspection');
    expect(screen.getByLabelText('Title')).toHaveValue('Focal point, Labour Inspection');
    await user.type(screen.getByLabelText('Email address'), 'new@example.org');
    const language = screen.getByLabelText('Language of the invitation');
    expect(language).toHaveDisplayValue('Македонски');
    await user.selectOptions(language, 'Shqip');
    await user.click(screen.getByRole('button', { name: 'Make the invitation' }));
    expect(await screen.findByText(link('invitation'))).toBeInTheDocument();
    expect(await screen.findByText('In Shqip')).toBeInTheDocument();
    expect(language).toHaveDisplayValue('Македонски');
    expect(asked.find(({ operation }) => operation === 'InviteMember')?.variables).toMatchObject({
      input: { role: 'focal_point', participantId: me, institutionIds: ['institution-1'], language: 'sq' },
    });
    await user.click(screen.getByRole('button', { name: 'Copy the link' }));
    expect(await navigator.clipboard.readText()).toBe(link('invitation'));
    await user.click(
      await screen.findByRole('button', { name: 'Withdraw the invitation: Focal point, Labour Inspection' }),
    );
    expect(await screen.findByText('No invitation to this delegation waits.')).toBeInTheDocument();
  });

  it.each([
    ['sent', /^Sent 20 Nov 2026, \d\d:\d\d/],
    ['waiting', /^Waits for the mail server$/],
    ['refused', /^The mail server refused this address\. Send again or copy the link\.$/],
    ['given_up', /^The mail could not be sent\. Send again or copy the link\.$/],
  ])('say of an invitation whose mail is %s how far it is, and send it again', async (state, words) => {
    const mail = { state, at: '2026-11-20T13:02:00.000Z' };
    const invitation = {
      id: 'invitation-1',
      email: 'new@example.org',
      title: 'A delegate',
      language: 'en',
      role: 'delegate',
      accreditation: null,
      participantId: me,
      invitedAt: '2026-11-20T10:00:00.000Z',
      expiresAt: '2026-12-04T10:00:00.000Z',
      version: 4,
      mail,
    };
    const all = server();
    const { user, asked } = await open({
      people: () => ({
        ...(all['people'] as () => object)(),
        invitations: [{ open: true, mayChange: true, invitation }],
      }),
      renewInvitation: () => ({ token: TOKEN, invitation: { ...invitation, version: 5 } }),
    });
    expect(await screen.findByText(words)).toBeInTheDocument();
    await user.click(screen.getByRole('button', { name: 'Send again: A delegate' }));
    expect(await screen.findByText(link('invitation'))).toBeInTheDocument();
    expect(screen.getByText(/It is mailed to this address as well\./)).toBeInTheDocument();
    expect(asked.find(({ operation }) => operation === 'RenewInvitation')?.variables).toEqual({
      input: { invitationId: 'invitation-1', expectedVersion: 4 },
    });
  });

  it('say below the invitations why one was not withdrawn, so that no button moves', async () => {
    const { user } = await open({ withdrawInvitation: () => refuse('CONFLICT') });
    await user.selectOptions(screen.getByLabelText('Function'), 'Focal point');
    await user.selectOptions(screen.getByLabelText('Institution'), 'Labour Inspection');
    await user.type(screen.getByLabelText('Email address'), 'new@example.org');
    await user.click(screen.getByRole('button', { name: 'Make the invitation' }));
    const withdraw = await screen.findByRole('button', { name: /^Withdraw the invitation/ });
    await user.click(withdraw);
    const refusal = await screen.findByText(/changed/i);
    expect(withdraw.compareDocumentPosition(refusal) & Node.DOCUMENT_POSITION_FOLLOWING).toBeTruthy();
  });
});

it('leads the secretariat of a roadmap without participants to where they are chosen', async () => {
  const none = { seats: [], invitations: [], offers: [], institutions: [], institutionCounts: [] };
  const people = () => ({ ...(server()['people'] as () => object)(), ...none });
  await renderFeature(peopleRoutes, 'people', { viewer: signedIn({ role: 'secretariat' }), answers: { people } });
  const choose = await screen.findByRole('link', { name: 'Choose the participants' });
  expect(choose).toHaveAttribute('href', '/r/screening/setup#participants');
});

describe('the roadmaps of an administrator', () => {
  const { id, code, title, illustrative, participants } = roadmap;
  const answers = (): Answers => ({
    ...server(),
    administeredRoadmaps: () => [{ id, code, title, illustrative, participants, continuable: false }],
  });

  it('are listed by title and participants, and lead to their people', async () => {
    const { user } = await renderApp('/roadmaps', administrator(), answers());
    expect(await screen.findByRole('heading', { name: title })).toBeInTheDocument();
    expect(within(screen.getByRole('list', { name: 'Participants' })).getAllByRole('listitem')).toHaveLength(6);
    await user.click(screen.getByRole('link', { name: `People of ${title}` }));
    expect(await screen.findByRole('row', { name: /Title of head/ })).toBeInTheDocument();
    expect(screen.getByText(title)).toBeInTheDocument();
  });

  it('are closed to everybody else', async () => {
    const { asked } = await renderApp('/roadmaps', headOfDelegation(), { ...answers(), ownRoadmaps: () => [] });
    expect(await screen.findByRole('heading', { name: 'Your roadmaps' })).toBeInTheDocument();
    expect(asked.map(({ operation }) => operation)).not.toContain('Roadmaps');
  });
});
