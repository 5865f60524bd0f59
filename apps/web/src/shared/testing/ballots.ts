import { computeResult, type RoundMode, type Stance } from '@waymark/domain';

const CODES = ['AL', 'BA', 'XK', 'ME', 'MK', 'RS'];
const HASH = 'c0ffee';

export interface BallotOptions {
  /** Signed stances by participant; who is absent has no position. */
  signed?: Record<string, Stance>;
  /** Stances that a later signature replaced. */
  replaced?: Record<string, Stance>;
  statements?: Record<string, { kind: 'reservation' | 'interpretative' | 'explanation'; text: string }>;
  mode?: RoundMode;
  state?: 'open' | 'declared' | 'cancelled';
  roundCode?: string;
  roundTitle?: string;
  cancelReason?: string;
  /** Of a ballot on the whole document. */
  editionNumber?: string;
}

/** A ballot as the server tells it, of the six participants of the testing roadmap. A declared one has its result. */
export function ballotView(code: string, options: BallotOptions = {}) {
  const { signed = {}, replaced = {}, statements = {}, mode = 'express', state = 'open' } = options;
  const {
    roundCode = 'round-2',
    roundTitle = 'Validation of the update',
    cancelReason = null,
    editionNumber = null,
  } = options;
  const id = `ballot-${roundCode}-${code}`;
  const position = (participantCode: string, stance: Stance, positionState: string) => ({
    id: `${id}-${participantCode}-${stance}-${positionState}`,
    ballotId: id,
    participantId: `participant-${participantCode}`,
    stance,
    state: positionState,
    requestedText: null,
    statements: statements[participantCode]
      ? [{ ...statements[participantCode], language: 'en', passageIds: ['passage-1', 'passage-2'] }]
      : [],
    signedAt: '2026-11-10T09:00:00.000Z',
    signedByTitle: 'Head of delegation',
    endedAt: null,
    versionHash: HASH,
  });
  const computed =
    state === 'declared'
      ? computeResult({
          mode,
          floor: null,
          electorate: CODES,
          positions: Object.entries(signed).map(([participantId, stance]) => ({ participantId, stance })),
          expired: true,
        })
      : null;
  const reasons = computed?.reasons.map(({ participantId, reason }) => ({ participantCode: participantId, reason }));
  return {
    id,
    roundId: roundCode,
    roundCode,
    roundTitle,
    roundNumber: 2,
    mode,
    state,
    deadline: '2026-12-04T16:00:00.000Z',
    endedAt: state === 'open' ? null : '2026-12-04T16:00:00.000Z',
    versionNumber: 2,
    editionNumber,
    versionHash: HASH,
    version: 1,
    cancelReason,
    positions: CODES.map((participantCode) => {
      const stance = state === 'cancelled' ? undefined : signed[participantCode];
      const earlier = replaced[participantCode];
      const lapsed = state === 'cancelled' ? signed[participantCode] : undefined;
      return {
        participantCode,
        position: stance ? position(participantCode, stance, state === 'open' ? 'signed' : 'final') : null,
        tacit: reasons?.some((one) => one.participantCode === participantCode && one.reason === 'tacit') ?? false,
        draftSavedAt: null,
        replaced: [
          ...(earlier ? [position(participantCode, earlier, 'replaced')] : []),
          ...(lapsed ? [position(participantCode, lapsed, 'lapsed')] : []),
        ],
      };
    }),
    result: computed && { ...computed, electorate: computed.electorate.length, reasons },
  };
}

/** The same stance of all six delegations. */
export const allSix = (stance: Stance): Record<string, Stance> =>
  Object.fromEntries(CODES.map((code) => [code, stance]));
