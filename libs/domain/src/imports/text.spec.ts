import fc from 'fast-check';
import {
  placeText,
  plainParagraphs,
  type TextForm,
  type TextParagraph,
  type TherePassage,
  type ThereText,
} from '../index.js';

const passage = (id: string, kind: TherePassage['kind'], text: string, stepId: string | null = null): TherePassage => ({
  id,
  kind,
  stepId,
  text,
});

const P3: ThereText = {
  id: 'p3',
  kind: 'priority',
  code: 'P3',
  editable: true,
  steps: [{ id: 's1', code: '3.1' }],
  passages: [
    passage('a', 'priority_title', 'Return with dignity'),
    passage('b', 'priority_objective', 'People return safely.'),
    passage('c', 'priority_summary', ''),
    passage('d', 'paragraph', 'Why it matters.'),
    passage('e', 'step_title', 'A desk in each office', 's1'),
    passage('f', 'step_description', 'Desks are set up.', 's1'),
    passage('g', 'step_expected_result', 'There is a desk.', 's1'),
    passage('h', 'step_item', 'In the capital', 's1'),
  ],
};
const P4: ThereText = {
  ...P3,
  id: 'p4',
  code: 'P4',
  editable: false,
  steps: [],
  passages: [passage('i', 'priority_title', 'Data'), passage('j', 'priority_objective', 'Data are shared.')],
};
const THERE = [P3, P4];

type Line = readonly [form: TextForm, text: string, id?: string];
const document = (lines: readonly Line[]): TextParagraph[] =>
  lines.map(([form, text, id], at) => ({ row: at + 1, form, id: id ?? null, text }));
const told = (lines: readonly Line[], there = THERE) =>
  placeText(document(lines), there).map(({ part, change, faults }) =>
    [change, part ?? 'left out', ...faults.map(({ code, detail }) => [code, detail].filter(Boolean).join(' '))].join(
      ', ',
    ),
  );

/** As the clean export writes texts. */
const taken = (there: readonly ThereText[]): Line[] =>
  plainParagraphs({
    priorities: there.map((one) => ({ ...one, versionNumber: 1, hash: '' })),
  }).map(({ role, code, runs, passageId }) => [
    role === 'priority_title' ? 'heading1' : role === 'step_title' ? 'heading2' : role,
    [...code.map(({ text }) => `${text} `), ...runs.map(({ text }) => text)].join(''),
    passageId,
  ]);

describe('a text that was taken out and is read again', () => {
  it('changes nothing', () => {
    expect(new Set(told(taken(THERE)).map((one) => one.split(',')[0]))).toEqual(new Set(['unchanged']));
    expect(told(taken(THERE)).filter((one) => one.split(',').length > 2)).toEqual([]);
  });

  it('changes nothing without its bookmarks either, where its words tell what it is', () => {
    const lines = taken(THERE)
      .filter(([, text]) => text !== '')
      .map(([form, text]): Line => [form, text]);
    expect(told(lines).map((one) => one.split(',')[0])).toEqual(lines.map(() => 'unchanged'));
  });

  it('property: whatever its words are', () => {
    const words = fc.string({ unit: 'grapheme', maxLength: 40 });
    const text = fc.record({ code: fc.constantFrom('P1', 'P2', null), title: fc.oneof(words, fc.constant('P9 ')), own: fc.array(words, { maxLength: 4 }), stepTitle: fc.oneof(words, fc.constant('9.9 ')), items: fc.array(words, { maxLength: 3 }) }); // prettier-ignore
    fc.assert(
      fc.property(fc.uniqueArray(text, { maxLength: 3, selector: ({ code }) => code ?? {} }), (texts) => {
        const there = texts.map(({ code, title, own, stepTitle, items }, at): ThereText => ({
          ...P3,
          id: `t${at}`,
          code,
          steps: [{ id: `s${at}`, code: code && `${code.slice(1)}.1` }],
          passages: [
            passage(`${at} title`, 'priority_title', `${title}A`),
            ...own.map((one, n) => passage(`${at} own ${n}`, 'paragraph', one)),
            passage(`${at} step`, 'step_title', `${stepTitle}B`, `s${at}`),
            ...items.map((one, n) => passage(`${at} item ${n}`, 'step_item', one, `s${at}`)),
          ],
        }));
        for (const { change, faults } of placeText(document(taken(there)), there))
          expect([change, faults]).toEqual(['unchanged', []]);
      }),
    );
  });
});

describe('a paragraph', () => {
  it.each<[what: string, lines: Line[], last: string]>([
    ['is changed by its bookmark', [['heading1', 'P3 Return with dignity', 'a'], ['paragraph', 'They return.', 'b']], 'changed, priority_objective'],
    ['is changed by its label', [['heading1', 'P3 Return with dignity'], ['paragraph', 'Objective: They return.']], 'changed, priority_objective'],
    ['of a step is changed by its label', [['heading1', 'P3 Return'], ['heading2', '3.1 A desk'], ['paragraph', 'Expected result: Desks.']], 'changed, step_expected_result'],
    ['is new where nothing tells another', [['heading1', 'P3 Return'], ['paragraph', 'More.']], 'new, paragraph'],
    ['of a list is an item', [['heading1', 'P3 Return'], ['heading2', '3.1 A desk'], ['item', 'Elsewhere']], 'new, step_item'],
    ['begins a new step', [['heading1', 'P3 Return'], ['heading2', 'A new step']], 'new, step_title'],
    ['begins a new priority', [['heading1', 'Something new']], 'new, priority_title'],
  ])('%s', (_, lines, last) => {
    expect(told(lines).at(-1)).toBe(last);
  }); // prettier-ignore
});

describe('what has no place is named', () => {
  it.each<[lines: Line[], last: string]>([
    [[['paragraph', 'A foreword']], 'unchanged, left out, text_before_heading'],
    [[['cover', 'Draft 1.2']], 'unchanged, left out, cover_left_out'],
    [[['heading2', '3.1 A desk']], 'unchanged, left out, heading_unplaced'],
    [[['heading_other', 'Deep']], 'unchanged, left out, heading_unplaced'],
    [[['table', 'A table']], 'unchanged, left out, table_left_out'],
    [[['changes', 'Half']], 'unchanged, left out, changes_recorded'],
    [[['not_read', '3']], 'unchanged, left out, not_read'],
    [[['heading1', 'P9 None']], 'new, priority_title, priority_unknown P9'],
    [[['heading1', 'P4 Return', 'a']], 'changed, priority_title, code_kept P3, passages_absent 6'],
    [[['heading1', 'Data']], 'unchanged, priority_title, heading_known P4, passages_absent 1'],
    [[['heading1', 'P3 Return'], ['heading2', '3.9 None']], 'new, step_title, step_unknown 3.9'],
    [[['heading1', 'P3 Return'], ['paragraph', 'Data are shared.', 'j']], 'unchanged, left out, passage_elsewhere P4'],
    [[['heading1', 'P3 Return'], ['paragraph', 'Desks are set up.', 'f']], 'unchanged, step_description, passage_moved'],
    [[['heading1', 'P3 Return'], ['paragraph', 'Words', 'gone']], 'new, paragraph, passage_gone'],
    [[['heading1', 'P3 Return'], ['paragraph', 'Objective: a'], ['paragraph', 'Objective: b']], 'changed, priority_objective, paragraph_repeated 2'],
    [[['heading1', 'P4 Data'], ['paragraph', 'Data are not shared.', 'j']], 'changed, priority_objective, text_fixed'],
    [[['heading1', 'P3']], 'new, priority_title'],
    [[['heading1', '', 'a']], 'changed, priority_title, title_missing, passages_absent 6'],
    [[['heading1', 'x'.repeat(301)]], 'new, priority_title, text_too_long 300'],
  ])('%j: %s', (lines, last) => {
    expect(told(lines).at(-1)).toBe(last);
  }); // prettier-ignore
});
