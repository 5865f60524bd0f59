import { styled } from '@mui/material/styles';
import { media, Participant } from '@waymark/ui';
import { useTranslation } from 'react-i18next';
import { markOf } from '../ballots/ballot.js';
import { StanceMark, useMarkLabel } from '../ballots/StanceMark.js';
import { useRoundName } from '../ballots/useRoundName.js';
import { useFormats } from '../session/useFormats.js';
import type { Ballot, BallotEntry } from './record.documents.js';

const List = styled('ul')({
  display: 'grid',
  gridTemplateColumns: 'repeat(auto-fill, minmax(106px, 1fr))',
  margin: '22px 0 20px',
  borderTop: '1px solid var(--wm-line-2)',
  borderBottom: '1px solid var(--wm-line)',
  // The lines above the first row and before the first column fall outside.
  overflow: 'clip',
  [media.phone]: { gridTemplateColumns: 'minmax(0, 1fr)' },
  [media.print]: { gridTemplateColumns: 'repeat(3, minmax(0, 1fr))' },
});
const Item = styled('li')({
  minWidth: 0,
  margin: '-1px 0 0 -9px',
  padding: '12px 13px 14px 8px',
  fontSize: 14,
  lineHeight: '20px',
  borderTop: '1px solid var(--wm-line)',
  borderLeft: '1px solid var(--wm-line)',
  [media.phone]: {
    display: 'grid',
    gridTemplateColumns: '48px minmax(0, 1fr)',
    margin: '-1px 0 0',
    padding: '10px 0',
    borderLeft: 0,
  },
});
const Head = styled('div')({
  display: 'flex',
  alignItems: 'center',
  justifyContent: 'space-between',
  gap: 6,
  marginBottom: 8,
  fontSize: 13,
  color: 'var(--wm-ink-3)',
  [media.phone]: { display: 'block', margin: 0, '& > time': { display: 'none' } },
});
const Stance = styled('p')({ display: 'flex', alignItems: 'flex-start', gap: 8, fontWeight: 600 });
const Excerpt = styled('p')({
  marginTop: 4,
  fontSize: 13,
  lineHeight: '18px',
  color: 'var(--wm-ink-2)',
  display: '-webkit-box',
  WebkitBoxOrient: 'vertical',
  WebkitLineClamp: 3,
  overflow: 'hidden',
  // On paper there is no page to open: the statement is printed whole.
  [media.print]: { display: 'block' },
});

/** Where each delegation stands in the ballot, in the order of the roadmap. */
export function PositionsStrip({ ballot }: { ballot: Ballot }) {
  const { t } = useTranslation('priority');
  const roundName = useRoundName();
  const round = roundName({ code: ballot.roundCode, title: ballot.roundTitle });
  return (
    <List aria-label={t('strip.label', { round })}>
      {ballot.positions.map((entry) => (
        <StripItem key={entry.participantCode} entry={entry} open={ballot.state === 'open'} />
      ))}
    </List>
  );
}

function StripItem({ entry, open }: { entry: BallotEntry; open: boolean }) {
  const { t } = useTranslation('priority');
  const formats = useFormats();
  const label = useMarkLabel();
  // What it replaced is told in the history.
  const mark = { ...markOf(entry), replaced: 0 };
  const { position, draftSavedAt } = entry;
  const statement = position?.statements[0];
  return (
    <Item>
      <Head>
        <Participant code={entry.participantCode} form="chip" />
        {position && <time dateTime={position.signedAt}>{formats.day(position.signedAt, 'short')}</time>}
      </Head>
      <div>
        <Stance>
          <StanceMark mark={mark} size={20} />
          <span>{label(mark)}</span>
        </Stance>
        {statement ? (
          <Excerpt lang={statement.language} dir="auto" title={statement.text}>
            {statement.text}
          </Excerpt>
        ) : (
          <Excerpt>
            {position?.stance === 'endorse' && t('strip.asItStands')}
            {!position && open && <Awaited draft={draftSavedAt !== null} />}
          </Excerpt>
        )}
      </div>
    </Item>
  );
}

/** The own delegation's draft is told on the screen only: on paper it is a delegation of which nothing is known yet. */
function Awaited({ draft }: { draft: boolean }) {
  const { t } = useTranslation('priority');
  if (!draft) return t('strip.awaited');
  return (
    <>
      <span className="wm-no-print">{t('strip.draft')}</span>
      <span className="wm-print-only">{t('strip.awaited')}</span>
    </>
  );
}
