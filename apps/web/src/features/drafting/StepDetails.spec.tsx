import { screen, waitFor, within } from '@testing-library/react';
import { renderFeature } from '../../shared/testing/renderFeature.js';
import { signedIn } from '../../shared/testing/viewers.js';
import { draftingRoutes } from './drafting.routes.js';
import { draftServer, PLAN } from './testing/draftServer.js';

interface Sent {
  input: Record<string, unknown>;
}

/** A text with a step that was added just now, and the texts beside it. */
async function open() {
  const server = draftServer();
  const sent: Record<string, Sent> = {};
  const act = (name: string) => ({
    [name]: (given: Sent) => {
      sent[name] = given;
      return { id: 'made' };
    },
  });
  const view = await renderFeature(draftingRoutes, 'draft/p3', {
    viewer: signedIn(),
    answers: {
      ...server.answers,
      ...act('addDependency'),
      ...act('addRegionalMilestone'),
      ...act('orderMilestones'),
      institutionTable: () => ({ edges: [], pageInfo: { hasNextPage: false, endCursor: null }, total: 0 }),
    },
  });
  await screen.findByRole('heading', { name: 'P3, version 3 in the making' });
  await view.user.click(screen.getByRole('radio', { name: 'All steps' }));
  server.state.steps = [
    { id: 'a1', code: '1.1', title: 'Measure', milestones: [{ id: 'm1', title: 'Measured' }] },
    { id: 'b1', code: null, title: 'A help desk', milestones: [] },
    { id: 'c1', code: null, title: '', milestones: [] },
    { id: 'new-step-1', code: null, title: '', milestones: [] },
  ];
  server.state.plans = [
    PLAN,
    {
      ...PLAN,
      stepId: 'new-step-1',
      isKnown: false,
      baselinesLocked: false,
      version: 4,
      dependencies: [
        {
          id: 'd1',
          waits: true,
          stepId: 'b1',
          stepCode: null,
          stepTitle: 'A help desk',
          type: 'soft',
          note: '',
          version: 1,
          predecessorMilestone: null,
          successorMilestone: null,
        },
      ],
      milestones: ['Drafted', 'Agreed'].map((title) => ({
        id: title,
        title,
        criteria: [],
        meansOfVerification: '',
        weight: 1,
        responsible: null,
        baselineDate: '2027-01-31',
        forecastDate: '2027-01-31',
        completedOn: null,
        version: 1,
        history: [],
      })),
    },
  ];
  await view.user.click(screen.getByRole('button', { name: 'Add a step to P3' }));
  const details = await screen.findByText('Details of Without a title');
  await view.user.click(details);
  return { ...view, sent, details: within(details.closest('details')!) };
}

it('has the whole plan of a step that was added just now, and says that nobody else is told', async () => {
  const { details, user, sent } = await open();
  expect(await details.findByText(/Nobody else is told of them before its first circulation/)).toBeVisible();
  expect(details.getByText(/Waits for A help desk \(no code yet\)/)).toBeVisible();
  expect(details.queryByRole('button', { name: 'Set a new baseline' })).toBeNull();
  await user.click(details.getByRole('button', { name: 'Move “Agreed” up' }));
  await waitFor(() =>
    expect(sent['orderMilestones']?.input).toMatchObject({
      stepId: 'new-step-1',
      milestoneIds: ['Agreed', 'Drafted'],
      expectedVersion: 4,
    }),
  );
});

it('lets it wait for a milestone of another step, by its code or by its title', async () => {
  const { details, user, sent } = await open();
  await user.click(await details.findByRole('button', { name: 'Add a dependency' }));
  const dialog = within(await screen.findByRole('dialog', { name: 'Add a dependency' }));
  const other = dialog.getByLabelText('The other step');
  await dialog.findByRole('option', { name: '1.1 Measure' });
  expect([...other.querySelectorAll('option')].map(({ textContent }) => textContent)).toEqual([
    'Choose a step',
    '1.1 Measure',
    'A help desk (no code yet)',
    'Without a title (no code yet)',
  ]);
  await user.selectOptions(other, '1.1 Measure');
  await user.selectOptions(dialog.getByLabelText('Milestone of the other step'), 'Measured');
  await user.selectOptions(dialog.getByLabelText('Milestone of this step'), 'Drafted');
  await user.click(dialog.getByRole('button', { name: 'Add a dependency' }));
  expect(await screen.findByText('The dependency is on record.')).toBeInTheDocument();
  expect(sent['addDependency']?.input).toMatchObject({
    predecessorStepId: 'a1',
    successorStepId: 'new-step-1',
    predecessorMilestoneId: 'm1',
    successorMilestoneId: 'Drafted',
  });
});

it('takes a milestone with criteria and means of verification', async () => {
  const { details, user, sent } = await open();
  await user.click(await details.findByRole('button', { name: 'Add a milestone' }));
  const dialog = within(await screen.findByRole('dialog', { name: 'Add a milestone' }));
  await user.type(dialog.getByLabelText('What is to be reached'), 'In use');
  await user.type(dialog.getByLabelText('Criteria'), 'Signed{Enter}Published');
  await user.type(dialog.getByLabelText('Means of verification'), 'The register');
  await user.type(dialog.getByLabelText('Due, baseline'), '31 May 2027');
  await user.click(dialog.getByRole('button', { name: 'Save the milestone' }));
  expect(await screen.findByText('The milestone is on record.')).toBeInTheDocument();
  expect(sent['addRegionalMilestone']?.input).toMatchObject({
    stepId: 'new-step-1',
    criteria: ['Signed', 'Published'],
    meansOfVerification: 'The register',
    baselineDate: '2027-05-31',
  });
});
