import fc from 'fast-check';
import { PASSAGE_KINDS } from '../roadmap/version.js';
import { contentsOf } from './contents.js';
import {
  compareEditions,
  comparePassages,
  countChanges,
  editionOf,
  type Edition,
  type EditionComparison,
  type EditionPassage,
  type EditionPriority,
  type PassageChange,
} from './editions.js';

const written = fc
  .array(
    fc.constantFrom(
      'every',
      'month',
      'учесник',
      'везу',
      'العمال',
      'يجتمعون',
      '工人',
      '报告',
      '，',
      ' ',
      '\n',
      '👨‍👩‍👧',
      'e\u0301',
    ),
    { maxLength: 12 },
  )
  .map((parts) => parts.join(' '));

const someOf = (names: readonly string[]) => fc.shuffledSubarray([...names]);
const passageOf = (id: string): fc.Arbitrary<EditionPassage> =>
  fc.record({
    id: fc.constant(id),
    kind: fc.constantFrom(...PASSAGE_KINDS),
    stepId: fc.constantFrom(null, 's1', 's2'),
    text: written,
  });
const priorityOf = (id: string): fc.Arbitrary<EditionPriority> =>
  fc.record({
    id: fc.constant(id),
    code: fc.constantFrom(null, 'P1', 'P2'),
    steps: someOf(['s1', 's2', 's3']).map((ids) => ids.map((step) => ({ id: step, code: null }))),
    passages: someOf(['a', 'b', 'c', 'd', 'e', 'f']).chain((ids) =>
      fc.tuple(...ids.map((passage) => passageOf(`${id}${passage}`))),
    ),
  });
const editions: fc.Arbitrary<Edition> = fc.record({
  priorities: someOf(['p', 'q', 'r', 's']).chain((ids) => fc.tuple(...ids.map(priorityOf))),
});

/** Follows a comparison through the earlier edition, and writes down the later one: it may use of `before` what it says. */
function applied(before: Edition, { priorities }: EditionComparison): Edition {
  const after: EditionPriority[] = [];
  let at = 0;
  for (const change of priorities) {
    const isOld = change.place !== 'added' && change.place !== 'moved_here';
    const old = isOld ? before.priorities[at] : before.priorities.find(({ id }) => id === change.id);
    if (isOld) {
      expect(old?.id).toBe(change.id);
      at += 1;
    }
    if (change.place === 'removed' || change.place === 'moved_away') continue;
    after.push({ ...change.after!, passages: appliedPassages(old?.passages ?? [], change.passages) });
  }
  expect(at).toBe(before.priorities.length);
  return { priorities: after };
}

function appliedPassages(before: readonly EditionPassage[], changes: readonly PassageChange[]): EditionPassage[] {
  const after: EditionPassage[] = [];
  let at = 0;
  for (const { id, place, after: now, runs } of changes) {
    const isOld = place !== 'added' && place !== 'moved_here';
    const old = isOld ? before[at] : before.find((passage) => passage.id === id);
    if (isOld) {
      expect(old?.id).toBe(id);
      at += 1;
    }
    if (place === 'removed' || place === 'moved_away') continue;
    let rest = old?.text ?? '';
    let text = '';
    for (const run of runs) {
      if (run.kind !== 'added') {
        expect(rest.startsWith(run.text)).toBe(true);
        rest = rest.slice(run.text.length);
      }
      if (run.kind !== 'removed') text += run.text;
    }
    expect(rest).toBe('');
    after.push({ id, ...now!, text });
  }
  expect(at).toBe(before.length);
  return after;
}

describe('two editions', () => {
  it('compared and applied to the earlier give the later exactly', () => {
    fc.assert(
      fc.property(editions, editions, (before, after) => {
        expect(applied(before, compareEditions(before, after))).toEqual(after);
      }),
      { numRuns: 300 },
    );
  });

  it('are both in their comparison', () => {
    fc.assert(
      fc.property(editions, editions, (before, after) => {
        const comparison = compareEditions(before, after);
        expect(editionOf(comparison, 'before')).toEqual(before);
        expect(editionOf(comparison, 'after')).toEqual(after);
      }),
      { numRuns: 300 },
    );
  });

  it('that are one have no change', () => {
    fc.assert(
      fc.property(editions, (edition) => {
        for (const { place, passages } of compareEditions(edition, edition).priorities) {
          expect(place).toBe('stays');
          expect(countChanges(passages).total).toBe(0);
        }
      }),
    );
  });

  it('have as many changes back as there', () => {
    fc.assert(
      fc.property(editions, editions, (before, after) => {
        const [there, back] = [compareEditions(before, after), compareEditions(after, before)].map((comparison) =>
          contentsOf(comparison)
            .map(({ id, counts }) => ({ id, added: counts.added, removed: counts.removed, changed: counts.changed }))
            .sort((one, other) => (one.id < other.id ? -1 : 1)),
        );
        expect(back).toEqual(there?.map((line) => ({ ...line, added: line.removed, removed: line.added })));
      }),
    );
  });
});

describe('the passages of a priority', () => {
  const passage = (id: string, text = id, stepId: string | null = null): EditionPassage => ({
    id,
    kind: stepId ? 'step_description' : 'priority_summary',
    stepId,
    text,
  });
  const told = (before: EditionPassage[], after: EditionPassage[]) =>
    comparePassages(before, after).map(({ id, place, changed }) => `${id} ${place}${changed ? ' changed' : ''}`);

  it('stay where they are around what is new and what is gone', () => {
    expect(
      told([passage('a'), passage('b'), passage('c')], [passage('a'), passage('x'), passage('c', 'other')]),
    ).toEqual(['a stays', 'b removed', 'x added', 'c stays changed']);
  });

  it('stand twice where they moved, and say what changed where they are', () => {
    const before = [passage('a'), passage('b', 'old words'), passage('c'), passage('d')];
    const after = [passage('a'), passage('c'), passage('d'), passage('b', 'new words')];
    expect(told(before, after)).toEqual(['a stays', 'b moved_away', 'c stays', 'd stays', 'b moved_here changed']);
    expect(comparePassages(before, after)[1]?.runs).toEqual([{ kind: 'same', text: 'old words' }]);
    expect(countChanges(comparePassages(before, after))).toEqual({
      added: 0,
      removed: 0,
      changed: 1,
      moved: 1,
      total: 1,
    });
  });

  it('have moved when another step has them, wherever they stand', () => {
    expect(told([passage('a', 'a', 's1')], [passage('a', 'a', 's2')])).toEqual(['a moved_away', 'a moved_here']);
  });

  it('are changed when only their kind is', () => {
    const item: EditionPassage = { ...passage('a'), kind: 'priority_objective' };
    expect(told([passage('a')], [item])).toEqual(['a stays changed']);
  });

  it('say what they were split from and joined to', () => {
    const lineage = { splitFrom: new Map([['n', 'a']]), joinedInto: new Map([['b', 'a']]) };
    const changes = comparePassages(
      [passage('a', 'One. Two.'), passage('b', 'Three.')],
      [passage('a', 'One. Three.'), passage('n', 'Two.')],
      lineage,
    );
    expect(changes.map(({ id, splitFrom, joinedInto }) => ({ id, splitFrom, joinedInto }))).toEqual([
      { id: 'a', splitFrom: null, joinedInto: null },
      { id: 'b', splitFrom: null, joinedInto: 'a' },
      { id: 'n', splitFrom: 'a', joinedInto: null },
    ]);
  });
});

describe('the contents of a comparison', () => {
  const title = (id: string, text: string): EditionPassage => ({ id, kind: 'priority_title', stepId: null, text });
  const step = (id: string, stepId: string, text: string): EditionPassage => ({ id, kind: 'step_title', stepId, text });

  it('tell each priority and step once, with its changes', () => {
    const before: Edition = {
      priorities: [
        {
          id: 'p',
          code: 'P1',
          steps: [{ id: 's', code: '1.1' }],
          passages: [title('a', 'Work'), step('b', 's', 'Old step')],
        },
        { id: 'q', code: 'P2', steps: [], passages: [title('c', 'Gone')] },
      ],
    };
    const after: Edition = {
      priorities: [
        {
          id: 'p',
          code: 'P1',
          steps: [
            { id: 's', code: '1.1' },
            { id: 't', code: '1.2' },
          ],
          passages: [title('a', 'Fair work'), step('b', 's', 'Old step'), step('d', 't', 'New step')],
        },
      ],
    };
    const none = { added: 0, removed: 0, changed: 0, moved: 0, total: 0 };
    expect(contentsOf(compareEditions(before, after))).toEqual([
      {
        id: 'p',
        place: 'stays',
        code: 'P1',
        title: 'Fair work',
        counts: { ...none, added: 1, changed: 1, total: 2 },
        steps: [
          { id: 's', place: 'stays', code: '1.1', title: 'Old step', counts: none },
          { id: 't', place: 'added', code: '1.2', title: 'New step', counts: { ...none, added: 1, total: 1 } },
        ],
      },
      { id: 'q', place: 'removed', code: 'P2', title: 'Gone', counts: { ...none, removed: 1, total: 1 }, steps: [] },
    ]);
  });
});
