import { unique } from '../factories.js';
import { key, type Builder, type Operation, type Scene } from './case.js';

const FILE = JSON.stringify({ form: 'waymark.setup/1', of: 'Another roadmap', participants: [] });

/** The sample's roadmap as it was before drafting started, with nobody in it who would keep a participant there. */
const beingSetUp = async ({ rows, world }: Scene): Promise<number> => {
  await rows(
    'delete from participants p where p.roadmap_id = $1 and not exists (select 1 from memberships m where m.participant_id = p.id)',
    [world.roadmapId],
  );
  const [row] = await rows<{ version: number }>(
    `update roadmaps set drafting_since = null, publication_level = 'none' where id = $1 returning settings_version as version`,
    [world.roadmapId],
  );
  return row?.version ?? 0;
};

/** It is carried out, no round is open in it, and no report is due. */
const atItsEnd = async ({ rows, world }: Scene): Promise<void> => {
  await rows(`update roadmaps set phase = 'implementation' where id = $1`, [world.roadmapId]);
  await rows(`update rounds set state = 'closed', closed_at = waymark_now() where roadmap_id = $1 and state = 'open'`, [
    world.roadmapId,
  ]);
  await rows('delete from reporting_periods where roadmap_id = $1', [world.roadmapId]);
};

const setting =
  (given: (scene: Scene) => object | Promise<object>): Builder =>
  async (scene) => {
    const [row] = await scene.rows<{ version: number }>(
      'select settings_version as version from roadmaps where id = $1',
      [scene.world.roadmapId],
    );
    const more = await given(scene);
    return { variables: { input: { roadmapId: scene.world.roadmapId, expectedVersion: row?.version, ...more } } };
  };

const newcomer = async ({ insert, world }: Scene): Promise<string> =>
  (await insert('participants', { roadmap_id: world.roadmapId, country_code: 'AT', elector: false, holidays: [] })).id;

export const setupCases: Record<string, Operation> = {
  createRoadmap: {
    document: 'mutation ($input: CreateRoadmapInput!) { createRoadmap(input: $input) { id } }',
    records: {
      roadmap: () => ({
        variables: {
          input: {
            title: 'A roadmap of the matrix',
            shortTitle: 'Matrix',
            code: unique('matrix'),
            language: 'en',
            zone: 'Europe/Vienna',
            secretariatEmail: `${unique('new')}@example.org`,
            secretariatTitle: 'Secretariat of the matrix',
            idempotencyKey: key(),
          },
        },
      }),
    },
  },
  roadmapSetup: {
    document: 'query ($code: String!) { roadmapSetup(roadmap: $code) { id } }',
    records: { settings: () => ({ variables: { code: 'screening' } }) },
  },
  setupFile: {
    document: 'query ($code: String!) { setupFile(roadmap: $code) { name } }',
    records: { settings: () => ({ variables: { code: 'screening' } }) },
  },
  saveSettings: {
    document: 'mutation ($input: SaveSettingsInput!) { saveSettings(input: $input) { id } }',
    records: { settings: setting(() => ({ quorum: 5 })) },
  },
  addParticipant: {
    document: 'mutation ($input: AddParticipantInput!) { addParticipant(input: $input) { id } }',
    records: { participant: setting(() => ({ countryCode: 'AT', idempotencyKey: key() })) },
  },
  saveParticipant: {
    document: 'mutation ($input: SaveParticipantInput!) { saveParticipant(input: $input) { id } }',
    records: {
      participant: setting(({ participantId }) => ({ participantId, elector: true, holidays: ['2027-01-01'] })),
    },
  },
  removeParticipant: {
    document: 'mutation ($input: RemoveParticipantInput!) { removeParticipant(input: $input) { id } }',
    records: {
      participant: async (scene) => {
        await beingSetUp(scene);
        return setting(async () => ({ participantId: await newcomer(scene) }))(scene);
      },
    },
  },
  bringInSetup: {
    document: 'mutation ($input: BringInSetupInput!) { bringInSetup(input: $input) { id } }',
    records: {
      file: async (scene) => {
        await beingSetUp(scene);
        const participants = (
          await scene.rows<{ code: string }>(
            'select country_code as code from participants where roadmap_id = $1 order by 1',
            [scene.world.roadmapId],
          )
        ).map(({ code }) => ({ code, designation: null, elector: true, zone: null, workingDays: null, holidays: [] }));
        const content = JSON.stringify({ ...(JSON.parse(FILE) as object), participants });
        return setting(() => ({ content, idempotencyKey: key() }))(scene);
      },
    },
  },
  movePhase: {
    document: 'mutation ($input: MovePhaseInput!) { movePhase(input: $input) { id } }',
    records: {
      adopted: async (scene) => {
        await scene.rows(`update roadmaps set phase = 'adopted' where id = $1`, [scene.world.roadmapId]);
        return setting(() => ({ to: 'implementation', reason: null, idempotencyKey: key() }))(scene);
      },
    },
  },
  editions: {
    document: 'query ($id: ID!) { editions(roadmapId: $id) { number } }',
    records: { edition: ({ world }) => ({ variables: { id: world.roadmapId }, record: '"1.2-draft"' }) },
  },
  circulation: {
    document: 'query ($id: ID!) { circulation(roadmapId: $id) { number } }',
    records: { 'next draft': ({ world }) => ({ variables: { id: world.roadmapId }, record: '"1.3-draft"' }) },
  },
  circulate: {
    document: 'mutation ($input: CirculateInput!) { circulate(input: $input) { id } }',
    records: {
      document: async ({ rows, world }) => {
        // The sample has a text in the making whose ballot is still open.
        await rows('delete from makings where roadmap_id = $1', [world.roadmapId]);
        await rows(`update priorities set state = 'draft', version_in_force_id = null where id = $1`, [
          world.priority.id,
        ]);
        const note = 'A draft of the matrix.';
        const input = { roadmapId: world.roadmapId, note, texts: [], evenWhileEdited: false, idempotencyKey: key() };
        return { variables: { input } };
      },
    },
  },
  putToAdoption: {
    document: 'mutation ($input: PutToAdoptionInput!) { putToAdoption(input: $input) { id } }',
    records: {
      'latest draft': async ({ rows, world }) => {
        await rows(`update roadmaps set phase = 'validation' where id = $1`, [world.roadmapId]);
        await rows(`update priorities set state = 'frozen' where roadmap_id = $1 and current_version_id is not null`, [
          world.roadmapId,
        ]);
        const [edition] = await rows<{ id: string }>(
          `select id from editions where roadmap_id = $1 and kind = 'circulated' order by ordinal desc limit 1`,
          [world.roadmapId],
        );
        return {
          variables: { input: { roadmapId: world.roadmapId, editionId: edition?.id, idempotencyKey: key() } },
        };
      },
    },
  },
  closeRoadmap: {
    document: 'mutation ($input: CloseRoadmapInput!) { closeRoadmap(input: $input) { id } }',
    records: {
      roadmap: async (scene) => {
        await atItsEnd(scene);
        return setting(() => ({ reason: 'The period has ended.', idempotencyKey: key() }))(scene);
      },
    },
  },
  startDrafting: {
    document: 'mutation ($input: StartDraftingInput!) { startDrafting(input: $input) { id } }',
    records: {
      'complete set-up': async (scene) => {
        await beingSetUp(scene);
        return setting(() => ({ idempotencyKey: key() }))(scene);
      },
    },
  },
};

export const setupAccess = `
                                          S     H     Ha    D     C     F     O     N     P            E              A
createRoadmap | roadmap | -               role  role  role  role  role  role  role  role  401          role           yes
roadmapSetup | settings | -               yes   404   404   404   404   404   404   404   401          404            404
setupFile | settings | -                  yes   404   404   404   404   404   404   404   401          404            404
saveSettings | settings | -               yes   role  role  role  role  role  role  role  401          404            404
addParticipant | participant | -          yes   role  role  role  role  role  role  role  401          404            404
saveParticipant | participant | own       yes   role  role  role  role  role  role  role  401          404            404
removeParticipant | participant | -       yes   role  role  role  role  role  role  role  401          404            404
bringInSetup | file | -                   yes   role  role  role  role  role  role  role  401          404            404
movePhase | adopted | -                   yes   role  role  role  role  role  role  role  401          404            404
editions | edition | -                    yes   yes   yes   yes   yes   yes   yes   -     401          404/-/-        404
circulation | next draft | -              yes   role  role  role  role  role  role  role  401          404            404
circulate | document | -                  yes   role  role  role  role  role  role  role  401          404/role/role  404
putToAdoption | latest draft | -          yes   role  role  role  role  role  role  role  401          404/role/role  404
closeRoadmap | roadmap | -                 yes   role  role  role  role  role  role  role  401          404            404
startDrafting | complete set-up | -       yes   role  role  role  role  role  role  role  401          404            404
`;
