import { randomUUID } from 'node:crypto';
import type { Answer, TestApi } from './api.js';

interface Fault {
  number: number;
  sheet: string;
  cell: string;
  code: string;
  grade: string;
  text: string;
  detail: string | null;
  confirmed: boolean;
  same: number;
  column: string | null;
  suggestion: { value: string; words: string } | null;
}

export interface View {
  import: {
    id: string;
    state: string;
    version: number;
    rememberedAt: string | null;
    newRecords: number | null;
    changedRecords: number | null;
    unchangedRecords: number | null;
  };
  undoable: boolean;
  job: { id: string; state: string; failure: string | null } | null;
  check: {
    sheets: {
      key: string;
      name: string;
      sheet: string;
      records: number;
      newRecords: number;
      changedRecords: number;
      unchangedRecords: number;
      fields: { key: string; heading: string; required: boolean }[];
      columns: { name: string; letters: string; becomes: string | null; isNew: boolean; heading: string }[];
    }[];
    records: number;
    newRecords: number;
    changedRecords: number;
    unchangedRecords: number;
    refused: number;
    unconfirmed: number;
    faultCount: number;
    ready: boolean;
    asksReason: boolean;
    ground: string | null;
    faults: Fault[];
    rows: {
      row: number;
      change: string;
      moved: boolean;
      absent: number;
      values: { key: string; text: string | null; before: string | null; differs: boolean }[];
    }[];
  } | null;
}

const VIEW = `import { id state version rememberedAt newRecords changedRecords unchangedRecords }
  undoable
  check { records newRecords changedRecords unchangedRecords refused unconfirmed faultCount ready asksReason ground
    sheets { key name sheet records newRecords changedRecords unchangedRecords
      fields { key heading required }
      columns { name letters heading firstValue empty becomes isNew } }
    faults { number sheet cell code grade column text detail confirmed same suggestion { value words } }
    rows { row change moved absent values { key text before differs } } }
  job { id state failure }`;

/** Files over one application, as its people import them; somebody must run its jobs (`runJobs`). */
export function importsOf(api: TestApi, roadmapId: string, kind: string) {
  const mutate = async (
    operation: string,
    type: string,
    input: object,
    as: string,
  ): Promise<Answer<Record<string, View>>> =>
    api.gql(`mutation ($input: ${type}!) { ${operation}(input: $input) { ${VIEW} } }`, { input }, as);
  const seen = ({ import: { id, version } }: View) => ({ importId: id, expectedVersion: version });
  const view = (answer: Answer<Record<string, View>>): View => {
    const [error] = answer.errors;
    if (error) throw new Error(JSON.stringify(error));
    const [told] = Object.values(answer.data);
    if (!told) throw new Error('nothing was told');
    return told;
  };
  const send = async (
    file: Buffer | string,
    as?: string,
    { fileName = 'people.csv', headers = {}, ...query }: Record<string, unknown> = {},
  ) =>
    api.app.inject({
      method: 'POST',
      url: '/imports',
      query: { roadmapId, kind, fileName: fileName as string, ...(query as Record<string, string>) },
      headers: {
        'content-type': 'application/octet-stream',
        ...(as !== undefined && { cookie: await api.signInAs(as) }),
        ...(headers as object),
      },
      payload: Buffer.from(file),
    });
  const look = (importId: string, as: string, more: object = {}) =>
    api.gql<{ import: View }>(
      `query ($importId: ID!, $faultsAfter: Int, $rowsAfter: Int, $sheet: String, $change: ImportedChange) {
        import(importId: $importId, faultsAfter: $faultsAfter, rowsAfter: $rowsAfter, sheet: $sheet, change: $change) { ${VIEW} } }`,
      { importId, ...more },
      as,
    );
  /** As it is once the work on it has ended, however it did. */
  const ended = async ({ import: { id } }: View, as = 'secretariat'): Promise<View> => {
    const deadline = performance.now() + 60_000;
    for (;;) {
      const now = (await look(id, as)).data.import;
      if (now.job === null || !['waiting', 'running'].includes(now.job.state)) return now;
      if (performance.now() > deadline) throw new Error(`the work on it is still ${now.job.state}`);
      await new Promise((resolve) => setTimeout(resolve, 30));
    }
  };
  return {
    send,
    look,
    get: async (path: string, as?: string) =>
      api.app.inject({ method: 'GET', url: path, headers: as === undefined ? {} : { cookie: await api.signInAs(as) } }),
    /** A file that is read, as its first look shows it. */
    given: async (file: Buffer | string, as = 'secretariat', options: Record<string, unknown> = {}): Promise<View> => {
      const answer = await send(file, as, options);
      if (answer.statusCode !== 201) throw new Error(answer.body);
      const looked = await look(answer.json<{ id: string }>().id, as);
      if (looked.errors.length > 0) throw new Error(JSON.stringify(looked.errors));
      return looked.data.import;
    },
    adjust: (one: View, said: object, as = 'secretariat') =>
      mutate('adjustImport', 'AdjustImportInput', { ...seen(one), ...said }, as),
    adjusted: async (one: View, said: object, as = 'secretariat') =>
      view(await mutate('adjustImport', 'AdjustImportInput', { ...seen(one), ...said }, as)),
    apply: (one: View, as = 'secretariat', idempotencyKey: string = randomUUID()) =>
      mutate('applyImport', 'ApplyImportInput', { ...seen(one), idempotencyKey }, as),
    applied: async (one: View, as = 'secretariat', reason: string | null = null) =>
      ended(
        view(
          await mutate(
            'applyImport',
            'ApplyImportInput',
            { ...seen(one), reason, ground: one.check?.ground ?? null, idempotencyKey: randomUUID() },
            as,
          ),
        ),
        as,
      ),
    undo: (one: View, as = 'secretariat') => mutate('undoImport', 'ImportInput', seen(one), as),
    undone: async (one: View, as = 'secretariat') =>
      ended(view(await mutate('undoImport', 'ImportInput', seen(one), as)), as),
    ended,
  };
}
