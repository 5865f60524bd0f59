import type { Described } from '../described.js';
import type { Phase } from './phase.js';

/** A phase to which the secretariat moves a roadmap. Adopted is reached by its ballot only, closed by closing. */
export type MovedPhase = Extract<Phase, 'consultation' | 'validation' | 'implementation'>;

interface PhaseMove {
  readonly from: Phase;
  readonly to: MovedPhase;
  readonly needsReason?: true;
  /** What must not be missing */
  readonly needs: readonly PhaseGap[];
}

/** Where something that is missing is mended. */
export type PhasePlace = 'setup' | 'drafts' | 'documents' | 'plan' | 'validation';

export const PHASE_PLACE_DESCRIPTIONS: Described<PhasePlace> = {
  description: 'Where something that is missing for the next phase is mended.',
  values: {
    setup: 'In the settings of the roadmap.',
    drafts: 'Where its texts are written.',
    documents: 'Where drafts of the document are circulated.',
    plan: 'In the plan of its steps.',
    validation: 'Where positions are taken.',
  },
};

/** What may be missing for a phase, with the place where it is mended. */
const PHASE_GAPS = {
  setup_unfinished: 'setup',
  text_missing: 'drafts',
  nothing_circulated: 'documents',
  dates_missing: 'plan',
  adoption_under_way: 'validation',
} as const satisfies Record<string, PhasePlace>;

export type PhaseGap = keyof typeof PHASE_GAPS;

export const PHASE_GAP_DESCRIPTIONS: Described<PhaseGap> = {
  description: 'What is missing before a roadmap can move to a phase.',
  values: {
    setup_unfinished: 'The roadmap is still being set up.',
    text_missing: 'There is no text of a priority yet.',
    nothing_circulated: 'No draft of the document was circulated.',
    dates_missing: 'Steps of the text in force have no dates; they are named.',
    adoption_under_way: 'The adoption of the document is put to the delegations.',
  },
};

const MOVES: readonly PhaseMove[] = [
  { from: 'drafting', to: 'consultation', needs: ['setup_unfinished', 'text_missing'] },
  { from: 'consultation', to: 'validation', needs: ['nothing_circulated'] },
  { from: 'validation', to: 'consultation', needsReason: true, needs: ['adoption_under_way'] },
  { from: 'adopted', to: 'implementation', needs: ['dates_missing'] },
];

/** What decides on the phases that a roadmap may move to. */
export interface PhaseFacts {
  readonly phase: Phase;
  readonly draftingStarted: boolean;
  /** Priorities that are not withdrawn */
  readonly texts: number;
  readonly circulatedEditions: number;
  /** Codes of the steps in force without dates */
  readonly undatedSteps: readonly string[];
  readonly adoptionUnderWay: boolean;
}

/** A phase that can follow, and what is still missing for it. */
export interface NextPhase {
  readonly to: MovedPhase;
  readonly needsReason: boolean;
  readonly missing: readonly {
    readonly code: PhaseGap;
    readonly place: PhasePlace;
    readonly named: readonly string[];
  }[];
}

const isMissing: Readonly<Record<PhaseGap, (facts: PhaseFacts) => boolean>> = {
  setup_unfinished: ({ draftingStarted }) => !draftingStarted,
  text_missing: ({ draftingStarted, texts }) => draftingStarted && texts === 0,
  nothing_circulated: ({ circulatedEditions }) => circulatedEditions === 0,
  dates_missing: ({ undatedSteps }) => undatedSteps.length > 0,
  adoption_under_way: ({ adoptionUnderWay }) => adoptionUnderWay,
};

/** The phases to which the secretariat may move a roadmap from where it stands, each with what is missing. */
export function nextPhases(facts: PhaseFacts): NextPhase[] {
  return MOVES.filter(({ from }) => from === facts.phase).map(({ to, needsReason = false, needs }) => ({
    to,
    needsReason,
    missing: needs
      .filter((gap) => isMissing[gap](facts))
      .map((code) => ({
        code,
        place: PHASE_GAPS[code],
        named: code === 'dates_missing' ? facts.undatedSteps : [],
      })),
  }));
}

/** Whether a roadmap in this phase was adopted: from then on a validated version comes into force by itself. */
export const isAdopted = (phase: Phase): boolean =>
  phase === 'adopted' || phase === 'implementation' || phase === 'closed';

/** Why no draft of the document is circulated in this phase; null where it may be. */
export function circulatingRefusal(phase: Phase): 'phase_not_reached' | 'roadmap_closed' | null {
  if (phase === 'closed') return 'roadmap_closed';
  return phase === 'drafting' ? 'phase_not_reached' : null;
}

/** Why the document is not put to its adoption in this phase; null where it may be. */
export function adoptionRefusal(phase: Phase): 'phase_not_reached' | 'already_adopted' | null {
  if (isAdopted(phase)) return 'already_adopted';
  return phase === 'validation' ? null : 'phase_not_reached';
}
