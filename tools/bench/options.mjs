import { parseArgs } from 'node:util';
import { resolve } from 'node:path';
import { root } from '../processes.mjs';
import { ACTS } from './acts.mjs';
import { PAGES } from './pages.mjs';

const KEYS = [...PAGES, ...ACTS].map(({ key }) => key);
const NUMBERS = { rounds: '5', roadmaps: '200', seconds: '3' };

export const USAGE = `npm run bench -- [options]
  --roadmaps=200           how many sample-sized roadmaps the database holds, besides the one of 1
  --rounds=5               medians are of this many rounds
  --seconds=3              how long each run of a round takes about
  --pages=overview,...     only these pages and acts, by their keys
  --no-large               without the large roadmap
  --no-one                 without the database of one roadmap, and so without growth
  --keep=folder            keeps the databases there, and uses them again
  --out=docs/performance.md  writes the tables as a document
  --api=apps/api/dist/main.js  which build is measured`;

/**
 * @param {readonly string[]} args
 * @throws Error that says what is wrong
 */
export function readOptions(args) {
  const { values } = parseArgs({
    args: [...args],
    options: {
      ...Object.fromEntries(Object.entries(NUMBERS).map(([name, value]) => [name, { type: 'string', default: value }])),
      pages: { type: 'string' },
      'no-large': { type: 'boolean', default: false },
      'no-one': { type: 'boolean', default: false },
      keep: { type: 'string' },
      out: { type: 'string' },
      api: { type: 'string', default: resolve(root, 'apps/api/dist/main.js') },
      help: { type: 'boolean', default: false },
    },
  });
  const number = (name) => {
    const value = Number(values[name]);
    if (!Number.isInteger(value) || value < 1) throw new Error(`--${name} must be a whole number from 1.`);
    return value;
  };
  const only = values.pages?.split(',').map((key) => key.trim()) ?? null;
  const unknown = only?.filter((key) => !KEYS.includes(key)) ?? [];
  if (unknown.length > 0) throw new Error(`--pages knows no ${unknown.join(', ')}. It knows ${KEYS.join(', ')}.`);
  return {
    help: values.help,
    rounds: number('rounds'),
    roadmaps: number('roadmaps'),
    seconds: number('seconds'),
    only,
    large: !values['no-large'],
    one: !values['no-one'],
    keep: values.keep === undefined ? null : resolve(values.keep),
    out: values.out === undefined ? null : resolve(values.out),
    main: resolve(values.api),
  };
}
