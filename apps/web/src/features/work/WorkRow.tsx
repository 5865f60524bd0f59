import { styled } from '@mui/material/styles';
import { daysBetween } from '@waymark/domain';
import { media, Participant, ProgressBar } from '@waymark/ui';
import { useTranslation } from 'react-i18next';
import { Link, useSearchParams } from 'react-router';
import type { WorkRowPartsFragment } from '../../gql/graphql.js';
import { graphql, readFragment, type FragmentType } from '../../gql/index.js';
import { useFormats } from '../../shared/session/useFormats.js';
import { ReportedStatus } from '../../shared/tracking/ReportedStatus.js';
import { actionAddress } from './actionAddress.js';
import type { Work } from './work.documents.js';

const WorkRowParts = graphql(`
  fragment WorkRowParts on WorkItem {
    stepCode
    participantCode
    title
    leadInstitution
    report {
      status
      progress
    }
    planned
    nextMilestone {
      id
      title
      forecastDate
    }
    group
    openUpdate
    openUpdateAt
    returnReason
  }
`);

const Row = styled('li')({
  position: 'relative',
  display: 'grid',
  gridTemplateColumns: '34px minmax(0, 1fr) 104px 128px',
  gap: '2px 14px',
  margin: '0 -12px',
  padding: '13px 12px',
  borderBottom: '1px solid var(--wm-line)',
  '&.open': { borderColor: 'transparent', borderRadius: 'var(--wm-r)', background: 'var(--wm-tint)' },
  '& > .code': { fontSize: 14, fontWeight: 600, lineHeight: '22px', color: 'var(--wm-ink-3)' },
  '& h3 a': { color: 'inherit', textDecoration: 'none' },
  // The whole row is the target.
  '& h3 a::after': { content: '""', position: 'absolute', inset: 0 },
  '& h3 a:hover': { textDecoration: 'underline' },
  '& p': { fontSize: 13, lineHeight: '19px', color: 'var(--wm-ink-2)' },
  '& .mark': { display: 'flex', flexWrap: 'wrap', alignItems: 'center', gap: '0 14px', marginTop: 5 },
  '& .day': { fontSize: 14, lineHeight: '20px' },
  '& .day small': { display: 'block', color: 'var(--wm-ink-3)' },
  '& .day small.passed': { color: 'var(--wm-delayed-tx)', fontWeight: 600 },
  '& .progress b': { fontSize: 13, lineHeight: '19px', fontWeight: 600 },
  '& .reason': { color: 'var(--wm-delayed-tx)' },
  '@media (max-width:1300px)': {
    gridTemplateColumns: '34px minmax(0, 1fr) 104px',
    '& > .progress': { display: 'none' },
  },
  [media.narrow]: {
    gridTemplateColumns: '34px minmax(0, 1fr) 104px 128px',
    '& > .progress': { display: 'block' },
  },
  [media.phone]: {
    gridTemplateColumns: '34px minmax(0, 1fr)',
    '& > .progress': { display: 'none' },
    '& > .day': { gridColumn: 2 },
  },
});

export interface WorkRowProps {
  item: FragmentType<typeof WorkRowParts>;
  scope: Work['scope'];
  today: string;
  /** Whether the drawer shows it. */
  open: boolean;
}

/** One action: code, title, next milestone, status, progress against today's plan, and the date to watch. */
export function WorkRow({ item: ref, scope, today, open }: WorkRowProps) {
  const item = readFragment(WorkRowParts, ref);
  const { t } = useTranslation('work');
  const formats = useFormats();
  const [query] = useSearchParams();
  const address = new URLSearchParams(query);
  address.set('action', actionAddress(item));
  const { report, planned, nextMilestone } = item;
  return (
    <Row className={open ? 'open' : undefined}>
      <span className="code">{item.stepCode}</span>
      <div>
        <h3>
          <Link
            to={{ search: address.toString() }}
            preventScrollReset
            data-row
            aria-current={open ? 'true' : undefined}
          >
            {item.title}
          </Link>
        </h3>
        {scope !== 'institution' && (
          <p>
            {scope === 'region' && (
              <>
                <Participant code={item.participantCode} />
                {item.leadInstitution && ', '}
              </>
            )}
            <bdi>{item.leadInstitution}</bdi>
          </p>
        )}
        <p>{nextMilestone ? t('next', { milestone: nextMilestone.title }) : t('noNext')}</p>
        <div className="mark">
          <ReportedStatus status={report?.status ?? null} />
          {/* On the line that is there: a first draft must not push the rows below. */}
          <OpenLine item={item} scope={scope} />
        </div>
        {item.returnReason && (
          <p className="reason" dir="auto">
            {t('reason', { reason: item.returnReason })}
          </p>
        )}
      </div>
      <div className="progress">
        {report && report.status !== 'not_applicable' && (
          <>
            <b>{formats.percent(report.progress)}</b>
            <ProgressBar
              value={report.progress}
              planned={planned ?? undefined}
              label={
                planned === null
                  ? formats.percent(report.progress)
                  : t('progressLabel', { percent: formats.percent(report.progress), planned: formats.percent(planned) })
              }
            />
          </>
        )}
      </div>
      <div className="day">
        {nextMilestone && <NextDay day={nextMilestone.forecastDate} today={today} />}
        {!nextMilestone && item.group !== 'settled' && <small>{t('noDate')}</small>}
      </div>
    </Row>
  );
}

function NextDay({ day, today }: { day: string; today: string }) {
  const { t } = useTranslation('work');
  const formats = useFormats();
  const days = daysBetween(today, day);
  return (
    <>
      {formats.day(day, 'table')}
      {days >= 0 ? (
        <small>{t('in', { days })}</small>
      ) : (
        <small className="passed">{t('passed', { days: -days })}</small>
      )}
    </>
  );
}

/** What is not published yet. The secretariat learns only that one is submitted. */
function OpenLine({ item, scope }: { item: WorkRowPartsFragment; scope: Work['scope'] }) {
  const { t } = useTranslation('work');
  const formats = useFormats();
  const { openUpdate, openUpdateAt } = item;
  if (!openUpdate) return null;
  return (
    <p>
      {scope === 'region' || !openUpdateAt
        ? t('open.submitted')
        : t(`openAt.${openUpdate}`, { day: formats.day(openUpdateAt, 'table') })}
    </p>
  );
}
