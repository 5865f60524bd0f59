import { unique } from '../factories.js';
import { key, type Builder, type Operation, type Scene } from './case.js';

const facts = () => ({
  code: unique('inst'),
  name: 'Institution of the matrix',
  acronym: null,
  type: 'other',
  level: 'central',
  mandate: 'For the matrix.',
  roles: ['data'],
});

/** An institution that nothing points at, of the participant the record belongs to or of no country. */
async function made({ insert, world, whose }: Scene, regional: boolean, state: object = {}): Promise<string> {
  const { id } = await insert('institutions', {
    ...facts(),
    roadmap_id: world.roadmapId,
    country_code: regional ? null : world.countryCode[whose === 'other' ? 'other' : 'own'],
    confidence: 'high',
    version: 1,
    ...state,
  });
  return id;
}

type More = (scene: Scene, regional: boolean) => Promise<object> | object;

/** An act on one institution: on one of a participant, and on one of none. */
const on = (more: More = () => ({}), state: object = {}): Record<string, Builder> => {
  const build =
    (regional: boolean): Builder =>
    async (scene) => ({
      variables: {
        input: {
          institutionId: await made(scene, regional, state),
          expectedVersion: 1,
          idempotencyKey: key(),
          ...(await more(scene, regional)),
        },
      },
    });
  return { institution: build(false), 'of no country': build(true) };
};

const adding =
  (regional: boolean): Builder =>
  ({ world, whose }) => ({
    variables: {
      input: {
        ...facts(),
        roadmapId: world.roadmapId,
        countryCode: regional ? null : world.countryCode[whose === 'other' ? 'other' : 'own'],
        idempotencyKey: key(),
      },
    },
  });

export const placeCases: Record<string, Operation> = {
  addInstitution: {
    document: 'mutation ($input: AddInstitutionInput!) { addInstitution(input: $input) { id } }',
    records: { institution: adding(false), 'of no country': adding(true) },
  },
  editInstitution: {
    document: 'mutation ($input: EditInstitutionInput!) { editInstitution(input: $input) { id } }',
    records: on(facts),
  },
  renameInstitution: {
    document: 'mutation ($input: RenameInstitutionInput!) { renameInstitution(input: $input) { id } }',
    records: on(() => ({ name: 'Another name', acronym: null, since: '2026-01-01' })),
  },
  mergeInstitutions: {
    document: 'mutation ($input: MergeInstitutionsInput!) { mergeInstitutions(input: $input) { id } }',
    records: on(async (scene, regional) => ({ intoId: await made(scene, regional), since: '2026-01-01' })),
  },
  archiveInstitution: {
    document: 'mutation ($input: InstitutionInput!) { archiveInstitution(input: $input) { id } }',
    records: on(),
  },
  restoreInstitution: {
    document: 'mutation ($input: InstitutionInput!) { restoreInstitution(input: $input) { id } }',
    records: on(() => ({}), { archived_at: '2026-01-01T00:00:00Z' }),
  },
};

const acts = Object.keys(placeCases);

/** "institutions: read M N, P from text; write S, C own": one who reads them is told that the act is not theirs. */
export const placeAccess = `
                                          S     H     Ha    D     C     F     O     N     P            E              A
${acts
  .map(
    (act) => `
${act} | institution | own                yes   role  role  role  yes   role  role  role  401          404/role/role  404
${act} | institution | other              yes   role  role  role  part  role  role  role  401          404/role/role  404
${act} | of no country | -                yes   role  role  role  part  role  role  role  401          404/role/role  404`,
  )
  .join('')}
`;
