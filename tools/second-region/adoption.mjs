/** Puts a circulated draft to the delegations; all sign, one with a reservation. The roadmap is adopted then. */
export async function adopt({ secretariat: { client }, heads, roadmapId }, edition, { round, reservation }) {
  const { id: documentId } = await client.once('putToAdoption', { roadmapId, editionId: edition.id }, 'id');
  const opened = await client.once(
    'openRound',
    { roadmapId, title: round.title, mode: 'in_session', deadline: null, priorityIds: [documentId] },
    'id version ballots { id versionHash }',
  );
  const [ballot] = opened.ballots;
  const sign = ([code, head]) => {
    const reserved = code === reservation.participant;
    return head.client.once(
      'signPosition',
      {
        ballotId: ballot.id,
        versionHash: ballot.versionHash,
        stance: reserved ? 'reservation' : 'endorse',
        statements: reserved ? [{ kind: 'reservation', text: reservation.text, passageIds: [] }] : [],
        requestedText: null,
        replaces: null,
      },
      'id',
    );
  };
  await Promise.all([...heads].map(sign));
  const current = await client.ask('query ($id: ID!) { round(id: $id) { version } }', { id: opened.id });
  await client.once('closeRound', { roundId: opened.id, expectedVersion: current.round.version }, 'id');
}

/** Moves a roadmap on. */
export async function movePhase({ secretariat: { client }, roadmapId, code }, to) {
  const { roadmapSetup } = await client.ask(
    'query ($code: String!) { roadmapSetup(roadmap: $code) { version phaseMoves { to missing { code named } } } }',
    { code },
  );
  await client.once('movePhase', { roadmapId, expectedVersion: roadmapSetup.version, to }, 'phase');
}

/** A delegation takes its action in hand and reports: the coordinator names the institution, its focal point submits, the coordinator publishes. */
export async function report({ roadmapId, participants, institutions, coordinators, focalPoints }, steps, region) {
  const { participant, step, ...words } = region.update;
  const coordinator = coordinators.get(participant).client;
  const { nationalActions } = await coordinator.ask(
    `query ($id: ID!, $participant: ID!, $step: ID!) {
       nationalActions(roadmapId: $id, participantId: $participant, stepId: $step) { id version } }`,
    { id: roadmapId, participant: participants.get(participant), step: steps[step].id },
  );
  const [action] = nationalActions;
  const { institution } = region.delegations.find((one) => one.participant === participant);
  await coordinator.once(
    'savePlanOfAction',
    {
      actionId: action.id,
      expectedVersion: action.version,
      leadInstitutionId: institutions.get(institution),
      supportInstitutionIds: [],
      tailoring: null,
    },
    'id',
  );
  const submitted = await focalPoints
    .get(participant)
    .client.once('submitUpdate', { actionId: action.id, expectedVersion: null, ...words }, 'id version');
  await coordinator.once('publishUpdate', { updateId: submitted.id, expectedVersion: submitted.version }, 'id state');
}
