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
  'reason.object': '{count, plural, one {# delegation objects} other {# delegations object}}.',
  'reason.request_change':
    '{count, plural, one {# delegation requests a change} other {# delegations request a change}}.',
  'reason.missing': '{count, plural, one {# position is missing} other {# positions are missing}}.',
  'reason.floor': '{endorsed} of {electorate} endorse; at least {floor} are needed.',
  'reason.reservation':
    '{count, plural, one {# delegation endorses with a reservation} other {# delegations endorse with a reservation}}.',
  'reason.tacit': '{count, plural, one {# delegation did not object} other {# delegations did not object}} (tacit).',
  'reason.abstain': '{count, plural, one {# delegation abstains} other {# delegations abstain}}.',
  'reason.all': 'All {electorate} endorse.',
} as const;
