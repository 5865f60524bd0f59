import fc from 'fast-check';
import { PHASES } from './phase.js';
import { adoptionRefusal, circulatingRefusal, isAdopted, nextPhases, type PhaseFacts } from './phase-moves.js';

const ready: PhaseFacts = {
  phase: 'drafting',
  draftingStarted: true,
  texts: 1,
  circulatedEditions: 1,
  undatedSteps: [],
  adoptionUnderWay: false,
};
const missing = (facts: Partial<PhaseFacts>) =>
  nextPhases({ ...ready, ...facts }).map(({ to, missing: gaps }) => [to, gaps.map(({ code }) => code)]);

test('each phase leads on once nothing is missing', () => {
  expect(missing({})).toEqual([['consultation', []]]);
  expect(missing({ phase: 'consultation' })).toEqual([['validation', []]]);
  expect(missing({ phase: 'validation' })).toEqual([['consultation', []]]);
  expect(missing({ phase: 'adopted' })).toEqual([['implementation', []]]);
  expect(missing({ phase: 'implementation' })).toEqual([]);
  expect(missing({ phase: 'closed' })).toEqual([]);
});

test('what is missing is named with where to mend it', () => {
  expect(missing({ draftingStarted: false, texts: 0 })).toEqual([['consultation', ['setup_unfinished']]]);
  expect(missing({ texts: 0 })).toEqual([['consultation', ['text_missing']]]);
  expect(missing({ phase: 'consultation', circulatedEditions: 0 })).toEqual([['validation', ['nothing_circulated']]]);
  expect(missing({ phase: 'validation', adoptionUnderWay: true })).toEqual([['consultation', ['adoption_under_way']]]);
  const [implementation] = nextPhases({ ...ready, phase: 'adopted', undatedSteps: ['1.2'] });
  expect(implementation?.missing).toEqual([{ code: 'dates_missing', place: 'plan', named: ['1.2'] }]);
});

test('no move leads to adopted or closed, and only back to consultation needs a reason', () => {
  fc.assert(
    fc.property(fc.constantFrom(...PHASES), (phase) => {
      for (const { to, needsReason } of nextPhases({ ...ready, phase })) {
        expect(['consultation', 'validation', 'implementation']).toContain(to);
        expect(needsReason).toBe(PHASES.indexOf(to) < PHASES.indexOf(phase));
      }
    }),
  );
});

test('drafts are circulated from consultation on, and the document is adopted once, in validation', () => {
  expect(PHASES.map(circulatingRefusal)).toEqual(['phase_not_reached', null, null, null, null, 'roadmap_closed']);
  expect(PHASES.filter((phase) => adoptionRefusal(phase) === null)).toEqual(['validation']);
  expect(PHASES.filter(isAdopted)).toEqual(['adopted', 'implementation', 'closed']);
});
