import { styled } from '@mui/material/styles';
import { media, Note, ReadOnlyNote, Tag } from '@waymark/ui';
import Clock from 'lucide-react/icons/clock';
import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { ParticipantSeries } from '../../shared/ballots/ParticipantSeries.js';
import { useRoundName } from '../../shared/ballots/useRoundName.js';
import { useFormats } from '../../shared/session/useFormats.js';
import type { Round } from './round.js';

const Head = styled('header')({
  display: 'flex',
  flexWrap: 'wrap',
  alignItems: 'center',
  gap: '6px 12px',
  margin: '20px 0 12px',
});
const Facts = styled('dl')({
  display: 'grid',
  gridTemplateColumns: 'repeat(auto-fit, minmax(150px, 1fr))',
  gap: '12px 24px',
  fontSize: 14,
  lineHeight: '20px',
  '& dt': { fontSize: 13, lineHeight: '18px', color: 'var(--wm-ink-3)' },
  '& .wide': { gridColumn: '1 / -1' },
  '& .wide dd': { maxWidth: '92ch' },
  [media.phone]: { gridTemplateColumns: 'repeat(2, minmax(0, 1fr))', fontSize: 15 },
});
const Line = styled('div')({ marginTop: 16 });

function Fact({ term, wide = false, children }: { term: string; wide?: boolean; children: ReactNode }) {
  return (
    <div className={wide ? 'wide' : undefined}>
      <dt>{term}</dt>
      <dd>{children}</dd>
    </div>
  );
}

/** The round in words: how it is held, until when, by whom, under which rule, on which document. */
export function RoundFacts({ round }: { round: Round }) {
  const { t } = useTranslation(['validation', 'format']);
  const formats = useFormats();
  const roundName = useRoundName();
  const { head, electorate, floor, signed, expected, documentLabel } = round;
  const { mode, state, openedAt, deadline, closedAt } = head;
  const atTime = (instant: string): string =>
    t('format:dayAtTime', { day: formats.day(instant), time: formats.time(instant) });
  const missing = expected - signed;
  const name = roundName(head);
  return (
    <section aria-label={name}>
      <Head>
        <h2 dir="auto">{name === head.title ? name : `${name}. ${head.title}`}</h2>
        <Tag tone={state === 'open' ? 'ontrack' : 'neutral'}>{t(`validation:state.${state}`)}</Tag>
      </Head>
      <Facts>
        <Fact term={t('validation:facts.mode')}>{t(`validation:mode.${mode}`)}</Fact>
        <Fact term={t('validation:facts.opened')}>{atTime(openedAt)}</Fact>
        <Fact term={t('validation:facts.deadline')}>
          {deadline ? atTime(deadline) : t('validation:facts.noDeadline')}
        </Fact>
        {closedAt && <Fact term={t('validation:facts.closed')}>{atTime(closedAt)}</Fact>}
        <Fact term={t('validation:facts.positions')}>
          {t('validation:facts.signed', { signed, expected })}
          {state === 'open' && <>, {t('validation:facts.noPositionYet', { count: missing })}</>}
          {state === 'closed' && missing > 0 && <>, {t('validation:facts.notGiven', { count: missing })}</>}
        </Fact>
        {documentLabel && <Fact term={t('validation:facts.document')}>{documentLabel}</Fact>}
        <Fact term={t('validation:electorate')} wide>
          {t('validation:facts.electorate', { count: electorate.length })} <ParticipantSeries codes={electorate} />
        </Fact>
        <Fact term={t('validation:rule')} wide>
          {t('validation:facts.rule', { floor, electorate: electorate.length })}{' '}
          {t(mode === 'silence' ? 'validation:facts.ruleSilence' : 'validation:facts.ruleMissing')}
        </Fact>
      </Facts>
    </section>
  );
}

/** Why nothing can be signed here any more, in one line; nothing while the round takes positions. */
export function ReadOnlyLine({ round: { head }, now }: { round: Round; now: string }) {
  const { t } = useTranslation('validation');
  const formats = useFormats();
  const round = useRoundName()(head);
  const { state, deadline, closedAt } = head;
  const when = (instant: string) => ({ round, day: formats.day(instant), time: formats.time(instant) });
  if (state === 'closed' && closedAt) {
    return (
      <Line>
        <ReadOnlyNote>{t('readOnly.closed', when(closedAt))}</ReadOnlyNote>
      </Line>
    );
  }
  if (state === 'cancelled') {
    return (
      <Line>
        <ReadOnlyNote>{t('readOnly.cancelled', { round })}</ReadOnlyNote>
      </Line>
    );
  }
  if (!deadline || Date.parse(deadline) > Date.parse(now)) return null;
  return (
    <Line>
      <Note tone="quiet" icon={Clock}>
        {t('readOnly.deadlinePassed', when(deadline))}
      </Note>
    </Line>
  );
}
