import { contentOf, EMPTY_FORM, extraKinds, formOf, mainKind, problemsOf } from './positionForm.js';

describe('what a position says', () => {
  it('keeps the words when the stance changes, and sends only what fits it', () => {
    const form = { ...EMPTY_FORM, main: ' Not yet. ', passageIds: ['p1'], requestedText: 'Other words' };
    expect(contentOf({ ...form, stance: 'reservation' })).toEqual({
      stance: 'reservation',
      statements: [{ kind: 'reservation', text: 'Not yet.', passageIds: ['p1'] }],
      requestedText: null,
    });
    expect(contentOf({ ...form, stance: 'request_change' })).toEqual({
      stance: 'request_change',
      statements: [{ kind: 'explanation', text: 'Not yet.', passageIds: [] }],
      requestedText: 'Other words',
    });
    expect(contentOf({ ...form, main: ' ', stance: 'endorse' })).toEqual({
      stance: 'endorse',
      statements: [],
      requestedText: null,
    });
  });

  it.each(['endorse', 'reservation', 'request_change', 'object', 'abstain'] as const)(
    'comes back unchanged from a draft: %s',
    (stance) => {
      const content = {
        stance,
        statements: [
          { kind: mainKind(stance), text: 'Main.', passageIds: stance === 'reservation' ? ['p1'] : [] },
          ...extraKinds(stance).map((kind) => ({ kind, text: `Text of ${kind}.`, passageIds: [] })),
        ],
        requestedText: stance === 'request_change' ? 'Other words' : null,
      };
      const form = formOf(content);
      expect(contentOf({ ...form, stance })).toEqual(content);
    },
  );

  it('is refused for an opened statement without words', () => {
    const form = { ...EMPTY_FORM, stance: 'endorse' as const, extra: { interpretative: ' ' } };
    expect(problemsOf(form, [])).toEqual([{ field: 'interpretative', word: 'empty' }]);
  });
});
