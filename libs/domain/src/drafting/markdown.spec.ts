import fc from 'fast-check';
import type { Edition } from './editions.js';
import { editionMarkdown, escapeMarkdown } from './markdown.js';

/** What CommonMark makes of a paragraph in which nothing has a meaning; throws where something has. */
function shown(markdown: string): string {
  return markdown
    .split('\\\n')
    .map((line) => {
      expect(line).not.toMatch(/^(?:[#+\-=\s]|\d+[.)](?=\s|$))|\s$|^$/);
      const text = line.replaceAll(/\\([!-/:-@[-`{-~])|&#(\d+);|([\\`*_[\]<>&~|$])/g, (_, escaped, code, active) => {
        expect(active).toBeUndefined();
        return code ? String.fromCharCode(Number(code)) : String(escaped);
      });
      return text === '\u200b' ? '' : text;
    })
    .join('\n');
}

describe('a text as Markdown', () => {
  it('is only text, to the last character', () => {
    const parts = [
      '*',
      '_',
      '#',
      '# ',
      '-',
      '- ',
      '1. ',
      '12)',
      '  ',
      '\t',
      '\n',
      '\\',
      '`',
      '<b>',
      '&amp;',
      '[a](b)',
      'Сваки',
      '工人',
      'word',
      '=',
      '|',
      '~~',
      '$',
    ];
    fc.assert(
      fc.property(fc.array(fc.constantFrom(...parts), { minLength: 1 }), (some) => {
        const text = some.join('');
        expect(shown(escapeMarkdown(text))).toBe(text);
      }),
      { numRuns: 500 },
    );
  });
});

describe('an edition as Markdown', () => {
  it('has its headings, steps and passages, and its footnotes at the end', () => {
    const edition: Edition = {
      priorities: [
        {
          id: 'p',
          code: 'P1',
          steps: [{ id: 's', code: '1.1' }],
          passages: [
            { id: 'a', kind: 'priority_title', stepId: null, text: 'Fair *work*' },
            { id: 'b', kind: 'priority_summary', stepId: null, text: 'One.\nTwo.' },
            { id: 'c', kind: 'step_title', stepId: 's', text: 'First step' },
            { id: 'd', kind: 'step_description', stepId: 's', text: '- not a list' },
          ],
        },
      ],
    };
    const frame = { title: 'Roadmap', facts: ['Edition 1.2'], footnotes: ['* A note.'] };
    expect(editionMarkdown(edition, frame)).toBe(`# Roadmap

Edition 1.2

## P1 Fair \\*work\\*

One.\\
Two.

### 1.1 First step

\\- not a list

---

\\* A note.
`);
  });
});
