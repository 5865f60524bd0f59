import { styled } from '@mui/material/styles';
import {
  media,
  Participant,
  ScrollRegion,
  Section,
  StatusMark,
  Table,
  Td,
  Th,
  UiLink,
  VisuallyHidden,
} from '@waymark/ui';
import { useTranslation } from 'react-i18next';
import { Link, useSearchParams } from 'react-router';
import type { DelayFragment } from '../../gql/graphql.js';
import { graphql, readFragment } from '../../gql/index.js';
import { useRoadmapPath } from '../../shared/session/SessionContext.js';
import { useFormats } from '../../shared/session/useFormats.js';
import type { ProgressOfPage } from './progress.documents.js';

const Delay = graphql(`
  fragment Delay on DelayRow {
    stepCode
    participantCode
    title
    status
    slippageDays
    cause
    narrative
    nextDate
    stale
  }
`);

/** How many are shown before "See all". */
const LONGEST = 6;

const Small = styled('small')({ display: 'block', color: 'var(--wm-ink-2)' });
const Delays = styled(Table)({
  '& tbody th': { fontWeight: 400, minWidth: 220 },
  '& tbody th a': { color: 'inherit', textDecoration: 'none', '&:hover': { textDecoration: 'underline' } },
  '& td:nth-of-type(3)': { whiteSpace: 'nowrap' },
  '& td:last-of-type': { color: 'var(--wm-ink-2)', minWidth: 260 },
  [media.phone]: { '& td:nth-of-type(n + 2):nth-of-type(-n + 4)': { display: 'inline-block', marginRight: 14 } },
});

/** Delayed and blocked actions with cause and what is being done, longest first: the order says nothing else. */
export function DelayTable({ data, past }: { data: ProgressOfPage; past: boolean }) {
  const { t } = useTranslation(['progress', 'format']);
  const formats = useFormats();
  const [query] = useSearchParams();
  const { delayCount: count } = data;
  const delays = readFragment(Delay, data.delays);
  const all = query.get('delays') === 'all' || delays.length <= LONGEST;
  const shown = all ? delays.length : LONGEST;
  const other = new URLSearchParams(query);
  if (query.get('delays') === 'all') other.delete('delays');
  else other.set('delays', 'all');
  const caption = t('delays.caption', { day: formats.day(data.asOf) });
  if (count === 0) return <Section title={t('delays.title')}>{t('delays.none')}</Section>;
  return (
    <Section
      title={t('delays.title')}
      aside={
        <>
          {all ? (
            t('delays.all', { count })
          ) : (
            <>
              <span className="wm-no-print">{t('delays.shown', { shown, count })}</span>
              <span className="wm-print-only">{t('delays.all', { count })}</span>
            </>
          )}{' '}
          {delays.length > LONGEST && (
            <Link to={{ search: other.toString() }} replace preventScrollReset className="wm-no-print">
              {t(all ? 'delays.showFew' : 'delays.showAll')}
            </Link>
          )}
        </>
      }
    >
      <ScrollRegion label={caption}>
        <Delays stackOnPhone>
          <VisuallyHidden as="caption">{caption}</VisuallyHidden>
          <thead>
            <tr>
              <Th scope="col">{t('delays.status')}</Th>
              <Th scope="col">{t('delays.action')}</Th>
              <Th scope="col">{t('delays.participant')}</Th>
              <Th scope="col" num>
                {t('delays.slippage')}
              </Th>
              <Th scope="col">{t('delays.cause')}</Th>
              <Th scope="col">{t('delays.doing')}</Th>
            </tr>
          </thead>
          <tbody>
            {delays.map((delay, index) => (
              <Row
                key={`${delay.stepCode} ${delay.participantCode}`}
                delay={delay}
                past={past}
                folded={index >= shown}
              />
            ))}
          </tbody>
        </Delays>
      </ScrollRegion>
    </Section>
  );
}

interface RowProps {
  delay: DelayFragment;
  past: boolean;
  /** Only on paper. */
  folded: boolean;
}

function Row({ delay, past, folded }: RowProps) {
  const { t } = useTranslation(['progress', 'format']);
  const formats = useFormats();
  const pathOf = useRoadmapPath();
  const { stepCode, participantCode, slippageDays: days } = delay;
  const action = (
    <>
      <b style={{ fontWeight: 600 }}>{stepCode}</b> {delay.title}
    </>
  );
  return (
    <tr className={folded ? 'wm-folded' : undefined}>
      <Td>
        <StatusMark status={delay.status} />
        {delay.stale && <Small>{t('delays.stale')}</Small>}
      </Td>
      <Th scope="row">
        {past ? (
          action
        ) : (
          <UiLink href={pathOf(`steps/${stepCode}/${participantCode.toLowerCase()}`)} data-row>
            {action}
          </UiLink>
        )}
      </Th>
      <Td>
        <Participant code={participantCode} form="chip" />
      </Td>
      <Td num>{days === 0 ? t('format:noChange') : formats.slippage(days)}</Td>
      <Td>{delay.cause ?? t('format:notStated')}</Td>
      <Td>
        <span dir="auto">{delay.narrative}</span>
        {delay.nextDate && <Small>{t('delays.next', { day: formats.day(delay.nextDate, 'table') })}</Small>}
      </Td>
    </tr>
  );
}
