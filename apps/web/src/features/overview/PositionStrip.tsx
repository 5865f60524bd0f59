import { styled } from '@mui/material/styles';
import { Participant, PositionStamp, useParticipantNames } from '@waymark/ui';
import { useTranslation } from 'react-i18next';
import { markOf, type Ballot } from '../../shared/ballots/ballot.js';
import { StanceMark, useMarkLabel } from '../../shared/ballots/StanceMark.js';
import { phoneScreen } from '../../shared/page/paper.js';
import { useRoadmap } from '../../shared/session/SessionContext.js';
import { Strip } from './priorityColumns.js';

const Squares = styled(Strip)({
  marginTop: 3,
  '& li': { display: 'grid', justifyItems: 'center', gap: 3, textAlign: 'center' },
  '& .code': { display: 'none', fontSize: 12, lineHeight: '14px', color: 'var(--wm-ink-2)' },
  [phoneScreen]: {
    gridTemplateColumns: 'repeat(6, minmax(0, 1fr))',
    maxWidth: 290,
    '& li': { justifyItems: 'start' },
    '& .code': { display: 'block', minWidth: 22 },
  },
});

/** Each delegation's square, in the fixed order; on phones with its code underneath. */
export function PositionStrip({ code, ballot }: { code: string; ballot: Ballot | null }) {
  const { t } = useTranslation(['overview', 'stance']);
  const markLabel = useMarkLabel();
  const { participants } = useRoadmap();
  const codes = ballot?.positions.map((entry) => entry.participantCode) ?? participants.map((one) => one.code);
  const names = useParticipantNames(codes);
  const labelled = (participant: string, stance: string): string =>
    t('stance:of', { participant: names.name(participant), stance });
  return (
    <Squares aria-label={t('overview:priorities.positions', { code })}>
      {codes.map((participant, index) => {
        const entry = ballot?.positions[index];
        const mark = entry && markOf(entry);
        return (
          <li key={participant}>
            {mark ? (
              <StanceMark mark={mark} label={labelled(participant, markLabel(mark))} />
            ) : (
              <PositionStamp stance="not_opened" size={22} label={labelled(participant, t('stance:not_opened'))} />
            )}
            <span className="code">
              <Participant code={participant} form="code" decorative />
            </span>
          </li>
        );
      })}
    </Squares>
  );
}
