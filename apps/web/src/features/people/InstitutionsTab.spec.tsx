import { screen, within } from '@testing-library/react';
import { refuse, type Answers } from '../../shared/testing/answersLink.js';
import { renderFeature } from '../../shared/testing/renderFeature.js';
import { roadmap, signedIn } from '../../shared/testing/viewers.js';
import { peopleRoutes } from './people.routes.js';
import { inspection, institution, open, server, tableOf } from './testing/people.js';

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
