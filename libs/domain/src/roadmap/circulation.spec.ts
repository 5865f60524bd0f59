import { canBeAdopted, canCirculate, countPassageChanges, isUnderAdoption } from './circulation.js';
import { nextPriorityState, PRIORITY_STATES } from './priority-state.js';

test('a changed text is circulated from where the table of states leads to consultation', () => {
  for (const state of PRIORITY_STATES) {
    const leads = (['circulate', 'revise', 'resume'] as const).some(
      (act) => nextPriorityState(state, act) === 'consultation',
    );
    expect([state, canCirculate(state)]).toEqual([state, leads || state === 'consultation']);
  }
});

test('the document is fixed with texts that nothing speaks against', () => {
  expect(PRIORITY_STATES.filter(canBeAdopted)).toEqual([
    'consultation',
    'frozen',
    'validated',
    'validated_with_reservations',
  ]);
  expect([null, ...PRIORITY_STATES].filter(isUnderAdoption)).toEqual(['frozen', 'validating']);
});

test('passages are counted by their ids, wherever they stand', () => {
  const before = [
    { id: 'a', text: 'One.' },
    { id: 'b', text: 'Two.' },
    { id: 'c', text: 'Three.' },
  ];
  const after = [
    { id: 'd', text: 'New.' },
    { id: 'c', text: 'Three.' },
    { id: 'a', text: 'One, changed.' },
  ];
  expect(countPassageChanges(before, after)).toEqual({ changed: 1, added: 1, removed: 1 });
  expect(countPassageChanges(before, before)).toEqual({ changed: 0, added: 0, removed: 0 });
});
