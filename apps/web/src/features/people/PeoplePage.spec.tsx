import { jest } from '@jest/globals';
import { screen, within } from '@testing-library/react';
import { renderApp } from '../../app/testing/renderApp.js';
import { refuse, type Answers } from '../../shared/testing/answersLink.js';
import { renderFeature } from '../../shared/testing/renderFeature.js';
import { administrator, headOfDelegation, roadmap, signedIn } from '../../shared/testing/viewers.js';
import { peopleRoutes } from './people.routes.js';

const TOKEN = 'a'.repeat(43);
const me = 'participant-ME';

const seat = (id: string, overrides: object = {}) => ({
  id,
  userId: `user-${id}`,
  role: 'delegation_head',
  accreditation: 'head',
  title: `Title of ${id}`,
  participantId: me,
  createdAt: '2026-01-08T08:00:00.000Z',
  waitsFor: null as string | null,
  recordedLetter: null as string | null,
  allowedActions: [] as string[],
  version: 1,
  institutions: [],
  confirmation: null as object | null,
  accreditationLetter: null as object | null,
  ...overrides,
});

const institution = (id: string, name: string, overrides: object = {}) => ({
  id,
  code: `code-${id}`,
  name,
  acronym: null,
  participantId: me,
  countryCode: 'ME',
  type: 'labour_inspectorate',
  level: 'central',
  mandate: '',
  roles: ['inspection'],
  archivedAt: null,
  actionsLed: 2,
  actionsSupported: 7,
  stepsLed: 0,
  focalPoint: 'none',
  mayChange: true,
  version: 1,
  formerly: [{ name: 'Inspectorate of Work', until: '2020-05-01', merged: false }],
  ...overrides,
});
const inspection = institution('institution-1', 'Labour Inspection');
const interior = institution('institution-2', 'Ministry of Interior', { focalPoint: 'held', formerly: [] });

/** What the server lists; without a focal point there is one. */
const tableOf = (asked: object) => {
  const rows = 'withoutFocalPoint' in asked && asked.withoutFocalPoint ? [inspection] : [inspection, interior];
  return {
    total: rows.length,
    edges: rows.map((node) => ({ node })),
    pageInfo: { hasNextPage: false, endCursor: null },
  };
};

/** A delegation with a confirmed head, and an alternate that waits for it. */
function server(): Answers {
  const head = seat('head', {
    confirmation: {
      basis: 'letter',
      confirmedAt: '2026-01-08T08:00:00.000Z',
      confirmedByTitle: null,
      byAdministrator: true,
      letterReference: 'Note 12/2026',
      recordedByTitle: 'Secretariat',
    },
  });
  const alternate = seat('alternate', {
    accreditation: 'alternate',
    waitsFor: 'delegation',
    allowedActions: ['confirm', 'reset', 'hand_over', 'end'],
  });
  const seats = [head, alternate];
  const invitations: { open: boolean; mayChange: boolean; invitation: object & { id: string } }[] = [];
  return {
    people: () => ({
      roadmap: {
        id: roadmap.id,
        code: 'screening',
        title: roadmap.title,
        illustrative: true,
        participants: roadmap.participants,
      },
      seats,
      invitations,
      offers: [
        { role: 'delegate', accreditation: null, participantId: me },
        { role: 'focal_point', accreditation: null, participantId: me },
      ],
      institutions: [{ id: 'institution-1', name: 'Labour Inspection', participantId: me }],
      institutionCounts: [{ participantId: me, total: 2, staffed: 1 }],
      institutionsTotal: 2,
      invitationLanguage: 'mk',
    }),
    institutionTable: (asked: object) => tableOf(asked),
    confirmSeat: ({ input }: { input: { membershipId: string; expectedVersion: number } }) => {
      if (input.expectedVersion !== alternate.version) return refuse('CONFLICT');
      Object.assign(alternate, { waitsFor: null, allowedActions: ['end'], version: 2 });
      alternate.confirmation = { ...head.confirmation, basis: 'delegation', confirmedByTitle: 'Title of head' };
      return { id: input.membershipId, version: 2 };
    },
    endMembership: ({ input }: { input: { membershipId: string } }) => {
      seats.splice(1, 1);
      return { id: input.membershipId, version: 3, endedAt: '2026-11-20T10:00:00.000Z' };
    },
    makeResetLink: () => ({ token: TOKEN, expiresAt: '2026-11-20T12:00:00.000Z' }),
    inviteMember: ({ input }: { input: { email: string; title: string; role: string; language: string } }) => {
      const invitation = {
        id: 'invitation-1',
        email: input.email,
        title: input.title,
        language: input.language,
        role: input.role,
        participantId: me,
        invitedAt: '2026-11-20T10:00:00.000Z',
        expiresAt: '2026-12-04T10:00:00.000Z',
        version: 1,
        mail: null,
      };
      invitations.push({ open: true, mayChange: true, invitation });
      return { token: TOKEN, invitation };
    },
    withdrawInvitation: () => {
      invitations.pop();
      return { id: 'invitation-1', version: 2 };
    },
  };
}

const open = async (answers: Answers = {}) => {
  const all = { ...server(), ...answers };
  const view = await renderFeature(peopleRoutes, 'people', { viewer: headOfDelegation(), answers: all });
  await screen.findByRole('row', { name: /Title of alternate/ });
  return view;
};
const link = (kind: string) => `${window.location.origin}/${kind}/${TOKEN}`;

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

describe('the institutions of a roadmap', () => {
  const coordinator = () =>
    signedIn({ role: 'national_coordinator', participantCode: 'ME', title: 'National coordinator, Montenegro' });
  const openTab = async (answers: Answers = {}) => {
    const all = { ...server(), ...answers };
    const view = await renderFeature(peopleRoutes, 'people?tab=institutions', { viewer: coordinator(), answers: all });
    await screen.findByRole('row', { name: /Ministry of Interior/ });
    return view;
  };

  it('that nobody reports for stand below their delegation, and a press fills the invitation', async () => {
    const { user } = await open();
    const list = await screen.findByRole('region', { name: 'Institutions of Montenegro without a focal point' });
    expect(list).toHaveTextContent('1 of 2Labour Inspectionleads 2 actions, supports 7');
    await user.click(within(list).getByRole('button', { name: 'Invite a focal point of Labour Inspection' }));
    expect(screen.getByLabelText('Title')).toHaveValue('Focal point, Labour Inspection');
    expect(document.activeElement).toBe(screen.getByLabelText('Email address'));
  });

  it('are listed with what they do, and what they were called', async () => {
    await openTab();
    expect(screen.getByRole('row', { name: /^Labour Inspection/ })).toHaveTextContent(
      'formerly Inspectorate of Work, until 1 May 2020',
    );
    expect(screen.getByRole('row', { name: /^Ministry of Interior/ })).toHaveTextContent('Has a focal point');
  });

  it('are added with a code that is suggested, and stay in the form when they are refused', async () => {
    let taken = true;
    const { user, asked } = await openTab({
      addInstitution: () => (taken ? refuse('VALIDATION', 'code_taken') : { id: 'institution-3', version: 1 }),
    });
    const form = screen.getByRole('region', { name: 'Add an institution' });
    await user.type(within(form).getByLabelText('Name'), 'Office of Migration');
    expect(within(form).getByLabelText('Short code')).toHaveValue('me-office-migration');
    await user.click(within(form).getByLabelText('Screening'));
    await user.click(within(form).getByRole('button', { name: 'Add the institution' }));
    expect(await within(form).findByText(/has this code, or one that looks like it/)).toBeInTheDocument();
    expect(within(form).getByLabelText('Name')).toHaveValue('Office of Migration');
    taken = false;
    await user.click(within(form).getByRole('button', { name: 'Add the institution' }));
    expect(await screen.findByText('Office of Migration added.')).toBeInTheDocument();
    expect(asked.filter(({ operation }) => operation === 'AddInstitution').at(-1)?.variables).toMatchObject({
      input: { roadmapId: roadmap.id, countryCode: 'ME', code: 'me-office-migration', roles: ['screening'] },
    });
    expect(within(form).getByLabelText('Name')).toHaveValue('');
  });

  it('are edited in place, as they were seen', async () => {
    const { user, asked } = await openTab({ editInstitution: () => ({ id: 'institution-1', version: 2 }) });
    await user.click(screen.getByRole('button', { name: 'Edit: Labour Inspection' }));
    const form = screen.getByRole('region', { name: 'Edit Labour Inspection' });
    expect(document.activeElement).toBe(within(form).getByLabelText('Name'));
    await user.type(within(form).getByLabelText('Mandate'), 'Inspects.');
    await user.click(within(form).getByRole('button', { name: 'Save the changes' }));
    expect(await screen.findByText('Labour Inspection changed.')).toBeInTheDocument();
    expect(asked.find(({ operation }) => operation === 'EditInstitution')?.variables).toMatchObject({
      input: { institutionId: 'institution-1', expectedVersion: 1, mandate: 'Inspects.', roles: ['inspection'] },
    });
    expect(await screen.findByRole('region', { name: 'Add an institution' })).toBeInTheDocument();
    expect(document.activeElement).toBe(document.getElementById('institution-institution-1'));
  });

  it('that somebody else changed meanwhile show both, and the typed words wait for a choice', async () => {
    const theirs = { ...inspection, name: 'Inspection of Labour', mandate: 'Theirs.', version: 2 };
    let met = false;
    const { user, asked } = await openTab({
      editInstitution: () => {
        if (met) return { id: 'institution-1', version: 3 };
        met = true;
        return refuse('CONFLICT');
      },
      institution: () => ({ ...theirs, milestones: 0, focalPoints: [], work: [] }),
    });
    await user.click(screen.getByRole('button', { name: 'Edit: Labour Inspection' }));
    const form = screen.getByRole('region', { name: 'Edit Labour Inspection' });
    await user.type(within(form).getByLabelText('Mandate'), 'Mine.');
    await user.click(within(form).getByRole('button', { name: 'Save the changes' }));
    const question = await screen.findByRole('dialog', { name: 'Somebody else changed this meanwhile' });
    expect(question).toHaveTextContent(/Mandate.*Theirs\..*Mine\./);
    await user.click(within(question).getByRole('radio', { name: 'Both, one after the other' }));
    await user.click(within(question).getByRole('button', { name: 'Take this choice into the form' }));
    const again = await screen.findByRole('region', { name: 'Edit Inspection of Labour' });
    expect(within(again).getByLabelText('Mandate')).toHaveValue('Theirs.\n\nMine.');
    expect(within(again).getByLabelText('Name')).toHaveValue('Inspection of Labour');
    await user.click(within(again).getByRole('button', { name: 'Save the changes' }));
    expect(await screen.findByText('Inspection of Labour changed.')).toBeInTheDocument();
    expect(asked.filter(({ operation }) => operation === 'EditInstitution').at(-1)?.variables).toMatchObject({
      input: { expectedVersion: 2, name: 'Inspection of Labour', mandate: 'Theirs.\n\nMine.' },
    });
  });

  it('that somebody else renamed meanwhile stand under that name where they are asked about', async () => {
    const { user, asked } = await openTab({
      renameInstitution: ({ input }: { input: { expectedVersion: number } }) =>
        input.expectedVersion === 1 ? refuse('CONFLICT') : { id: 'institution-1', version: 3 },
      institution: () => ({
        ...inspection,
        name: 'Inspection of Labour',
        version: 2,
        milestones: 0,
        focalPoints: [],
        work: [],
      }),
    });
    await user.click(screen.getByRole('button', { name: 'Rename: Labour Inspection' }));
    const dialog = await screen.findByRole('dialog', { name: 'Rename Labour Inspection' });
    await user.type(within(dialog).getByLabelText('New name'), ' of State');
    await user.type(within(dialog).getByLabelText('From which day'), '1/11/2026');
    await user.click(within(dialog).getByRole('button', { name: 'Rename the institution' }));
    expect(await screen.findByRole('dialog', { name: 'Rename Inspection of Labour' })).toBeInTheDocument();
    expect(within(dialog).getByLabelText('New name')).toHaveValue('Labour Inspection of State');
    await user.click(within(dialog).getByRole('button', { name: 'Rename the institution' }));
    await screen.findByText('Renamed: Labour Inspection of State.');
    expect(asked.filter(({ operation }) => operation === 'RenameInstitution')).toHaveLength(2);
  });

  it('are merged after it was shown what moves', async () => {
    const { user, asked } = await openTab({
      institution: () => ({
        id: 'institution-1',
        milestones: 3,
        focalPoints: [],
        work: [
          { stepCode: '1.1', participantCode: 'ME', leads: true },
          { stepCode: '1.2', participantCode: 'ME', leads: false },
        ],
      }),
      mergeInstitutions: () => ({ id: 'institution-2', version: 2 }),
    });
    await user.click(screen.getByRole('button', { name: 'Merge: Labour Inspection' }));
    const dialog = await screen.findByRole('dialog');
    expect(await within(dialog).findByText('the lead of 1 step or action')).toBeInTheDocument();
    expect(dialog).toHaveTextContent('3 milestonesno focal point');
    await user.selectOptions(within(dialog).getByLabelText('Into which institution'), 'Ministry of Interior');
    await user.type(within(dialog).getByLabelText('From which day'), '1/11/2026');
    await user.click(within(dialog).getByRole('button', { name: 'Merge the institutions' }));
    expect(await screen.findByText('Labour Inspection is part of Ministry of Interior now.')).toBeInTheDocument();
    expect(asked.find(({ operation }) => operation === 'MergeInstitutions')?.variables).toMatchObject({
      input: { institutionId: 'institution-1', intoId: 'institution-2', since: '2026-11-01', expectedVersion: 1 },
    });
  });

  it('are merged into any of their participant: beyond the first fifty they are searched for', async () => {
    const far = institution('institution-60', 'Office of Statistics');
    const { user, asked } = await openTab({
      institution: () => ({ id: 'institution-1', milestones: 0, focalPoints: [], work: [] }),
      institutionTable: (variables: { search?: string | null }) =>
        variables.search === 'statistics'
          ? { ...tableOf({}), total: 1, edges: [{ node: far }] }
          : { ...tableOf({}), total: 60 },
      mergeInstitutions: () => ({ id: 'institution-60', version: 2 }),
    });
    await user.click(screen.getByRole('button', { name: 'Merge: Labour Inspection' }));
    const dialog = await screen.findByRole('dialog');
    expect(await within(dialog).findByText('The first 2 of 60')).toBeInTheDocument();
    const search = within(dialog).getByLabelText('Find by name, acronym or code');
    await user.type(search, 'statistics{Enter}');
    const into = within(dialog).getByLabelText('Into which institution');
    await within(into).findByRole('option', { name: 'Office of Statistics' });
    await user.selectOptions(into, 'Office of Statistics');
    await user.clear(search);
    await user.keyboard('{Enter}');
    expect(await within(into).findByRole('option', { name: 'Ministry of Interior' })).toBeInTheDocument();
    expect(into).toHaveDisplayValue('Office of Statistics');
    await user.type(within(dialog).getByLabelText('From which day'), '1/11/2026');
    await user.click(within(dialog).getByRole('button', { name: 'Merge the institutions' }));
    expect(await screen.findByText('Labour Inspection is part of Office of Statistics now.')).toBeInTheDocument();
    expect(asked.find(({ operation }) => operation === 'MergeInstitutions')?.variables).toMatchObject({
      input: { intoId: 'institution-60' },
    });
  });

  it('are renamed from a day on, which the form asks for', async () => {
    const { user, asked } = await openTab({ renameInstitution: () => ({ id: 'institution-1', version: 2 }) });
    await user.click(screen.getByRole('button', { name: 'Rename: Labour Inspection' }));
    const dialog = await screen.findByRole('dialog');
    await user.clear(within(dialog).getByLabelText('New name'));
    await user.type(within(dialog).getByLabelText('New name'), 'Inspection of Labour');
    await user.click(within(dialog).getByRole('button', { name: 'Rename the institution' }));
    expect(await within(dialog).findByText('Enter a day')).toBeInTheDocument();
    await user.type(within(dialog).getByLabelText('From which day'), '1/11/2026');
    await user.click(within(dialog).getByRole('button', { name: 'Rename the institution' }));
    expect(await screen.findByText('Renamed: Inspection of Labour.')).toBeInTheDocument();
    expect(asked.filter(({ operation }) => operation === 'RenameInstitution')).toHaveLength(1);
  });

  it('say what stands in the way of archiving them', async () => {
    const { user } = await openTab({
      archiveInstitution: () => refuse('FORBIDDEN', 'institution_leads', { named: ['1.1 ME', '2.3 ME'] }),
    });
    await user.click(screen.getByRole('button', { name: 'Archive: Labour Inspection' }));
    const dialog = await screen.findByRole('dialog');
    await user.click(within(dialog).getByRole('button', { name: 'Archive the institution' }));
    expect(await within(dialog).findByText(/In the way: 1.1 ME, 2.3 ME/)).toBeInTheDocument();
  });
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
