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
  placeText(document(lines), there).map(({ part, change, moved, faults }) =>
    [
      change,
      part ?? 'left out',
      ...(moved ? ['moved'] : []),
      ...faults.map(({ code, detail }) => [code, detail].filter(Boolean).join(' ')),
    ].join(', '),
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
    const text = fc.record({ code: fc.constantFrom('P1', 'P2', null), title: fc.oneof(words, fc.constantFrom('P9 ', '- ', ': ')), own: fc.array(words, { maxLength: 4 }), stepTitle: fc.oneof(words, fc.constantFrom('9.9 ', '-', '. ')), items: fc.array(words, { maxLength: 3 }) }); // prettier-ignore
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

describe('another order', () => {
  const P5: ThereText = {
    ...P3,
    id: 'p5',
    code: 'P5',
    steps: [{ id: 's2', code: '5.1' }, { id: 's3', code: '5.2' }, { id: 's4', code: null }],
    passages: [
      passage('k', 'priority_title', 'Own'),
      passage('l', 'priority_objective', 'Objective.'),
      passage('m', 'paragraph', 'One.'),
      passage('n', 'paragraph', 'Two.'),
      passage('o', 'item', 'Three.'),
      ...['s2', 's3', 's4'].flatMap((step) => [
        passage(`${step} title`, 'step_title', `Step ${step}`, step),
        passage(`${step} result`, 'step_expected_result', `Result of ${step}.`, step),
        passage(`${step} item`, 'step_item', `Item of ${step}.`, step),
      ]),
    ],
  }; // prettier-ignore
  const there = [P3, P5];
  const lines = taken([P5]);
  const row = (id: string): Line => lines.find((line) => line[2] === id) ?? ['cover', ''];
  const step = (id: string) => [row(`${id} title`), row(`${id} result`), row(`${id} item`)];
  const moved = (given: readonly Line[]) =>
    placeText(document(given), there).flatMap(({ passage: one, moved: isMoved }) => (isMoved ? [one?.id] : []));
  const own = [row('k'), row('l')];
  const steps = ['s2', 's3', 's4'].flatMap(step);

  it.each<[what: string, given: Line[], moved: string[]]>([
    ['the last paragraph first', [...own, row('o'), row('m'), row('n'), ...steps], ['o']],
    ['a paragraph before the objective', [row('k'), row('m'), row('l'), row('n'), row('o'), ...steps], ['m']],
    ['a paragraph in a step', [...own, row('m'), row('o'), ...step('s2'), row('n'), ...step('s3'), ...step('s4')], ['n']],
    ['a step before the others', [...own, row('m'), row('n'), row('o'), ...step('s4'), ...step('s2'), ...step('s3')], ['s4 title']],
    ['nothing where only some are lacking', [...own, row('m'), row('o'), ...step('s4')], []],
    ['nothing where others stand between', [...own, row('m'), ['paragraph', 'New.'], row('n'), row('o'), ...steps], []],
  ])('%s', (_, given, ids) => {
    expect(moved(given)).toEqual(ids);
  }); // prettier-ignore

  it('is moved without bookmarks too, and of another kind in its new part', () => {
    const bare = [row('k'), row('o'), row('n'), row('m')].map(([form, text]): Line => [form, text]);
    expect(told(bare, there).filter((one) => one.includes('moved'))).toHaveLength(2);
    expect(told([row('k'), ...step('s2'), row('o')], there).at(-1)).toBe('unchanged, step_item, moved');
    expect(told([row('k'), ['heading2', 'New'], row('n')], there).at(-1)).toBe('unchanged, step_paragraph, moved');
  });

  it('of what has its own place is told, and it stays', () => {
    const given = [row('k'), row('l'), row('s2 title'), row('s2 item'), row('s2 result')];
    expect(told(given, there).at(-2)).toBe('unchanged, step_item, moved');
    const swapped = ['a', 'b', 'd', 'e', 'g', 'f', 'h'].map((id) => taken([P3]).find((line) => line[2] === id)!);
    expect(told(swapped, there).filter((one) => one.includes('place_kept'))).toHaveLength(1);
  });

  it('of the priorities is told, and stays', () => {
    const given = [...lines, ...taken([P3])];
    expect(told(given, there).filter((one) => one.includes('priorities_kept'))).toHaveLength(1);
    expect(told(given, there).filter((one) => one.includes('moved'))).toEqual([]);
  });

  it('is refused where the text is fixed', () => {
    expect(told([...own, row('o'), row('m')], [{ ...P5, editable: false }])).toContain(
      'unchanged, item, moved, text_fixed',
    );
  });

  it('property: moving what is told to be moved, one behind the other, makes the order of the document', () => {
    const shuffled = <T>(of: readonly T[]) => fc.shuffledSubarray([...of], { minLength: of.length });
    fc.assert(
      fc.property(shuffled(['m', 'n', 'o']), shuffled(['s2', 's3', 's4']), (paragraphs, order) => {
        const given = [...own, ...paragraphs.map(row), ...order.flatMap(step)];
        const read = placeText(document(given), there);
        const made = (ids: readonly string[], met: readonly string[]) =>
          met.reduce<string[]>(
            (list, id, at) => {
              if (!read.some((one) => one.passage?.id === id && one.moved)) return list;
              const others = list.filter((one) => one !== id);
              return others.toSpliced(at === 0 ? 0 : others.indexOf(met[at - 1]!) + 1, 0, id);
            },
            [...ids],
          );
        expect(made(['m', 'n', 'o'], paragraphs)).toEqual(paragraphs);
        const titles = order.map((id) => `${id} title`);
        expect(made(['s2 title', 's3 title', 's4 title'], titles)).toEqual(titles);
      }),
    );
  });
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
