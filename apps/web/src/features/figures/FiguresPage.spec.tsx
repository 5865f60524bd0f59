import { screen, waitFor, within } from '@testing-library/react';
import { refuse, type Answers } from '../../shared/testing/answersLink.js';
import { renderFeature } from '../../shared/testing/renderFeature.js';
import { roadmap } from '../../shared/testing/viewers.js';
import { figuresRoutes } from './figures.routes.js';

const [first] = roadmap.participants;
const sum = (total: string, unconverted: object[] = []) => ({ total, unconverted, __typename: 'MoneyTotal' });

const risk = {
  ...{ id: 'risk-1', version: 1, code: 'R1', title: 'Changes of portfolio', description: 'Decisions wait.' },
  ...{ category: 'legal', likelihood: 4, impact: 3, mitigation: 'Written procedures.', ownerRole: 'Chair' },
  ...{ trend: 'stable', closedOn: null, stepIds: [], participantIds: [] },
  ratings: [{ day: '2026-03-25', likelihood: 4, impact: 3 }],
};

/** What is on record; acts change it. */
function server(may = { keep: true, addLines: true, linesOf: null as string | null }) {
  const page = {
    currency: 'EUR',
    roadmap: { id: roadmap.id, today: '2026-11-20' },
    participants: [{ id: 'participant-1', code: first?.code ?? '' }],
    priorities: [{ id: 'priority-1', code: 'P1', title: 'Screening' }],
    steps: [{ id: 'step-1', code: '1.1', title: 'A checklist', priorityId: 'priority-1' }],
    indicators: [
      {
        ...{
          id: 'indicator-1',
          version: 3,
          code: 'I1.1',
          level: 'outcome',
          priorityId: 'priority-1',
          stepId: 'step-1',
        },
        ...{ title: 'Applications examined', unit: 'percent', ascending: true, cumulative: false, summed: false },
        ...{ definition: 'Share of applications.', source: 'Files', frequency: 'quarterly', disaggregation: [] },
        exemptParticipantIds: [],
        planned: [
          {
            ...{ participantId: 'participant-1', kind: 'target', period: '2027-Q4', value: '41.5' },
            changes: [{ from: '50', reason: 'Fewer applications.', recordedAt: '2026-10-01T08:00:00.000Z' }],
          },
        ],
      },
    ],
    risks: [risk],
    fundingSources: ['A development bank'],
    lines: [
      {
        ...{ id: 'line-1', version: 1, stepId: 'step-1', participantId: null, fundingSource: null, title: 'Training' },
        ...{ amount: '1000.10', currency: 'USD', status: 'planned', periodStart: '2026-01-01' },
        ...{ periodEnd: '2026-12-31', committedOn: null, converted: '900.09', mayChange: may.addLines, payments: [] },
        rate: { day: '2026-06-01', rate: '0.9' },
      },
    ],
    totals: {
      ...{ planned: sum('900.09', [{ amount: '5', currency: 'CHF' }]), committed: sum('0') },
      ...{ disbursed: sum('0'), unfunded: sum('0') },
    },
    rates: [{ id: 'rate-1', version: 1, currency: 'USD', day: '2026-06-01', rate: '0.9', source: 'A bank' }],
    may,
  };
  return { page, answers: { figuresPage: () => page } satisfies Answers };
}

const open = async (answers: Answers, path = 'figures') => renderFeature(figuresRoutes, path, { answers });

test('what is planned stands with what stood before, and in the order of its period', async () => {
  await open(server({ keep: false, addLines: false, linesOf: null }).answers);
  expect(await screen.findByRole('heading', { name: 'I1.1 Applications examined' })).toBeVisible();
  expect(screen.getByText(/41\.5 by 2027-Q4/)).toBeVisible();
  expect(screen.getByText(/2027-Q4: 50 until 1 October 2026\. Fewer applications\./)).toBeInTheDocument();
  expect(screen.queryByRole('button', { name: 'Add an indicator' })).toBeNull();
});

test('sums stand in the roadmap’s currency, with the dated rate and what has none beside them', async () => {
  await open(server().answers, 'figures?tab=budget');
  expect(await screen.findByText(/and, without a rate, CHF/)).toBeVisible();
  expect(screen.getByText(/by the rate of 1 June 2026: 0\.9/)).toBeVisible();
});

test('a target is changed with a reason; what is refused at a field stays in the form', async () => {
  const { answers } = server();
  const sent: object[] = [];
  const { user } = await open({
    ...answers,
    setTarget: ({ input }: { input: object }) => {
      sent.push(input);
      return sent.length === 1
        ? refuse('VALIDATION', 'reason_required', [{ field: 'reason', problem: 'reason_required' }])
        : { id: 'indicator-1', version: 4 };
    },
  });
  await user.click(await screen.findByRole('button', { name: 'Edit: 41.5 by 2027-Q4' }));
  const dialog = screen.getByRole('dialog');
  const value = within(dialog).getByLabelText('Value');
  await user.clear(value);
  await user.type(value, '1 040,25');
  await user.click(within(dialog).getByRole('button', { name: 'Plan a value' }));
  await waitFor(() => expect(within(dialog).getByLabelText('Reason')).toBeInvalid());
  expect(value).toHaveValue('1 040,25');
  await user.type(within(dialog).getByLabelText('Reason'), 'Counted anew.');
  await user.click(within(dialog).getByRole('button', { name: 'Plan a value' }));
  expect(await screen.findByText('Saved.')).toBeVisible();
  expect(sent.at(-1)).toMatchObject({
    ...{ indicatorId: 'indicator-1', expectedVersion: 3, participantId: 'participant-1', kind: 'target' },
    ...{ period: '2027-Q4', value: '1040.25', reason: 'Counted anew.' },
  });
});

test('where somebody else has changed the same words, both are shown before one is lost', async () => {
  const { page, answers } = server();
  const { user } = await open(
    {
      ...answers,
      editRisk: ({ input }: { input: { expectedVersion: number; title: string } }) => {
        if (input.expectedVersion === 2) return { id: 'risk-1', version: 3 };
        page.risks = [{ ...risk, title: 'Elections', version: 2 }];
        return refuse('CONFLICT');
      },
    },
    'figures?tab=risks',
  );
  await user.click(await screen.findByRole('button', { name: 'Edit: R1' }));
  const title = screen.getByLabelText('Title');
  await user.clear(title);
  await user.type(title, 'New ministers');
  await user.click(screen.getByRole('button', { name: 'Save the changes' }));
  expect(await screen.findByText('Elections')).toBeVisible();
  expect(screen.getAllByText('New ministers').length).toBeGreaterThan(0);
});

test('who pays is offered out of those that pay already', async () => {
  const { user } = await open(server().answers, 'figures?tab=budget');
  await user.click(await screen.findByRole('button', { name: 'Add a budget line' }));
  const field = within(await screen.findByRole('dialog')).getByRole('combobox', { name: /^Who pays/ });
  expect((field as HTMLInputElement).list?.options[0]?.value).toBe('A development bank');
});

test('who may enter nothing has no act; where nothing is, it says who enters it', async () => {
  const { page, answers } = server({ keep: false, addLines: false, linesOf: null });
  page.rates = [];
  await open(answers, 'figures?tab=rates');
  expect(await screen.findByText('No rate yet.')).toBeVisible();
  expect(screen.queryByRole('button')).toBeNull();
});
