import { readdirSync, readFileSync } from 'node:fs';

const SOURCES = new URL('../../', import.meta.url);
const THE_PLACE = 'shared/forms/ActDraft.ts';

const files = readdirSync(SOURCES, { recursive: true, encoding: 'utf8' }).filter(
  (path) => /\.tsx?$/.test(path) && !/\.(spec|test)\.tsx?$/.test(path) && !path.startsWith('gql/'),
);

it('keys of acts are made in one place, from the draft of the act', () => {
  expect(files.length).toBeGreaterThan(100);
  const makers = files.filter(
    (path) => path !== THE_PLACE && /idempotencyKey\s*:|randomKey/.test(readFileSync(new URL(path, SOURCES), 'utf8')),
  );
  expect(makers).toEqual([]);
});
