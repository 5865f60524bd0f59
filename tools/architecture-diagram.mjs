/**
 * Writes the picture of `architecture.mjs` into `docs/architecture.md`.
 * With `--check` it only says whether the picture is up to date.
 */
import { readFileSync, writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { earlierModules, moduleOrder, moduleRooms } from '../architecture.mjs';

const page = fileURLToPath(new URL('../docs/architecture.md', import.meta.url));
const begin = '<!-- rooms: made by tools/architecture-diagram.mjs from architecture.mjs -->';
const end = '<!-- rooms: end -->';

/** @returns {string} the rooms and their imports as a Mermaid flowchart; arrows point at what is imported */
export function diagram() {
  const rows = moduleOrder.map((names, index) => `    row${index}["${names.join(' · ')}"]`);
  const arrows = moduleOrder.slice(1).map((_, index) => `    row${index + 1} --> row${index}`);
  const last = earlierModules(moduleOrder.at(-1)[0]);
  return [
    '```mermaid',
    'flowchart TB',
    '  subgraph web["apps/web"]',
    '    app --> features --> shared --> gql',
    '  end',
    '  subgraph api["apps/api"]',
    ...rows,
    ...arrows,
    '    row0 --> kernel',
    '  end',
    '  subgraph libs["libs"]',
    '    ui --> i18n --> domain',
    '  end',
    '  web --> libs',
    ...moduleRooms.filter((room) => room !== 'kernel').map((room) => `  api --> ${room}`),
    '```',
    '',
    `A module imports the modules above its row, through their \`index.ts\` only: ${moduleOrder.at(-1).join(' and ')}, for ` +
      `example, may import ${last.slice(0, -1).join(', ')} and ${last.at(-1)}; nobody imports them.`,
  ].join('\n');
}

/**
 * @param {string} text the page
 * @returns {string} the page with the present picture between its marks
 */
export function withDiagram(text) {
  const [before, rest] = text.split(begin);
  const after = rest?.split(end)[1];
  if (after === undefined) throw new Error(`docs/architecture.md lacks the marks "${begin}" and "${end}"`);
  return `${before}${begin}\n\n${diagram()}\n\n${end}${after}`;
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  const present = readFileSync(page, 'utf8');
  const wanted = withDiagram(present);
  if (wanted === present) {
    console.log('docs/architecture.md is up to date');
  } else if (process.argv.includes('--check')) {
    console.error('docs/architecture.md is behind architecture.mjs: run "npm run docs:diagram"');
    process.exitCode = 1;
  } else {
    writeFileSync(page, wanted);
    console.log('docs/architecture.md brought up to date');
  }
}
