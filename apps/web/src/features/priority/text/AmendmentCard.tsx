import { styled } from '@mui/material/styles';
import { media, Participant, Tag } from '@waymark/ui';
import { useTranslation } from 'react-i18next';
import { graphql, readFragment, type FragmentType } from '../../../gql/index.js';
import { useFormats } from '../../../shared/session/useFormats.js';
import { WordDiff } from '../../../shared/words/WordDiff.js';
import { isPending } from './amendedText.js';

const AmendmentCardParts = graphql(`
  fragment AmendmentCardParts on AmendmentView {
    code
    participantCode
    sponsorCodes
    state
    subject
    before
    after
    rationale
    proposedAt
    decidedAt
    decision
  }
`);

const Root = styled('article')({
  marginTop: 12,
  padding: '14px 16px',
  border: '1px solid var(--wm-line)',
  borderRadius: 'var(--wm-r)',
  background: 'var(--wm-surface)',
  fontSize: 14,
  lineHeight: '21px',
  scrollMarginTop: 80,
  '& > p': { marginTop: 6, color: 'var(--wm-ink-2)' },
  '& > .wording': { maxWidth: '38em', font: '400 16px/25px var(--wm-serif)', color: 'var(--wm-ink)' },
  [media.print]: { breakInside: 'avoid' },
});
const Head = styled('header')({
  display: 'flex',
  flexWrap: 'wrap',
  alignItems: 'center',
  justifyContent: 'space-between',
  gap: '6px 16px',
  '& > div': { display: 'flex', flexWrap: 'wrap', alignItems: 'center', gap: '4px 8px' },
  '& b': { fontWeight: 600 },
});
const Support = styled('div')({ fontSize: 13, color: 'var(--wm-ink-3)' });

const DAY = /^\d{4}-\d{2}-\d{2}$/;

export interface AmendmentCardProps {
  amendment: FragmentType<typeof AmendmentCardParts>;
  /** Shows what it would change; left out where the change is marked in the text above. */
  withWording?: boolean;
  /** Names what it would change, where it does not stand beside it. */
  withSubject?: boolean;
}

/** A delegation's proposed wording: who proposes and supports it, why, and what became of it. */
export function AmendmentCard({ amendment: ref, withWording = false, withSubject = false }: AmendmentCardProps) {
  const { t } = useTranslation('priority');
  const formats = useFormats();
  const amendment = readFragment(AmendmentCardParts, ref);
  const { code, participantCode, sponsorCodes, state, subject, before, after, rationale, proposedAt } = amendment;
  const written = (text: string) => (DAY.test(text) ? formats.day(text) : text);
  return (
    <Root id={code} aria-label={t('amendment.label', { code })}>
      <Head>
        <div>
          <b>{code}</b>
          <Participant code={participantCode} form="both" />
          <span>{formats.day(proposedAt, 'dayMonth')}</span>
          <Tag>{t(`amendment.state.${state}`)}</Tag>
        </div>
        {sponsorCodes.length > 0 && (
          <Support>
            {t('amendment.supported')}
            {sponsorCodes.map((sponsor) => (
              <Participant key={sponsor} code={sponsor} form="chip" />
            ))}
          </Support>
        )}
      </Head>
      {withSubject && <p>{subject}</p>}
      {withWording && (
        <p className="wording" dir="auto">
          <WordDiff before={written(before)} after={written(after)} />
        </p>
      )}
      {rationale && <p dir="auto">{t('amendment.rationale', { text: rationale })}</p>}
      {!isPending(amendment) && amendment.decision && (
        <p dir="auto">
          {amendment.decidedAt && `${formats.day(amendment.decidedAt)}: `}
          {amendment.decision}
        </p>
      )}
    </Root>
  );
}
