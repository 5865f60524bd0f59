import type { PositionState, Stance, StatementKind } from '@waymark/domain';

/** Positions of delegations. */
export const stance = {
  endorse: 'Endorse',
  reservation: 'Endorse with reservation',
  request_change: 'Request change',
  object: 'Object',
  abstain: 'Abstain',
  none: 'No position yet',
  not_opened: 'Round not opened',
  tacit: 'No objection (tacit)',
  'count.endorse': '{count, plural, one {# endorses} other {# endorse}}',
  'count.reservation': '{count} with reservation',
  'count.request_change': '{count, plural, one {# change requested} other {# changes requested}}',
  'count.object': '{count, plural, one {# objection} other {# objections}}',
  'count.abstain': '{count, plural, one {# abstention} other {# abstentions}}',
  'count.missing': '{count} awaited',
  'count.tacit': '{count} tacit',
  'all.endorse':
    '{count, plural, =1 {The delegation endorses} =2 {Both endorse} =3 {All three endorse} =4 {All four endorse} =5 {All five endorse} =6 {All six endorse} =7 {All seven endorse} =8 {All eight endorse} other {All # endorse}}',
  of: '{participant}: {stance}',
  'mark.replaced': '{count, plural, one {replaced an earlier position} other {replaced # earlier positions}}',
  'mark.lapsed': 'lapsed',
  'mark.key': 'Replaced an earlier position',
  'position.draft': 'Draft',
  'position.signed': 'Signed',
  'position.replaced': 'Replaced',
  'position.final': 'Final',
  'position.lapsed': 'Lapsed',
  'statement.reservation': 'Reservation',
  'statement.interpretative': 'Interpretative statement',
  'statement.explanation': 'Explanation of position',
} as const satisfies Record<
  Stance | `count.${Stance | 'tacit' | 'missing'}` | `position.${PositionState}` | `statement.${StatementKind}`,
  string
> &
  Record<string, string>;
