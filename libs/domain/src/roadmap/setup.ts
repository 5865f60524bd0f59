import type { Described } from '../described.js';
import { computeResult, isFloor, type Outcome } from '../validation/consensus.js';
import type { Stance } from '../validation/stance.js';

/** Fewest and most participants of a roadmap. */
export const PARTICIPANTS = { min: 2, max: 60 } as const;

/**
 * How many of the electorate must endorse: a fraction of it, rounded up, or, without a denominator, a number.
 * The default is two thirds.
 */
export interface FloorRule {
  readonly numerator: number;
  readonly denominator: number | null;
}

/** The floor among so many electors. */
export function floorAmong({ numerator, denominator }: FloorRule, electors: number): number {
  return denominator === null ? numerator : Math.ceil((numerator * electors) / denominator);
}

/** Whether the floor lies between the simple majority of the electorate and all of it. */
export function floorFits(rule: FloorRule, electors: number): boolean {
  return isFloor(floorAmong(rule, electors), electors);
}

/** One case that shows what the rule comes to. */
export interface RuleExample {
  readonly endorse: number;
  readonly abstain: number;
  readonly object: number;
  readonly outcome: Outcome;
}

/**
 * The rule in three cases with the electorate that was chosen: as many as the floor asks for, one fewer, and all but one
 * who objects. The outcomes are those that ballots are declared with. Empty where the floor does not fit.
 */
export function ruleExamples(rule: FloorRule, electors: number): RuleExample[] {
  if (electors === 0 || !floorFits(rule, electors)) return [];
  const floor = floorAmong(rule, electors);
  const counts = [
    { endorse: floor, abstain: electors - floor, object: 0 },
    { endorse: floor - 1, abstain: electors - floor + 1, object: 0 },
    { endorse: electors - 1, abstain: 0, object: 1 },
  ];
  return counts.map((count) => ({ ...count, outcome: outcomeOf(count, electors, floor) }));
}

function outcomeOf(
  { endorse, abstain }: Pick<RuleExample, 'endorse' | 'abstain'>,
  electors: number,
  floor: number,
): Outcome {
  const electorate = Array.from({ length: electors }, (_, place) => `elector ${place + 1}`);
  const stanceAt = (place: number): Stance =>
    place < endorse ? 'endorse' : place < endorse + abstain ? 'abstain' : 'object';
  const positions = electorate.map((participantId, place) => ({ participantId, stance: stanceAt(place) }));
  return computeResult({ mode: 'express', floor, electorate, positions, expired: false }).outcome;
}

/** The parts of the set-up page, in its order. */
export const SETUP_SECTIONS = ['title', 'participants', 'period', 'rule', 'publication', 'people'] as const;

export type SetupSection = (typeof SETUP_SECTIONS)[number];

export const SETUP_SECTION_DESCRIPTIONS: Described<SetupSection> = {
  description: 'A part of the set-up of a roadmap.',
  values: {
    title: 'Title and languages.',
    participants: 'Participants and countries of origin.',
    period: 'Period and reporting.',
    rule: 'Rule of validation.',
    publication: 'Publication and documents.',
    people: 'People.',
  },
};

/** What may be missing before drafting starts, with the section where it is mended. */
export const MISSING_SECTIONS = {
  participants_too_few: 'participants',
  electors_too_few: 'participants',
  period_missing: 'period',
  reporting_dates_missing: 'period',
  floor_out_of_range: 'rule',
  quorum_out_of_range: 'rule',
  head_missing: 'people',
} as const satisfies Record<string, SetupSection>;

export type MissingCode = keyof typeof MISSING_SECTIONS;

export const MISSING_DESCRIPTIONS: Described<MissingCode> = {
  description: 'What is missing before drafting can start.',
  values: {
    participants_too_few: 'A roadmap has at least two participants.',
    electors_too_few: 'At least two participants take positions.',
    period_missing: 'The first and the last day of the period.',
    reporting_dates_missing: 'A first reporting date.',
    floor_out_of_range: 'The floor lies between the simple majority of the electorate and all of it.',
    quorum_out_of_range: 'The quorum is at most the electorate.',
    head_missing: 'A head of the delegation, invited or seated.',
  },
};

export interface Missing {
  readonly code: MissingCode;
  /** The delegation without a head */
  readonly participantId: string | null;
}

/** What decides on whether drafting can start. */
export interface Setup {
  readonly participants: readonly { readonly id: string; readonly elector: boolean; readonly hasHead: boolean }[];
  readonly periodStart: string | null;
  readonly periodEnd: string | null;
  readonly reportingDates: readonly string[];
  readonly floor: FloorRule;
  /** Null for all electors */
  readonly quorum: number | null;
}

/** What is missing before drafting starts, in the order of the sections. Empty: it can start. */
export function missingForDrafting(setup: Setup): Missing[] {
  const { participants, periodStart, periodEnd, reportingDates, floor, quorum } = setup;
  const electors = participants.filter(({ elector }) => elector).length;
  const missing: Record<Exclude<MissingCode, 'head_missing'>, boolean> = {
    participants_too_few: participants.length < PARTICIPANTS.min,
    electors_too_few: participants.length >= PARTICIPANTS.min && electors < PARTICIPANTS.min,
    period_missing: periodStart === null || periodEnd === null,
    reporting_dates_missing: reportingDates.length === 0,
    floor_out_of_range: electors >= PARTICIPANTS.min && !floorFits(floor, electors),
    quorum_out_of_range: electors >= PARTICIPANTS.min && quorum !== null && quorum > electors,
  };
  return [
    ...(Object.keys(missing) as (keyof typeof missing)[])
      .filter((code) => missing[code])
      .map((code): Missing => ({ code, participantId: null })),
    ...participants
      .filter(({ elector, hasHead }) => elector && !hasHead)
      .map(({ id }): Missing => ({ code: 'head_missing', participantId: id })),
  ];
}
