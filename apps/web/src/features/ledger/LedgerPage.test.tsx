import { screen, within } from '@testing-library/react';
import { renderFeature } from '../../shared/testing/renderFeature.js';
import { ledgerRoutes } from './ledger.routes.js';

const TOTAL = 60;

const entry = (number: number) => ({
  number,
  type: number === TOTAL ? 'position.signed' : 'something.new',
  subjectKind: 'position',
  subjectId: 'a1b2c3d4-0000-4000-8000-000000000000',
  subject:
    number === TOTAL
      ? {
          priorityCode: 'P3',
          stepCode: null,
          roundCode: 'round-2',
          participantCode: 'XK',
          code: null,
          title: 'Second round',
        }
      : null,
  actorTitle: number === TOTAL ? 'Head of delegation, Montenegro' : null,
  byAdministrator: number === TOTAL - 2,
  occurredAt: '2026-11-20T13:32:00.000Z',
  audience: 'participants',
  hash: `${number}`.padStart(64, 'f'),
  previousHash: 'e'.repeat(64),
  payload: '{}',
});

/** Newest first; the cursor is the number. */
const ledger = ({ first, after }: { first: number; after?: string | null }) => {
  const from = after ? Number(after) - 1 : TOTAL;
  const numbers = Array.from({ length: Math.min(first, from) }, (_, index) => from - index);
  return {
    edges: numbers.map((number) => ({ cursor: `${number}`, node: entry(number) })),
    pageInfo: { hasNextPage: (numbers.at(-1) ?? 1) > 1, endCursor: `${numbers.at(-1) ?? ''}` },
  };
};

const row = async (number: number) => screen.findByRole('row', { name: new RegExp(`^${number} `) });

describe('the ledger', () => {
  it('lists the acts in words, newest first, with their actor’s title', async () => {
    await renderFeature(ledgerRoutes, 'ledger', { answers: { ledger } });
    const newest = within(await row(TOTAL))
      .getAllByRole('cell')
      .map(({ textContent }) => textContent);
    expect(newest.slice(0, 4)).toEqual([
      '20 Nov 2026, 14:32 CET',
      'Position signed',
      'Position on P3, Kosovo*, Round 2',
      'Head of delegation, Montenegro',
    ]);
    expect(screen.getByRole('link', { name: 'Position on P3, Kosovo*, Round 2' })).toHaveAttribute(
      'href',
      '/r/screening/validation/round-2',
    );
    expect(within(await row(TOTAL - 1)).getByText('Waymark')).toBeInTheDocument();
    expect(within(await row(TOTAL - 2)).getByText('Administrator')).toBeInTheDocument();
    // A record that is not in sight keeps its kind and id.
    expect(within(await row(TOTAL - 1)).getByText('a1b2c3d4')).toBeInTheDocument();
    // An act that the catalogue does not know yet is named by its type.
    expect(within(await row(TOTAL - 1)).getByText('something.new')).toBeInTheDocument();
  });

  it('shows earlier entries when asked, each once', async () => {
    const { user, asked } = await renderFeature(ledgerRoutes, 'ledger', { answers: { ledger } });
    expect(await screen.findByText('50 entries shown')).toBeInTheDocument();
    expect(screen.getByText(/^Entries before number 11 are not in this print/)).toHaveClass('wm-print-only');
    await user.click(screen.getByRole('button', { name: 'Show earlier' }));
    expect(await screen.findByText('60 entries shown')).toBeInTheDocument();
    expect(screen.queryByRole('button', { name: 'Show earlier' })).not.toBeInTheDocument();
    expect(screen.queryByText(/are not in this print/)).not.toBeInTheDocument();
    expect(asked.at(-1)?.variables).toEqual({ roadmapId: 'roadmap-1', first: 50, after: '11' });
  });

  it('copies the whole hash', async () => {
    const { user } = await renderFeature(ledgerRoutes, 'ledger', { answers: { ledger } });
    await user.click(await screen.findByRole('button', { name: 'Copy the hash ffffffff of entry 60' }));
    expect(await navigator.clipboard.readText()).toBe('60'.padStart(64, 'f'));
    expect(screen.getByText('Copied')).toBeInTheDocument();
  });
});
