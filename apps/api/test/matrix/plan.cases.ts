import { key, type Builder, type Operation, type Scene } from './case.js';
import { milestone } from './tracking.cases.js';

async function first<T>({ rows }: Scene, text: string, values: unknown[]): Promise<T> {
  const [row] = await rows<T>(text, values);
  if (row === undefined) throw new Error(`the sample lacks what a case is built on: ${text}`);
  return row;
}

const versionOf = async (scene: Scene, table: string, id: string): Promise<number> =>
  (await first<{ version: number }>(scene, `select version from ${table} where id = $1`, [id])).version;

/** An act on the step in force. */
const onStep =
  (more: (scene: Scene, stepId: string) => object | Promise<object>, seen = true): Builder =>
  async (scene) => {
    const { stepId } = scene.world.priority;
    const expectedVersion = await versionOf(scene, 'steps', stepId);
    const asked = await more(scene, stepId);
    return { variables: { input: { stepId, ...(seen && { expectedVersion }), idempotencyKey: key(), ...asked } } };
  };

const words = {
  title: 'Milestone',
  criteria: ['It is signed'],
  meansOfVerification: 'A decree',
  weight: 2,
  responsibleInstitutionId: null,
};

const onMilestone = (more: object): Record<string, Builder> => {
  const act =
    (regional: boolean): Builder =>
    async (scene) => {
      const milestoneId = await milestone(scene, regional);
      return {
        variables: {
          input: { milestoneId, expectedVersion: 1, idempotencyKey: key(), reason: 'For the matrix.', ...more },
        },
      };
    };
  return { 'of an action': act(false), regional: act(true) };
};

const onAction =
  (more: object, seen = true): Builder =>
  async (scene) => {
    const actionId = scene.action.id;
    const expectedVersion = await versionOf(scene, 'national_actions', actionId);
    return { variables: { input: { actionId, ...(seen && { expectedVersion }), idempotencyKey: key(), ...more } } };
  };

/** The step in force and the one before it, between which nothing stands yet. */
async function pair(scene: Scene): Promise<{ predecessorStepId: string; successorStepId: string }> {
  const { rows, world } = scene;
  await rows('delete from step_dependencies where roadmap_id = $1', [world.roadmapId]);
  const successorStepId = world.priority.stepId;
  const { id } = await first<{ id: string }>(
    scene,
    `select b.id from steps a join steps b on b.roadmap_id = a.roadmap_id and b.sort < a.sort
       join priorities p on p.id = b.priority_id and p.version_in_force_id is not null where a.id = $1 order by b.sort desc limit 1`,
    [successorStepId],
  );
  return { predecessorStepId: id, successorStepId };
}

const waiting = { type: 'soft', predecessorMilestoneId: null, successorMilestoneId: null };

const onDependency =
  (more: object): Builder =>
  async (scene) => {
    const { predecessorStepId, successorStepId } = await pair(scene);
    const { id: dependencyId } = await scene.insert('step_dependencies', {
      roadmap_id: scene.world.roadmapId,
      predecessor_step_id: predecessorStepId,
      successor_step_id: successorStepId,
      type: 'soft',
      note: '',
      version: 1,
    });
    return { variables: { input: { dependencyId, expectedVersion: 1, idempotencyKey: key(), ...more } } };
  };

const item = { title: 'An own plan', kind: 'plan', citation: '', note: null };

const onItem =
  (more: object): Builder =>
  async ({ insert, world }) => {
    const row = { roadmap_id: world.roadmapId, own_framework: 'Own', code: `OWN.${key()}`, title: 'An own plan' };
    const { id: itemId } = await insert('alignment_items', {
      ...row,
      ...{ kind: 'plan', citation: '', verified: 'no', version: 1 },
    });
    return { variables: { input: { itemId, expectedVersion: 1, idempotencyKey: key(), ...more } } };
  };

const someItem = async (scene: Scene): Promise<string> =>
  (
    await first<{ id: string }>(
      scene,
      'select id from alignment_items where roadmap_id is null order by code limit 1',
      [],
    )
  ).id;

const mutation = (name: string, answer: string): string =>
  `mutation ($input: ${name.charAt(0).toUpperCase()}${name.slice(1)}Input!) { ${name}(input: $input) ${answer} }`;

export const planCases: Record<string, Operation> = {
  savePlanOfStep: {
    document: mutation('savePlanOfStep', '{ id }'),
    records: {
      step: onStep(async (scene, stepId) => {
        const { start, end } = await first<{ start: string; end: string }>(
          scene,
          `select start_date::text as start, baseline_end::text as "end" from steps where id = $1`,
          [stepId],
        );
        const plan = { scope: 'regional', weight: 7, originCodes: [], supportInstitutionIds: [] };
        return { ...plan, leadInstitutionId: null, startDate: start, baselineEnd: end, reason: 'For the matrix.' };
      }),
    },
  },
  rebaselineStep: {
    document: mutation('rebaselineStep', '{ id }'),
    records: {
      step: onStep(() => ({ startDate: '2026-02-03', baselineEnd: '2027-02-03', reason: 'For the matrix.' })),
    },
  },
  alignStep: {
    document: mutation('alignStep', '{ id }'),
    records: { step: onStep(async (scene) => ({ itemIds: [await someItem(scene)] })) },
  },
  alignPriority: {
    document: mutation('alignPriority', '{ id }'),
    records: {
      priority: async (scene) => {
        const priorityId = scene.world.priority.id;
        const expectedVersion = await versionOf(scene, 'priorities', priorityId);
        const itemIds = [await someItem(scene)];
        return { variables: { input: { priorityId, expectedVersion, itemIds, idempotencyKey: key() } } };
      },
    },
  },
  addAlignmentItem: {
    document: mutation('addAlignmentItem', '{ id }'),
    records: {
      roadmap: ({ world: { roadmapId } }) => ({
        variables: {
          input: {
            roadmapId,
            ...item,
            code: `OWN.${key()}`,
            ownFramework: 'Own',
            frameworkId: null,
            idempotencyKey: key(),
          },
        },
      }),
    },
  },
  editAlignmentItem: {
    document: mutation('editAlignmentItem', '{ id }'),
    records: { 'own item': onItem({ ...item, code: 'OWN.other', title: 'Another own plan' }) },
  },
  removeAlignmentItem: { document: mutation('removeAlignmentItem', ''), records: { 'own item': onItem({}) } },
  addDependency: {
    document: mutation('addDependency', '{ id }'),
    records: {
      steps: async (scene) => ({
        variables: { input: { ...(await pair(scene)), ...waiting, note: '', idempotencyKey: key() } },
      }),
    },
  },
  editDependency: {
    document: mutation('editDependency', '{ id }'),
    records: { dependency: onDependency({ ...waiting, note: 'For the matrix.' }) },
  },
  removeDependency: { document: mutation('removeDependency', ''), records: { dependency: onDependency({}) } },
  addRegionalMilestone: {
    document: mutation('addRegionalMilestone', '{ id }'),
    records: { step: onStep(() => ({ ...words, baselineDate: '2027-03-01' }), false) },
  },
  orderMilestones: {
    document: mutation('orderMilestones', '{ id }'),
    records: {
      step: onStep(async (scene, stepId) => {
        await milestone(scene, true);
        await milestone(scene, true);
        const ids = await scene.rows<{ id: string }>(
          'select id from milestones where step_id = $1 and action_id is null and removed_at is null order by sort desc, id desc',
          [stepId],
        );
        return { milestoneIds: ids.map(({ id }) => id) };
      }),
    },
  },
  addActionMilestone: {
    document: mutation('addActionMilestone', '{ id }'),
    records: { action: onAction({ ...words, baselineDate: '2027-03-01' }, false) },
  },
  editMilestone: {
    document: mutation('editMilestone', '{ id }'),
    records: onMilestone({ ...words, baselineDate: '2027-03-01' }),
  },
  removeMilestone: { document: mutation('removeMilestone', ''), records: onMilestone({}) },
  rebaselineMilestone: {
    document: mutation('rebaselineMilestone', '{ id }'),
    records: onMilestone({ baselineDate: '2027-04-01' }),
  },
  savePlanOfAction: {
    document: mutation('savePlanOfAction', '{ id }'),
    records: {
      action: async (scene) => {
        const { leadInstitutionId } = await first<{ leadInstitutionId: string }>(
          scene,
          'select lead_institution_id as "leadInstitutionId" from national_actions where id = $1',
          [scene.action.id],
        );
        return onAction({ leadInstitutionId, supportInstitutionIds: [], tailoring: 'For the matrix.' })(scene);
      },
    },
  },
  moveDatesOfAction: {
    document: mutation('moveDatesOfAction', '{ id }'),
    records: {
      action: onAction({
        startDate: '2026-02-03',
        baselineEnd: '2027-02-03',
        forecastEnd: '2027-02-04',
        reason: 'Later.',
      }),
    },
  },
  setApplicability: {
    document: mutation('setApplicability', '{ id }'),
    records: { action: onAction({ applicable: false, reason: 'For the matrix.' }) },
  },
};

export const planAccess = `
                                              S     H     Ha    D     C     F     O     N     P            E              A
savePlanOfStep | step | -                     yes   role  role  role  role  role  role  role  401          404/role/role  404
rebaselineStep | step | -                     yes   role  role  role  role  role  role  role  401          404/role/role  404
alignStep | step | -                          yes   role  role  role  role  role  role  role  401          404/role/role  404
alignPriority | priority | -                  yes   role  role  role  role  role  role  role  401          404/role/role  404
addAlignmentItem | roadmap | -                yes   role  role  role  role  role  role  role  401          404/role/role  404
editAlignmentItem | own item | -              yes   role  role  role  role  role  role  role  401          404/role/role  404
removeAlignmentItem | own item | -            yes   role  role  role  role  role  role  role  401          404/role/role  404
addDependency | steps | -                     yes   role  role  role  role  role  role  role  401          404/role/role  404
editDependency | dependency | -               yes   role  role  role  role  role  role  role  401          404/role/role  404
removeDependency | dependency | -             yes   role  role  role  role  role  role  role  401          404/role/role  404
addRegionalMilestone | step | -               yes   role  role  role  role  role  role  role  401          404/role/role  404
orderMilestones | step | -                    yes   role  role  role  role  role  role  role  401          404/role/role  404
addActionMilestone | action | own             role  role  role  role  yes   yes   role  role  401          404/404/role   404
addActionMilestone | action | beside          role  role  role  role  yes   inst  role  role  401          404/404/role   404
addActionMilestone | action | other           role  role  role  role  part  part  role  role  401          404/404/role   404
editMilestone | of an action | own            role  role  role  role  yes   yes   role  role  401          404/404/role   404
editMilestone | of an action | beside         role  role  role  role  yes   inst  role  role  401          404/404/role   404
editMilestone | of an action | other          role  role  role  role  part  part  role  role  401          404/404/role   404
editMilestone | regional | -                  yes   role  role  role  role  role  role  role  401          404/role/role  404
removeMilestone | of an action | own          role  role  role  role  yes   yes   role  role  401          404/404/role   404
removeMilestone | of an action | beside       role  role  role  role  yes   inst  role  role  401          404/404/role   404
removeMilestone | of an action | other        role  role  role  role  part  part  role  role  401          404/404/role   404
removeMilestone | regional | -                yes   role  role  role  role  role  role  role  401          404/role/role  404
rebaselineMilestone | of an action | own      role  role  role  role  yes   role  role  role  401          404/404/role   404
rebaselineMilestone | of an action | beside   role  role  role  role  yes   role  role  role  401          404/404/role   404
rebaselineMilestone | of an action | other    role  role  role  role  part  role  role  role  401          404/404/role   404
rebaselineMilestone | regional | -            yes   role  role  role  role  role  role  role  401          404/role/role  404
savePlanOfAction | action | own               role  role  role  role  yes   role  role  role  401          404/404/role   404
savePlanOfAction | action | beside            role  role  role  role  yes   role  role  role  401          404/404/role   404
savePlanOfAction | action | other             role  role  role  role  part  role  role  role  401          404/404/role   404
moveDatesOfAction | action | own              role  role  role  role  yes   role  role  role  401          404/404/role   404
moveDatesOfAction | action | beside           role  role  role  role  yes   role  role  role  401          404/404/role   404
moveDatesOfAction | action | other            role  role  role  role  part  role  role  role  401          404/404/role   404
setApplicability | action | own               role  role  role  role  yes   role  role  role  401          404/404/role   404
setApplicability | action | beside            role  role  role  role  yes   role  role  role  401          404/404/role   404
setApplicability | action | other             role  role  role  role  part  role  role  role  401          404/404/role   404
`;
