/** Plans every step and its milestone, and says what the first one is aligned with. */
export async function plan({ client }, { roadmapId, institutions }, steps, { alignment, origins }) {
  const versionOf = async (stepId) =>
    (await client.ask('query ($id: ID!) { step(id: $id) { version } }', { id: stepId })).step.version;
  const planOne = async ({ id: stepId, scope, start, end, lead, milestone }) => {
    const input = {
      stepId,
      expectedVersion: await versionOf(stepId),
      scope,
      startDate: start,
      baselineEnd: end,
      leadInstitutionId: institutions.get(lead) ?? null,
      supportInstitutionIds: [],
      originCodes: origins.slice(0, 1),
      weight: 1,
    };
    await client.once('savePlanOfStep', input, 'id');
    if (milestone) {
      const { title, criteria, means: meansOfVerification, date: baselineDate } = milestone;
      const made = { stepId, title, criteria, meansOfVerification, baselineDate, weight: 1 };
      await client.once('addRegionalMilestone', made, 'id');
    }
  };
  await Promise.all(steps.map(planOne));
  const [first, second] = steps;
  await client.once(
    'addDependency',
    { predecessorStepId: first.id, successorStepId: second.id, type: 'finish_to_start', note: '' },
    'id',
  );
  const { framework: ownFramework, ...item } = alignment;
  const { id: itemId } = await client.once('addAlignmentItem', { roadmapId, ownFramework, ...item }, 'id');
  await client.once(
    'alignStep',
    { stepId: first.id, expectedVersion: await versionOf(first.id), itemIds: [itemId] },
    'id',
  );
}

/** What is measured, paid and feared. */
export async function addFigures({ client }, { roadmapId, participants }, [first], region) {
  const year = region.roadmap.periodStart.slice(0, 4);
  await client.once(
    'addIndicator',
    {
      roadmapId,
      priorityId: first.priorityId,
      stepId: first.id,
      ...region.indicator,
      ascending: true,
      cumulative: true,
      summed: true,
      disaggregation: [],
      exemptParticipantIds: [],
    },
    'id',
  );
  await client.once(
    'addBudgetLine',
    { roadmapId, stepId: first.id, ...region.budget, periodStart: `${year}-01-01`, periodEnd: `${year}-12-31` },
    'id',
  );
  await client.once(
    'addRisk',
    {
      roadmapId,
      ...region.risk,
      likelihood: 2,
      impact: 3,
      trend: 'stable',
      stepIds: [first.id],
      participantIds: [[...participants.values()][0]],
    },
    'id',
  );
}
