import { key, type Builder, type Operation, type Scene } from './case.js';

/** An update of the action in a state, as the institution and its coordinator would have left it. */
export async function update({ insert, action, whose, world }: Scene, state: string): Promise<string> {
  const personas =
    whose === 'other' ? ['focal-rs-interior', 'coordinator-rs'] : ['focal-me-interior', 'coordinator-me'];
  const [author, coordinator] = personas.map((persona) => world.memberships[persona]);
  const words = {
    status: 'on_track',
    progress: 41,
    narrative: 'For the matrix.',
    saved_at: '2026-11-19T09:00:00Z',
    version: 1,
  };
  const { id } = await insert('status_updates', {
    ...{
      roadmap_id: world.roadmapId,
      action_id: action.id,
      institution_id: action.institutionId,
      written_by: author,
      state,
      ...words,
    },
    ...(state !== 'draft' && { submitted_at: '2026-11-19T10:00:00Z' }),
    ...(state === 'published' && { published_at: '2026-11-19T11:00:00Z', published_by: coordinator }),
    ...{ evidence: [], imported: false },
  });
  if (state !== 'draft') {
    const submission = {
      update_id: id,
      number: 1,
      status: 'on_track',
      progress: 41,
      narrative: 'For the matrix.',
      submitted_by: author,
      submitted_at: '2026-11-19T10:00:00Z',
    };
    const returned = state === 'returned' && {
      returned_by: coordinator,
      returned_at: '2026-11-19T11:00:00Z',
      return_reason: 'Say more.',
    };
    await insert('update_submissions', { ...submission, ...returned });
  }
  return id;
}

const STATES = ['draft', 'submitted', 'returned', 'published'] as const;
const byState = (
  given: (scene: Scene, updateId: string) => { variables: Record<string, unknown>; record?: string },
): Record<string, Builder> =>
  Object.fromEntries(
    STATES.map((state): [string, Builder] => [state, async (scene) => given(scene, await update(scene, state))]),
  );

const report = ({ action }: Scene) => ({
  actionId: action.id,
  status: 'on_track',
  progress: 42,
  narrative: 'Going on.',
  cause: null,
  nextDate: null,
  expectedVersion: null,
});

/** A milestone of the action, or a regional one of a step in force. */
export async function milestone({ insert, rows, world, action }: Scene, regional: boolean): Promise<string> {
  const [step] = regional
    ? [{ id: world.priority.stepId }]
    : await rows<{ id: string }>('select step_id as id from national_actions where id = $1', [action.id]);
  const dates = { baseline_date: '2027-03-01', forecast_date: '2027-03-01' };
  const row = {
    roadmap_id: world.roadmapId,
    step_id: step?.id,
    action_id: regional ? null : action.id,
    sort: 99,
    title: 'Milestone',
    weight: 1,
    version: 1,
  };
  return (await insert('milestones', { ...row, ...dates })).id;
}

async function stepOf({ rows }: Scene, milestoneId: string): Promise<string> {
  const [row] = await rows<{ id: string }>('select step_id as id from milestones where id = $1', [milestoneId]);
  return row?.id ?? '';
}

const milestonesOf =
  (regional: boolean, arrange: (scene: Scene) => Promise<unknown> = () => Promise.resolve()): Builder =>
  async (scene) => {
    const id = await milestone(scene, regional);
    await arrange(scene);
    return { variables: { id: await stepOf(scene, id) }, record: id };
  };

const draftStep = ({ rows, world }: Scene) =>
  rows(`update priorities set state = 'draft', version_in_force_id = null, circulated_at = null where id = $1`, [
    world.priority.id,
  ]);

/** What already happened to the milestone of the case. */
const earlier = {
  reached: ({ rows }: Scene, id: string) =>
    rows(`update milestones set completed_on = '2026-11-02' where id = $1`, [id]),
  moved: ({ insert }: Scene, id: string) =>
    insert('milestone_events', {
      milestone_id: id,
      kind: 'moved',
      from_date: '2027-02-01',
      to_date: '2027-03-01',
      reason: 'For the matrix.',
    }),
};

const milestoneAct = (more: object, before?: keyof typeof earlier): Record<string, Builder> => {
  const act =
    (regional: boolean): Builder =>
    async (scene) => {
      const milestoneId = await milestone(scene, regional);
      if (before) await earlier[before](scene, milestoneId);
      return { variables: { input: { milestoneId, expectedVersion: 1, idempotencyKey: key(), ...more } } };
    };
  return { 'of an action': act(false), regional: act(true) };
};

const review =
  (more: object): Builder =>
  async (scene) => ({
    variables: {
      input: { updateId: await update(scene, 'submitted'), expectedVersion: 1, idempotencyKey: key(), ...more },
    },
  });

const listed =
  (table: string): Builder =>
  async ({ rows, world }) => {
    const [row] = await rows<{ id: string }>(`select id from ${table} where roadmap_id = $1 limit 1`, [
      world.roadmapId,
    ]);
    return { variables: { id: world.roadmapId }, record: row?.id ?? 'missing' };
  };

export const trackingCases: Record<string, Operation> = {
  nationalActions: {
    document: 'query ($id: ID!) { nationalActions(roadmapId: $id) { id } }',
    records: { action: ({ world, action }) => ({ variables: { id: world.roadmapId }, record: action.id }) },
  },
  nationalAction: {
    document: 'query ($id: ID!) { nationalAction(id: $id) { id } }',
    records: { action: ({ action }) => ({ variables: { id: action.id } }) },
  },
  milestones: {
    document: 'query ($id: ID!) { milestones(stepId: $id) { id } }',
    records: {
      'of an action': milestonesOf(false),
      regional: milestonesOf(true),
      'regional, of a draft step': milestonesOf(true, draftStep),
    },
  },
  statusUpdates: {
    document: 'query ($id: ID!) { statusUpdates(actionId: $id) { items { id } } }',
    records: byState(({ action }, record) => ({ variables: { id: action.id }, record })),
  },
  statusUpdate: {
    document: 'query ($id: ID!) { statusUpdate(id: $id) { id } }',
    records: byState((_, id) => ({ variables: { id } })),
  },
  indicators: {
    document: 'query ($id: ID!) { indicators(roadmapId: $id) { id } }',
    records: { indicator: listed('indicators') },
  },
  budgetLines: {
    document: 'query ($id: ID!) { budgetLines(roadmapId: $id) { id } }',
    records: { 'budget line': listed('budget_lines') },
  },
  risks: { document: 'query ($id: ID!) { risks(roadmapId: $id) { id } }', records: { risk: listed('risks') } },
  saveUpdateDraft: {
    document: 'mutation ($input: SaveUpdateDraftInput!) { saveUpdateDraft(input: $input) { id } }',
    records: { action: (scene) => ({ variables: { input: report(scene) } }) },
  },
  submitUpdate: {
    document: 'mutation ($input: SubmitUpdateInput!) { submitUpdate(input: $input) { id } }',
    records: {
      action: async (scene) => {
        // Another act may have set it as not applicable.
        await scene.rows('update national_actions set not_applicable_reason = null where id = $1', [scene.action.id]);
        return { variables: { input: { ...report(scene), idempotencyKey: key() } } };
      },
    },
  },
  discardUpdateDraft: {
    document: 'mutation ($input: DiscardUpdateDraftInput!) { discardUpdateDraft(input: $input) }',
    records: {
      draft: async (scene) => ({
        variables: { input: { updateId: await update(scene, 'draft'), expectedVersion: 1 } },
      }),
    },
  },
  returnUpdate: {
    document: 'mutation ($input: ReturnUpdateInput!) { returnUpdate(input: $input) { id } }',
    records: { submitted: review({ reason: 'Say more.' }) },
  },
  publishUpdate: {
    document: 'mutation ($input: PublishUpdateInput!) { publishUpdate(input: $input) { id } }',
    records: { submitted: review({}) },
  },
  moveForecast: {
    document: 'mutation ($input: MoveForecastInput!) { moveForecast(input: $input) { id } }',
    records: milestoneAct({ forecastDate: '2027-04-01', reason: 'For the matrix.' }),
  },
  completeMilestone: {
    document: 'mutation ($input: CompleteMilestoneInput!) { completeMilestone(input: $input) { id } }',
    records: milestoneAct({ completedOn: '2026-11-19', meansOfVerification: 'A decree' }),
  },
  correctCompletion: {
    document: 'mutation ($input: CorrectCompletionInput!) { correctCompletion(input: $input) { id } }',
    records: milestoneAct({ completedOn: null, reason: 'For the matrix.' }, 'reached'),
  },
  correctForecast: {
    document: 'mutation ($input: CorrectForecastInput!) { correctForecast(input: $input) { id } }',
    records: milestoneAct({ forecastDate: '2026-11-01', reason: 'For the matrix.' }, 'moved'),
  },
};

export const trackingAccess = `
                                          S     H     Ha    D     C     F     O     N     P            E              A
nationalActions | action | own            yes   yes   yes   yes   yes   yes   yes   yes   404/-/yes    404/-/yes      404
nationalActions | action | other          yes   yes   yes   yes   yes   yes   yes   yes   404/-/yes    404/-/yes      404
nationalAction | action | own             yes   yes   yes   yes   yes   yes   yes   yes   404/404/yes  404/404/yes    404
nationalAction | action | other           yes   yes   yes   yes   yes   yes   yes   yes   404/404/yes  404/404/yes    404
milestones | of an action | own           yes   yes   yes   yes   yes   yes   yes   yes   404/-/yes    404/-/yes      404
milestones | of an action | other         yes   yes   yes   yes   yes   yes   yes   yes   404/-/yes    404/-/yes      404
milestones | regional | -                 yes   yes   yes   yes   yes   yes   yes   yes   404/yes/yes  404/yes/yes    404
milestones | regional, of a draft step | - yes  404   404   404   404   404   404   404   404          404            404
statusUpdates | draft | own               -     yes   yes   yes   yes   yes   -     -     404/404/-    404/404/-      404
statusUpdates | draft | beside            -     yes   yes   yes   yes   -     -     -     404/404/-    404/404/-      404
statusUpdates | draft | other             -     -     -     -     -     -     -     -     404/404/-    404/404/-      404
statusUpdates | submitted | own           -     yes   yes   yes   yes   yes   -     -     404/404/-    404/404/-      404
statusUpdates | submitted | beside        -     yes   yes   yes   yes   -     -     -     404/404/-    404/404/-      404
statusUpdates | submitted | other         -     -     -     -     -     -     -     -     404/404/-    404/404/-      404
statusUpdates | returned | own            -     yes   yes   yes   yes   yes   -     -     404/404/-    404/404/-      404
statusUpdates | returned | other          -     -     -     -     -     -     -     -     404/404/-    404/404/-      404
statusUpdates | published | own           yes   yes   yes   yes   yes   yes   yes   yes   404/404/yes  404/404/yes    404
statusUpdates | published | other         yes   yes   yes   yes   yes   yes   yes   yes   404/404/yes  404/404/yes    404
statusUpdate | draft | own                404   yes   yes   yes   yes   yes   404   404   404          404            404
statusUpdate | draft | beside             404   yes   yes   yes   yes   404   404   404   404          404            404
statusUpdate | draft | other              404   404   404   404   404   404   404   404   404          404            404
statusUpdate | submitted | own            404   yes   yes   yes   yes   yes   404   404   404          404            404
statusUpdate | submitted | beside         404   yes   yes   yes   yes   404   404   404   404          404            404
statusUpdate | submitted | other          404   404   404   404   404   404   404   404   404          404            404
statusUpdate | returned | own             404   yes   yes   yes   yes   yes   404   404   404          404            404
statusUpdate | returned | other           404   404   404   404   404   404   404   404   404          404            404
statusUpdate | published | own            yes   yes   yes   yes   yes   yes   yes   yes   404/404/yes  404/404/yes    404
statusUpdate | published | other          yes   yes   yes   yes   yes   yes   yes   yes   404/404/yes  404/404/yes    404
indicators | indicator | -                yes   yes   yes   yes   yes   yes   yes   yes   404/-/yes    404/-/yes      404
budgetLines | budget line | -             yes   yes   yes   yes   yes   yes   yes   yes   401          404/-/-        404
risks | risk | -                          yes   yes   yes   yes   yes   yes   yes   yes   401          404/-/-        404
saveUpdateDraft | action | own            role  role  role  role  role  yes   role  role  401          404/404/role   404
saveUpdateDraft | action | beside         role  role  role  role  role  inst  role  role  401          404/404/role   404
saveUpdateDraft | action | other          role  role  role  role  role  part  role  role  401          404/404/role   404
submitUpdate | action | own               role  role  role  role  role  yes   role  role  401          404/404/role   404
submitUpdate | action | beside            role  role  role  role  role  inst  role  role  401          404/404/role   404
submitUpdate | action | other             role  role  role  role  role  part  role  role  401          404/404/role   404
discardUpdateDraft | draft | own          404   role  role  role  role  yes   404   404   401          404            404
discardUpdateDraft | draft | beside       404   role  role  role  role  404   404   404   401          404            404
discardUpdateDraft | draft | other        404   404   404   404   404   404   404   404   401          404            404
returnUpdate | submitted | own            404   role  role  role  yes   role  404   404   401          404            404
returnUpdate | submitted | beside         404   role  role  role  yes   404   404   404   401          404            404
returnUpdate | submitted | other          404   404   404   404   404   404   404   404   401          404            404
publishUpdate | submitted | own           404   role  role  role  yes   role  404   404   401          404            404
publishUpdate | submitted | beside        404   role  role  role  yes   404   404   404   401          404            404
publishUpdate | submitted | other         404   404   404   404   404   404   404   404   401          404            404
moveForecast | of an action | own         role  role  role  role  yes   yes   role  role  401          404/404/role   404
moveForecast | of an action | beside      role  role  role  role  yes   inst  role  role  401          404/404/role   404
moveForecast | of an action | other       role  role  role  role  part  part  role  role  401          404/404/role   404
moveForecast | regional | -               yes   role  role  role  role  role  role  role  401          404/role/role  404
completeMilestone | of an action | own    role  role  role  role  yes   yes   role  role  401          404/404/role   404
completeMilestone | of an action | beside role  role  role  role  yes   inst  role  role  401          404/404/role   404
completeMilestone | of an action | other  role  role  role  role  part  part  role  role  401          404/404/role   404
completeMilestone | regional | -          yes   role  role  role  role  role  role  role  401          404/role/role  404
correctCompletion | of an action | own    role  role  role  role  yes   yes   role  role  401          404/404/role   404
correctCompletion | of an action | beside role  role  role  role  yes   inst  role  role  401          404/404/role   404
correctCompletion | of an action | other  role  role  role  role  part  part  role  role  401          404/404/role   404
correctCompletion | regional | -          yes   role  role  role  role  role  role  role  401          404/role/role  404
correctForecast | of an action | own      role  role  role  role  yes   yes   role  role  401          404/404/role   404
correctForecast | of an action | beside   role  role  role  role  yes   inst  role  role  401          404/404/role   404
correctForecast | of an action | other    role  role  role  role  part  part  role  role  401          404/404/role   404
correctForecast | regional | -            yes   role  role  role  role  role  role  role  401          404/role/role  404
`;
