import type { Phase } from '@waymark/domain';
import type { NeedFacts } from './facts/needs.sql.js';
import type { Need } from './overview.types.js';

const nothing = { codes: [], draftCodes: [], edition: null, roundTitle: null, deadline: null, dueOn: null };

interface Waiting {
  phase: Phase;
  needs: readonly Pick<Need, 'deadline' | 'dueOn'>[];
}

/** What is closed stands last, what needs nothing before it; the rest by what falls due first, then as it was. */
export function firstNeedFirst<R extends Waiting>(roadmaps: readonly R[]): R[] {
  const rank = ({ phase, needs }: R): number => (phase === 'closed' ? 2 : needs.length === 0 ? 1 : 0);
  const due = ({ needs }: R): number =>
    Math.min(...needs.map(({ deadline, dueOn }) => Date.parse(deadline ?? dueOn ?? '') || Infinity));
  const earlier = (a: number, b: number): number => (a === b ? 0 : a < b ? -1 : 1);
  return [...roadmaps].sort((a, b) => rank(a) - rank(b) || earlier(due(a), due(b)));
}

/** What waits for the reader, most binding first. */
export function needsOf(facts: NeedFacts): Need[] {
  const { positions, awaited, due, returned = [], review = [], replies = [], seats } = facts;
  const needs: Need[] = [];
  if (positions) {
    const next = positions.draftCodes[0] ?? positions.codes[0] ?? '';
    needs.push({
      ...nothing,
      ...positions,
      kind: 'record_positions',
      count: positions.codes.length,
      path: positions.edition === null ? `priorities/${next.toLowerCase()}` : `documents/${positions.edition}`,
    });
  }
  if (returned.length > 0)
    needs.push({ ...nothing, kind: 'updates_returned', count: returned.length, codes: returned, path: 'work' });
  if (review.length > 0)
    needs.push({ ...nothing, kind: 'updates_to_review', count: review.length, codes: review, path: 'work' });
  if (due && due.codes.length > 0)
    needs.push({ ...nothing, ...due, kind: 'updates_due', count: due.codes.length, path: 'work' });
  if (awaited) {
    const kind = awaited.count > 0 ? 'positions_awaited' : 'round_to_close';
    needs.push({ ...nothing, ...awaited, kind, path: `validation/${awaited.roundCode}` });
  }
  if (seats) needs.push({ ...nothing, kind: 'seats_to_confirm', count: seats, path: 'people' });
  for (const { code, path, count } of replies) needs.push({ ...nothing, kind: 'replies', count, codes: [code], path });
  return needs;
}
