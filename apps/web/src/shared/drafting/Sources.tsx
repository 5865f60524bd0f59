import { styled } from '@mui/material/styles';
import { Icon, Participant } from '@waymark/ui';
import GitBranch from 'lucide-react/icons/git-branch';
import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import { ParticipantSeries } from '../ballots/ParticipantSeries.js';
import { useRoadmapPath } from '../session/SessionContext.js';
import { useFormats } from '../session/useFormats.js';

const SourceLine = styled('p')({
  display: 'flex',
  flexWrap: 'wrap',
  alignItems: 'baseline',
  gap: '0 6px',
  marginTop: 3,
  fontSize: 13,
  lineHeight: '19px',
  color: 'var(--wm-ink-2)',
});
/** An accepted amendment that brought words of a passage. */
export interface Source {
  amendmentCode: string;
  participantCode: string;
  sponsorCodes: readonly string[];
  decidedAt: string | null;
}

/** Whose amendments brought the words of a passage (room `documents`). @param code of its text */
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
