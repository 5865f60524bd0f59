import fc from 'fast-check';
import {
  checkStatement,
  needsStatement,
  requiredStatementKind,
  STANCES,
  STATEMENT_KINDS,
  statementKindsFor,
  type StatementContent,
} from './stance.js';

const versionPassageIds = ['p1', 'p2'];
const statement = (change: Partial<StatementContent> = {}): StatementContent => ({
  kind: 'explanation',
  text: 'Because of national law.',
  passageIds: [],
  ...change,
});

describe('statements', () => {
  it('are needed by every stance except endorse and abstain', () => {
    expect(STANCES.filter(needsStatement)).toEqual(['reservation', 'request_change', 'object']);
  });

  it('are of a kind that the stance allows when it requires one', () => {
    for (const stance of STANCES) {
      const required = requiredStatementKind(stance);
      if (required !== null) expect(statementKindsFor(stance)).toContain(required);
    }
  });

  it.each(STANCES)('of a sound position are accepted: %s', (stance) => {
    const required = requiredStatementKind(stance);
    const statements = required === null ? [] : [statement({ kind: required })];
    expect(checkStatement({ stance, statements, versionPassageIds })).toEqual([]);
  });

  it('of a reservation name the passages it covers, all of the version', () => {
    const check = (passageIds: string[]) =>
      checkStatement({
        stance: 'reservation',
        statements: [statement({ kind: 'reservation', passageIds })],
        versionPassageIds,
      });
    expect(check(['p2', 'p1'])).toEqual([]);
    expect(check(['p1', 'p9'])).toEqual(['passage_unknown']);
    expect(check(['p1', 'p1'])).toEqual(['passage_repeated']);
  });

  it('are missed when absent, blank or of another kind', () => {
    const check = (statements: StatementContent[]) =>
      checkStatement({ stance: 'reservation', statements, versionPassageIds });
    expect(check([])).toEqual(['statement_required']);
    expect(check([statement({ kind: 'reservation', text: ' \n' })])).toEqual(['statement_required']);
    expect(check([statement({ kind: 'explanation' })])).toEqual(['statement_required']);
    const second = [statement({ kind: 'reservation', text: '' }), statement({ kind: 'reservation' })];
    expect(check(second)).toEqual(['statement_empty']);
  });

  it('may accompany an endorsement, but not as a reservation', () => {
    const check = (one: StatementContent) =>
      checkStatement({ stance: 'endorse', statements: [one], versionPassageIds });
    expect(check(statement({ kind: 'interpretative' }))).toEqual([]);
    expect(check(statement({ kind: 'reservation', passageIds: ['p1'] }))).toEqual(['statement_kind_invalid']);
    expect(check(statement({ text: '' }))).toEqual(['statement_empty']);
    expect(check(statement({ text: '\u200b' }))).toEqual(['statement_empty']);
    expect(check(statement({ passageIds: ['p1'] }))).toEqual(['passages_not_allowed']);
  });

  it('tell each problem once', () => {
    const statements = fc.array(
      fc.record({
        kind: fc.constantFrom(...STATEMENT_KINDS),
        text: fc.constantFrom('', ' ', 'Words'),
        passageIds: fc.array(fc.constantFrom('p1', 'p2', 'p9')),
      }),
    );
    fc.assert(
      fc.property(fc.constantFrom(...STANCES), statements, (stance, list) => {
        const problems = checkStatement({ stance, statements: list, versionPassageIds });
        expect(new Set(problems).size).toBe(problems.length);
        expect(problems.includes('passage_unknown')).toBe(list.some((one) => one.passageIds.includes('p9')));
      }),
    );
  });
});
