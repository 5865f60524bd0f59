import { styled } from '@mui/material/styles';
import { media, Participant, Prose, Section } from '@waymark/ui';
import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import { markOf, type Ballot } from '../../shared/ballots/ballot.js';
import { StanceMark, useMarkLabel } from '../../shared/ballots/StanceMark.js';
import { useRoadmapPath } from '../../shared/session/SessionContext.js';
import { useFormats } from '../../shared/session/useFormats.js';
import type { RoundBallot, Statement } from './round.js';

const Ballots = styled('div')({
  '& h3': { marginTop: 18, paddingBottom: 6, borderBottom: '1px solid var(--wm-line)' },
  '& h3 a': { color: 'inherit', textDecoration: 'none', '&:hover': { textDecoration: 'underline' } },
  '& h3 span': { marginRight: 10, color: 'var(--wm-ink-3)' },
});
const Item = styled('article')({
  padding: '14px 0',
  borderBottom: '1px solid var(--wm-line)',
  '& header': { display: 'flex', flexWrap: 'wrap', alignItems: 'center', gap: '6px 16px', fontSize: 14 },
  '& .stance': { display: 'inline-flex', gap: 8, alignItems: 'center' },
  '& .kind': { margin: '10px 0 2px', fontSize: 13, lineHeight: '19px', color: 'var(--wm-ink-3)' },
  '& blockquote': { margin: 0, paddingLeft: 14, borderLeft: '2px solid var(--wm-line-2)' },
  '& .signed': { marginTop: 8, fontSize: 13, lineHeight: '19px', color: 'var(--wm-ink-3)' },
  [media.print]: { breakInside: 'avoid' },
});

/** What delegations stated with their positions, as it prints with the decision. */
export function Statements({ ballots }: { ballots: readonly RoundBallot[] }) {
  const { t } = useTranslation('validation');
  const pathOf = useRoadmapPath();
  const stated = ballots.filter(({ statements }) => statements.length > 0);
  return (
    <Section title={t('statements.title')} aside={stated.length > 0 ? t('statements.lead') : undefined}>
      {stated.length === 0 && <p style={{ fontSize: 14 }}>{t('statements.none')}</p>}
      <Ballots>
        {stated.map(({ code, title, path, ballot, statements }) => (
          <section key={code} aria-label={t('statements.of', { code })}>
            <h3>
              <Link to={pathOf(path)} dir="auto">
                <span>{code}</span>
                {title}
              </Link>
            </h3>
            {statements.map((statement) => (
              <StatementItem key={statement.position.id} statement={statement} ballot={ballot} />
            ))}
          </section>
        ))}
      </Ballots>
    </Section>
  );
}

function StatementItem({ statement, ballot }: { statement: Statement; ballot: Ballot }) {
  const { t } = useTranslation(['validation', 'stance']);
  const formats = useFormats();
  const markLabel = useMarkLabel();
  const { participantCode, position } = statement;
  const entry = ballot.positions.find((one) => one.participantCode === participantCode);
  const mark = entry && markOf(entry);
  return (
    <Item>
      <header>
        <Participant code={participantCode} form="both" />
        {mark && (
          <span className="stance">
            <StanceMark mark={mark} size={20} />
            {markLabel(mark)}
          </span>
        )}
      </header>
      {position.statements.map(({ kind, text, language, passageIds }, index) => (
        <div key={index}>
          <p className="kind">
            {t(`stance:statement.${kind}`)}
            {passageIds.length > 0 && <>. {t('validation:statements.covers', { count: passageIds.length })}</>}
          </p>
          <blockquote>
            <Prose lang={language}>{text}</Prose>
          </blockquote>
        </div>
      ))}
      {position.requestedText && (
        <>
          <p className="kind">{t('validation:statements.requested')}</p>
          <blockquote>
            <Prose>{position.requestedText}</Prose>
          </blockquote>
        </>
      )}
      <p className="signed">
        {t('validation:statements.signed', {
          day: formats.day(position.signedAt),
          title: position.signedByTitle,
        })}
      </p>
    </Item>
  );
}
