import type { DecidingRule, Outcome, ParticipantReasonCode, PriorityState } from '@waymark/domain';

/** Results of a ballot and the state of a priority’s version. */
export const result = {
  validated: 'Validated',
  validated_with_reservations: 'Validated with reservations',
  returned: 'Returned',
  blocked: 'Blocked',
  inconclusive: 'Inconclusive',
  draft: 'Draft',
  consultation: 'In consultation',
  frozen: 'Text fixed',
  validating: 'Positions being taken',
  reopened: 'Reopened',
  withdrawn: 'Withdrawn',
  adopted: 'Adopted',
  // The rule that decided.
  'rule.objection': '{count, plural, one {# delegation objects} other {# delegations object}}; one objection blocks.',
  'rule.change_requested':
    '{count, plural, one {# delegation requests a change} other {# delegations request a change}}; one request returns the text.',
  'rule.missing_position': '{count, plural, one {# position is missing} other {# positions are missing}}.',
  'rule.below_floor': '{supporting} of {electorate} endorse; at least {floor} are needed.',
  'rule.reservations': '{supporting} of {electorate} endorse, {count} of them with a reservation.',
  'rule.consensus': '{supporting} of {electorate} endorse without reservation.',
  // What each elector contributed; stands after its name.
  'reason.objected': 'objects',
  'reason.requested_change': 'requests a change',
  'reason.submitted_amendment': 'submitted an amendment',
  'reason.missing': 'has no position',
  'reason.tacit': 'did not object (tacit)',
  'reason.reserved': 'endorses with a reservation',
  'reason.endorsed': 'endorses',
  'reason.abstained': 'abstains',
  'reason.title': 'Each delegation',
  // Results as lists tell them.
  round: 'Round {number}',
  'words.validated': 'Agreed',
  'words.validated_with_reservations':
    '{count, plural, one {Agreed with reservation} other {Agreed with reservations}}',
  'words.returned': 'Returned for changes',
  'words.blocked': '{count, plural, one {Blocked by an objection} other {Blocked by objections}}',
  'words.inconclusive': 'Inconclusive',
  'words.awaited': 'Under discussion',
  'words.complete': 'All positions recorded',
  'words.cancelled': 'Cancelled',
  'words.last': '{round}: {result}',
  'words.document': 'Whole document, edition {number}: {detail}',
  'words.noRound': 'Not in a round yet',
  explain: 'Rule and reasons',
  floor: 'At least {floor} of {electorate} must endorse.',
} as const satisfies Record<
  Outcome | PriorityState | `rule.${DecidingRule}` | `reason.${ParticipantReasonCode}`,
  string
> &
  Record<string, string>;
