import { ROLES } from './roles.js';
import { nextConfirmation, refuseSeat, SEAT_GRANTS, type ConfirmedSeat, type Seat, type WaitingSeat } from './seats.js';

const seat = (
  role: Seat['role'],
  accreditation: Seat['accreditation'] = null,
  participantId: string | null = 'me',
) => ({
  role,
  accreditation,
  participantId,
});
const empty = { hasHead: false, hasCoordinator: false };
const full = { hasHead: true, hasCoordinator: true };
const granter = (role: Seat['role'], participantId: string | null, confirmed = true) => ({
  role,
  participantId,
  confirmed,
});

describe('who grants which seat', () => {
  test.each([
    ['administrator' as const, seat('secretariat', null, null), full, null],
    ['administrator' as const, seat('delegation_head', 'head'), empty, 'role_not_permitted'],
    ['administrator' as const, seat('observer', null, null), empty, 'role_not_permitted'],
    [granter('secretariat', null), seat('secretariat', null, null), full, 'role_not_permitted'],
    [granter('secretariat', null), seat('delegation_head', 'head'), full, null],
    [granter('secretariat', null), seat('delegation_head', 'alternate'), empty, 'role_not_permitted'],
    [granter('secretariat', null), seat('delegate'), empty, 'role_not_permitted'],
    [granter('secretariat', null), seat('observer', null, null), full, null],
    [granter('secretariat', null), seat('donor', null, null), full, null],
    [granter('secretariat', null), seat('national_coordinator'), empty, null],
    [granter('secretariat', null), seat('national_coordinator'), full, 'role_not_permitted'],
    [granter('secretariat', null), seat('focal_point'), empty, 'role_not_permitted'],
    [granter('delegation_head', 'me'), seat('delegation_head', 'head'), empty, 'role_not_permitted'],
    [granter('delegation_head', 'me'), seat('delegation_head', 'alternate'), full, null],
    [granter('delegation_head', 'me'), seat('national_coordinator'), full, null],
    [granter('delegation_head', 'rs'), seat('delegate'), full, 'not_own_delegation'],
    [granter('delegation_head', 'me'), seat('focal_point'), empty, null],
    [granter('delegation_head', 'me'), seat('focal_point'), full, 'role_not_permitted'],
    [granter('national_coordinator', 'me'), seat('focal_point'), full, null],
    [granter('national_coordinator', 'rs'), seat('focal_point'), full, 'not_own_delegation'],
    [granter('delegate', 'me'), seat('delegate'), full, 'role_not_permitted'],
  ])('%j grants %j beside %j: %s', (by, given, team, reason) => {
    expect(refuseSeat(by, given, team)).toBe(reason);
  });

  test('a seat that is not confirmed grants nothing', () => {
    expect(refuseSeat(granter('delegation_head', 'me', false), seat('delegate'), full)).toBe('seat_not_confirmed');
    expect(refuseSeat(granter('secretariat', null, false), seat('delegation_head', 'head'), full)).toBe(
      'seat_not_confirmed',
    );
  });

  test('every seat has somebody who grants it', () => {
    const granted = new Set(SEAT_GRANTS.map((row) => row.seat));
    for (const role of ROLES) expect(granted.has(role === 'delegation_head' ? 'head' : role)).toBe(true);
  });
});

describe('who confirms a seat', () => {
  const waiting = (overrides: Partial<WaitingSeat> = {}): WaitingSeat => ({
    id: 'new',
    role: 'delegation_head',
    participantId: 'me',
    namedBy: 's1',
    letterRecordedBy: null,
    ...overrides,
  });
  const head = (id: string, participantId: string): ConfirmedSeat => ({ id, role: 'delegation_head', participantId });
  const clerk = (id: string): ConfirmedSeat => ({ id, role: 'secretariat', participantId: null });

  test.each<[string, WaitingSeat, ConfirmedSeat[], string, string[]]>([
    ['the delegation, whoever else there is', waiting(), [head('h', 'me'), clerk('s1')], 'delegation', ['h']],
    ['not the holder', waiting(), [head('new', 'me'), clerk('s1')], 'letter', ['s1']],
    ['not another delegation', waiting(), [head('h', 'rs'), clerk('s1')], 'letter', ['s1']],
    ['a second member', waiting({ letterRecordedBy: 's1' }), [clerk('s1'), clerk('s2')], 'secretariat', ['s2']],
    [
      'nobody who recorded or named',
      waiting({ letterRecordedBy: 's2' }),
      [clerk('s1'), clerk('s2')],
      'administrator',
      [],
    ],
    ['an administrator beside one member', waiting({ letterRecordedBy: 's1' }), [clerk('s1')], 'administrator', []],
    [
      'a colleague',
      waiting({ role: 'secretariat', participantId: null }),
      [clerk('s1'), head('h', 'me')],
      'secretariat',
      ['s1'],
    ],
    [
      'any signatory',
      waiting({ role: 'secretariat', participantId: null }),
      [head('h', 'me'), head('i', 'rs')],
      'head',
      ['h', 'i'],
    ],
  ])('%s', (_, seatWaiting, confirmed, need, by) => {
    expect(nextConfirmation(seatWaiting, confirmed)).toEqual({ need, by });
  });
});
