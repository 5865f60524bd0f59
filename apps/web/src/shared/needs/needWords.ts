import { useTranslation } from 'react-i18next';
import { graphql } from '../../gql/index.js';
import type { NeedPartsFragment } from '../../gql/graphql.js';
import { inSeries } from '../ballots/ParticipantSeries.js';
import { useRoundName } from '../ballots/useRoundName.js';
import { useFormats } from '../session/useFormats.js';
import type { Role } from '../session/viewer.js';

export const NeedParts = graphql(`
  fragment NeedParts on Need {
    kind
    count
    codes
    draftCodes
    edition
    roundTitle
    deadline
    dueOn
    path
  }
`);

type Need = NeedPartsFragment;

/** The open round, by which needs and dates are named. */
export type OpenRound = { code: string; title: string } | null;

/** How many codes a line names before it counts the rest. */
const NAMED = 5;

export interface NeedWords {
  title: string;
  detail: string;
  /** On the button, where this is the main act of the page. */
  act: string;
}

/** What waits for whoever has this role, in words. */
export function useNeedWords(role: Role, round: OpenRound): (need: Need) => NeedWords {
  const { t } = useTranslation('overview');
  const formats = useFormats();
  const roundName = useRoundName();

  /** The open round by its code; a round that is not among the page's by its title. */
  const roundOf = ({ roundTitle }: Need): string =>
    round && round.title === roundTitle ? roundName(round) : (roundTitle ?? '');
  const closes = (need: Need): string[] =>
    need.deadline
      ? [
          t('needs.roundCloses', {
            round: roundOf(need),
            day: formats.day(need.deadline, 'weekdayLong'),
            time: formats.time(need.deadline),
          }),
        ]
      : [];
  /** The whole document has no code of its own that anybody would say. */
  const named = (edition: string | null, codes: readonly string[]): string =>
    edition === null ? inSeries(codes) : t('needs.document', { edition });
  const on = ({ codes, edition }: Need): string[] => {
    if (codes.length === 0) return [];
    if (codes.length <= NAMED) return [t('needs.on', { codes: named(edition, codes) })];
    return [t('needs.onMore', { codes: codes.slice(0, NAMED).join(', '), count: codes.length - NAMED })];
  };
  const words = (title: string, act: string, ...details: string[]): NeedWords => ({
    title,
    act,
    detail: details.join(' '),
  });

  return (need) => {
    const { kind, count, codes, draftCodes, edition, dueOn } = need;
    switch (kind) {
      case 'record_positions': {
        const head = role === 'delegation_head';
        const drafts = draftCodes.length > 0 ? [t('needs.draftSaved', { codes: named(edition, draftCodes) })] : [];
        const next = draftCodes[0] ?? codes[0] ?? '';
        return words(
          t(head ? 'needs.record' : 'needs.prepare', { codes: named(edition, codes) }),
          edition === null
            ? t(draftCodes.length > 0 ? 'needs.continue' : 'needs.openPriority', { code: next })
            : t('needs.openDocument'),
          ...closes(need),
          ...drafts,
          ...(head ? [] : [t('needs.onlyHead')]),
        );
      }
      case 'positions_awaited':
        return words(
          t('needs.positions_awaited', { count }),
          t('needs.openRound', { round: roundOf(need) }),
          ...on(need),
          ...closes(need),
        );
      case 'round_to_close':
        return words(
          t('needs.round_to_close', { round: roundOf(need) }),
          t('needs.openRound', { round: roundOf(need) }),
          t('needs.allSigned'),
        );
      case 'seats_to_confirm':
        return words(t('needs.seats_to_confirm', { count }), t('needs.people'));
      case 'replies':
        return words(t('needs.replies', { count, codes: inSeries(codes) }), t('needs.read'));
      case 'updates_due':
        return words(
          t('needs.updates_due', { count }),
          t('needs.open'),
          ...on(need),
          ...(dueOn ? [t('needs.dueOn', { day: formats.day(dueOn) })] : []),
        );
      case 'updates_returned':
      case 'updates_to_review':
        return words(t(`needs.${kind}`, { count }), t('needs.open'), ...on(need));
    }
  };
}
