import { createHash } from 'node:crypto';
import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { DiskStore } from '../../src/kernel/files/disk-store.js';
import { config } from '../api.js';
import { key, type Builder, type Operation, type Scene } from './case.js';

/** A file of what each may offer: the secretariat an observer's seat, a head a delegate's, a coordinator a focal point's. */
async function fileFor({ me, world, action, rows }: Scene): Promise<Buffer> {
  const head = 'Address,Function,Title,Participant,Institutions';
  const [institution] = await rows<{ code: string }>('select code from institutions where id = $1', [
    action.institutionId,
  ]);
  const lines: Partial<Record<string, string>> = {
    delegation_head: 'Delegate,Delegate of the matrix,ME,',
    national_coordinator: `Focal point,Focal point of the matrix,ME,${institution?.code}`,
  };
  const line = lines[me.in(world.roadmapId)?.role ?? ''] ?? 'Observer,Observer of the matrix,,';
  return Buffer.from(`${head}\nmatrix@example.org,${line}\n`);
}

/** Puts bytes where the application of the suite keeps its files. */
async function keep(sha256: string, bytes: Buffer): Promise<void> {
  const store = new DiskStore(join(config.dataDir, 'files'));
  const path = await store.incoming.newPath();
  await writeFile(path, bytes);
  await store.keep(sha256, path);
}

/** A file of people that whoever asks has given, or somebody else. */
const imported =
  (state: 'checked' | 'applied', variables: (id: string) => Record<string, unknown>): Builder =>
  async (scene) => {
    const { me, whose, rows, insert, world } = scene;
    const file = await fileFor(scene);
    const [somebody] = await rows<{ id: string }>('select user_id as id from memberships where id = $1', [
      world.memberships['donor'],
    ]);
    const madeBy = whose === 'own' ? (me.userId ?? somebody?.id) : somebody?.id;
    const facts = { fileName: 'people.csv', fileHash: createHash('sha256').update(file).digest('hex') };
    const stored = await insert('files', {
      sha256: facts.fileHash,
      size: file.length,
      type: 'text/csv',
      name: facts.fileName,
      uploaded_by: madeBy,
      roadmap_id: world.roadmapId,
      state: 'unscanned',
    });
    await keep(facts.fileHash, file);
    const { id } = await insert('imports', {
      roadmap_id: world.roadmapId,
      kind: 'people',
      made_by_user: madeBy,
      file_name: facts.fileName,
      file_size: file.length,
      file_hash: facts.fileHash,
      file_id: state === 'checked' ? stored.id : null,
      state,
      applied_at: state === 'applied' ? new Date() : null,
    });
    if (state === 'applied') await rows("insert into import_records (import_id, records) values ($1, '[]')", [id]);
    return { variables: variables(id), record: id };
  };

const seen = (id: string, more: object = {}) => ({ input: { importId: id, expectedVersion: 1, ...more } });
const told = '{ import { id } check { records } job { id } }';

export const importCases: Readonly<Record<string, Operation>> = {
  imports: {
    document: 'query ($roadmapId: ID!) { imports(roadmapId: $roadmapId) { id } }',
    records: { import: (scene) => imported('checked', () => ({ roadmapId: scene.world.roadmapId }))(scene) },
  },
  import: {
    document: `query ($importId: ID!) { import(importId: $importId) ${told} }`,
    records: { import: imported('checked', (importId) => ({ importId })) },
  },
  adjustImport: {
    document: `mutation ($input: AdjustImportInput!) { adjustImport(input: $input) ${told} }`,
    records: { import: imported('checked', (id) => seen(id, { confirm: ['hidden_row'] })) },
  },
  applyImport: {
    document: `mutation ($input: ApplyImportInput!) { applyImport(input: $input) ${told} }`,
    records: { import: imported('checked', (id) => seen(id, { idempotencyKey: key() })) },
  },
  undoImport: {
    document: `mutation ($input: ImportInput!) { undoImport(input: $input) ${told} }`,
    records: { import: imported('applied', (id) => seen(id)) },
  },
};

export const importAccess = `
                                          S     H     Ha    D     C     F     O     N     P            E              A
imports | import | own                    yes   yes   yes   404   yes   404   404   404   401          404            404
imports | import | other                  -     -     -     404   -     404   404   404   401          404            404
import | import | own                     yes   yes   yes   404   yes   404   404   404   401          404            404
import | import | other                   404   404   404   404   404   404   404   404   401          404            404
adjustImport | import | own               yes   yes   yes   404   yes   404   404   404   401          404            404
adjustImport | import | other             404   404   404   404   404   404   404   404   401          404            404
applyImport | import | own                yes   yes   yes   404   yes   404   404   404   401          404            404
applyImport | import | other              404   404   404   404   404   404   404   404   401          404            404
undoImport | import | own                 yes   yes   yes   404   yes   404   404   404   401          404            404
undoImport | import | other               404   404   404   404   404   404   404   404   401          404            404
`;
