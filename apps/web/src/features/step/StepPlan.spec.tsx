import { screen, within } from '@testing-library/react';
import { refuse, type Answers } from '../../shared/testing/answersLink.js';
import { renderFeature } from '../../shared/testing/renderFeature.js';
import { loadRooms, startTexts } from '../../shared/texts/i18n.js';
import { stepRoutes } from './step.routes.js';
import { actionPlan, plannedMilestone, step, stepPlan } from './testing/stepAnswer.js';

beforeAll(async () => {
  await startTexts();
  await loadRooms(['step', 'plan', 'discussion', 'confirm', 'refusals']);
});

interface Sent {
  input: Record<string, unknown> & { idempotencyKey: string };
}
const institutions = () => ({ edges: [], pageInfo: { hasNextPage: false, endCursor: null }, total: 0 });
const setup = () => ({ origins: [] });
const open = (answers: Answers, path = 'steps/2.2') =>
  renderFeature(stepRoutes, path, {
    answers: { institutionTable: institutions, roadmapSetup: setup, ...answers },
  });

const planned = (overrides: object = {}) =>
  step({ plan: stepPlan({ mayPlan: true, milestones: [plannedMilestone()], ...overrides }) });

it('shows milestones with what proves them, and how far they are from their baseline', async () => {
  await open({ stepPage: () => planned({ mayPlan: false }) });
  expect(await screen.findByText('Signed by all teams')).toBeInTheDocument();
  expect(screen.getByText(/34 days later than baseline/)).toBeInTheDocument();
  expect(screen.queryByRole('button', { name: 'Change the plan' })).not.toBeInTheDocument();
});

it('sets a new baseline with its reason, once however often it is sent', async () => {
  const sent: Sent[] = [];
  const { user } = await open({
    stepPage: () => planned(),
    rebaselineStep: (given: Sent) => {
      sent.push(given);
      return sent.length === 1 ? refuse('UNAVAILABLE') : { id: 'step-22' };
    },
  });
  await user.click(await screen.findByRole('button', { name: 'Set a new baseline' }));
  const dialog = within(await screen.findByRole('dialog', { name: 'Set a new baseline' }));
  const reason = dialog.getByLabelText('Reason');
  await user.type(reason, 'Later.');
  const act = dialog.getByRole('button', { name: 'Record the new baseline' });
  await user.click(act);
  await dialog.findByText(/cannot answer|not answer|Try again/);
  expect(reason).toHaveValue('Later.');
  await user.click(act);
  expect(await screen.findByText('The new baseline is on record.')).toBeInTheDocument();
  expect(sent.map(({ input }) => input['reason'])).toEqual(['Later.', 'Later.']);
  expect(sent[0]?.input.idempotencyKey).toBe(sent[1]?.input.idempotencyKey);
});

it('shows what a coordinator may change of an action', async () => {
  const sent: Sent[] = [];
  const { user } = await open(
    {
      stepPage: () => step({ actionPlans: [actionPlan('BA', { mayPlan: true, mayPlanMilestones: true })] }),
      setApplicability: (given: Sent) => {
        sent.push(given);
        return { id: 'action-BA' };
      },
    },
    'steps/2.2/ba',
  );
  await user.click(await screen.findByRole('button', { name: 'Does not apply here' }));
  const dialog = within(await screen.findByRole('dialog', { name: 'Does not apply here' }));
  await user.type(dialog.getByLabelText('Reason'), 'No such agencies.');
  await user.click(dialog.getByRole('button', { name: 'Record that it does not apply' }));
  expect(await screen.findByText('Whether the step applies is on record.')).toBeInTheDocument();
  expect(sent[0]?.input).toMatchObject({ applicable: false, reason: 'No such agencies.', expectedVersion: 1 });
});
