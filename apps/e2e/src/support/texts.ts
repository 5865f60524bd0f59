import { expect, type Page } from '@playwright/test';

/** Put together here, so that this file does not itself contain the bare word. */
const word = ['Kos', 'ovo'].join('');
const bare = new RegExp(`${word}(?!\\*)`);
const note = '* This reference should be understood in the context of UNSCR 1244/99.';
const illustrative = 'Illustrative data. Figures, positions and dates are made up.';

interface Words {
  /** What somebody who looks at the page reads. */
  shown: string;
  /** Texts that are only heard, or appear on hover, and the name of the window. */
  named: string[];
}

const wordsOf = (page: Page): Promise<Words> =>
  page.evaluate(() => ({
    shown: document.body.innerText,
    named: [
      document.title,
      ...['aria-label', 'aria-description', 'title', 'alt', 'placeholder'].flatMap((attribute) =>
        [...document.querySelectorAll(`[${attribute}]`)].map((element) => element.getAttribute(attribute) ?? ''),
      ),
    ],
  }));

const count = (text: string, part: string): number => text.split(part).length - 1;

export interface ExpectedTexts {
  /** Surfaces that bring the notes of their own names: the page, and an open drawer or dialog. */
  surfaces?: number;
  /** Whether the page belongs to the sample's roadmap. */
  sample?: boolean;
}

/** Everything that is read or heard on the page, line by line. */
export async function linesOf(page: Page): Promise<string[]> {
  const { shown, named } = await wordsOf(page);
  return [...shown.split('\n'), ...named];
}

/** What is read and heard on each surface: the page, and what is open over it. */
const surfacesOf = (page: Page): Promise<{ shown: string; heard: string }[]> =>
  page.evaluate(() =>
    [...document.querySelectorAll<HTMLElement>('#root, .MuiDrawer-paper, .MuiDialog-paper')].map((surface) => ({
      shown: surface.innerText,
      heard: ['aria-label', 'aria-description', 'title', 'alt', 'placeholder']
        .flatMap((attribute) =>
          [...surface.querySelectorAll(`[${attribute}]`)].map((element) => element.getAttribute(attribute)),
        )
        .join('\n'),
    })),
  );

const escaped = (text: string): string => text.replace(/[.*+?^${}()|[\]\\]/g, '\\$&');

/** A designation in all its forms, each ending with its mark of one character, never without it, and its note once on each surface that shows one of them. */
export async function expectNote(page: Page, names: readonly string[], note: string): Promise<void> {
  const where = `${names[0]} on ${page.url()}`;
  const unmarked = names.map((name) => new RegExp(`\\b${escaped(name.slice(0, -1))}(?!${escaped(name.slice(-1))})`));
  const lines = (await linesOf(page)).filter((line) => unmarked.some((pattern) => pattern.test(line)));
  expect.soft(lines, `without its mark: ${where}`).toEqual([]);
  for (const { shown, heard } of await surfacesOf(page)) {
    const named = names.some((name) => shown.includes(name) || heard.includes(name));
    expect.soft(count(shown, note), `notes: ${where}`).toBe(named ? 1 : 0);
  }
}

/** The designation always with its asterisk, its note once on each surface, and the mark of the sample. */
export async function expectTexts(page: Page, { surfaces = 1, sample = true }: ExpectedTexts = {}): Promise<void> {
  const { shown, named } = await wordsOf(page);
  const where = `on ${page.url()}`;
  const lines = [...shown.split('\n'), ...named];
  expect(
    lines.filter((line) => bare.test(line)),
    `texts without the asterisk ${where}`,
  ).toEqual([]);
  if (lines.some((line) => line.includes(word))) {
    expect(count(shown, note), `notes of the designation ${where}`).toBe(surfaces);
  }
  if (sample) expect(shown, `the mark of the sample ${where}`).toContain(illustrative);
}

/** Texts in Arabic that take their direction from what surrounds them, and so may turn it round. */
export const notIsolated = (page: Page): Promise<string[]> =>
  page.evaluate(() => {
    const found: string[] = [];
    const texts = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
    for (let node = texts.nextNode(); node; node = texts.nextNode()) {
      const text = node.textContent ?? '';
      const isolated = /[\u2066-\u2068][^\u2069]*[\u0600-\u06ff][^\u2069]*\u2069/.test(text);
      const direction = node.parentElement?.closest('bdi, [dir]');
      if (/[\u0600-\u06ff]/.test(text) && !isolated && (!direction || direction === document.documentElement))
        found.push(`${node.parentElement?.outerHTML.slice(0, 120) ?? ''}: ${text}`);
    }
    return found;
  });

/** The page itself never scrolls sideways; what is wider scrolls in a region of its own. */
export async function expectNoSidewaysScroll(page: Page): Promise<void> {
  const wide = await page.evaluate(() => {
    const root = document.documentElement;
    if (root.scrollWidth <= root.clientWidth) return [];
    const sticksOut = [...document.querySelectorAll('body *')].filter(
      (element) => element.getBoundingClientRect().right > root.clientWidth + 0.5,
    );
    // The page is too wide even where no element is, for a margin or a shadow.
    return [`${root.scrollWidth} px`, ...sticksOut.map(({ tagName, textContent }) => `${tagName} ${textContent}`)];
  });
  expect(
    wide.map((words) => words.slice(0, 80)),
    `what makes ${page.url()} too wide`,
  ).toEqual([]);
}
