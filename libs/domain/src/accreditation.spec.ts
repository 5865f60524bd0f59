import { areAccreditationDays, refuseAccreditation } from './accreditation.js';

const REFUSED = 'accreditation_not_in_force';

test.each([
  ['2026-03-01', '2026-06-30', '2026-02-28', REFUSED],
  ['2026-03-01', '2026-06-30', '2026-03-01', null],
  ['2026-03-01', '2026-06-30', '2026-06-30', null],
  ['2026-03-01', '2026-06-30', '2026-07-01', REFUSED],
  ['2026-03-01', null, '2026-02-28', REFUSED],
  ['2026-03-01', null, '2099-01-01', null],
  [null, '2026-06-30', '2001-01-01', null],
  [null, '2026-06-30', '2026-07-01', REFUSED],
  [null, null, '2026-07-01', null],
])('accredited from %s to %s, on %s: %s', (validFrom, validUntil, today, refusal) => {
  expect(refuseAccreditation({ validFrom, validUntil }, today)).toBe(refusal);
});

test('without an accreditation no days bind', () => {
  expect(refuseAccreditation(null, '2026-07-01')).toBeNull();
});

test.each([
  ['2026-03-01', '2026-03-01', true],
  ['2026-03-02', '2026-03-01', false],
  [null, '2026-03-01', true],
  ['2026-03-02', null, true],
])('from %s to %s there is a day: %s', (validFrom, validUntil, are) => {
  expect(areAccreditationDays({ validFrom, validUntil })).toBe(are);
});
