import { readFileSync } from 'node:fs';
import { moduleOrder } from '../architecture.mjs';
import { diagram, withDiagram } from './architecture-diagram.mjs';

test('the picture in docs/architecture.md is that of architecture.mjs', () => {
  const page = readFileSync(new URL('../docs/architecture.md', import.meta.url), 'utf8');
  expect(withDiagram(page)).toBe(page);
});

test('the picture names every module once', () => {
  const rows = diagram()
    .split('\n')
    .filter((line) => /row\d+\["/.test(line))
    .join(' ');
  for (const name of moduleOrder.flat()) expect(rows.split(new RegExp(`\\b${name}\\b`)).length).toBe(2);
});

test('a page without its marks is named', () => {
  expect(() => withDiagram('# Architecture')).toThrow('lacks the marks');
});
