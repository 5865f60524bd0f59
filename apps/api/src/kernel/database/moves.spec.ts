import { roundTransitions } from '@waymark/domain';
import { moveBy } from './moves.js';
import { sql } from './sql.js';

test('a statement moves by the table of states, without a parameter', () => {
  const { from, to } = moveBy(roundTransitions, 'cancel');
  expect(sql`update rounds set state = ${to} where state in ${from}`.render()).toEqual({
    text: "update rounds set state = 'cancelled' where state in ('draft', 'open')",
    values: [],
  });
});
