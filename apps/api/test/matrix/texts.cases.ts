import { key, type Builder, type Given, type Operation, type Scene } from './case.js';

/** How far the text of the priority has come; the step and the versions follow it. */
const standings = {
  'in force': () => Promise.resolve(),
  'in consultation': ({ rows, world }: Scene) => setText(rows, world.priority.id, 'consultation'),
  draft: ({ rows, world }: Scene) => setText(rows, world.priority.id, 'draft'),
};

async function setText(rows: Scene['rows'], priorityId: string, state: string): Promise<void> {
  await rows('update priorities set state = $2, version_in_force_id = null, circulated_at = null where id = $1', [
    priorityId,
    state,
  ]);
}

/** One builder for each standing of the text. */
const wording = { name: 'Country of the matrix', chip: 'QM', footnote: null, footnoteMark: null };

export const byStanding = (given: (scene: Scene) => Given): Record<string, Builder> =>
  Object.fromEntries(
    Object.entries(standings).map(([name, arrange]): [string, Builder] => [
      name,
      async (scene) => {
        await arrange(scene);
        return given(scene);
      },
    ]),
  );

/** A version before the one in force, with another text. */
const earlierVersion: Builder = async ({ insert, world: { priority } }) => {
  const version = {
    priority_id: priority.id,
    number: 99,
    language: 'en',
    change_note: 'Earlier.',
    hash: 'a'.repeat(64),
    labels: [],
    created_at: '2026-01-05T09:00:00Z',
  };
  const { id } = await insert('priority_versions', version);
  return { variables: { id: priority.id }, record: id };
};

const inRoadmap: Builder = ({ world }) => ({ variables: { id: world.roadmapId }, record: world.roadmapId });

const paper = async ({ insert, world, participantId }: Scene, state: string): Promise<string> => {
  const row = {
    roadmap_id: world.roadmapId,
    kind: 'country_paper',
    participant_id: participantId,
    title: 'Paper',
    state,
    day: '2026-05-01',
  };
  return (await insert('papers', row)).id;
};

const finding = async (scene: Scene, paperState: string, state: string): Promise<string> => {
  const { insert, rows, world, participantId } = scene;
  const [theme] = await rows<{ id: string }>('select id from themes where roadmap_id = $1 limit 1', [world.roadmapId]);
  const row = {
    roadmap_id: world.roadmapId,
    code: 'A-MATRIX',
    participant_id: participantId,
    theme_id: theme?.id,
    paper_id: await paper(scene, paperState),
  };
  const words = {
    type: 'procedural_gap',
    severity: 3,
    title: 'T',
    statement: 'S',
    implication: 'I',
    evidence: [],
    confidence: 'high',
    state,
  };
  return (await insert('findings', { ...row, ...words })).id;
};

const firstOf =
  (table: string): Builder =>
  async ({ rows, world }) => {
    const [row] = await rows<{ id: string }>(`select id from ${table} where roadmap_id = $1 limit 1`, [
      world.roadmapId,
    ]);
    return { variables: { id: world.roadmapId }, record: row?.id ?? 'missing' };
  };

const move = ({ world, rows }: Scene, act: string): Promise<Given> =>
  rows<{ version: number }>('select version from priorities where id = $1', [world.priority.id]).then(([priority]) => ({
    variables: {
      input: {
        priorityId: world.priority.id,
        act,
        reason: 'For the matrix.',
        expectedVersion: priority?.version,
        idempotencyKey: key(),
      },
    },
  }));

export const textCases: Record<string, Operation> = {
  addCountry: {
    document: 'mutation ($input: AddCountryInput!) { addCountry(input: $input) { code } }',
    records: {
      country: () => ({
        variables: { input: { code: 'QM', designation: wording, zone: null, idempotencyKey: key() } },
      }),
    },
  },
  editCountry: {
    document: 'mutation ($input: EditCountryInput!) { editCountry(input: $input) { code } }',
    records: {
      country: async ({ rows }) => {
        await rows(
          `insert into countries (code, name, chip, designation, labels, iati_code) values ('QN', 'Corrected', 'QN', 'Corrected', '{}', 'QN') on conflict do nothing`,
        );
        const designation = { ...wording, name: 'Corrected in the matrix', chip: 'QN' };
        return {
          variables: { input: { code: 'QN', expectedVersion: 1, designation, zone: null, idempotencyKey: key() } },
        };
      },
    },
  },
  countries: {
    document: '{ countries { code } }',
    records: { country: ({ world }) => ({ variables: {}, record: `"${world.countryCode.own}"` }) },
  },
  institutions: {
    document:
      'query ($id: ID!, $country: String!) { institutions(roadmapId: $id, countryCode: $country) { edges { node { id } } } }',
    records: {
      institution: ({ world, action, whose }) => ({
        variables: { id: world.roadmapId, country: world.countryCode[whose === 'other' ? 'other' : 'own'] },
        record: action.institutionId,
      }),
    },
  },
  institutionTable: {
    document:
      'query ($id: ID!, $of: ID) { institutionTable(roadmapId: $id, participantId: $of) { edges { node { id focalPoint } } } }',
    records: {
      institution: ({ world, action, participantId }) => ({
        variables: { id: world.roadmapId, of: participantId },
        record: action.institutionId,
      }),
      'its focal point': ({ world, participantId }) => ({
        variables: { id: world.roadmapId, of: participantId },
        record: 'focalPoint":"',
      }),
    },
  },
  institution: {
    document: 'query ($id: ID!) { institution(id: $id) { id focalPoints } }',
    records: {
      institution: ({ action }) => ({ variables: { id: action.institutionId } }),
      'its focal point': ({ action }) => ({ variables: { id: action.institutionId }, record: '["Focal point' }),
    },
  },
  themes: { document: 'query ($id: ID!) { themes(roadmapId: $id) { id } }', records: { theme: firstOf('themes') } },
  papers: {
    document: 'query ($id: ID!) { papers(roadmapId: $id) { id } }',
    records: {
      final: async (scene) => ({ variables: { id: scene.world.roadmapId }, record: await paper(scene, 'final') }),
      'in review': async (scene) => ({
        variables: { id: scene.world.roadmapId },
        record: await paper(scene, 'national_review'),
      }),
    },
  },
  findings: {
    document: 'query ($id: ID!) { findings(roadmapId: $id, first: 50) { edges { node { id } } } }',
    records: {
      published: async (scene) => ({
        variables: { id: scene.world.roadmapId },
        record: await finding(scene, 'final', 'validated'),
      }),
      'in review': async (scene) => ({
        variables: { id: scene.world.roadmapId },
        record: await finding(scene, 'national_review', 'validated'),
      }),
    },
  },
  finding: {
    document: 'query ($id: ID!) { finding(id: $id) { id } }',
    records: {
      published: async (scene) => ({ variables: { id: await finding(scene, 'final', 'validated') } }),
      'in review': async (scene) => ({ variables: { id: await finding(scene, 'national_review', 'validated') } }),
    },
  },
  roadmaps: { document: '{ roadmaps { id } }', records: { roadmap: inRoadmap } },
  roadmap: { document: '{ roadmap(code: "screening") { id } }', records: { roadmap: inRoadmap } },
  priorities: {
    document: 'query ($id: ID!) { priorities(roadmapId: $id) { id } }',
    records: byStanding(({ world }) => ({ variables: { id: world.roadmapId }, record: world.priority.id })),
  },
  priority: {
    document: 'query ($id: ID!) { priority(id: $id) { id } }',
    records: byStanding(({ world }) => ({ variables: { id: world.priority.id } })),
  },
  priorityVersions: {
    document: 'query ($id: ID!) { priorityVersions(priorityId: $id) { id } }',
    records: {
      ...byStanding(({ world }) => ({ variables: { id: world.priority.id }, record: world.priority.versionId })),
      'another than in force': earlierVersion,
    },
  },
  steps: {
    document: 'query ($id: ID!) { steps(roadmapId: $id) { id } }',
    records: byStanding(({ world }) => ({ variables: { id: world.roadmapId }, record: world.priority.stepId })),
  },
  step: {
    document: 'query ($id: ID!) { step(id: $id) { id } }',
    records: byStanding(({ world }) => ({ variables: { id: world.priority.stepId } })),
  },
  frameworks: {
    document: '{ frameworks { id } }',
    records: {
      framework: async ({ rows }) => {
        const [row] = await rows<{ id: string }>('select id from frameworks limit 1');
        return { variables: {}, record: row?.id ?? 'missing' };
      },
    },
  },
  movePriority: {
    document: 'mutation ($input: MovePriorityInput!) { movePriority(input: $input) { id } }',
    records: {
      'in force': async (scene) => {
        await scene.rows(`update priorities set state = 'validated' where id = $1`, [scene.world.priority.id]);
        return move(scene, 'reopen');
      },
      'in consultation': async (scene) => {
        await standings['in consultation'](scene);
        return move(scene, 'withdraw');
      },
      draft: async (scene) => {
        await standings.draft(scene);
        return move(scene, 'circulate');
      },
    },
  },
  ledger: {
    document: 'query ($id: ID!) { ledger(roadmapId: $id) { edges { node { number } } } }',
    records: { entry: ({ world }) => ({ variables: { id: world.roadmapId } }) },
  },
};

export const textAccess = `
                                          S     H     Ha    D     C     F     O     N     P            E              A
addCountry | country | -                  role  role  role  role  role  role  role  role  401          role           yes
editCountry | country | -                 role  role  role  role  role  role  role  role  401          role           yes
countries | country | -                   yes   yes   yes   yes   yes   yes   yes   yes   -/yes/yes    yes            yes
institutions | institution | -            yes   yes   yes   yes   yes   yes   yes   yes   404/yes/yes  404/yes/yes    404
institutionTable | institution | own      yes   yes   yes   yes   yes   yes   yes   yes   404/yes/yes  404/yes/yes    404
institutionTable | institution | other    yes   yes   yes   yes   yes   yes   yes   yes   404/yes/yes  404/yes/yes    404
institutionTable | its focal point | own  yes   yes   yes   -     yes   -     -     -     404/-/-      404/-/-        404
institutionTable | its focal point | other yes  -     -     -     -     -     -     -     404/-/-      404/-/-        404
institution | institution | own           yes   yes   yes   yes   yes   yes   yes   yes   404/yes/yes  404/yes/yes    404
institution | its focal point | own       yes   yes   yes   -     yes   -     -     -     404/-/-      404/-/-        404
institution | its focal point | other     yes   -     -     -     -     -     -     -     404/-/-      404/-/-        404
themes | theme | -                        yes   yes   yes   yes   yes   yes   yes   yes   404/yes/yes  404/yes/yes    404
papers | final | own                      yes   yes   yes   yes   yes   yes   yes   yes   404/yes/yes  404/yes/yes    404
papers | in review | own                  yes   yes   yes   yes   yes   yes   yes   -     404/-/-      404/-/-        404
papers | in review | other                yes   yes   yes   yes   yes   yes   yes   -     404/-/-      404/-/-        404
findings | published | own                yes   yes   yes   yes   yes   yes   yes   yes   404/yes/yes  404/yes/yes    404
findings | in review | own                yes   yes   yes   yes   yes   yes   yes   -     404/-/-      404/-/-        404
findings | in review | other              yes   yes   yes   yes   yes   yes   yes   -     404/-/-      404/-/-        404
finding | published | own                 yes   yes   yes   yes   yes   yes   yes   yes   404/yes/yes  404/yes/yes    404
finding | in review | own                 yes   yes   yes   yes   yes   yes   yes   404   404          404            404
finding | in review | other               yes   yes   yes   yes   yes   yes   yes   404   404          404            404
roadmaps | roadmap | -                    yes   yes   yes   yes   yes   yes   yes   yes   -/yes/yes    -/yes/yes      -
roadmap | roadmap | -                     yes   yes   yes   yes   yes   yes   yes   yes   404/yes/yes  404/yes/yes    404
priorities | in force | -                 yes   yes   yes   yes   yes   yes   yes   yes   404/yes/yes  404/yes/yes    404
priorities | in consultation | -          yes   yes   yes   yes   yes   yes   yes   -     404/-/-      404/-/-        404
priorities | draft | -                    yes   -     -     -     -     -     -     -     404/-/-      404/-/-        404
priority | in force | -                   yes   yes   yes   yes   yes   yes   yes   yes   404/yes/yes  404/yes/yes    404
priority | in consultation | -            yes   yes   yes   yes   yes   yes   yes   404   404          404            404
priority | draft | -                      yes   404   404   404   404   404   404   404   404          404            404
priorityVersions | in force | -           yes   yes   yes   yes   yes   yes   yes   yes   404/yes/yes  404/yes/yes    404
priorityVersions | another than in force | - yes yes  yes   yes   yes   yes   yes   -     404/-/-      404/-/-        404
priorityVersions | in consultation | -    yes   yes   yes   yes   yes   yes   yes   404   404          404            404
priorityVersions | draft | -              yes   404   404   404   404   404   404   404   404          404            404
steps | in force | -                      yes   yes   yes   yes   yes   yes   yes   yes   404/yes/yes  404/yes/yes    404
steps | in consultation | -               yes   yes   yes   yes   yes   yes   yes   -     404/-/-      404/-/-        404
steps | draft | -                         yes   -     -     -     -     -     -     -     404/-/-      404/-/-        404
step | in force | -                       yes   yes   yes   yes   yes   yes   yes   yes   404/yes/yes  404/yes/yes    404
step | in consultation | -                yes   yes   yes   yes   yes   yes   yes   404   404          404            404
step | draft | -                          yes   404   404   404   404   404   404   404   404          404            404
frameworks | framework | -                yes   yes   yes   yes   yes   yes   yes   yes   -/yes/yes    yes            -
movePriority | in force | -               yes   role  role  role  role  role  role  role  401          404/role/role  404
movePriority | in consultation | -        yes   role  role  role  role  role  role  404   401          404            404
movePriority | draft | -                  yes   404   404   404   404   404   404   404   401          404            404
ledger | entry | -                        yes   role  role  role  role  role  role  role  401          404/role/role  404
`;
