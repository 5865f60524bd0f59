import type { Described } from '../described.js';
import { isBlank } from '../text.js';

/** What a delegation may say on a ballot. `reservation` is an endorsement with reservation. */
export const STANCES = ['endorse', 'reservation', 'request_change', 'object', 'abstain'] as const;

export type Stance = (typeof STANCES)[number];

export const STANCE_DESCRIPTIONS: Described<Stance> = {
  description: 'What a delegation says on a ballot.',
  values: {
    endorse: 'Endorses the text.',
    reservation: 'Endorses it with a reservation.',
    request_change: 'Asks for a change: the text is returned.',
    object: 'Objects: the text is blocked.',
    abstain: 'Takes no side; an abstention alone never blocks.',
  },
};

/** What a statement is; statements print with the decision. */
export const STATEMENT_KINDS = ['reservation', 'interpretative', 'explanation'] as const;

export type StatementKind = (typeof STATEMENT_KINDS)[number];

export const STATEMENT_KIND_DESCRIPTIONS: Described<StatementKind> = {
  description: 'What a statement is. Statements print with the decision.',
  values: {
    reservation: 'A reservation, with the passages it covers.',
    interpretative: 'How the delegation understands the text.',
    explanation: 'Explains the position.',
  },
};

export interface StatementContent {
  readonly kind: StatementKind;
  readonly text: string;
  /** The passages that a reservation covers; empty means the whole text. Other kinds cover none. */
  readonly passageIds: readonly string[];
}

interface StanceRule {
  /** The kind without which the stance cannot be signed. */
  readonly required: StatementKind | null;
  readonly allowed: readonly StatementKind[];
}

const RULES: Readonly<Record<Stance, StanceRule>> = {
  endorse: { required: null, allowed: ['interpretative', 'explanation'] },
  reservation: { required: 'reservation', allowed: STATEMENT_KINDS },
  request_change: { required: 'explanation', allowed: ['interpretative', 'explanation'] },
  object: { required: 'explanation', allowed: ['interpretative', 'explanation'] },
  abstain: { required: null, allowed: ['interpretative', 'explanation'] },
};

export type StatementProblem =
  | 'statement_required'
  | 'statement_empty'
  | 'statement_kind_invalid'
  | 'passage_unknown'
  | 'passage_repeated'
  | 'passages_not_allowed';

/** Whether the stance cannot be signed without a statement: every one except endorse and abstain. */
export function needsStatement(stance: Stance): boolean {
  return RULES[stance].required !== null;
}

/** The kind of statement that the stance needs, or null. */
export function requiredStatementKind(stance: Stance): StatementKind | null {
  return RULES[stance].required;
}

/** The kinds of statements that may go with the stance. */
export function statementKindsFor(stance: Stance): readonly StatementKind[] {
  return RULES[stance].allowed;
}

export interface StatementCheck {
  readonly stance: Stance;
  readonly statements: readonly StatementContent[];
  /** Ids of the passages of the version that the ballot is about. */
  readonly versionPassageIds: readonly string[];
}

/**
 * What keeps a position with these statements from being signed; each code once, in a fixed order.
 * @returns an empty list when nothing does
 */
export function checkStatement({ stance, statements, versionPassageIds }: StatementCheck): StatementProblem[] {
  const { required, allowed } = RULES[stance];
  const known = new Set(versionPassageIds);
  const problems = new Set<StatementProblem>();
  const missing = required !== null && !statements.some((one) => one.kind === required && !isBlank(one.text));
  if (missing) problems.add('statement_required');
  for (const { kind, text, passageIds } of statements) {
    if (!allowed.includes(kind)) problems.add('statement_kind_invalid');
    // A required statement without words is already told as missing.
    if (isBlank(text) && !(missing && kind === required)) problems.add('statement_empty');
    if (kind !== 'reservation' && passageIds.length > 0) problems.add('passages_not_allowed');
    if (passageIds.some((id) => !known.has(id))) problems.add('passage_unknown');
    if (new Set(passageIds).size < passageIds.length) problems.add('passage_repeated');
  }
  return [...problems];
}
