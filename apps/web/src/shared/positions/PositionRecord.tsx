import { styled } from '@mui/material/styles';
import { PositionStamp } from '@waymark/ui';
import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { inSeries } from '../ballots/ParticipantSeries.js';
import { readFragment } from '../../gql/index.js';
import { ConfirmationParts, useConfirmationWords } from '../confirmation/useConfirmationWords.js';
import { TitleText } from '../session/TitleText.js';
import { useFormats } from '../session/useFormats.js';
import type { CitedPassage, Position } from './record.documents.js';

const Root = styled('div')({ fontSize: 14, lineHeight: '21px' });
const Quiet = styled('p')({ fontSize: 13, lineHeight: '19px', color: 'var(--wm-ink-3)' });

const Quote = styled('blockquote')({
  margin: '4px 0 6px',
  paddingLeft: 12,
  borderLeft: '2px solid var(--wm-line-2)',
  font: '400 16px/25px var(--wm-serif)',
  whiteSpace: 'pre-line',
});
const KindLabel = styled('p')({
  marginTop: 8,
  fontWeight: 400,
  fontSize: 13,
  lineHeight: '19px',
  color: 'var(--wm-ink-3)',
});

/** "P3 ¶2 and P3 ¶4": the passages that a reservation covers; null where it covers the whole text. */
function citations(passageIds: readonly string[], passages: readonly CitedPassage[]): string | null {
  const cited = passages.filter(({ id }) => passageIds.includes(id)).map(({ paragraph }) => paragraph);
  return cited.length > 0 ? inSeries(cited) : null;
}

export interface StatementsProps {
  statements: readonly {
    kind: Position['statements'][number]['kind'];
    text: string;
    language?: string;
    passageIds: readonly string[];
  }[];
  requestedText: string | null;
  /** The passages of the page's version, to cite what a reservation covers. */
  passages: readonly CitedPassage[];
}

/** The words of a position: each statement under its kind, exactly as it was or will be signed. */
export function Statements({ statements, requestedText, passages }: StatementsProps) {
  const { t } = useTranslation(['priority', 'stance']);
  return (
    <>
      {statements.map(({ kind, text, language, passageIds }) => {
        const covers = citations(passageIds, passages);
        return (
          <div key={kind}>
            <KindLabel>
              {t(`stance:statement.${kind}`)}
              {kind === 'reservation' &&
                `. ${covers ? t('position.covers', { paragraphs: covers }) : t('position.coversAll')}`}
            </KindLabel>
            <Quote lang={language} dir="auto">
              {text}
            </Quote>
          </div>
        );
      })}
      {requestedText && (
        <>
          <KindLabel>{t('position.requested')}</KindLabel>
          <Quote dir="auto">{requestedText}</Quote>
        </>
      )}
    </>
  );
}

export interface PositionRecordProps {
  position: Position;
  passages: readonly CitedPassage[];
  /** Before the stamp: whose position it is. */
  heading?: ReactNode;
}

/** A signed position as it stands in the record. */
export function PositionRecord({ position, passages, heading }: PositionRecordProps) {
  const { t } = useTranslation(['priority', 'stance']);
  const formats = useFormats();
  const { stance, state, signedAt, signedByTitle, endedAt, statements, requestedText } = position;
  const words = useConfirmationWords();
  const confirmation = readFragment(ConfirmationParts, position.confirmation);
  const past = state === 'replaced' || state === 'lapsed';
  return (
    <Root>
      {heading}
      <b style={{ fontWeight: 600 }}>
        <PositionStamp stance={stance} showLabel />
      </b>
      <Statements statements={statements} requestedText={requestedText} passages={passages} />
      <Quiet>
        {t('position.signed', {
          title: signedByTitle,
          day: formats.day(signedAt),
          time: formats.time(signedAt, { withZone: false }),
        })}
      </Quiet>
      {confirmation && (
        <Quiet dir="auto">
          <TitleText>{words(confirmation)}</TitleText>
        </Quiet>
      )}
      {past && endedAt && (
        <Quiet>
          {t('history.replacedUntil', {
            state: t(`stance:position.${state}`),
            day: formats.day(endedAt),
            time: formats.time(endedAt, { withZone: false }),
          })}
        </Quiet>
      )}
    </Root>
  );
}
