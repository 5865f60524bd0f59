import fc from 'fast-check';
import { PASSAGE_KINDS } from '../roadmap/version.js';
import { compareEditions, type Edition, type EditionPriority } from './editions.js';
import { plainParagraphs, recordedChanges, type RecordedParagraph } from './recorded.js';

const someOf = (names: readonly string[]) => fc.shuffledSubarray([...names]);
const priorityOf = (id: string): fc.Arbitrary<EditionPriority> =>
  fc.record({
    id: fc.constant(id),
    code: fc.constantFrom(null, 'P1', 'P2'),
    steps: fc.constantFrom([], [{ id: 's1', code: '1.1' }], [{ id: 's1', code: null }]),
    passages: someOf(['a', 'b', 'c', 'd']).chain((ids) =>
      fc.tuple(
        ...ids.map((passage) =>
          fc.record({
            id: fc.constant(`${id}${passage}`),
            kind: fc.constantFrom(...PASSAGE_KINDS),
            stepId: fc.constantFrom(null, 's1'),
            text: fc
              .array(fc.constantFrom('every', 'везу', '工人', 'كل', '\n'), { maxLength: 6 })
              .map((w) => w.join(' ')),
          }),
        ),
      ),
    ),
  });
const editions: fc.Arbitrary<Edition> = fc.record({
  priorities: someOf(['p', 'q', 'r']).chain((ids) => fc.tuple(...ids.map(priorityOf))),
});

const by = { author: 'Secretariat', at: '2027-03-01T00:00:00Z' };
/** What is left when every change of a kind is taken out, as a word processor does. */
const without = (kind: 'inserted' | 'deleted', paragraphs: readonly RecordedParagraph[]): string[] =>
  paragraphs
    .filter(({ mark }) => mark?.kind !== kind)
    .map(({ code, runs }) =>
      [...code, ...runs].map(({ text, change }) => (change?.kind === kind ? '' : text)).join(''),
    );
const plain = (edition: Edition): string[] =>
  edition.priorities.flatMap(({ code, steps, passages }) =>
    passages.map(({ kind, stepId, text }) => {
      if (kind === 'priority_title') return (code ?? '') + text;
      return kind === 'step_title' ? (steps.find(({ id }) => id === stepId)?.code ?? '') + text : text;
    }),
  );

describe('recorded changes', () => {
  it('give the later edition when they are accepted and the earlier when they are rejected', () => {
    fc.assert(
      fc.property(editions, editions, (before, after) => {
        const paragraphs = recordedChanges(compareEditions(before, after), () => by);
        expect(without('deleted', paragraphs)).toEqual(plain(after));
        expect(without('inserted', paragraphs)).toEqual(plain(before));
      }),
      { numRuns: 300 },
    );
  });

  it('leave a passage one place at most, which is where it is', () => {
    fc.assert(
      fc.property(editions, editions, (before, after) => {
        const places = recordedChanges(compareEditions(before, after), () => by)
          .filter(({ isPlace, mark }) => isPlace && mark?.kind !== 'deleted')
          .map(({ passageId }) => passageId);
        expect(places).toEqual(after.priorities.flatMap(({ passages }) => passages.map(({ id }) => id)));
      }),
    );
  });

  it('are told with who made them', () => {
    const edition = (text: string): Edition => ({
      priorities: [
        { id: 'p', code: 'P1', steps: [], passages: [{ id: 'a', kind: 'priority_title', stepId: null, text }] },
      ],
    });
    const delegation = { author: 'Delegation', at: '2027-04-01T00:00:00Z' };
    expect(recordedChanges(compareEditions(edition('Work'), edition('Fair work')), () => delegation)).toEqual([
      {
        priorityId: 'p',
        passageId: 'a',
        role: 'priority_title',
        code: [{ text: 'P1', change: null }],
        isPlace: true,
        runs: [
          { text: 'Work', change: { kind: 'deleted', ...delegation } },
          { text: 'Fair work', change: { kind: 'inserted', ...delegation } },
        ],
        mark: null,
      },
    ]);
  });

  it('are none in an edition alone', () => {
    fc.assert(
      fc.property(editions, (edition) => {
        const paragraphs = plainParagraphs(edition);
        expect(without('deleted', paragraphs)).toEqual(plain(edition));
        expect(recordedChanges(compareEditions(edition, edition), () => by)).toEqual(paragraphs);
      }),
    );
  });
});
