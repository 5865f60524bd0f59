import { expect, test } from '@playwright/test';
import { readFileSync } from 'node:fs';

/** The numbered steps under a heading of README.md, each on one line and without its marks. */
function readmeSteps(heading: string): string[] {
  const text = readFileSync(new URL('../../../../README.md', import.meta.url), 'utf8');
  const [, after] = text.split(`\n## ${heading}\n`);
  if (after === undefined) throw new Error(`README.md has no heading "${heading}"`);
  const [section = ''] = after.split('\n## ');
  return section
    .split(/\n(?=\d+\. )/)
    .filter((part) => /^\d+\. /.test(part.trimStart()))
    .map((part) =>
      part
        .trim()
        .replace(/^\d+\. /, '')
        .replaceAll('`', '')
        .replaceAll(/\s+/g, ' '),
    );
}

/** Follows the steps of the README in their order, each in its very words. */
export class ReadmeWalk {
  readonly #steps: readonly string[];
  #followed = 0;

  constructor(heading: string) {
    this.#steps = readmeSteps(heading);
  }

  async follow(words: string, act: () => Promise<void>): Promise<void> {
    expect(words, 'the next step of the README').toBe(this.#steps[this.#followed]);
    this.#followed += 1;
    await test.step(words, act);
  }

  /** The README says nothing that was not done. */
  expectWhole(): void {
    expect(this.#steps.slice(this.#followed), 'steps of the README that nobody followed').toEqual([]);
  }
}
