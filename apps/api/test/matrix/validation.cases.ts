import { key, type Builder, type Given, type Operation, type Scene } from './case.js';

const notAdopted = ({ rows, world }: Scene) =>
  rows(`update roadmaps set phase = 'validation' where id = $1`, [world.roadmapId]);

/** The same record in a round that is open, one whose result is declared, and declared before the adoption. */
const byResult = (given: (scene: Scene, state: 'open' | 'declared') => Given): Record<string, Builder> => ({
  open: (scene) => given(scene, 'open'),
  declared: (scene) => given(scene, 'declared'),
  'declared, not adopted': async (scene) => {
    await notAdopted(scene);
    return given(scene, 'declared');
  },
});

const roundOf = ({ world }: Scene, state: 'open' | 'declared'): string =>
  state === 'open' ? world.ballots.openRound : world.ballots.declaredRound;

async function positionOn({ rows, participantId }: Scene, ballotId: string): Promise<string> {
  const [position] = await rows<{ id: string }>(
    `select id from positions where ballot_id = $1 and participant_id = $2 and state in ('signed', 'final')`,
    [ballotId, participantId],
  );
  return position?.id ?? 'missing';
}

/** Every delegation has signed on the open ballot, so that there is a position to see. */
async function signed(scene: Scene): Promise<string> {
  const { insert, participantId, world } = scene;
  const known = await positionOn(scene, world.ballots.open);
  if (known !== 'missing') return known;
  const row = {
    ballot_id: world.ballots.open,
    participant_id: participantId,
    version_hash: world.ballots.hash,
    stance: 'endorse',
    state: 'signed',
  };
  return (await insert('positions', { ...row, signed_by: scene.itsMembershipId, signed_at: '2026-11-19T10:00:00Z' }))
    .id;
}

async function replaced({ insert, participantId, itsMembershipId, world }: Scene): Promise<string> {
  const row = {
    ballot_id: world.ballots.declared,
    participant_id: participantId,
    version_hash: 'b'.repeat(64),
    stance: 'object',
    state: 'replaced',
  };
  const when = { signed_at: '2026-03-20T10:00:00Z', ended_at: '2026-03-21T10:00:00Z' };
  return (await insert('positions', { ...row, ...when, signed_by: itsMembershipId })).id;
}

async function draft({ insert, participantId, itsMembershipId, world }: Scene): Promise<string> {
  const row = {
    ballot_id: world.ballots.open,
    participant_id: participantId,
    stance: 'object',
    statements: [],
    saved_by: itsMembershipId,
  };
  return (await insert('position_drafts', { ...row, saved_at: '2026-11-19T10:00:00Z', version: 1 })).id;
}

const amendment =
  (state: string): Builder =>
  async ({ insert, rows, participantId, itsMembershipId, world }) => {
    const [round] = await rows<{ id: string }>('select id from rounds where roadmap_id = $1 and state = $2', [
      world.roadmapId,
      'open',
    ]);
    const words = {
      code: 'A-MATRIX',
      subject_kind: 'principle',
      before: 'before',
      after: 'after',
      proposed_at: '2026-11-01T10:00:00Z',
    };
    const row = {
      roadmap_id: world.roadmapId,
      round_id: round?.id,
      participant_id: participantId,
      proposed_by: itsMembershipId,
      state,
    };
    const { id } = await insert('amendments', { ...row, ...words });
    return { variables: { id: world.roadmapId }, record: id };
  };

const content = ({ world }: Scene) => ({
  ballotId: world.ballots.open,
  stance: 'endorse',
  statements: [],
  requestedText: null,
});

/** The open round can be closed: its deadline has passed. */
const closable: Builder = async ({ rows, world }) => {
  await rows(`update rounds set deadline = waymark_now() - interval '1 minute' where id = $1`, [
    world.ballots.openRound,
  ]);
  return { variables: { input: { roundId: world.ballots.openRound, expectedVersion: 1, idempotencyKey: key() } } };
};

/** The text of the priority is frozen and on no ballot. */
const frozen: Builder = async ({ rows, world }) => {
  await rows(
    `update ballots set state = 'cancelled', cancel_reason = 'For the matrix.', ended_at = waymark_now() where id = $1`,
    [world.ballots.open],
  );
  await rows(`update priorities set state = 'frozen' where id = $1`, [world.priority.id]);
  const input = {
    roadmapId: world.roadmapId,
    title: 'Round',
    mode: 'express',
    deadline: '2026-12-20T16:00:00Z',
    priorityIds: [world.priority.id],
  };
  return { variables: { input: { ...input, floor: null, idempotencyKey: key() } } };
};

export const validationCases: Record<string, Operation> = {
  rounds: {
    document: 'query ($id: ID!) { rounds(roadmapId: $id) { id } }',
    records: byResult((scene, state) => ({ variables: { id: scene.world.roadmapId }, record: roundOf(scene, state) })),
  },
  round: {
    document: 'query ($id: ID!) { round(id: $id) { id } }',
    records: byResult((scene, state) => ({ variables: { id: roundOf(scene, state) } })),
  },
  ballot: {
    document: 'query ($id: ID!) { ballot(id: $id) { id } }',
    records: byResult(({ world }, state) => ({ variables: { id: world.ballots[state] } })),
  },
  positions: {
    document: 'query ($id: ID!) { positions(ballotId: $id) { id } }',
    records: {
      'on an open ballot': async (scene) => ({
        variables: { id: scene.world.ballots.open },
        record: await signed(scene),
      }),
      final: async (scene) => ({
        variables: { id: scene.world.ballots.declared },
        record: await positionOn(scene, scene.world.ballots.declared),
      }),
      'final, not adopted': async (scene) => {
        await notAdopted(scene);
        return {
          variables: { id: scene.world.ballots.declared },
          record: await positionOn(scene, scene.world.ballots.declared),
        };
      },
      'replaced before the result': async (scene) => ({
        variables: { id: scene.world.ballots.declared },
        record: await replaced(scene),
      }),
    },
  },
  positionDraft: {
    document: 'query ($id: ID!) { positionDraft(ballotId: $id) { id } }',
    records: { draft: async (scene) => ({ variables: { id: scene.world.ballots.open }, record: await draft(scene) }) },
  },
  amendments: {
    document: 'query ($id: ID!) { amendments(roadmapId: $id) { id } }',
    records: {
      draft: amendment('draft'),
      submitted: amendment('submitted'),
      'sent back': amendment('sent_back'),
      admitted: amendment('admitted'),
    },
  },
  savePositionDraft: {
    document: 'mutation ($input: SavePositionDraftInput!) { savePositionDraft(input: $input) { id } }',
    records: { 'open ballot': (scene) => ({ variables: { input: { ...content(scene), expectedVersion: null } } }) },
  },
  discardPositionDraft: {
    document: 'mutation ($input: DiscardPositionDraftInput!) { discardPositionDraft(input: $input) }',
    records: {
      draft: async (scene) => {
        await draft(scene);
        return { variables: { input: { ballotId: scene.world.ballots.open, expectedVersion: 1 } } };
      },
    },
  },
  signPosition: {
    document: 'mutation ($input: SignPositionInput!) { signPosition(input: $input) { id } }',
    records: {
      'open ballot': async (scene) => {
        const current = await positionOn(scene, scene.world.ballots.open);
        const input = {
          ...content(scene),
          versionHash: scene.world.ballots.hash,
          replaces: current === 'missing' ? null : current,
        };
        return { variables: { input: { ...input, idempotencyKey: key() } } };
      },
    },
  },
  openRound: {
    document: 'mutation ($input: OpenRoundInput!) { openRound(input: $input) { id } }',
    records: { 'frozen text': frozen },
  },
  closeRound: {
    document: 'mutation ($input: CloseRoundInput!) { closeRound(input: $input) { id } }',
    records: { open: closable },
  },
  extendDeadline: {
    document: 'mutation ($input: ExtendDeadlineInput!) { extendDeadline(input: $input) { id } }',
    records: {
      open: ({ world }) => {
        const input = {
          roundId: world.ballots.openRound,
          deadline: '2026-12-20T16:00:00Z',
          expectedVersion: 1,
          idempotencyKey: key(),
        };
        return { variables: { input } };
      },
    },
  },
  cancelBallot: {
    document: 'mutation ($input: CancelBallotInput!) { cancelBallot(input: $input) { id } }',
    records: {
      open: ({ world }) => ({
        variables: {
          input: { ballotId: world.ballots.open, reason: 'For the matrix.', expectedVersion: 1, idempotencyKey: key() },
        },
      }),
    },
  },
};

export const validationAccess = `
                                          S     H     Ha    D     C     F     O     N     P            E              A
rounds | open | -                         yes   yes   yes   yes   yes   yes   yes   -     404/-/-      404/-/-        404
rounds | declared | -                     yes   yes   yes   yes   yes   yes   yes   yes   404/yes/yes  404/yes/yes    404
rounds | declared, not adopted | -        yes   yes   yes   yes   yes   yes   yes   yes   404/-/-      404/-/-        404
round | open | -                          yes   yes   yes   yes   yes   yes   yes   404   404          404            404
round | declared | -                      yes   yes   yes   yes   yes   yes   yes   yes   404/yes/yes  404/yes/yes    404
round | declared, not adopted | -         yes   yes   yes   yes   yes   yes   yes   yes   404          404            404
ballot | open | -                         yes   yes   yes   yes   yes   yes   yes   404   404          404            404
ballot | declared | -                     yes   yes   yes   yes   yes   yes   yes   yes   404/yes/yes  404/yes/yes    404
ballot | declared, not adopted | -        yes   yes   yes   yes   yes   yes   yes   yes   404          404            404
positions | on an open ballot | own       yes   yes   yes   yes   yes   yes   yes   404   404          404            404
positions | on an open ballot | other     yes   yes   yes   yes   yes   yes   yes   404   404          404            404
positions | final | own                   yes   yes   yes   yes   yes   yes   yes   yes   404/yes/yes  404/yes/yes    404
positions | final | other                 yes   yes   yes   yes   yes   yes   yes   yes   404/yes/yes  404/yes/yes    404
positions | final, not adopted | other    yes   yes   yes   yes   yes   yes   yes   yes   404          404            404
positions | replaced before the result | other yes yes yes  yes   yes   yes   yes   -     404/-/-      404/-/-        404
positionDraft | draft | own               404   yes   yes   yes   yes   404   404   404   401          404            404
positionDraft | draft | other             404   -     -     -     -     404   404   404   401          404            404
amendments | draft | own                  -     yes   yes   yes   yes   -     -     -     401          404/-/-        404
amendments | draft | other                -     -     -     -     -     -     -     -     401          404/-/-        404
amendments | submitted | own              yes   yes   yes   yes   yes   -     -     -     401          404/-/-        404
amendments | submitted | other            yes   -     -     -     -     -     -     -     401          404/-/-        404
amendments | sent back | own              yes   yes   yes   yes   yes   -     -     -     401          404/-/-        404
amendments | sent back | other            yes   -     -     -     -     -     -     -     401          404/-/-        404
amendments | admitted | own               yes   yes   yes   yes   yes   yes   yes   -     401          404/-/-        404
amendments | admitted | other             yes   yes   yes   yes   yes   yes   yes   -     401          404/-/-        404
savePositionDraft | open ballot | own     role  yes   yes   yes   yes   role  role  404   401          404            404
discardPositionDraft | draft | own        role  yes   yes   yes   yes   role  role  404   401          404            404
discardPositionDraft | draft | other      role  CONFLICT CONFLICT CONFLICT CONFLICT role role 404 401  404            404
signPosition | open ballot | own          role  yes   yes   head  head  role  role  404   401          404            404
openRound | frozen text | -               yes   role  role  role  role  role  role  role  401          404/role/role  404
closeRound | open | -                     yes   role  role  role  role  role  role  404   401          404            404
extendDeadline | open | -                 yes   role  role  role  role  role  role  404   401          404            404
cancelBallot | open | -                   yes   role  role  role  role  role  role  404   401          404            404
`;
