import { randomUUID } from 'node:crypto';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { TEXT_LIMITS } from '@waymark/domain';
import { startApi, type TestApi } from './api.js';
import { cloneSampleDatabase, type TestDatabase } from './database.js';

let database: TestDatabase;
let api: TestApi;
beforeAll(async () => {
  database = await cloneSampleDatabase();
  api = await startApi(database.url);
});
afterAll(async () => {
  await api.stop();
  await database.drop();
});

const post = 'mutation ($input: PostCommentInput!) { postComment(input: $input) { id } }';

async function comment(text: string, more: object = {}) {
  const [step] = await api.rows<{ id: string; roadmapId: string }>(
    `select id, roadmap_id as "roadmapId" from steps where code = '3.1'`,
  );
  const { id: subjectId, roadmapId } = step!;
  const input = { roadmapId, subjectKind: 'step', subjectId, text, idempotencyKey: randomUUID(), ...more };
  return api.gql<{ postComment: { id: string } }>(post, { input }, 'head-me');
}

const limit = TEXT_LIMITS.comment;

test('a text is as long as PostgreSQL counts it, and its outer spaces are none of it', async () => {
  const { data, errors } = await comment(`  ${'😀'.repeat(limit)}\n`);
  expect(errors).toEqual([]);
  const [stored] = await api.rows<{ length: number }>(
    'select char_length(text) as length from comments where id = $1',
    [data.postComment.id],
  );
  expect(stored?.length).toBe(limit);
});

test('a refusal names each field with its limit and its length', async () => {
  const alone = await comment('ш'.repeat(limit + 312));
  expect(alone.errors[0]?.extensions).toMatchObject({
    code: 'VALIDATION',
    reason: 'text_too_long',
    details: [{ field: 'text', problem: 'text_too_long', limit, length: limit + 312 }],
  });
  const [ballot] = await api.rows<{ id: string; hash: string }>(
    `select id, version_hash as hash from ballots where state = 'open' limit 1`,
  );
  const save = 'mutation ($input: SavePositionDraftInput!) { savePositionDraft(input: $input) { version } }';
  const input = {
    ballotId: ballot?.id,
    stance: 'object',
    statements: [{ kind: 'explanation', text: 'a'.repeat(TEXT_LIMITS.statement + 1), passageIds: [] }],
    requestedText: null,
    expectedVersion: null,
  };
  expect((await api.gql(save, { input }, 'head-me')).errors[0]?.extensions).toMatchObject({
    reason: 'text_too_long',
    details: [{ field: 'statements.0.text', limit: TEXT_LIMITS.statement, length: TEXT_LIMITS.statement + 1 }],
  });
});

/** Texts whose length another rule bounds. */
const BOUNDED = /@(Length|IsIn|IsEnum)\(/;
/** The rule for new passwords has words of its own for one that is too long. */
const EXEMPT = new Set([
  'AcceptInvitationInput.password',
  'ResetPasswordInput.password',
  'ChangePasswordInput.password',
  'FoundInstallationInput.password',
]);

test('every text of an input has a limit of the table', () => {
  const modules = fileURLToPath(new URL('../src/modules/', import.meta.url));
  const files = readdirSync(modules, { recursive: true, encoding: 'utf8' }).filter((file) =>
    file.endsWith('.inputs.ts'),
  );
  const unbounded = files.flatMap((file) =>
    readFileSync(join(modules, file), 'utf8')
      .split(/^@InputType/m)
      .slice(1)
      .flatMap((part) => {
        const name = /class (\w+)/.exec(part)?.[1];
        const body = part.slice(0, part.indexOf('\n}\n'));
        return body
          .split('@Field(')
          .slice(1)
          .flatMap((field) => {
            const property = /\n {2}(\w+): string(?: \| null)?;/.exec(field)?.[1];
            const isText = /^(\(\) => String|\{)/.test(field);
            if (!property || !isText || BOUNDED.test(field) || EXEMPT.has(`${name}.${property}`)) return [];
            return field.includes('@AtMost(') ? [] : [`${name}.${property}`];
          });
      }),
  );
  expect(files.length).toBeGreaterThan(4);
  expect(unbounded).toEqual([]);
});
