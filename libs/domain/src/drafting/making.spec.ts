import fc from 'fast-check';
import {
  addPassage,
  addStep,
  EMPTY_TEXT,
  hindrances,
  isFixed,
  isLive,
  isTitle,
  joinPassages,
  movePassage,
  moveStep,
  newPassage,
  passageLabels,
  placeAbove,
  placeBelow,
  putBackPassage,
  putBackStep,
  removeStep,
  savePassage,
  splitPassage,
  strikePassage,
  type Made,
  type MakingPassage,
} from './making.js';

type Passages = readonly MakingPassage[];

const listOf = (made: Made): Passages => {
  if ('refusal' in made) throw new Error(made.refusal);
  return made.passages;
};
const refusalOf = (made: Made): string | null => ('refusal' in made ? made.refusal : null);

const start: Passages = EMPTY_TEXT.map((kind) => ({
  ...newPassage(kind, kind, null, `${kind}.`),
  state: 'kept',
  isNew: false,
}));
const withSteps = ['s1', 's2'].reduce<Passages>(
  (list, stepId) =>
    listOf(
      addStep(list, list.at(-1)?.stepId ?? null, {
        stepId,
        ids: ['t', 'd', 'r'].map((id) => `${stepId}${id}`),
        title: stepId,
      }),
    ),
  start,
);
const ids = (list: Passages): string =>
  list
    .filter(isLive)
    .map(({ id }) => id)
    .join(' ');

test('a split keeps the id on the first part, a join keeps the first and says where the second went', () => {
  const cut = listOf(splitPassage(savedAs('priority_summary', 'One. Two.'), 'priority_summary', 5, 'new'));
  expect(cut.map(({ id, text, kind }) => [id, text, kind]).slice(2, 4)).toEqual([
    ['priority_summary', 'One.', 'priority_summary'],
    ['new', 'Two.', 'paragraph'],
  ]);
  const joined = listOf(joinPassages(cut, 'priority_summary'));
  expect(joined.find(({ id }) => id === 'priority_summary')?.text).toBe('One. Two.');
  expect(joined.find(({ id }) => id === 'new')).toMatchObject({
    state: 'removed',
    joinedInto: 'priority_summary',
    text: 'Two.',
  });
  expect(refusalOf(putBackPassage(joined, 'new'))).toBe('place_invalid');
});

test('what every text has is not moved, removed or joined to what is before it', () => {
  for (const refuse of [
    movePassage(withSteps, 's1d', 'priority_title'),
    strikePassage(withSteps, 'priority_objective'),
    joinPassages(withSteps, 's1t'),
    joinPassages(withSteps, 's1d'),
    splitPassage(withSteps, 'priority_title', 2, 'new'),
  ])
    expect(refusalOf(refuse)).toBe('passage_fixed');
});

test('a cut leaves words on both sides, a join stays within its part', () => {
  for (const offset of [-1, 0, 99])
    expect(refusalOf(splitPassage(withSteps, 'priority_summary', offset, 'n'))).toMatch(/place/);
  expect(refusalOf(joinPassages(withSteps, 'priority_summary'))).toBe('place_invalid');
  expect(refusalOf(savePassage(withSteps, 'nobody', ''))).toBe('passage_unknown');
});

test('a paragraph moves up and down through all parts, and takes their kind', () => {
  let list = listOf(addPassage(withSteps, 's2r', { id: 'own', kind: 'item', text: 'Own.' }));
  expect(placeBelow(list, 'own')).toBeNull();
  const kinds = [];
  for (let above = placeAbove(list, 'own'); above !== null; above = placeAbove(list, 'own')) {
    list = listOf(movePassage(list, 'own', above));
    kinds.push(list.find(({ id }) => id === 'own')?.kind);
  }
  expect(kinds).toEqual([...Array<string>(5).fill('step_item'), 'item', 'item', 'item']);
  expect(ids(list)).toMatch(/^priority_title own /);
  const below = placeBelow(list, 'own');
  expect(ids(listOf(movePassage(list, 'own', below ?? '')))).toMatch(/^priority_title priority_objective own/);
});

test('a step moves, goes and comes back whole', () => {
  expect(ids(listOf(moveStep(withSteps, 's2', null)))).toMatch(/ s2t s2d s2r s1t s1d s1r$/);
  const without = listOf(removeStep(withSteps, 's1'));
  expect(ids(without)).not.toContain('s1');
  expect(refusalOf(addPassage(without, 's1d', { id: 'n', kind: 'item', text: '' }))).toBe('passage_removed');
  expect(refusalOf(putBackPassage(without, 's1d'))).toBe('passage_removed');
  expect(ids(listOf(putBackStep(without, 's1')))).toBe(ids(withSteps));
});

test('what is struck out comes back as it was', () => {
  const list = listOf(addPassage(start, 'priority_summary', { id: 'own', kind: 'paragraph', text: 'Own.' }));
  const struck = listOf(strikePassage(list, 'own'));
  expect(refusalOf(savePassage(struck, 'own', 'Other.'))).toBe('passage_removed');
  expect(listOf(putBackPassage(struck, 'own'))).toEqual(list);
});

test('hindrances say where they are mended', () => {
  const list = savedAs('priority_title', ' ', savedAs('priority_summary', ''));
  expect(hindrances(list, 'priority', true)).toEqual([
    { code: 'title_missing', passageId: 'priority_title' },
    { code: 'words_missing', passageId: 'priority_summary' },
  ]);
  expect(hindrances(list, 'preamble', false)).toEqual([
    { code: 'title_missing', passageId: 'priority_title' },
    { code: 'nothing_changed', passageId: null },
  ]);
});

test('new passages carry letters until circulation', () => {
  expect(passageLabels([1, 2, 3, null, null, 4, null])).toEqual(['1', '2', '3', '3a', '3b', '4', '4a']);
  expect(passageLabels([null, null])).toEqual(['1', '2']);
  expect(passageLabels([1, ...Array<null>(27).fill(null)]).at(-1)).toBe('1aa');
});

function savedAs(id: string, text: string, list = start): Passages {
  return listOf(savePassage(list, id, text));
}

/** One act of one of two people: they choose among what they saw last. */
interface Move {
  who: 0 | 1;
  looks: boolean;
  act: number;
  passage: number;
  other: number;
}
const move = fc.record<Move>({
  who: fc.constantFrom(0, 1),
  looks: fc.boolean(),
  act: fc.nat({ max: 9 }),
  passage: fc.nat(),
  other: fc.nat(),
});

test('two people lose no acknowledged word, whatever they do in whatever order', () => {
  fc.assert(
    fc.property(fc.array(move, { maxLength: 60 }), (moves) => {
      let now: Passages = withSteps;
      const seen: [Passages, Passages] = [now, now];
      const acknowledged: string[] = [];
      moves.forEach(({ who, looks, act, passage, other }, turn) => {
        if (looks) seen[who] = now;
        const mine = seen[who];
        const one = mine[passage % mine.length]!;
        const two = mine[other % mine.length]!;
        const id = `n${turn}`;
        const word = `w${turn}`;
        const steps = { stepId: id, ids: [`${id}t`, `${id}d`, `${id}r`], title: word };
        // A save is written upon the words that were seen: else it is refused, and nothing was acknowledged.
        const isFresh = now.find((current) => current.id === one.id)?.version === one.version;
        const acts: (() => Made)[] = [
          () => (isFresh ? savePassage(now, one.id, `${one.text} ${word}`) : { refusal: 'place_invalid' }),
          () => addPassage(now, one.id, { id, kind: 'item', text: word }),
          () => splitPassage(now, one.id, other % 12, id),
          () => joinPassages(now, one.id),
          () => movePassage(now, one.id, two.id),
          () => strikePassage(now, one.id),
          () => putBackPassage(now, one.id),
          () => addStep(now, one.stepId, steps),
          () => moveStep(now, one.stepId ?? '', two.stepId),
          () => (turn % 2 ? removeStep(now, one.stepId ?? '') : putBackStep(now, one.stepId ?? '')),
        ];
        const after = acts[act]!();
        if ('refusal' in after) return;
        now = after.passages;
        if (act === 0 || act === 1 || act === 7) acknowledged.push(word);
      });
      const words = now.map(({ text }) => text.replace(/\s/gu, '')).join('');
      for (const word of acknowledged) expect(words).toContain(word);
      isSound(now);
    }),
    { numRuns: 300 },
  );
});

/** Ids once; own passages first, then each step in one piece, its title first and its three passages there. */
function isSound(list: Passages): void {
  expect(new Set(list.map(({ id }) => id)).size).toBe(list.length);
  const groups = list.map(({ stepId }) => stepId).filter((stepId, at, all) => at === 0 || all[at - 1] !== stepId);
  expect(new Set(groups).size).toBe(groups.length);
  expect(groups[0]).toBeNull();
  for (const group of groups) {
    const own = list.filter(({ stepId }) => stepId === group);
    expect(isTitle(own[0]!)).toBe(true);
    expect(own.filter(isFixed)).toHaveLength(3);
    expect(own.every(({ kind }) => kind.startsWith('step_') === (group !== null))).toBe(true);
  }
}
