import { createHash } from 'node:crypto';
import fc from 'fast-check';
import { entryPreimage, findBreak, GENESIS_HASH, type LedgerEntry, type LedgerEvent } from './chain.js';

const sha256 = (text: string) => createHash('sha256').update(text, 'utf8').digest('hex');

const event = (index: number): LedgerEvent => ({
  id: `event-${index}`,
  type: 'position_signed',
  subjectKind: 'position',
  subjectId: `position-${index}`,
  membershipId: index % 2 ? `membership-${index}` : null,
  occurredAt: '2026-11-20T10:00:00.000Z',
  audience: 'participants',
  idempotencyKey: null,
  payload: { stance: 'endorse', index },
});

function chain(length: number): LedgerEntry[] {
  const entries: LedgerEntry[] = [];
  for (let number = 1; number <= length; number += 1) {
    const previousHash = entries.at(-1)?.hash ?? GENESIS_HASH;
    const content = { roadmapId: 'roadmap', number, previousHash, event: event(number) };
    entries.push({ ...content, hash: sha256(entryPreimage(content)) });
  }
  return entries;
}

const length = fc.integer({ min: 2, max: 12 });

describe('the chain of a ledger', () => {
  it('hashes this very text', () => {
    expect(entryPreimage(chain(1)[0]!)).toBe(
      '{"event":{"audience":"participants","id":"event-1","idempotencyKey":null,"membershipId":"membership-1",' +
        '"occurredAt":"2026-11-20T10:00:00.000Z","payload":{"index":1,"stance":"endorse"},"subjectId":"position-1",' +
        `"subjectKind":"position","type":"position_signed"},"number":1,"previousHash":"${GENESIS_HASH}",` +
        '"roadmapId":"roadmap","schema":"waymark.ledger/1"}',
    );
  });

  it('holds as it was sealed, in whole and in parts', () => {
    fc.assert(
      fc.property(length, fc.nat(), (count, pick) => {
        const entries = chain(count);
        const cut = pick % count;
        expect(findBreak(entries, sha256)).toBeNull();
        expect(findBreak(entries.slice(cut), sha256, entries[cut - 1])).toBeNull();
      }),
    );
  });

  it('holds when empty', () => {
    expect(findBreak([], sha256)).toBeNull();
  });

  it('breaks where an event was changed', () => {
    fc.assert(
      fc.property(length, fc.nat(), (count, pick) => {
        const entries = chain(count);
        const index = pick % count;
        const tampered = { ...entries[index]!, event: { ...event(index + 1), payload: { stance: 'object' } } };
        expect(findBreak(entries.with(index, tampered), sha256)).toEqual({
          number: index + 1,
          reason: 'hash_mismatch',
        });
      }),
    );
  });

  it('breaks after an entry that was changed and sealed anew', () => {
    fc.assert(
      fc.property(length, fc.nat(), (count, pick) => {
        const entries = chain(count);
        const index = pick % (count - 1);
        const content = { ...entries[index]!, event: { ...event(index + 1), type: 'round_closed' } };
        const forged = { ...content, hash: sha256(entryPreimage(content)) };
        expect(findBreak(entries.with(index, forged), sha256)).toEqual({
          number: index + 2,
          reason: 'previous_hash_mismatch',
        });
      }),
    );
  });

  it('breaks where an entry is missing', () => {
    fc.assert(
      fc.property(length, fc.nat(), (count, pick) => {
        const index = pick % (count - 1);
        expect(findBreak(chain(count).toSpliced(index, 1), sha256)).toEqual({
          number: index + 1,
          reason: 'number_gap',
        });
      }),
    );
  });

  it('takes nothing into the hash that it does not name', () => {
    const [entry] = chain(1);
    const loaded = { ...entry!, sealedAt: 'later', event: { ...entry!.event, arrival: 7 } };
    expect(entryPreimage(loaded)).toBe(entryPreimage(entry!));
  });
});
