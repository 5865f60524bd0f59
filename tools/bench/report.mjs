/** The tables of a run as a document. */
import { cpus, totalmem } from 'node:os';
import { ACTS } from './acts.mjs';
import { kilobytes, short, table } from './figures.mjs';
import { LARGE } from './large.mjs';
import { PAGES } from './pages.mjs';
import { totalOf } from './run-pages.mjs';

const HEAD = [
  'Statements',
  'KB',
  'Server',
  'PostgreSQL',
  'p50',
  'p99',
  'Bare server',
  'Bare PostgreSQL',
  'Bare p50',
  'Bare p99',
  'Ratio',
  'Goal',
];

/** Figures of one page or act in the order of {@link HEAD}. */
function cells({ house, bare, bytes, statements, differs, failed }, goal) {
  if (failed) return ['no answer', ...HEAD.slice(1).map(() => '–')];
  const own = [String(statements ?? '–'), kilobytes(bytes), ...costs(house)];
  if (!bare) return [...own, '–', '–', '–', '–', '–', '–'];
  const ratio = `${short(totalOf(house) / totalOf(bare))}x${differs ? ' (answers differ)' : ''}`;
  return [...own, ...costs(bare), ratio, goal ? `${goal}x` : '–'];
}

const largeCells = ({ house, bytes, sent, failed }) =>
  failed ? ['no answer', '–', '–', '–', '–', '–'] : [kilobytes(bytes), kilobytes(sent), ...costs(house)];

const costs = ({ server, database, p50, p99 }) => [short(server), short(database), short(p50), short(p99)];

/** Its name, and how often it was refused where it was. */
const named = ({ title }, { house }) =>
  house?.refused > 0 ? `${title} (${(house.refused * 100).toFixed(0)}% refused)` : title;

/** What was measured of a list of pages or acts, in its order. */
const measured = (list, results) =>
  list.filter(({ key }) => results.has(key)).map((item) => [item, results.get(item.key)]);

/**
 * @param {object} run
 * @param {Map | null} run.one pages with one roadmap
 * @param {Map} run.many pages with many
 * @param {Map} run.acts
 * @param {Map | null} run.large
 * @param {{ roadmaps: number, rounds: number, seconds: number }} run.options
 * @param {{ version: string, jit: string }} run.database
 * @returns {string} Markdown
 */
export function report({ one, many, acts, large, options, database }) {
  const pages = measured(PAGES, many);
  const growth = ({ key }, result) =>
    one?.has(key) ? `${short(totalOf(result.house) / totalOf(one.get(key).house))}x` : '–';
  const parts = [
    '# Performance',
    `What pages and acts cost, measured by \`npm run bench\` on ${new Date().toISOString().slice(0, 10)} on ${machine()}, Node
${process.versions.node}, PostgreSQL ${database.version} with JIT ${database.jit} as the server has it. ${options.roadmaps} roadmaps of the size of the
sample, 16 connections; medians of ${rounds(options.rounds)} of about ${options.seconds} s, the product and the bare handler in turn.`,
    `Times are in milliseconds: the processor's for each request (server and PostgreSQL apart, with backends that ended), and p50
and p99 as the asking side sees them with 16 requests under way. The _bare_ handler is \`node:http\` and \`pg\` in a process
of its own: one prepared statement that looks up the session and writes the same answer (\`tools/bench/bare\`). The ratio
is that of both processors' times together.`,
    '## Pages',
    table(
      ['Page', ...HEAD, 'Growth'],
      pages.map(([page, result]) => [named(page, result), ...cells(result, page.goal), growth(page, result)]),
    ),
    `KB is the answer as the page reads it. Growth is the cost with ${options.roadmaps} roadmaps against that with 1; the goal is 1.3x.`,
    '## Unchanged pages',
    unchangedPart(pages),
  ];
  if (acts.size > 0)
    parts.push(
      '## Acts',
      table(
        ['Act', ...HEAD],
        measured(ACTS, acts).map(([act, result]) => [named(act, result), ...cells(result, act.goal)]),
      ),
      'What an act sets off (its entry on the ledger) is part of what it costs. Statements count the beginning and the end of its transaction.',
    );
  if (large)
    parts.push(
      '## A large roadmap',
      `${LARGE.participants} participants, ${LARGE.steps} steps, ${number(LARGE.participants * LARGE.steps)} national actions, ${number(LARGE.updates)} updates, a
thread of ${number(LARGE.comments)} comments, ${number(LARGE.events)} entries on the ledger; one request at a time. The goals are 300 ms at p50 for
progress, and 600 KB for every page.`,
      table(
        ['Page', 'KB', 'KB sent', 'Server', 'PostgreSQL', 'p50', 'p99'],
        measured(PAGES, large).map(([page, result]) => [page.title, ...largeCells(result)]),
      ),
    );
  return `${parts.join('\n\n')}\n`;
}

function unchangedPart(pages) {
  const tagged = pages.filter(([, result]) => result.unchanged);
  if (tagged.length === 0) return 'Pages carry no tag yet: each is asked for and answered whole.';
  const rows = tagged.map(([page, { unchanged, bare }]) => [
    page.title,
    ...costs(unchanged),
    bare ? `${short(totalOf(unchanged) / totalOf(bare))}x` : '–',
  ]);
  return `${table(['Page', 'Server', 'PostgreSQL', 'p50', 'p99', 'Ratio to the bare page'], rows)}\n\nThe goal is 0.3x.`;
}

const number = (value) => value.toLocaleString('en');
const rounds = (count) => (count === 1 ? 'one round' : `${count} rounds`);

function machine() {
  const [{ model }] = cpus();
  return `${cpus().length} cores (${model.trim()}) with ${Math.round(totalmem() / 1024 ** 3)} GB of memory`;
}
