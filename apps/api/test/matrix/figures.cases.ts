import { unique } from '../factories.js';
import { key, type Builder, type Operation, type Scene } from './case.js';

const indicatorFacts = ({ world }: Scene) => ({
  code: unique('ind'),
  level: 'output',
  priorityId: world.priority.id,
  stepId: world.priority.stepId,
  title: 'Indicator of the matrix',
  unit: 'persons',
  ascending: true,
  cumulative: false,
  summed: false,
  definition: 'For the matrix.',
  source: '',
  frequency: 'yearly',
  disaggregation: [],
  exemptParticipantIds: [],
});

const riskFacts = {
  title: 'Risk of the matrix',
  description: 'For the matrix.',
  category: 'legal',
  mitigation: '',
  ownerRole: '',
  stepIds: [],
  participantIds: [],
};
const rating = { likelihood: 2, impact: 2, trend: 'stable' };

const lineFacts = (scene: Scene, participantId: string | null) => ({
  stepId: scene.world.priority.stepId,
  participantId,
  fundingSource: null,
  title: 'Line of the matrix',
  amount: '10',
  currency: 'EUR',
  status: 'planned',
  periodStart: '2026-01-01',
  periodEnd: '2026-12-31',
  committedOn: null,
});

const once = (input: object) => ({ variables: { input: { ...input, idempotencyKey: key() } } });
const inRoadmap =
  (more: (scene: Scene) => object): Builder =>
  (scene) =>
    once({ roadmapId: scene.world.roadmapId, ...more(scene) });

const onIndicator =
  (more: (scene: Scene) => object): Builder =>
  async (scene) => {
    const { insert, world } = scene;
    const { id } = await insert('indicators', {
      ...{ roadmap_id: world.roadmapId, code: unique('ind'), level: 'output', priority_id: world.priority.id },
      ...{ step_id: world.priority.stepId, title: 'Indicator', unit: 'persons', measure: 1, ascending: true },
      ...{ cumulative: false, definition: 'For the matrix.', source: '', frequency: 'yearly', disaggregation: [] },
      ...{ aggregation: 'none', version: 1 },
    });
    return once({ indicatorId: id, expectedVersion: 1, ...more(scene) });
  };

const onRisk =
  (more: object): Builder =>
  async ({ insert, world }) => {
    const { id } = await insert('risks', {
      ...{ roadmap_id: world.roadmapId, code: unique('risk'), title: 'Risk', description: 'For the matrix.' },
      ...{ category: 'legal', likelihood: 1, impact: 1, mitigation: '', owner_role: '', trend: 'stable', version: 1 },
    });
    return once({ riskId: id, expectedVersion: 1, ...more });
  };

const onRate: Builder = async ({ insert, world, rows }) => {
  await rows(`delete from exchange_rates where currency = 'CHF'`);
  const { id } = await insert('exchange_rates', {
    ...{ roadmap_id: world.roadmapId, currency: 'CHF', day: '2026-01-01', rate: '1.05', source: 'A bank', version: 1 },
  });
  return once({ rateId: id, expectedVersion: 1, rate: '1.06', source: 'A bank', reason: 'For the matrix.' });
};

type OfLine = 'line' | 'of all' | 'of a donor';
const participantOf = (scene: Scene, of: OfLine): string | null => (of === 'line' ? scene.participantId : null);

/** An act on a line of a participant, of all, and on one that the donor of the columns has entered. */
const onLine = (
  more: (scene: Scene, of: OfLine, lineId: string) => Promise<object> | object = () => ({}),
): Record<OfLine, Builder> => {
  const build =
    (of: OfLine): Builder =>
    async (scene) => {
      const { insert, world } = scene;
      const { id } = await insert('budget_lines', {
        ...{ roadmap_id: world.roadmapId, step_id: world.priority.stepId, participant_id: participantOf(scene, of) },
        ...{ title: 'Line', amount: '5', currency: 'EUR', status: 'planned', version: 1 },
        ...{ period_start: '2026-01-01', period_end: '2026-12-31' },
        donor_membership_id: of === 'of a donor' ? world.memberships.donor : null,
      });
      return once({ budgetLineId: id, expectedVersion: 1, ...(await more(scene, of, id)) });
    };
  return { line: build('line'), 'of all': build('of all'), 'of a donor': build('of a donor') };
};

const payment = { day: '2026-06-01', amount: '5', currency: 'EUR' };
const reason = 'For the matrix.';

export const figureCases: Record<string, Operation> = {
  addIndicator: {
    document: 'mutation ($input: AddIndicatorInput!) { addIndicator(input: $input) { id } }',
    records: { roadmap: inRoadmap(indicatorFacts) },
  },
  editIndicator: {
    document: 'mutation ($input: EditIndicatorInput!) { editIndicator(input: $input) { id } }',
    records: { indicator: onIndicator(indicatorFacts) },
  },
  removeIndicator: {
    document: 'mutation ($input: RemoveIndicatorInput!) { removeIndicator(input: $input) }',
    records: { indicator: onIndicator(() => ({ reason })) },
  },
  setTarget: {
    document: 'mutation ($input: SetTargetInput!) { setTarget(input: $input) { id } }',
    records: {
      indicator: onIndicator(({ world }) => ({
        ...{ participantId: world.participants.own, kind: 'target', period: '2027', value: '5', reason },
      })),
    },
  },
  addRisk: {
    document: 'mutation ($input: AddRiskInput!) { addRisk(input: $input) { id } }',
    records: { roadmap: inRoadmap(() => ({ ...riskFacts, ...rating })) },
  },
  editRisk: {
    document: 'mutation ($input: EditRiskInput!) { editRisk(input: $input) { id } }',
    records: { risk: onRisk(riskFacts) },
  },
  rateRisk: {
    document: 'mutation ($input: RateRiskInput!) { rateRisk(input: $input) { id } }',
    records: { risk: onRisk(rating) },
  },
  closeRisk: {
    document: 'mutation ($input: CloseRiskInput!) { closeRisk(input: $input) { id } }',
    records: { risk: onRisk({ reason }) },
  },
  addRate: {
    document: 'mutation ($input: AddRateInput!) { addRate(input: $input) { id } }',
    records: {
      roadmap: inRoadmap(() => ({ currency: 'USD', day: '2026-01-01', rate: '0.9', source: 'A bank' })),
    },
  },
  correctRate: {
    document: 'mutation ($input: CorrectRateInput!) { correctRate(input: $input) { id } }',
    records: { rate: onRate },
  },
  addBudgetLine: {
    document: 'mutation ($input: AddBudgetLineInput!) { addBudgetLine(input: $input) { id } }',
    records: {
      line: inRoadmap((scene) => lineFacts(scene, scene.participantId)),
      'of all': inRoadmap((scene) => lineFacts(scene, null)),
    },
  },
  editBudgetLine: {
    document: 'mutation ($input: EditBudgetLineInput!) { editBudgetLine(input: $input) { id } }',
    records: onLine((scene, of) => lineFacts(scene, participantOf(scene, of))),
  },
  removeBudgetLine: {
    document: 'mutation ($input: RemoveBudgetLineInput!) { removeBudgetLine(input: $input) }',
    records: onLine(() => ({ reason })),
  },
  addDisbursement: {
    document: 'mutation ($input: AddDisbursementInput!) { addDisbursement(input: $input) { id } }',
    records: onLine(() => payment),
  },
  correctDisbursement: {
    document: 'mutation ($input: CorrectDisbursementInput!) { correctDisbursement(input: $input) { id } }',
    records: onLine(async ({ insert }, _of, lineId) => {
      const row = { budget_line_id: lineId, day: '2026-05-01', amount: '4', currency: 'EUR', transaction_type: '3' };
      return { ...payment, disbursementId: (await insert('disbursements', row)).id, reason };
    }),
  },
};

const kept = (act: string, record: string, outside: string) =>
  `${act} | ${record} | -  yes  role  role  role  role  role  role  role  401  ${outside}  404`;
const line = (act: string) => `
${act} | line | own        yes  role  role  role  yes   role  role  author  401  404  404
${act} | line | other      yes  role  role  role  part  role  role  author  401  404  404
${act} | of all | -        yes  role  role  role  part  role  role  author  401  404  404
${act} | of a donor | -    yes  role  role  role  part  role  role  yes     401  404  404`;

/** "indicator, target, risk, rate: S"; "budget line, disbursement: S; C own; N own". */
export const figureAccess = `
                                          S     H     Ha    D     C     F     O     N     P            E              A
${kept('addIndicator', 'roadmap', '404/role/role')}
${kept('editIndicator', 'indicator', '404/404/role')}
${kept('removeIndicator', 'indicator', '404/404/role')}
${kept('setTarget', 'indicator', '404/404/role')}
${kept('addRisk', 'roadmap', '404/role/role')}
${kept('editRisk', 'risk', '404')}
${kept('rateRisk', 'risk', '404')}
${kept('closeRisk', 'risk', '404')}
${kept('addRate', 'roadmap', '404/role/role')}
${kept('correctRate', 'rate', '404')}
addBudgetLine | line | own    yes  role  role  role  yes   role  role  yes  401  404/role/role  404
addBudgetLine | line | other  yes  role  role  role  part  role  role  yes  401  404/role/role  404
addBudgetLine | of all | -    yes  role  role  role  part  role  role  yes  401  404/role/role  404
${['editBudgetLine', 'removeBudgetLine', 'addDisbursement', 'correctDisbursement'].map(line).join('')}
`;
