import { Icon, Participant } from '@waymark/ui';
import GitBranch from 'lucide-react/icons/git-branch';
import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import { ParticipantSeries } from '../../shared/ballots/ParticipantSeries.js';
import { useRoadmapPath } from '../../shared/session/SessionContext.js';
import { useFormats } from '../../shared/session/useFormats.js';
import { SourceLine } from './deskStyles.js';
import type { Source } from './documents.documents.js';

/** Whose amendments brought the words of a passage. @param code of its text */
export function Sources({ sources, code }: { sources: readonly Source[]; code: string }) {
  const { t } = useTranslation('documents');
  const formats = useFormats();
  const path = useRoadmapPath();
  return sources.map(({ amendmentCode, participantCode, sponsorCodes, decidedAt }) => (
    <SourceLine key={amendmentCode}>
      <Icon of={GitBranch} small />
      <Link to={path(`priorities/${code.toLowerCase()}#${amendmentCode}`)}>{amendmentCode}</Link>
      <span>
        <Participant code={participantCode} />
        {sponsorCodes.length > 0 && (
          <>
            {t('source.supported')} <ParticipantSeries codes={sponsorCodes} />
          </>
        )}
        {'. '}
        {decidedAt !== null && t('source.accepted', { day: formats.day(decidedAt) })}
      </span>
    </SourceLine>
  ));
}
