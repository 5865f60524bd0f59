import { Note } from '@waymark/ui';
import { useTranslation } from 'react-i18next';
import { useRoundName } from '../ballots/useRoundName.js';
import { useFormats } from '../session/useFormats.js';
import type { Ballot } from './record.documents.js';

/** Says that the ballot that was opened last was cancelled, and why; nothing where it was not. */
export function CancelledLast({ ballots: [last] }: { ballots: readonly Ballot[] }) {
  const { t } = useTranslation('priority');
  const formats = useFormats();
  const roundName = useRoundName();
  if (last?.state !== 'cancelled' || last.endedAt === null) return null;
  const { roundCode, roundTitle, endedAt, cancelReason } = last;
  return (
    <Note tone="quiet">
      {t('strip.cancelled', {
        round: roundName({ code: roundCode, title: roundTitle }),
        day: formats.day(endedAt),
        time: formats.time(endedAt),
        reason: cancelReason ?? '',
      })}
    </Note>
  );
}
