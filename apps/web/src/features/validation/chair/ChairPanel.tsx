import Button from '@mui/material/Button';
import { styled } from '@mui/material/styles';
import { Panel, STANCE_ORDER, type StanceWord } from '@waymark/ui';
import { useTranslation } from 'react-i18next';
import { AppError } from '../../../shared/api/AppError.js';
import { useErrorText } from '../../../shared/api/useErrorText.js';
import { awaitedOn, countsOf } from '../../../shared/ballots/ballot.js';
import { ParticipantSeries } from '../../../shared/ballots/ParticipantSeries.js';
import type { ReasonCode } from '@waymark/domain';
import type { Round, ValidationView } from '../round.js';
import type { ChairAct } from './chairAct.js';

const Text = styled('p')({ fontSize: 13, lineHeight: '19px', color: 'var(--wm-ink-2)', '& + &': { marginTop: 4 } });
const Acts = styled('div')({ display: 'grid', gap: 10, marginTop: 14 });
const Tally = styled('div')({
  display: 'flex',
  gap: 2,
  height: 12,
  margin: '10px 0 8px',
  borderRadius: 3,
  overflow: 'hidden',
  '& > i': { minWidth: 3 },
  '@media (forced-colors:active)': { '& > i': { forcedColorAdjust: 'none', border: '1px solid CanvasText' } },
});

const FILLS: Partial<Record<StanceWord, string>> = {
  endorse: 'var(--wm-completed)',
  reservation: 'var(--wm-ontrack)',
  request_change: 'var(--wm-delayed)',
  object: 'var(--wm-blocked)',
  abstain: 'var(--wm-notstarted)',
};

export interface ChairPanelProps {
  round: Round;
  allowed: ValidationView['allowedActions'];
  onAct: (act: ChairAct) => void;
}

/** How far the taking of positions is, who is awaited, and the chair's acts that are possible now. */
export function ChairPanel({ round, allowed, onAct }: ChairPanelProps) {
  const { t } = useTranslation('validation');
  const errorText = useErrorText();
  const { head, signed, expected, ballots, closeRefusal } = round;
  const isOpen = head.state === 'open';
  const deadlinePassed = head.mode !== 'in_session' && !allowed.includes('extend_deadline');
  const awaited = ballots
    .filter(({ ballot }) => ballot.state === 'open')
    .map(({ code, ballot }) => ({ code, codes: awaitedOn(ballot) }))
    .filter(({ codes }) => codes.length > 0);
  return (
    <Panel as="section" aria-labelledby="chair-title">
      <h2 id="chair-title" style={{ fontSize: 19, lineHeight: '25px' }}>
        {t('chair.title')}
      </h2>
      {isOpen && (
        <>
          <SignedTally round={round} />
          <Text>{t('chair.signed', { signed, expected })}</Text>
          {awaited.length === 0 && <Text>{t('chair.allSigned')}</Text>}
          {awaited.map(({ code, codes }) => (
            <Text key={code}>
              {t('chair.awaited', { code })} <ParticipantSeries codes={codes} />
            </Text>
          ))}
          {deadlinePassed && (
            <Text style={{ marginTop: 14 }}>
              {errorText(new AppError('FORBIDDEN', { reason: 'deadline_passed' }))} {t('chair.deadlinePassed')}
            </Text>
          )}
          {closeRefusal && (
            <Text style={{ marginTop: 14 }}>
              <b style={{ fontWeight: 600 }}>{t('chair.cannotClose')}</b>{' '}
              {errorText(new AppError('FORBIDDEN', { reason: closeRefusal as ReasonCode }))}
            </Text>
          )}
        </>
      )}
      <Acts>
        {allowed.includes('close_round') && (
          <Button variant="contained" onClick={() => onAct({ kind: 'close' })}>
            {t('round.close')}
          </Button>
        )}
        {allowed.includes('extend_deadline') && (
          <Button onClick={() => onAct({ kind: 'extend' })}>{t('chair.extend')}</Button>
        )}
        {allowed.includes('open_round') && <OpenRoundButton onAct={onAct} secondary={isOpen} />}
      </Acts>
    </Panel>
  );
}

/** Opens the form of a new round. */
export function OpenRoundButton({
  onAct,
  secondary = false,
}: Pick<ChairPanelProps, 'onAct'> & { secondary?: boolean }) {
  const { t } = useTranslation('validation');
  return (
    <Button variant={secondary ? 'outlined' : 'contained'} onClick={() => onAct({ kind: 'open' })}>
      {t('round.open')}
    </Button>
  );
}

/** All positions of the round in one bar; the sentence under it says the figures. */
function SignedTally({ round: { ballots } }: { round: Round }) {
  const counts = ballots.map(({ ballot }) => countsOf(ballot));
  const total = (key: keyof (typeof counts)[number]): number => counts.reduce((sum, one) => sum + one[key], 0);
  const missing = total('missing');
  return (
    <Tally aria-hidden="true">
      {STANCE_ORDER.map((stance) => {
        const fill = FILLS[stance];
        if (!fill || stance === 'none' || stance === 'not_opened' || total(stance) === 0) return null;
        return <i key={stance} style={{ flex: total(stance), background: fill }} />;
      })}
      {missing > 0 && (
        <i style={{ flex: missing, border: '1.5px dashed var(--wm-field)', borderRadius: 3, background: 'none' }} />
      )}
    </Tally>
  );
}
